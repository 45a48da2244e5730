"""Small printed boxes: tick boxes and the cells of combs, one letter each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.components import find_components

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDE_EDGE = 0.5
"""The same for the outer columns of an upright side."""
SMALLEST_SIDE, LARGEST_SIDE = 0.8, 5.0
"""Sides of a box in text heights."""
THICKEST = 0.3
"""Text heights that a side may be thick."""
CORNER = 0.25
"""Text heights by which the ends of two sides may miss each other."""
CORNER_INK = 0.65
"""Share of the square where two sides meet that must be ink."""
EVENNESS = 0.1
"""Share by which the cells of a comb may differ in width."""
ONE_ROW = 0.5
"""Text heights by which the upper ends of a comb's walls may differ."""
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

    On ruled paper a tall letter may reach from rule to rule as well, so walls count only where
    three or more stand at one distance from each other, as those of a comb do, or where both rules
    end, as at the side of a box.

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
    strokes = find_components(upright > 0)
    near = cv2.dilate(rules.astype(np.uint8), np.ones((7, 1), np.uint8))
    ends = _ends(rules, max(round(CORNER * text_height), 2))
    walls, sides = np.zeros(len(strokes), bool), np.zeros(len(strokes), bool)
    for i in np.flatnonzero((strokes.width <= thick + 2) & (strokes.height >= length)):
        columns = np.s_[strokes.left[i] : strokes.left[i] + strokes.width[i]]
        top, bottom = strokes.top[i], strokes.top[i] + strokes.height[i] - 1
        walls[i] = near[top, columns].any() and near[bottom, columns].any()
        sides[i] = ends[top, columns].any() and ends[bottom, columns].any()
    rows = np.rint(strokes.top / (ONE_ROW * text_height)).astype(int)
    for row in np.unique(rows[walls]):
        in_row = np.flatnonzero(walls & (rows == row))
        in_row = in_row[np.argsort(strokes.left[in_row])]
        walls[in_row] = _evenly_spaced(strokes.left[in_row], LARGEST_SIDE * text_height)
    return strokes.chosen(walls | sides)


def _ends(rules: NDArray[np.bool_], reach: int) -> NDArray[np.bool_]:
    """Return the mask of what lies within reach of where a level rule begins or ends."""
    near = np.zeros_like(rules)
    pieces = find_components(rules)
    for left, top, width, height in zip(
        pieces.left[1:], pieces.top[1:], pieces.width[1:], pieces.height[1:], strict=True
    ):
        rows = slice(max(top - reach, 0), top + height + reach)
        for x in (left, left + width - 1):
            near[rows, max(x - reach, 0) : x + reach + 1] = True
    return near


def _evenly_spaced(left: NDArray[np.int32], widest: float) -> NDArray[np.bool_]:
    """Tell which of some upright strokes, from left to right, have two equal spaces beside them."""
    spaces = np.diff(left)
    equal = np.abs(np.diff(spaces)) <= np.maximum(EVENNESS * spaces[:-1], 2)
    equal &= spaces[:-1] <= widest
    even = np.zeros(len(left), bool)
    for offset in range(3):
        even[offset : offset + len(equal)] |= equal
    return even


def _level_sides(pixels: NDArray[np.uint8], text_height: float) -> NDArray[np.int32]:
    """Return left, top, right, bottom of each thin level run, sorted from top to bottom."""
    length = max(round(SMALLEST_SIDE * text_height), 3)
    thick = max(round(THICKEST * text_height), 2)
    level = cv2.morphologyEx(pixels, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    solid = cv2.morphologyEx(level, cv2.MORPH_OPEN, np.ones((thick + 1, 1), np.uint8))
    level[solid > 0] = 0
    runs = find_components(level > 0)
    sides = (runs.width <= LARGEST_SIDE * text_height) & (runs.height <= thick)
    sides[0] = False
    left, top = runs.left[sides], runs.top[sides]
    found = np.column_stack([left, top, left + runs.width[sides], top + runs.height[sides]])
    return found[np.argsort(top)]


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
    upright = np.flatnonzero(strip >= SIDE_INK)
    if not len(upright):
        return None
    first = last = int(upright[np.abs(upright + left - x).argmin()])
    while first > 0 and strip[first - 1] >= SIDE_EDGE:
        first -= 1
    while last + 1 < len(strip) and strip[last + 1] >= SIDE_EDGE:
        last += 1
    return None if last - first > reach else (left + first, left + last + 1)
