"""A full stop, a comma or another mark drawn behind a word's ink.

Corpora cut from prose hold few words before a mark, and a reader that has seldom seen one leaves
it out. The mark takes its place and size from the word's lower and upper contour.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.data.corpora.sample import Grey

_MARKS = ".,:;!-"
_CUMULATIVE = tuple(accumulate((0.44, 0.34, 0.08, 0.03, 0.06, 0.05)))
_INK = 100
_END = 0.6  # share of the word's columns, from the right, whose contours tell the baseline
_SUBPIXEL_BITS = 3

_Stroke = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _WordEnd:
    """Where a word ends, in pixels of its picture.

    Attributes:
        right: Right edge of the ink below the top of the small letters.
        baseline: Row on which the letters stand.
        x_height: About the height of a small letter.
        pen: Width of the strokes.
        level: Strength of the ink.
    """

    right: int
    baseline: float
    x_height: float
    pen: float
    level: int


def add_mark(ink: Grey, rng: np.random.Generator) -> tuple[Grey, str]:
    """Draw a mark behind a word.

    Args:
        ink: 255 where there is ink, 0 on paper; a word and little else.
        rng: Decides the mark and its shape.

    Returns:
        The ink, wider where the mark needs it, and the mark; the ink as it was and no mark where
        there is no word.
    """
    end = _measure_end(ink)
    if end is None:
        return ink, ""
    mark = _MARKS[bisect_left(_CUMULATIVE, rng.random() * _CUMULATIVE[-1])]
    strokes = _strokes(mark, rng)
    leftmost = min(x for stroke in strokes for x, _ in stroke)
    gap = 0.5 * end.pen + end.x_height * (0.1 + 0.25 * abs(rng.standard_normal()) - leftmost)
    points = [
        np.array(stroke) * end.x_height + (end.right + gap, end.baseline) for stroke in strokes
    ]
    thickness = max(1, round(end.pen * rng.uniform(0.8, 1.3)))
    edges = np.concatenate(points).max(axis=0) + thickness + 1
    right, below = np.maximum(0, np.ceil(edges).astype(int) - ink.shape[::-1])
    canvas = cv2.copyMakeBorder(ink, 0, below, 0, right, cv2.BORDER_CONSTANT, value=0)
    cv2.polylines(
        canvas,
        [np.round(stroke * (1 << _SUBPIXEL_BITS)).astype(np.int32) for stroke in points],
        isClosed=False,
        color=end.level,
        thickness=thickness,
        lineType=cv2.LINE_AA,
        shift=_SUBPIXEL_BITS,
    )
    return np.asarray(canvas, np.uint8), mark


def _measure_end(ink: Grey) -> _WordEnd | None:
    mask = ink > _INK
    columns = np.flatnonzero(mask.any(axis=0))
    if len(columns) < 2:
        return None
    columns = columns[int(len(columns) * (1 - _END)) :]
    part = mask[:, columns]
    tops, bottoms = part.argmax(axis=0), part.shape[0] - part[::-1].argmax(axis=0)
    baseline = float(np.median(bottoms))
    x_height = max(0.3 * np.ptp(np.flatnonzero(part.any(axis=1))), baseline - np.median(tops))
    low = mask[max(0, int(baseline - x_height)) :].any(axis=0)
    right = int(np.flatnonzero(low)[-1]) + 1
    outline = int(np.count_nonzero(mask[:, 1:] != mask[:, :-1]))
    outline += int(np.count_nonzero(mask[1:] != mask[:-1]))
    pen = 2.0 * np.count_nonzero(mask) / max(1, outline)
    return _WordEnd(right, baseline, float(x_height), pen, int(ink[mask].mean()))


def _strokes(mark: str, rng: np.random.Generator) -> Sequence[_Stroke]:
    """Return a mark's strokes in x-heights, y downwards from the baseline."""
    if mark == ".":
        return [_point(0.0, rng)]
    if mark == ",":
        return [_comma(rng)]
    if mark == ":":
        return [_point(-rng.uniform(0.45, 0.85), rng), _point(0.0, rng)]
    if mark == ";":
        return [_point(-rng.uniform(0.45, 0.85), rng), _comma(rng)]
    if mark == "!":
        top, lean = rng.uniform(1.3, 2.0), rng.normal(0.1, 0.12)
        return [[(lean * top, -top), (lean * 0.35, -rng.uniform(0.3, 0.45))], _point(0.0, rng)]
    y, tilt = -rng.uniform(0.3, 0.6), rng.normal(0.0, 0.06)
    return [[(0.0, y), (rng.uniform(0.35, 0.8), y + tilt)]]


def _point(y: float, rng: np.random.Generator) -> _Stroke:
    """A touch of the pen, sometimes drawn out to a tick."""
    x, y = rng.normal(0.0, 0.03), y + rng.normal(-0.02, 0.06)
    length = 0.3 * rng.random() ** 3
    angle = rng.uniform(-0.6, 2.2)
    return [(x, y), (x + length * np.cos(angle), y + length * np.sin(angle))]


def _comma(rng: np.random.Generator) -> _Stroke:
    """A short stroke down and to the left, more or less bent."""
    depth, reach = rng.uniform(0.28, 0.6), rng.uniform(0.0, 0.28)
    y, bulge = rng.normal(-0.06, 0.07), rng.uniform(0.0, 0.1)
    return [(0.0, y), (bulge - 0.3 * reach, y + 0.45 * depth), (-reach, y + depth)]
