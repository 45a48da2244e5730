"""Cutting a word's picture out of its page for the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.imaging.page import PreparedPage
    from hwr_desktop.segmentation.layout import WordBox

WHITE = 255
WIDEST_GAP = 0.6
"""Text heights between two letters of a word that the reader is used to, at most."""


def crop(prepared: PreparedPage, word: WordBox) -> NDArray[np.uint8]:
    """Return a word's picture, 8-bit grey, trimmed to its box.

    Ink that belongs to other words, tails of the line above and heads of the line below, is painted
    over: the reader would take it for letters.
    """
    region = word.region
    box = np.s_[region.y : region.bottom, region.x : region.right]
    grey = prepared.grey[box].copy()
    foreign = prepared.ink[box] & ~word.mask
    if foreign.any():
        around = np.ones((3, 3), np.uint8)
        soft_edges = cv2.dilate(foreign.astype(np.uint8), around, iterations=2) > 0
        own = cv2.dilate(word.mask.astype(np.uint8), around) > 0
        grey[soft_edges & ~own] = WHITE
    return _closed_up(grey, word.mask, prepared.text_height)


def _closed_up(
    grey: NDArray[np.uint8], mask: NDArray[np.bool_], text_height: float
) -> NDArray[np.uint8]:
    """Return the word with the air between letters set far apart taken out of it."""
    blank: NDArray[np.bool_] = np.asarray(~mask.any(axis=0))
    edges = np.flatnonzero(np.diff(np.concatenate([[0], blank.astype(int), [0]])))
    keep = np.ones(len(blank), bool)
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        surplus = (last - first) - round(WIDEST_GAP * text_height)
        if surplus > 0:
            middle = (first + last - surplus) // 2
            keep[middle : middle + surplus] = False
    return grey[:, keep]
