"""Lines that are no more than strokes of a neighbour: bars of capitals, accents, ends of tails."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.segmentation.line_ink import LineInk

FEW_STROKES = 1.15
"""Strokes above one another in a column of ink, on average: small letters have more."""
HIGHEST = 1.2
"""Text heights of such ink, at most."""
FARTHEST = 2.0
"""Text heights from there to the middle of the line that the strokes belong to."""
COVERED = 0.5
"""Share of their columns that this line must cover."""


def give_strokes_back(lines: Sequence[LineInk]) -> list[LineInk]:
    """Return lines with those that are loose strokes joined to the lines they belong to."""
    loose = [_is_strokes(line) for line in lines]
    whole = [line for line, is_loose in zip(lines, loose, strict=True) if not is_loose]
    extents = np.array([_extent(line) for line in whole]).reshape(-1, 4)
    for strokes in (line for line, is_loose in zip(lines, loose, strict=True) if is_loose):
        near = np.flatnonzero(_reaches(strokes, extents))
        away = [_distance(strokes, whole[i]) for i in near]
        nearest = int(near[np.argmin(away)]) if away else -1
        if away and min(away) <= FARTHEST:
            whole[nearest] = _joined(whole[nearest], strokes)
            extents[nearest] = _extent(whole[nearest])
        else:
            whole.append(strokes)
            extents = np.vstack([extents, _extent(strokes)])
    return sorted(whole, key=lambda line: float(np.median(line.middle(line.x))))


def _is_strokes(line: LineInk) -> bool:
    """Tell whether ink is low, and single strokes rather than letters."""
    if np.ptp(line.y) + 1 > HIGHEST * line.text_height:
        return False
    width = int(line.x.max()) + 1
    place = np.sort(line.x.astype(np.int64) * (int(line.y.max()) + 2) + line.y)
    runs = 1 + int((np.diff(place) != 1).sum())
    columns = np.count_nonzero(np.bincount(line.x, minlength=width))
    return bool(runs < FEW_STROKES * columns)


def _extent(line: LineInk) -> tuple[float, float, float, float]:
    """Return the first and last column of a line, and the rows that its strokes may lie between."""
    reach = FARTHEST * line.text_height
    return (
        float(line.x.min()),
        float(line.x.max()),
        float(line.centre.min()) - reach,
        float(line.centre.max()) + reach,
    )


def _reaches(strokes: LineInk, extents: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Tell which lines may be near enough, by their extents alone."""
    left, right, top, bottom = extents.T
    beside = (strokes.x.min() <= right) & (strokes.x.max() >= left)
    return np.asarray(beside & (strokes.y.min() <= bottom) & (strokes.y.max() >= top))


def _distance(strokes: LineInk, line: LineInk) -> float:
    """Return how far strokes lie from a line's middle, in text heights; endless if beside it."""
    inside = (strokes.x >= line.x.min()) & (strokes.x <= line.x.max())
    if inside.mean() < COVERED:
        return float("inf")
    return float(np.abs(strokes.y - line.middle(strokes.x)).mean()) / line.text_height


def _joined(line: LineInk, strokes: LineInk) -> LineInk:
    return replace(
        line,
        x=np.concatenate([line.x, strokes.x]),
        y=np.concatenate([line.y, strokes.y]),
        piece=np.concatenate([line.piece, strokes.piece + line.piece.max() + 1]),
    )
