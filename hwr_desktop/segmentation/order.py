"""Reading order of a page's lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.segmentation.line_ink import LineInk

HIGHEST_STEP, HIGHEST_STEP_FAR = 1.4, 0.6
"""Text heights by which pieces of a row may differ where they meet, and across a wide gap."""
FAR = 3.0
"""Text heights of a wide gap."""


def reading_order(lines: Sequence[LineInk]) -> list[list[int]]:
    """Return the indices of lines, which go from top to bottom, row by row from left to right."""
    ends = _Ends.of(lines)
    row_of = np.full(len(lines), -1)
    count = 0
    for i in range(len(lines)):
        steps = np.zeros(count)
        np.maximum.at(steps, row_of[:i], ends.steps(np.arange(i), i))
        nearest = int(steps.argmin()) if count else -1
        if count and np.isfinite(steps[nearest]):
            row_of[i] = nearest
        else:
            row_of[i] = count
            count += 1
    rows = [np.flatnonzero(row_of == row) for row in range(count)]
    return [row[np.argsort(ends.left[row], kind="stable")].tolist() for row in rows]


@dataclass(frozen=True, eq=False)
class _Ends:
    """Where lines begin and end, and the middle of their small letters there."""

    left: NDArray[np.int32]
    right: NDArray[np.int32]
    left_middle: NDArray[np.float64]
    right_middle: NDArray[np.float64]
    text_height: NDArray[np.float64]

    @classmethod
    def of(cls, lines: Sequence[LineInk]) -> _Ends:
        left = np.array([line.x.min() for line in lines], np.int32)
        right = np.array([line.x.max() for line in lines], np.int32)
        return cls(
            left,
            right,
            np.array([line.middle(x) for line, x in zip(lines, left, strict=True)]),
            np.array([line.middle(x) for line, x in zip(lines, right, strict=True)]),
            np.array([line.text_height for line in lines]),
        )

    def steps(self, others: NDArray[np.intp], line: int) -> NDArray[np.float64]:
        """Return how many text heights pieces of a row differ by; endless where they are of two."""
        before = self.left[others] < self.left[line]
        gap = np.where(
            before, self.left[line] - self.right[others], self.left[others] - self.right[line]
        )
        step = np.abs(
            np.where(
                before,
                self.right_middle[others] - self.left_middle[line],
                self.right_middle[line] - self.left_middle[others],
            )
        )
        unit = (self.text_height[others] + self.text_height[line]) / 2
        highest = np.where(gap < FAR * unit, HIGHEST_STEP, HIGHEST_STEP_FAR)
        return np.where((gap > -unit) & (step < highest * unit), step / unit, np.inf)
