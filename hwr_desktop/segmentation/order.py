"""Reading order of a page's lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.segmentation.lines import LineInk

HIGHEST_STEP, HIGHEST_STEP_FAR = 1.4, 0.6
"""Text heights by which pieces of a row may differ where they meet, and across a wide gap."""
FAR = 3.0
"""Text heights of a wide gap."""


def reading_order(lines: Sequence[LineInk]) -> list[list[int]]:
    """Return the lines' indices row by row, each row from left to right."""
    middles = [float(np.median(line.middle(line.x))) for line in lines]
    rows: list[list[int]] = []
    for i in np.argsort(middles):
        steps = [max(_step(lines[j], lines[i]) for j in row) for row in rows]
        nearest = int(np.argmin(steps)) if steps else -1
        if steps and np.isfinite(steps[nearest]):
            rows[nearest].append(int(i))
        else:
            rows.append([int(i)])
    return [sorted(row, key=lambda j: int(lines[j].x.min())) for row in rows]


def _step(one: LineInk, other: LineInk) -> float:
    """Return how many text heights two pieces of a row differ by, endless if they are of two."""
    left, right = (one, other) if one.x.min() < other.x.min() else (other, one)
    unit = (left.text_height + right.text_height) / 2
    gap = int(right.x.min()) - int(left.x.max())
    step = abs(
        float(left.middle(left.x[left.x.argmax(), None])[0])
        - float(right.middle(right.x[right.x.argmin(), None])[0])
    )
    highest = HIGHEST_STEP if gap < FAR * unit else HIGHEST_STEP_FAR
    return step / unit if gap > -unit and step < highest * unit else float("inf")
