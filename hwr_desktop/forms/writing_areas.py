"""Where a blank form leaves room to write: what its rules enclose, and the lines themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.document.region import Region
from hwr_desktop.imaging.components import find_components
from hwr_desktop.imaging.rules import find_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

_GENEROUS = 1.3  # dots may be larger than beside handwriting, of which there is none here
_SMALLEST_CELL = 0.8  # text heights
_RECTANGLE = 0.85  # share of its box that a cell fills
_WALL = 0.95  # share of a cell's height that a wall in it fills
_DOT_GAP = 1.2  # text heights between the dots of a line, at most
_SHORTEST_LINE = 5.0  # text heights
_THICKEST_LINE = 0.5  # text heights, dots that do not stand quite level included
_HEAVY = 0.25  # text heights: a rule so thick divides the page
_DOT, _RUN = 0.4, 3.0  # text heights: longest dot, shortest unbroken piece of a line
_BESIDE = 0.4  # text heights between a rule and the cell whose side it is
_DOUBLE = 0.8  # text heights between the rules of a double line


@dataclass(frozen=True, slots=True)
class WritingAreas:
    """What a form's rules make up, in pixels of the picture.

    Attributes:
        cells: The rectangles that rules enclose: tick boxes, cells of combs and tables, frames.
        lines: Level lines, solid or dotted, that are no cell's side.
    """

    cells: tuple[Region, ...]
    lines: tuple[Region, ...]


def find_writing_areas(ink: Mask, text_height: float) -> WritingAreas:
    """Find the cells and lines of a blank form.

    Args:
        ink: Mask of all ink on a level page, rules included.
        text_height: Height of a small letter in pixels.
    """
    rules = find_rules(ink, _GENEROUS * text_height)
    cells = [
        part for cell in _cells(rules, text_height) for part in _parted(cell, ink, text_height)
    ]
    lines = list(_lines(rules, cells, text_height))
    held = [
        cell
        for cell in cells
        if not any(other is not cell and _holds(cell, other) for other in (*cells, *lines))
    ]
    return WritingAreas(tuple(held), tuple(lines))


def _cells(rules: Mask, text_height: float) -> Iterator[Region]:
    walls = cv2.dilate(rules.astype(np.uint8), np.ones((3, 3), np.uint8))
    rooms = find_components(walls == 0, connectivity=4)
    height, width = rules.shape
    least = _SMALLEST_CELL * text_height
    whole = (rooms.width >= least) & (rooms.height >= least)
    whole &= rooms.area >= _RECTANGLE * rooms.width * rooms.height
    whole &= (rooms.left > 0) & (rooms.left + rooms.width < width)
    whole &= (rooms.top > 0) & (rooms.top + rooms.height < height)
    whole[0] = False
    for i in np.flatnonzero(whole).tolist():
        yield Region(
            int(rooms.left[i]), int(rooms.top[i]), int(rooms.width[i]), int(rooms.height[i])
        )


def _parted(cell: Region, ink: Mask, text_height: float) -> Iterator[Region]:
    """Yield the parts of a cell between walls as short as letters, which count as no rules."""
    inside = ink[cell.y : cell.bottom, cell.x : cell.right]
    open_columns = inside.mean(axis=0) < _WALL
    edges = np.flatnonzero(np.diff(np.concatenate(([0], open_columns.astype(np.int8), [0]))))
    parts = [
        Region(cell.x + int(left), cell.y, int(right - left), cell.height)
        for left, right in edges.reshape(-1, 2)
    ]
    if not parts or min(part.width for part in parts) < _SMALLEST_CELL * text_height:
        yield cell
    else:
        yield from parts


def _lines(rules: Mask, cells: list[Region], text_height: float) -> Iterator[Region]:
    pixels = rules.astype(np.uint8)
    level = cv2.dilate(pixels, np.ones((3, 1), np.uint8))
    level = cv2.morphologyEx(level, cv2.MORPH_CLOSE, _bar(_DOT_GAP * text_height))
    level = cv2.morphologyEx(level, cv2.MORPH_OPEN, _bar(_SHORTEST_LINE * text_height))
    found = find_components(level > 0)
    lines = [
        Region(int(found.left[i]), int(found.top[i]), int(found.width[i]), int(found.height[i]))
        for i in range(1, len(found))
        if found.height[i] <= _THICKEST_LINE * text_height
    ]
    for line in lines:
        near = [
            other for other in lines if other is not line and _is_twin(line, other, text_height)
        ]
        sides = [cell for cell in cells if _is_side(line, cell, text_height)]
        if not near and not sides and _is_for_writing(line, rules, text_height):
            yield line


def _is_for_writing(line: Region, rules: Mask, text_height: float) -> bool:
    """Tell a line to write on from heavy rules and from the dashes along which people cut."""
    strip = rules[line.y : line.bottom, line.x : line.right]
    columns = strip.any(axis=0)
    if strip.sum() > _HEAVY * text_height * np.count_nonzero(columns):
        return False
    edges = np.flatnonzero(np.diff(np.concatenate(([0], columns.astype(np.int8), [0]))))
    lengths = edges[1::2] - edges[::2]
    return bool(lengths.max() >= _RUN * text_height or np.median(lengths) <= _DOT * text_height)


def _is_side(line: Region, cell: Region, text_height: float) -> bool:
    near = _BESIDE * text_height
    across = min(line.right, cell.right) - max(line.x, cell.x)
    return across > 0.5 * cell.width and (
        abs(line.bottom - cell.y) <= near or abs(line.y - cell.bottom) <= near
    )


def _is_twin(line: Region, other: Region, text_height: float) -> bool:
    across = min(line.right, other.right) - max(line.x, other.x)
    return across > 0.5 * line.width and abs(line.y - other.y) <= _DOUBLE * text_height


def _holds(cell: Region, other: Region) -> bool:
    x, y = other.centre
    smaller = other.width * other.height < cell.width * cell.height
    return smaller and cell.x < x < cell.right and cell.y < y < cell.bottom


def _bar(length: float) -> NDArray[np.uint8]:
    return np.ones((1, max(int(length), 3)), np.uint8)
