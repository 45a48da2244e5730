"""What a configuration names, read from disk: training stream and validation words."""

from __future__ import annotations

import logging
import multiprocessing
import os
import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.recognition.preprocess import Ink, prepare
from training.corpora.registry import read_corpus
from training.mix import Mix
from training.strokes import Pen, render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.synchronize import Event
    from pathlib import Path

    from training.config import Config
    from training.corpora.sample import Corpus, Grey, Sample
    from training.mix import Batch
    from training.synthesis.words import Synthesis

logger = logging.getLogger(__name__)

_AHEAD = 64  # batches drawn before they are needed
_PAGE_MARGIN = 4  # pixels around a word cut from a page for validation


@dataclass(frozen=True, slots=True)
class ValidationWord:
    """A word that is read and never learned.

    Attributes:
        source: Name of the corpus.
        text: What is written.
        image: The network's input, shape (32, width).
    """

    source: str
    text: str
    image: Ink


def read_mix(config: Config, data: Path, fonts: Path | None, rejected: Path) -> Mix:
    """Read the training corpora of a configuration.

    Args:
        config: Of the run.
        data: Folder of the corpora.
        fonts: Folder of fonts for synthetic words.
        rejected: Where the samples that were left out are listed with the reasons.
    """
    corpora = [read_corpus(name, data, "train") for name in config.shares if name != "synthesis"]
    for corpus in corpora:
        logger.info(
            "%s: %d samples, %d rejected", corpus.name, len(corpus.samples), len(corpus.rejections)
        )
    _list_rejections(rejected, corpora)
    synthesis = _read_synthesis(data, fonts) if config.shares.get("synthesis") else None
    return Mix(corpora, config.shares, synthesis, config.mix, config.seed)


def _list_rejections(path: Path, corpora: Sequence[Corpus]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write("source\titem\treason\n")
        for rejection in (one for corpus in corpora for one in corpus.rejections):
            file.write(f"{rejection.source}\t{rejection.item}\t{rejection.reason}\n")


def _read_synthesis(data: Path, fonts: Path | None) -> Synthesis:
    from training.synthesis.characters import CharacterHands, read_characters
    from training.synthesis.fonts import read_fonts
    from training.synthesis.texts import Texts
    from training.synthesis.words import Synthesis

    hands = CharacterHands(read_characters(data / "unipen_chars.jsonl.gz"))
    return Synthesis(Texts(), read_fonts(fonts) if fonts else (), hands)


def read_validation(config: Config, data: Path) -> list[ValidationWord]:
    """Read a fixed choice of validation words of each corpus, spread over its writers."""
    words = []
    for name in config.validation:
        corpus = read_corpus(name, data, "val")
        words += [
            ValidationWord(name, sample.text, prepare(validation_crop(sample)).image)
            for sample in _spread(corpus, config.validation_words)
        ]
    return words


def _spread(corpus: Corpus, count: int) -> list[Sample]:
    step = max(1.0, len(corpus.samples) / count)
    return [corpus.samples[int(index * step)] for index in range(min(count, len(corpus.samples)))]


def validation_crop(sample: Sample) -> Grey:
    """Return a sample as a plain crop: strokes drawn 64 pixels high with a pen of 2.75."""
    if sample.strokes is not None:
        points = np.concatenate(sample.strokes)
        height, width = np.ptp(points[:, 1]), np.ptp(points[:, 0])
        scale = min(60.0 / max(1.0, float(height)), 1200.0 / max(1.0, float(width)), 2.0)
        ink = render(sample.strokes, Pen(scale=scale, thickness=3), np.random.default_rng(0))
        return np.pad(255 - ink, 4, constant_values=255)
    assert sample.image is not None
    if sample.box is None:
        return sample.image
    left, top, right, bottom = sample.box
    m = _PAGE_MARGIN
    return np.ascontiguousarray(
        sample.image[max(0, top - m) : bottom + m, max(0, left - m) : right + m]
    )


class BackgroundStream:
    """Draws a mix's batches in another process, ahead of the training that uses them."""

    def __init__(self, read: Callable[[], Mix], first_block: int) -> None:
        """Start drawing.

        Args:
            read: Makes the mix; called in the other process, so it must be picklable.
            first_block: Number of the first block.
        """
        context = multiprocessing.get_context("spawn")
        self._stop = context.Event()
        self._batches: multiprocessing.Queue[Batch | BaseException] = context.Queue(_AHEAD)
        self._process = context.Process(
            target=_draw, args=(read, first_block, self._batches, self._stop), daemon=True
        )
        self._process.start()

    def __iter__(self) -> Iterator[Batch]:
        """Yield the batches without end.

        Raises:
            RuntimeError: The other process has died.
        """
        while True:
            try:
                item = self._batches.get(timeout=5)
            except queue.Empty:
                if not self._process.is_alive():
                    raise RuntimeError("the process that draws samples has died") from None
                continue
            if isinstance(item, BaseException):
                raise item
            yield item

    def close(self) -> None:
        """End the other process."""
        self._stop.set()
        self._batches.cancel_join_thread()
        self._process.terminate()
        self._process.join()


def _draw(
    read: Callable[[], Mix],
    first_block: int,
    batches: multiprocessing.Queue[Batch | BaseException],
    stop: Event,
) -> None:
    cv2.setNumThreads(1)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        for batch in read().batches(first_block):
            if stop.is_set():
                return
            batches.put(batch)
    except Exception as error:  # noqa: BLE001 told to the training process
        batches.put(error)


def _end_with_parent() -> None:
    """End this process with the training process, however that ends: nobody else would."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)  # the main thread may be waiting for room in the queue
