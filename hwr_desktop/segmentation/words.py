"""Atoms of a line to words with boxes and outlines."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from hwr_desktop.document.region import Region
from hwr_desktop.segmentation.layout import WordBox
from hwr_desktop.segmentation.line_ink import LineInk

if TYPE_CHECKING:
    from hwr_desktop.document.model import Kind
    from hwr_desktop.segmentation.atoms import Atoms

SMALLEST_INK = 0.02
"""Ink area, in squared text heights, of a word that is more than a speck."""


@dataclass(frozen=True, eq=False)
class WordInk:
    """The ink pixels of a word.

    Attributes:
        x: Column of each ink pixel.
        y: Row of each ink pixel.
        piece: For each pixel the number of its connected piece within the line.
        line: The line that the word stands in.
        slant: Slope of the letters' stems in that line.
        gap_chance: Chance that the gap before the word parts words.
    """

    x: NDArray[np.int32]
    y: NDArray[np.int32]
    piece: NDArray[np.int32]
    line: LineInk
    slant: float
    gap_chance: float

    def box(self, kind: Kind) -> WordBox:
        """Return the word's box, outline and mask."""
        left, top = int(self.x.min()), int(self.y.min())
        mask = np.zeros((int(self.y.max()) - top + 1, int(self.x.max()) - left + 1), bool)
        mask[self.y - top, self.x - left] = True
        return WordBox(outlined(mask, left, top), kind, mask, self.gap_chance)


def outlined(mask: NDArray[np.bool_], left: int, top: int) -> Region:
    """Return the region of a word's ink with its hull.

    Args:
        mask: The ink, cut tightly.
        left: Place of the mask on the page.
        top: Likewise.
    """
    height, width = mask.shape
    hull = cv2.convexHull(_corners(mask)).reshape(-1, 2)
    outline = tuple((left + int(x), top + int(y)) for x, y in hull)
    return Region(left, top, width, height, outline)


def group_words(
    line: LineInk, atoms: Atoms, chances: NDArray[np.float64], threshold: float = 0.5
) -> list[WordInk]:
    """Join the atoms of a line to words, cutting at gaps of at least a given chance."""
    cuts = chances >= threshold
    word_of_atom = np.concatenate([[0], np.cumsum(cuts)])
    word_of_pixel = word_of_atom[atoms.of_pixel]
    gap_chance = np.concatenate([[1.0], chances[cuts]])
    words = []
    order = np.argsort(word_of_pixel, kind="stable")
    edges = np.searchsorted(word_of_pixel[order], np.arange(len(gap_chance) + 1))
    for i, (first, last) in enumerate(itertools.pairwise(edges)):
        own = order[first:last]
        if len(own) < SMALLEST_INK * line.text_height**2:
            continue
        words.append(
            WordInk(
                line.x[own],
                line.y[own],
                line.piece[own],
                line,
                atoms.slant,
                float(gap_chance[i]),
            )
        )
    return words


def _corners(mask: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Return the outer corners of each row's first and last ink pixel."""
    rows = np.flatnonzero(mask.any(axis=1))
    first = mask[rows].argmax(axis=1)
    last = mask.shape[1] - mask[rows, ::-1].argmax(axis=1)
    points = [(x, y) for x, y in ((first, rows), (first, rows + 1), (last, rows), (last, rows + 1))]
    corners: NDArray[np.int32] = np.concatenate([np.column_stack(p) for p in points])
    return corners.astype(np.int32)
