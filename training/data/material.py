"""What a configuration names, read from disk: training stream and validation words."""

from __future__ import annotations

import itertools
import logging
import multiprocessing
import os
import queue
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2

from hwr_desktop.recognition.preprocess import Ink, prepare
from training.data.corpora.registry import read_corpus
from training.data.mix import Mix
from training.data.plain_crop import plain_crop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from training.config import Config
    from training.data.corpora.sample import Corpus, Sample
    from training.data.mix import Batch
    from training.synthesis.words import Synthesis

logger = logging.getLogger(__name__)


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
    synthesis = _read_synthesis(data, fonts) if config.shares.get("synthesis") else None
    mix = Mix(corpora, config.shares, synthesis, config.mix, config.seed)
    for corpus in mix.corpora:
        logger.info(
            "%s: %d samples, %d rejected", corpus.name, len(corpus.samples), len(corpus.rejections)
        )
    _list_rejections(rejected, mix.corpora)
    return mix


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
            ValidationWord(name, sample.text, prepare(plain_crop(sample)).image)
            for sample in _spread(corpus, config.validation_words)
        ]
    return words


def _spread(corpus: Corpus, count: int) -> list[Sample]:
    step = max(1.0, len(corpus.samples) / count)
    return [corpus.samples[int(index * step)] for index in range(min(count, len(corpus.samples)))]


class BackgroundStream:
    """Draws a mix's blocks in other processes, ahead of the training that uses them.

    The blocks come in their order, however many processes draw them.
    """

    def __init__(self, read: Callable[[], Mix], first_block: int, processes: int = 1) -> None:
        """Start drawing.

        Args:
            read: Makes the mix; called in each of the processes, so it must be picklable.
            first_block: Number of the first block.
            processes: How many draw; each takes a core and room for the corpora.
        """
        self._drawers = [
            _Drawer(read, range(first_block + index, sys.maxsize, processes))
            for index in range(processes)
        ]

    def __iter__(self) -> Iterator[Batch]:
        """Yield the batches without end.

        Raises:
            RuntimeError: One of the other processes has died.
        """
        for drawer in itertools.cycle(self._drawers):
            yield from drawer.next_block()

    def close(self) -> None:
        """End the other processes."""
        for drawer in self._drawers:
            drawer.close()


class _Drawer:
    """A process that draws blocks, one ahead."""

    def __init__(self, read: Callable[[], Mix], numbers: range) -> None:
        context = multiprocessing.get_context("spawn")
        self._blocks: multiprocessing.Queue[list[Batch] | BaseException] = context.Queue(1)
        self._process = context.Process(
            target=_draw, args=(read, numbers, self._blocks), daemon=True
        )
        self._process.start()

    def next_block(self) -> list[Batch]:
        while True:
            try:
                item = self._blocks.get(timeout=5)
            except queue.Empty:
                if not self._process.is_alive():
                    raise RuntimeError("a process that draws samples has died") from None
                continue
            if isinstance(item, BaseException):
                raise item
            return item

    def close(self) -> None:
        self._blocks.cancel_join_thread()
        self._process.terminate()
        self._process.join()


def _draw(
    read: Callable[[], Mix],
    numbers: range,
    blocks: multiprocessing.Queue[list[Batch] | BaseException],
) -> None:
    cv2.setNumThreads(1)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        mix = read()
        for number in numbers:
            blocks.put(mix.block(number))
    except Exception as error:  # noqa: BLE001 told to the training process
        blocks.put(error)


def _end_with_parent() -> None:
    """End this process with the training process, however that ends: nobody else would."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)  # the main thread may be waiting for room in the queue
