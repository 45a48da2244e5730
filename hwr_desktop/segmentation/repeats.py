"""Shapes that come again on a page: type repeats a letter exactly, a hand never does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.imaging.components import bounds_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.segmentation.words import WordInk

CELLS = 16
"""Side of the raster that shapes are compared on."""
LARGEST, SMALLEST = 2.2, 0.5
"""Greatest and least height, in typical text heights, of a piece that may be a letter."""
MOST_SHAPES = 1500
"""Shapes of a dense page; of more, as many are compared evenly chosen."""
SAME_SIZE = 0.12
"""Share by which heights and widths of the same letter may differ, one pixel apart from that."""


def repeats(words: Sequence[WordInk], unit: float) -> NDArray[np.float64]:
    """Tell how exactly the letters of each word come again elsewhere on the page.

    Args:
        words: The words of a page.
        unit: The page's text height in pixels.

    Returns:
        For each word the mean likeness of its letters to the letters most like them, 0 to 1,
        weighted by their ink; the greatest likeness of any; and the share of its ink that is in
        pieces of a letter's size.
    """
    x, y = np.concatenate([w.x for w in words]), np.concatenate([w.y for w in words])
    word_of_pixel = np.repeat(np.arange(len(words)), [len(w.x) for w in words])
    numbers, first = [], 0
    for word in words:
        _, own = np.unique(word.piece, return_inverse=True)
        numbers.append(own + first)
        first += int(own.max()) + 1
    piece = np.concatenate(numbers)
    left, top, right, bottom = bounds_of(piece, x, y, first)
    width, height = right - left, bottom - top
    area = np.bincount(piece, minlength=first).astype(float)
    word_of_piece = np.zeros(first, int)
    word_of_piece[piece] = word_of_pixel

    letters = np.flatnonzero(
        (np.maximum(width, height) <= LARGEST * unit) & (height >= SMALLEST * unit)
    )
    letters = letters[:: max(-(-len(letters) // MOST_SHAPES), 1)]
    likeness = np.zeros(first)
    if len(letters) > 1:
        shapes = _rasters(letters, piece, x - left[piece], y - top[piece], LARGEST * unit)
        alike = shapes @ shapes.T
        for side in (width[letters], height[letters]):
            near = np.abs(side[:, None] - side[None]) <= 1 + SAME_SIZE * side[:, None]
            alike[~near] = 0
        np.fill_diagonal(alike, 0)
        likeness[letters] = alike.max(axis=1)
    count = len(words)
    ink = np.zeros(first)
    ink[letters] = area[letters]
    total = np.bincount(word_of_piece, ink, count)
    mean = np.bincount(word_of_piece, ink * likeness, count) / np.maximum(total, 1)
    best = np.zeros(count)
    np.maximum.at(best, word_of_piece, likeness)
    share = total / np.bincount(word_of_piece, area, count)
    return np.column_stack([mean, best, share])


def _rasters(
    letters: NDArray[np.int64],
    piece: NDArray[np.int64],
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    side: float,
) -> NDArray[np.float32]:
    """Return each letter's ink on a raster, as a vector of length one without its mean."""
    place = np.full(int(piece.max()) + 1, -1)
    place[letters] = np.arange(len(letters))
    own = place[piece] >= 0
    step = CELLS / side
    columns = np.minimum((x[own] * step).astype(int), CELLS - 1)
    rows = np.minimum((y[own] * step).astype(int), CELLS - 1)
    cell = (place[piece[own]] * CELLS + rows) * CELLS + columns
    counts = np.bincount(cell, minlength=len(letters) * CELLS**2).astype(np.float32)
    shapes = counts.reshape(len(letters), -1)
    shapes -= shapes.mean(axis=1, keepdims=True)
    shapes /= np.maximum(np.linalg.norm(shapes, axis=1, keepdims=True), 1e-6)
    return shapes
