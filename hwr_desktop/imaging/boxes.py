"""Small printed boxes: tick boxes and the cells of combs, one letter each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SMALLEST_SIDE, LARGEST_SIDE = 0.7, 5.0
"""Sides of a box in text heights."""
THICKEST = 0.3
"""Text heights that a side may be thick."""
CORNER = 0.25
"""Text heights by which the ends of two sides may miss each other."""
CORNER_INK = 0.6
"""Share of the square where two sides meet that must be ink."""
SIDE_INK = 0.85
"""Share of a side's length that must be ink."""


def find_boxes(ink: NDArray[np.bool_], text_height: float) -> NDArray[np.bool_]:
    """Return the mask of the sides of small boxes, without the strokes that cross them.

    Two level runs one above the other, of one length, joined at both ends by upright ink.

    Args:
        ink: Mask of ink on a level page; long rules are best left in.
        text_height: Height of a small letter in pixels.
    """
    pixels = ink.astype(np.uint8)
    sides = _level_sides(pixels, text_height)
    found = np.zeros_like(pixels)
    reach = max(round(CORNER * text_height), 2)
    for i, (x, y, right, bottom) in enumerate(sides):
        below = sides[i + 1 :]
        aligned = below[
            (np.abs(below[:, 0] - x) <= reach)
            & (np.abs(below[:, 2] - right) <= reach)
            & (below[:, 1] - bottom >= SMALLEST_SIDE * text_height)
            & (below[:, 1] - bottom <= LARGEST_SIDE * text_height)
        ]
        for _, low, _, foot in aligned:
            left_wall = _wall(ink, x, bottom, low, reach)
            right_wall = _wall(ink, right - 1, bottom, low, reach)
            if left_wall is None or right_wall is None:
                continue
            if not _has_corners(ink[y:foot, left_wall[0] : right_wall[1]], bottom - y):
                continue
            found[y:bottom, x:right] = 1
            found[low:foot, x:right] = 1
            for left_edge, right_edge in (left_wall, right_wall):
                found[y:foot, left_edge:right_edge] = 1
            break
    if not found.any():
        return np.zeros_like(ink)
    return np.asarray((found > 0) & ink)


def find_walls(
    ink: NDArray[np.bool_], rules: NDArray[np.bool_], text_height: float
) -> NDArray[np.bool_]:
    """Return the mask of thin upright strokes that join one level rule to the next.

    Args:
        ink: Mask of ink on a level page.
        rules: Mask of the level rules.
        text_height: Height of a small letter in pixels.
    """
    pixels = ink.astype(np.uint8)
    length = max(round(SMALLEST_SIDE * text_height), 3)
    thick = max(round(THICKEST * text_height), 2)
    upright = cv2.morphologyEx(pixels, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    wide = cv2.morphologyEx(upright, cv2.MORPH_OPEN, np.ones((1, thick + 1), np.uint8))
    upright[wide > 0] = 0
    count, labels, stats, _ = cv2.connectedComponentsWithStats(upright, connectivity=8)
    near = cv2.dilate(rules.astype(np.uint8), np.ones((7, 1), np.uint8))
    walls = np.zeros(count, bool)
    plausible = (stats[:, 2] <= thick + 2) & (stats[:, 3] >= length)
    plausible[0] = False
    for i in np.flatnonzero(plausible):
        x, y, w, h = stats[i, :4]
        walls[i] = bool(near[y, x : x + w].any() and near[y + h - 1, x : x + w].any())
    return np.asarray(walls[labels])


def _level_sides(pixels: NDArray[np.uint8], text_height: float) -> NDArray[np.int32]:
    """Return left, top, right, bottom of each thin level run, sorted from top to bottom."""
    length = max(round(SMALLEST_SIDE * text_height), 3)
    thick = max(round(THICKEST * text_height), 2)
    level = cv2.morphologyEx(pixels, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    solid = cv2.morphologyEx(level, cv2.MORPH_OPEN, np.ones((thick + 1, 1), np.uint8))
    level[solid > 0] = 0
    _, _, stats, _ = cv2.connectedComponentsWithStats(level, connectivity=8)
    runs = stats[1:]
    runs = runs[(runs[:, 2] <= LARGEST_SIDE * text_height) & (runs[:, 3] <= thick)]
    runs = runs[np.argsort(runs[:, 1])]
    return np.column_stack([runs[:, :2], runs[:, :2] + runs[:, 2:4]])


def _has_corners(box: NDArray[np.bool_], thickness: int) -> bool:
    """Tell whether all four corners are ink: those of letters like D and O are round."""
    side = max(thickness, 2)
    corners = (box[:side, :side], box[:side, -side:], box[-side:, :side], box[-side:, -side:])
    return all(corner.mean() >= CORNER_INK for corner in corners)


def _wall(
    ink: NDArray[np.bool_], x: int, top: int, bottom: int, reach: int
) -> tuple[int, int] | None:
    """Return the columns of an upright side at about column ``x``, or None without one."""
    left = max(x - reach, 0)
    strip = ink[top:bottom, left : x + reach + 1].mean(axis=0)
    if not len(strip) or strip.max() < SIDE_INK:
        return None
    peak = int(strip.argmax())
    columns = np.flatnonzero(strip >= 0.6 * strip[peak])
    return left + int(columns[0]), left + int(columns[-1]) + 1
