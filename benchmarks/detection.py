"""Compares the words found on a page with the true ones."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


IOU_STEPS = (0.5, 0.7)
BAND_MARGIN = 20
"""Pixels by which a line with a doubtful word is widened before what lies in it is left out."""


@dataclass(frozen=True, slots=True)
class Found:
    """A word that the product found."""

    region: Region
    kind: Kind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Truth:
    """A true word; ``kind`` is unknown where all words of the set are handwritten."""

    region: Region
    text: str
    line: str
    order: int
    kind: Kind = Kind.UNKNOWN
    sure: bool = True

    @property
    def written(self) -> bool:
        """Whether the word counts for detection."""
        return self.kind in (Kind.HANDWRITTEN, Kind.UNKNOWN)


@dataclass
class Score:
    """Counts over pages.

    Attributes:
        true: Handwritten words.
        found: Words found that are said to be handwritten.
        hits: Pairs of both at each intersection over union.
        split: Handwritten words that hold several found ones.
        merged: Found words that hold several handwritten ones.
        out_of_order: Places where the reading order goes back.
        kinds: Pairs of text whose kind is told.
        kinds_right: Those where it is right.
        written: Handwritten words, where kinds are known.
        written_lost: Those found as marks, which nobody would read.
        marks: Marks: ticks, crosses, signatures.
        marks_read: Those found as text.
        junk: Words found as text where there is neither a word nor a mark.
    """

    true: int = 0
    found: int = 0
    hits: dict[float, int] = field(default_factory=lambda: dict.fromkeys(IOU_STEPS, 0))
    split: int = 0
    merged: int = 0
    out_of_order: int = 0
    kinds: int = 0
    kinds_right: int = 0
    written: int = 0
    written_lost: int = 0
    marks: int = 0
    marks_read: int = 0
    junk: int = 0

    def add(self, other: Score) -> None:
        """Add the counts of another page."""
        self.true += other.true
        self.found += other.found
        self.split += other.split
        self.merged += other.merged
        self.out_of_order += other.out_of_order
        self.kinds += other.kinds
        self.kinds_right += other.kinds_right
        self.written += other.written
        self.written_lost += other.written_lost
        self.marks += other.marks
        self.marks_read += other.marks_read
        self.junk += other.junk
        for step in IOU_STEPS:
            self.hits[step] += other.hits[step]

    def f1(self, step: float) -> float:
        """Return the harmonic mean of precision and recall at an intersection over union."""
        return 2 * self.hits[step] / max(self.true + self.found, 1)


@dataclass(frozen=True, eq=False)
class Comparison:
    """A page's score, and what was missed."""

    score: Score
    missed: tuple[Region, ...]
    false: tuple[Region, ...]


def compare(truth: Sequence[Truth], found: Sequence[Found]) -> Comparison:
    """Compare one page: one-to-one pairs of the greatest total intersection over union.

    Detection is of handwritten words; found words said to be printed or marks are left out, and so
    is everything in a line of which the truth doubts a word.
    """
    score = Score()
    for i, j in _pairs(truth, found):
        if found[j].kind and truth[i].kind not in (Kind.UNKNOWN, Kind.MARK):
            score.kinds += 1
            score.kinds_right += found[j].kind is truth[i].kind
    _count_marks(score, truth, found)
    wanted = [word for word in truth if word.written]
    offered = [word for word in found if word.kind not in (Kind.PRINTED, Kind.MARK)]
    wanted, offered = _without_doubtful_lines(wanted, offered)
    overlaps = _overlaps([w.region for w in wanted], [f.region for f in offered])
    pairs = _assign(overlaps)
    score.true, score.found = len(wanted), len(offered)
    for step in IOU_STEPS:
        score.hits[step] = sum(overlaps[i, j] >= step for i, j in pairs)
    score.split, score.merged = _split_and_merged(wanted, offered)
    matched = {j: wanted[i].order for i, j in pairs if overlaps[i, j] >= IOU_STEPS[0]}
    order = [matched[j] for j in sorted(matched)]
    score.out_of_order = sum(b < a for a, b in itertools.pairwise(order))
    hit = {i for i, j in pairs if overlaps[i, j] >= IOU_STEPS[0]}
    return Comparison(
        score,
        tuple(word.region for i, word in enumerate(wanted) if i not in hit),
        tuple(word.region for j, word in enumerate(offered) if j not in matched),
    )


