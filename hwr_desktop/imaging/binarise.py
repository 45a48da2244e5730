"""Ink or paper, pixel by pixel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

STEEPNESS = 0.2
"""Sauvola's k: how far below the local mean ink must lie where contrast is low."""
WINDOW = 2.5
"""Side of the window in text heights."""
FAINTEST_STROKE = 0.22
"""Contrast of the faintest stroke over that of the darkest: ruled lines are fainter still."""
FAINTEST_INK = 18
"""Grey levels below the paper that noise does not reach."""


def binarise(grey: NDArray[np.uint8], text_height: float) -> NDArray[np.bool_]:
    """Return the mask of ink on a page of even light.

    Sauvola's threshold (J. Sauvola, M. Pietikäinen, Adaptive document image binarization, Pattern
    Recognition 33, 2000) with the range of the deviation taken from the page itself, as C. Wolf and
    J.-M. Jolion propose (2003), so that pencil counts as ink as well as a marker does.

    Args:
        grey: 8-bit grey page, paper near 255.
        text_height: Height of a small letter in pixels.
    """
    side = max(int(WINDOW * text_height) | 1, 15)
    values = grey.astype(np.float32)
    window = (side, side)
    mean = np.asarray(
        cv2.boxFilter(values, -1, window, borderType=cv2.BORDER_REPLICATE), np.float32
    )
    square = np.asarray(
        cv2.sqrBoxFilter(values, cv2.CV_32F, window, borderType=cv2.BORDER_REPLICATE), np.float32
    )
    some = (slice(None, None, 4), slice(None, None, 4))
    widest = max(float(np.percentile(_deviation(mean[some], square[some]), 99)), 1.0)
    # Most of a page is paper: the threshold is worked out where it can matter.
    place = np.flatnonzero(grey < 255 - FAINTEST_INK)
    mean, value = mean.ravel()[place], values.ravel()[place]
    contrast = np.minimum(_deviation(mean, square.ravel()[place]) / widest, 1)
    dark = value < mean * (1 + STEEPNESS * (contrast - 1))
    if dark.any():
        darkest = float(np.percentile(value[dark], 10))
        dark &= value < 255 - FAINTEST_STROKE * (255 - darkest)
    ink = np.zeros(grey.shape, bool)
    ink.ravel()[place[dark]] = True
    return ink


def _deviation(mean: NDArray[np.float32], square: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.sqrt(np.maximum(square - mean * mean, 0))
