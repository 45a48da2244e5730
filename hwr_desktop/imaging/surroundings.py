"""What is around the sheet of paper on its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.components import find_components

if TYPE_CHECKING:
    from numpy.typing import NDArray

WIDEST_INK = 1 / 40
"""Part of the longer side that no pen stroke or letter is as wide as."""
WIDEST_STROKE = 1 / 300
"""The same for the strokes that may touch the picture's border."""
SHORTEST_EDGE = 0.05
"""Part of a side of the picture along which surroundings must touch it."""
CONTRAST = 0.5
"""Brightness of the surroundings over that of paper, at most, for them to be told apart."""
DARKEST_PAPER = 40
"""Grey level under which there is no sheet on the picture at all."""
MARGIN = 1 / 250
"""Part of the longer side by which the surroundings are widened over the sheet's own shadow."""


def find_surroundings(grey: NDArray[np.uint8]) -> NDArray[np.bool_] | None:
    """Return the mask of what is dark around the sheet, or None where nothing is.

    Dark scan edges, the table under a photographed sheet, the gutter of a book: whatever stays
    dark when ink is closed away and touches the border of the picture.

    Args:
        grey: 8-bit grey picture, about a thousand pixels across.
    """
    longer = max(grey.shape)
    side = max(int(longer * WIDEST_INK) | 1, 3)
    closed = cv2.morphologyEx(
        grey, cv2.MORPH_CLOSE, np.ones((side, side), np.uint8), borderType=cv2.BORDER_REPLICATE
    )
    paper = float(np.percentile(closed, 80))
    if paper < DARKEST_PAPER:
        return np.ones(grey.shape, bool)
    stroke = max(int(longer * WIDEST_STROKE), 1)
    dark = cv2.morphologyEx(
        (grey < CONTRAST * paper).astype(np.uint8),
        cv2.MORPH_OPEN,
        np.ones((stroke, stroke), np.uint8),
    )
    labels = find_components((dark > 0) | (closed < CONTRAST * paper), connectivity=4).labels
    outside = np.zeros(grey.shape, bool)
    for edge in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
        touched, pixels = np.unique(edge[edge > 0], return_counts=True)
        outside |= np.isin(labels, touched[pixels > SHORTEST_EDGE * len(edge)])
    if not outside.any():
        return None
    reach = 2 * max(int(longer * MARGIN), 1) + 1
    widened = cv2.dilate(outside.astype(np.uint8), np.ones((reach, reach), np.uint8))
    return np.asarray(widened > 0)