def _count_marks(score: Score, truth: Sequence[Truth], found: Sequence[Found]) -> None:
    """Count handwriting taken for marks, and marks and nothing at all taken for text.

    A true word is what most of the area found on it is said to be; words may be found in parts.
    A mark that a word's box only touches, as that of an underlined word does, was not read.
    """
    if not any(word.kind for word in truth):
        return
    shared = np.array([[_shared(t.region, f.region) for f in found] for t in truth])
    shared = shared.reshape(len(truth), len(found))
    is_mark = np.array([word.kind is Kind.MARK for word in found], bool)
    as_mark, as_text = shared[:, is_mark].sum(axis=1), shared[:, ~is_mark].sum(axis=1)
    for word, mark, text in zip(truth, as_mark, as_text, strict=True):
        if word.kind is Kind.HANDWRITTEN:
            score.written += 1
            score.written_lost += bool(mark > text)
        elif word.kind is Kind.MARK:
            score.marks += 1
            score.marks_read += bool(text > max(mark, word.region.width * word.region.height / 2))
    score.junk = int((~is_mark & ~shared.any(axis=0)).sum())


def _shared(one: Region, other: Region) -> int:
    """Return the pixels that two boxes share."""
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(across, 0) * max(down, 0)


def _pairs(truth: Sequence[Truth], found: Sequence[Found]) -> list[tuple[int, int]]:
    overlaps = _overlaps([t.region for t in truth], [f.region for f in found])
    return [(i, j) for i, j in _assign(overlaps) if overlaps[i, j] >= IOU_STEPS[0]]


def _assign(overlaps: NDArray[np.float64]) -> list[tuple[int, int]]:
    from scipy.optimize import linear_sum_assignment

    if not overlaps.size:
        return []
    rows, columns = linear_sum_assignment(-overlaps)
    return list(zip(rows.tolist(), columns.tolist(), strict=True))


def _overlaps(one: Sequence[Region], other: Sequence[Region]) -> NDArray[np.float64]:
    return np.array([[a.overlap(b) for b in other] for a in one]).reshape(len(one), len(other))


def _without_doubtful_lines(
    wanted: list[Truth], offered: list[Found]
) -> tuple[list[Truth], list[Found]]:
    doubtful = {word.line for word in wanted if not word.sure}
    if not doubtful:
        return wanted, offered
    bands = [[word.region for word in wanted if word.line == line] for line in sorted(doubtful)]
    wanted = [word for word in wanted if word.line not in doubtful]

    def outside(word: Found) -> bool:
        if any(word.region.overlap(true.region) >= IOU_STEPS[0] for true in wanted):
            return True
        x, y = word.region.centre
        return not any(
            min(r.x for r in band) - BAND_MARGIN <= x <= max(r.right for r in band) + BAND_MARGIN
            and min(r.y for r in band) <= y <= max(r.bottom for r in band)
            for band in bands
        )

    return wanted, [word for word in offered if outside(word)]


def _split_and_merged(wanted: Sequence[Truth], offered: Sequence[Found]) -> tuple[int, int]:
    """Count true words that hold several found ones, and found words that hold several true."""

    def inside(inner: Region, outer: Region) -> bool:
        x, y = inner.centre
        return outer.x <= x < outer.right and outer.y <= y < outer.bottom

    split = sum(sum(inside(f.region, t.region) for f in offered) > 1 for t in wanted)
    merged = sum(sum(inside(t.region, f.region) for t in wanted) > 1 for f in offered)
    return split, merged
