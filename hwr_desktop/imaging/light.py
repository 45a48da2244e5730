"""Grey pictures of evenly lit paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

BACKGROUND_CELL = 8
"""The paper's brightness is found on a picture this many times smaller."""


def to_grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return an RGB or grey picture as grey."""
    if pixels.ndim == 2:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def flatten(grey: NDArray[np.uint8], reach: float) -> NDArray[np.uint8]:
    """Divide a page by the brightness of its paper, so that paper is near white everywhere.

    The paper is what remains when everything darker than its surroundings and narrower than
    ``reach`` is closed away, so shadows, tinted fields and dark scan edges turn white as well.

    Args:
        grey: 8-bit grey page.
        reach: Width in pixels of the widest dark thing that is ink and not paper.
    """
    height, width = grey.shape
    cell = max(min(BACKGROUND_CELL, min(height, width) // 8), 1)
    small = cv2.resize(
        grey, (max(width // cell, 1), max(height // cell, 1)), interpolation=cv2.INTER_AREA
    )
    side = max(int(reach / cell) | 1, 3)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel)
    paper = cv2.GaussianBlur(paper, (0, 0), side / 3)
    paper = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(grey, np.maximum(paper, 1), scale=255), np.uint8)
