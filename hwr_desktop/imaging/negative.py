"""Whether a page is a negative: light writing on dark paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDE = 1024
"""Longer side, in pixels, of the copy that is looked at."""
CELL = 32
"""Side, in pixels, of the cells of it: a few letters wide."""
LEAST_CONTRAST = 12.0
"""Deviation of grey levels within a cell that holds more than paper."""
MOSTLY = 0.7
"""Share of the cells' contrast that must be of light ink on dark ground."""


def is_negative(grey: NDArray[np.uint8]) -> bool:
    """Tell whether what is written is lighter than the ground that it stands on.

    Writing covers less of a small cell than the ground does, so in a negative the mean of a cell is
    lighter than its median. What most of the picture is must be dark, too: a form may show some
    words in white on a coloured bar.

    Args:
        grey: 8-bit grey page.
    """
    height, width = grey.shape
    reduction = min(SIDE / max(height, width), 1.0)
    size = (max(round(width * reduction), 1), max(round(height * reduction), 1))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    side = min(CELL, *size)
    rows, columns = size[1] // side, size[0] // side
    grid = small[: rows * side, : columns * side].reshape(rows, side, columns, side)
    cells = grid.swapaxes(1, 2).reshape(rows * columns, -1)
    contrast = cells.std(axis=1)
    inked = contrast > LEAST_CONTRAST
    if not inked.any():
        return False
    median = np.median(cells[inked], axis=1)
    light = cells[inked].mean(axis=1) > median
    weight = contrast[inked]
    ground = float(np.median(median))
    darkest, lightest = np.percentile(small, (1, 99))
    mostly = float((weight * light).sum()) > MOSTLY * float(weight.sum())
    return bool(mostly and ground < (darkest + lightest) / 2)
