"""Reading order of a page's lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.segmentation.lines import LineInk


def reading_order(lines: Sequence[LineInk]) -> list[list[int]]:
    """Return the lines' indices row by row, each row from left to right."""
    middles = [float(np.median(line.middle(line.x))) for line in lines]
    rows: list[list[int]] = []
    for i in np.argsort(middles):
        for row in rows:
            if all(_beside(lines[i], lines[j]) for j in row):
                row.append(int(i))
                break
        else:
            rows.append([int(i)])
    return [sorted(row, key=lambda j: int(lines[j].x.min())) for row in rows]


def _beside(one: LineInk, other: LineInk) -> bool:
    """Tell whether two pieces of lines stand in one row and do not cover each other."""
    left, right = (one, other) if one.x.min() < other.x.min() else (other, one)
    overlap = int(left.x.max()) - int(right.x.min())
    rise = abs(
        float(left.middle(left.x[left.x.argmax(), None])[0])
        - float(right.middle(right.x[right.x.argmin(), None])[0])
    )
    return overlap < left.text_height and rise < 0.6 * left.text_height
