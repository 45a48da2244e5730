"""An endless, reproducible stream of training batches, mixed from several corpora.

Samples are drawn in blocks. Each block has a random generator of its own, seeded by the run's seed
and the block's number, so that a resumed run sees what an uninterrupted one would have seen.
Within a block the samples are ordered by width and cut into batches: little canvas is wasted.
"""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

from hwr_desktop.recognition.preprocess import bucket_width, prepare
from training.data.augment import Paper
from training.data.corpora.sample import Sample
from training.data.punctuation import add_mark
from training.data.rarity import draw_weights
from training.data.ready import Frames, make_ready
from training.data.strokes import random_pen, render
from training.network import charset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hwr_desktop.recognition.preprocess import Ink
    from training.data.corpora.sample import Corpus, Grey
    from training.synthesis.words import Synthesis

_SYNTHESIS_UNIT = np.float32(0.4)  # its x-height is 50
_SEVERAL_WORDS = 0.08  # share of the samples that are set from two or three words
_MARKED = 0.07  # share of a corpus's words without a mark at their end that get one


@dataclass(frozen=True, slots=True)
class Batch:
    """Words of similar width.

    Attributes:
        images: Ink from 0 to 255, shape (batch, 32, width).
        labels: Classes of the characters, padded with 0 to one for each frame, shape
            (batch, frames): a step is compiled once for a width, not for every length of text.
    """

    images: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.int32]

    def ink(self) -> Ink:
        """Return the images as a network reads them, from 0 to 1, shape (batch, 32, width, 1)."""
        return np.divide(self.images[..., np.newaxis], 255, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class MixSettings:
    """How the stream is cut.

    Attributes:
        batch_size: Words of a batch.
        block_batches: Batches of a block.
        max_width: Wider samples are left out, in pixels of the network's input.
        stride: Pixels of input width for one frame of output.
        plain_share: Share of the samples that keep their shape and get no paper.
        paperless_share: Share of the others that are distorted but get no paper.
        erased_share: Share of all samples of which spots are left out.
    """

    batch_size: int = 64
    block_batches: int = 32
    max_width: int = 384
    stride: int = 4
    plain_share: float = 0.0
    paperless_share: float = 0.0
    erased_share: float = 0.0


class Mix:
    """Draws training samples from corpora by their shares.

    Attributes:
        corpora: Samples as ink, and all that were left out.
    """

    def __init__(
        self,
        corpora: Sequence[Corpus],
        shares: Mapping[str, float],
        synthesis: Synthesis | None,
        settings: MixSettings,
        seed: int,
    ) -> None:
        """Take the material.

        Args:
            corpora: As they were read.
            shares: Share of each corpus by name, and of ``synthesis``; any positive sum.
            synthesis: Source of synthetic words, needed where their share is not 0.
            settings: How the stream is cut.
            seed: Of the run.
        """
        self._settings = settings
        self._seed = seed
        self._synthesis = synthesis
        self._frames = Frames(settings.max_width, settings.stride)
        self.corpora = [make_ready(corpus, self._frames) for corpus in corpora]
        weights = [shares[corpus.name] for corpus in corpora]
        if synthesis is not None:
            weights.append(shares.get("synthesis", 0.0))
        self._source_bounds = _bounds(weights)
        self._sample_bounds = [
            _bounds(draw_weights([sample.text for sample in corpus.samples]))
            for corpus in self.corpora
        ]
        self._by_writer = [_group_by_writer(corpus.samples) for corpus in self.corpora]
        self._paper = Paper(np.random.default_rng(seed))

    def block(self, number: int) -> list[Batch]:
        """Return the batches of one block."""
        rng = np.random.default_rng((self._seed, number))
        self._paper.forget_neighbours()
        size = self._settings.batch_size
        drawn = [self._draw(rng) for _ in range(size * self._settings.block_batches)]
        drawn.sort(key=lambda pair: pair[0].shape[1])
        groups = [drawn[start : start + size] for start in range(0, len(drawn), size)]
        return [
            _batch(groups[index], self._settings.stride) for index in rng.permutation(len(groups))
        ]

    def _draw(self, rng: np.random.Generator) -> tuple[npt.NDArray[np.uint8], list[int]]:
        while True:
            text, crop = self.draw_crop(rng)
            image = prepare(crop).image
            if self._frames.complaint(text, image.shape[1]) is None:
                return np.asarray(cv2.convertScaleAbs(image, alpha=255)), charset.encode(text)

    def draw_crop(self, rng: np.random.Generator) -> tuple[str, Grey]:
        """Draw a text and its crop, as a segmenter would hand it to `prepare`."""
        paper, settings = self._paper, self._settings
        source = bisect(self._source_bounds, rng.random())
        words = self._draw_words(source, rng)
        is_plain = rng.random() < settings.plain_share
        is_paperless = is_plain or rng.random() < settings.paperless_share
        if len(words) == 1 and words[0].box is not None and words[0].image is not None:
            text = words[0].text
            ink = paper.crop_around(words[0].image, words[0].box, rng)
            ink = ink if is_plain else paper.distort(np.ascontiguousarray(ink), rng)
        else:
            texts, inks = zip(*(self._write(word, rng, is_plain) for word in words), strict=True)
            text = " ".join(texts)
            ink = paper.surround(_set_in_line(inks, rng), rng)
        if rng.random() < settings.erased_share:
            ink = paper.erase(ink, rng)
        is_scan = words[0].image is not None
        return text, 255 - ink if is_paperless else paper.finish(ink, rng, is_scan)

    def _draw_words(self, source: int, rng: np.random.Generator) -> list[Sample]:
        if source == len(self.corpora):
            assert self._synthesis is not None
            word = self._synthesis.draw(rng)
            image = None if word.image is None else 255 - word.image
            strokes = word.strokes and tuple(stroke * _SYNTHESIS_UNIT for stroke in word.strokes)
            return [
                Sample(word.text, word.writer, "synthesis", "train", image=image, strokes=strokes)
            ]
        samples = self.corpora[source].samples
        first = samples[bisect(self._sample_bounds[source], rng.random())]
        if first.box is not None or rng.random() > _SEVERAL_WORDS or len(first.text) > 9:
            return [first]
        others = self._by_writer[source][first.writer]
        count = 1 + int(rng.random() < 0.3)
        return [first, *(others[rng.integers(len(others))] for _ in range(count))]

    def _write(self, sample: Sample, rng: np.random.Generator, is_plain: bool) -> tuple[str, Grey]:
        """Return a word's text and ink, sometimes with a mark set behind them."""
        text, ink = sample.text, sample.image
        if sample.strokes is not None:
            ink = render(sample.strokes, random_pen(rng), rng)
        assert ink is not None
        if text[-1].isalnum() and sample.source != "synthesis" and rng.random() < _MARKED:
            ink, mark = add_mark(ink, rng)
            text += mark
        if sample.strokes is None and not is_plain:
            ink = self._paper.distort(ink, rng)
        return text, ink


def _bounds(weights: npt.ArrayLike) -> list[float]:
    """Return where the share of each ends, from 0 to 1: `bisect` draws by weight with them."""
    sums = np.cumsum(weights)
    bounds: list[float] = (sums / sums[-1:]).tolist()
    return bounds


def _group_by_writer(samples: Sequence[Sample]) -> dict[str, list[Sample]]:
    groups: dict[str, list[Sample]] = {}
    for sample in samples:
        groups.setdefault(sample.writer, []).append(sample)
    return groups


def _set_in_line(inks: Sequence[Grey], rng: np.random.Generator) -> Grey:
    """Set words side by side with gaps, their feet about level."""
    if len(inks) == 1:
        return inks[0]
    height = max(ink.shape[0] for ink in inks)
    parts: list[Grey] = []
    for ink in inks:
        if parts:
            parts.append(np.zeros((height, int(height * rng.uniform(0.25, 0.7)) + 1), np.uint8))
        below = int((height - ink.shape[0]) * rng.uniform(0.0, 0.5))
        above = height - ink.shape[0] - below
        full = cv2.copyMakeBorder(ink, above, below, 0, 0, cv2.BORDER_CONSTANT, value=0)
        parts.append(np.asarray(full, np.uint8))
    return np.concatenate(parts, axis=1)


def _batch(group: Sequence[tuple[npt.NDArray[np.uint8], list[int]]], stride: int) -> Batch:
    width = bucket_width(max(image.shape[1] for image, _ in group))
    images = np.zeros((len(group), group[0][0].shape[0], width), np.uint8)
    labels = np.zeros((len(group), width // stride), np.int32)
    for row, (image, label) in enumerate(group):
        images[row, :, : image.shape[1]] = image
        labels[row, : len(label)] = label
    return Batch(images, labels)
