"""This program and RapidOCR by turns on the same pages: a noisy machine slows both alike."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hwr_desktop.imaging.page import PageImage
    from hwr_desktop.pipeline import Pipeline
    from hwr_desktop.scans import LoadedPage

ROUNDS = 3
"""Times that each program reads a page; the fastest counts, since other work only slows one."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds that both programs took for a page.

    Attributes:
        page: Its file.
        ours: This program's time.
        other: RapidOCR's.
    """

    page: str
    ours: float
    other: float

    def __str__(self) -> str:
        return (
            f"{self.page}: {self.ours:.2f} s, RapidOCR {self.other:.2f} s, "
            f"ratio {self.other / self.ours:.2f}"
        )


def read_by_turns(
    pages: Sequence[LoadedPage], pipeline: Pipeline, threads: int | None
) -> Iterator[Timing]:
    """Yield the times of each page as soon as both programs have read it.

    Args:
        pages: What to read.
        pipeline: This program, running.
        threads: Threads of RapidOCR, or None for its own choice.

    Raises:
        InputError: RapidOCR is not installed.
    """
    other = rapid_ocr(threads)
    # What a program does once, when it first reads, is not to count.
    pipeline.transcribe_page(pages[0])
    other(pages[0].image)
    for page in pages:
        ours, others = [], []
        for _ in range(ROUNDS):
            ours.append(_seconds(partial(pipeline.transcribe_page, page)))
            others.append(_seconds(partial(other, page.image)))
        yield Timing(page.page.file, min(ours), min(others))


def rapid_ocr(threads: int | None) -> Callable[[PageImage], object]:
    """Return a function that finds and reads the text of a page with RapidOCR.

    Raises:
        InputError: RapidOCR is not installed.
    """
    try:
        from rapidocr import RapidOCR
    except ImportError as error:
        raise InputError(
            "RapidOCR is not installed: run `pip install rapidocr`, or leave --beside out"
        ) from error
    settings = {
        "Global.log_level": "error",
        "EngineConfig.onnxruntime.intra_op_num_threads": -1 if threads is None else threads,
    }
    engine: Any = RapidOCR(params=settings)
    return lambda page: engine(_in_blue_green_red(page))


def _in_blue_green_red(page: PageImage) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    code = cv2.COLOR_GRAY2BGR if page.pixels.ndim == 2 else cv2.COLOR_RGB2BGR
    return np.asarray(cv2.cvtColor(page.pixels, code), np.uint8)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
