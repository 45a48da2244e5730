"""Columns of prose: read down one after the other, where rows of a table are read across."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hwr_desktop.segmentation.words import WordInk

NARROWEST_GUTTER = 1.2
"""Text heights between two columns, at least."""
WIDER = 1.6
"""Width of a gutter over that of the usual space between words, at least."""
FEWEST_LINES = 4
"""Lines that a column has beside the other one, at least."""
FEWEST_WORDS = 4
"""Words of a column's usual line: a cell of a table or a form's label has fewer."""
FULLNESS = 0.55
"""Part of a column's width that its usual line fills: cells are filled as it comes."""
ALIGNED, ALIGNED_SHARE = 1.5, 0.6
"""Text heights within which lines begin at one place, and the share of them that must."""


def in_columns(rows: list[list[WordInk]], text_height: float) -> list[list[WordInk]]:
    """Return rows of words with those that run across columns of prose cut and read down.

    A gutter is a clear strip between words over many rows. Space between the words of one column
    runs into such strips as well, but the lines right of it do not begin at one place then.

    Args:
        rows: Rows from top to bottom, words from left to right.
        text_height: Height of a small letter in pixels.
    """
    places = [[_Place.of(word) for word in row] for row in rows]
    return [[place.word for place in row] for row in _in_columns(places, text_height)]


class _Place(NamedTuple):
    """Where a word stands: its first column, the one behind its last, the middle of its line."""

    left: int
    right: int
    middle: float
    word: WordInk

    @classmethod
    def of(cls, word: WordInk) -> _Place:
        middle = float(word.line.middle(word.x[:1])[0])
        return cls(int(word.x.min()), int(word.x.max()) + 1, middle, word)


Rows = list[list[_Place]]
Span = tuple[int, int]


def _in_columns(rows: Rows, text_height: float) -> Rows:
    gutters = _prose_gutters(rows, text_height)
    if not gutters:
        return rows
    best = max(gutters, key=lambda gutter: (gutter.end - gutter.start, gutter.right - gutter.left))
    left, right = best.sides(rows)
    return [
        *_in_columns(rows[: best.start], text_height),
        *_in_columns(left, text_height),
        *_in_columns(right, text_height),
        *_in_columns(rows[best.end :], text_height),
    ]


@dataclass
class _Gutter:
    """A strip without words.

    Attributes:
        left: Its left edge in pixels.
        right: Its right edge.
        start: The first of the rows that it parts.
        end: The row after the last.
    """

    left: int
    right: int
    start: int
    end: int

    def sides(self, rows: Rows) -> tuple[Rows, Rows]:
        """Return what stands left and right of the gutter."""
        middle = (self.left + self.right) / 2
        parted = [
            [[place for place in row if (place.left > middle) == side] for side in (False, True)]
            for row in rows[self.start : self.end]
        ]
        left, right = ([row[side] for row in parted if row[side]] for side in (0, 1))
        return left, right

    def parts_prose(self, rows: Rows, text_height: float) -> bool:
        """Tell whether there is a column of prose on either side."""
        sides = self.sides(rows)
        if not all(sides):
            return False
        heights = [np.array([line[0].middle for line in side]) for side in sides]
        top, bottom = max(y.min() for y in heights), min(y.max() for y in heights)
        # The lines of two columns are not level: the first and last may stand a little beyond.
        beside = min(
            int(((y > top - text_height) & (y < bottom + text_height)).sum()) for y in heights
        )
        return beside >= FEWEST_LINES and all(
            self._is_prose(side, text_height) or _prose_gutters(side, text_height) for side in sides
        )

    def _is_prose(self, lines: Rows, text_height: float) -> bool:
        """Tell whether lines are full, of several words close together, and begin at one place."""
        if len(lines) < FEWEST_LINES or np.median([len(line) for line in lines]) < FEWEST_WORDS:
            return False
        spans = [_spans(line) for line in lines]
        starts = np.array([own[0][0] for own in spans])
        ends = np.array([own[-1][1] for own in spans])
        widest = [max((b - a for a, b in _gaps(own)), default=0) for own in spans]
        aligned = np.abs(starts - np.median(starts)) <= ALIGNED * text_height
        width = float(np.percentile(ends, 90) - np.median(starts))
        return bool(
            aligned.mean() >= ALIGNED_SHARE
            and np.median(ends - starts) >= FULLNESS * width
            and np.median(widest) < self.right - self.left
        )


def _prose_gutters(rows: Rows, text_height: float) -> list[_Gutter]:
    return [g for g in _gutters(rows, text_height) if g.parts_prose(rows, text_height)]


def _gutters(rows: Rows, text_height: float) -> Iterator[_Gutter]:
    """Yield the strips that are clear over some rows, each as far down as it goes."""
    narrowest = NARROWEST_GUTTER * text_height
    spans = [_spans(row) for row in rows]
    open_gutters: list[_Gutter] = []
    for i, own in enumerate(spans):
        still_open = []
        for gutter in open_gutters:
            left, right = _clear_part(gutter, own)
            if right - left < narrowest or _only_a_space((left, right), _gaps(own)):
                yield gutter
                continue
            gutter.left, gutter.right, gutter.end = left, right, i + 1
            still_open.append(gutter)
        gaps = _gaps([*own, *_beside(spans, i)])
        for left, right in gaps:
            known = any(left <= g.left and g.right <= right for g in still_open)
            if right - left >= narrowest and not known and not _only_a_space((left, right), gaps):
                still_open.append(_Gutter(left, right, i, i + 1))
        open_gutters = still_open
    yield from open_gutters


def _gaps(spans: Iterable[Span]) -> list[Span]:
    """Return what is clear between spans."""
    gaps: list[Span] = []
    reached: int | None = None
    for left, right in sorted(spans):
        if reached is not None and left > reached:
            gaps.append((reached, left))
        reached = max(reached or right, right)
    return gaps


def _only_a_space(clear: Span, gaps: list[Span]) -> bool:
    """Tell whether a row runs on through a clear strip: its gap there is like its others."""
    there = [b - a for a, b in gaps if a <= clear[0] and clear[1] <= b]
    others = [b - a for a, b in gaps if b <= clear[0] or a >= clear[1]]
    return bool(there and others and there[0] < WIDER * np.median(others))


def _beside(spans: list[list[Span]], row: int) -> list[Span]:
    """Return the spans of the next row where it stands wholly on one side of a row.

    Lines of two columns are seldom level with each other.
    """
    following = spans[row + 1] if row + 1 < len(spans) else []
    if not following or not spans[row]:
        return []
    own, other = ((s[0][0], max(right for _, right in s)) for s in (spans[row], following))
    return following if own[1] < other[0] or other[1] < own[0] else []


def _clear_part(gutter: _Gutter, spans: Iterable[Span]) -> Span:
    """Return the widest part of a gutter that a row's words leave clear."""
    edges = ((gutter.left, gutter.left), (gutter.right, gutter.right))
    inside = [(a, b) for a, b in spans if b > gutter.left and a < gutter.right]
    return max(_gaps([*edges, *inside]), key=lambda gap: gap[1] - gap[0], default=(0, 0))


def _spans(row: list[_Place]) -> list[Span]:
    return sorted((place.left, place.right) for place in row)
