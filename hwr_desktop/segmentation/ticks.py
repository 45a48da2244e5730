"""Ticks: marks by their shape where they stand in a box, or in a table's column of ticks.

A tick looks much like a letter, so shape alone does not make a mark: the printed rules around it
say what the place is for.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from hwr_desktop.imaging.components import find_components

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.segmentation.words import WordInk

FARTHEST = 16.0
"""Text heights to the rules of a table's cell, at most."""
SMALLEST_BOX, LARGEST_BOX, SQUARE = 0.9, 4.0, 1.4
"""Sides of a box for a tick in text heights, and its longer side over the shorter, at most."""
NEXT_CELL = 1.3
"""Sides of a box within which no other wall stands beside it: it is no cell of a comb."""
FEWEST, MOST_OF_COLUMN = 3, 0.75
"""Ticks of a table's column, and their share of its words, from which it is for ticks."""
SAME_WALL = 0.8
"""Text heights by which the walls of one column's cells may differ."""
SMALLEST, LARGEST = 0.6, 4.0
"""Height of a tick in text heights."""
NARROWEST, WIDEST = 0.45, 2.5
"""Width of a tick over its height."""
MOST_INK = 0.5
"""Share of its box that a tick's ink may cover."""
LARGEST_HOLE = 0.02
"""Share of its box that a tick's strokes may enclose where they cross."""
MOST_TICKS = 3
ONE_STROKE = 0.6
"""Share of a hook's columns that a single stroke crosses."""
FOOT, TIP = 0.55, 0.7
"""Where a hook's lowest part and its highest one lie, as shares of its width: before and behind."""
RISING = -0.8
"""Correlation of column and row along a hook's long stroke, at most: rows count downwards."""
CORNER, OPEN = 0.34, 0.15
"""Shares of a cross's box: its ends lie in the corners, and between them it is open."""

ROUND = 1.5
"""Longer side of a ringed circle over its shorter one, at most."""
RAYS, CLOSED, TWICE = 24, 0.85, 0.7
"""Directions from its middle, and how many of them meet ink, and meet it twice."""


@dataclass(frozen=True, slots=True)
class Room:
    """Distances in pixels to the rules around a word: edges of the page count as none.

    Attributes:
        left: Column of the rule to the left, or None.
        top: Row of the rule above, or None.
        right: Column of the rule to the right, or None.
        bottom: Row of the rule below, or None.
    """

    left: int | None
    top: int | None
    right: int | None
    bottom: int | None


class ByPlace(NamedTuple):
    """What the rules around words say about them.

    Attributes:
        ticks: Whether each word is a tick.
        letters: Whether it may be a letter or digit in a box of its own, and is no tick.
    """

    ticks: NDArray[np.bool_]
    letters: NDArray[np.bool_]


def judge_by_place(rules: NDArray[np.bool_], words: Sequence[WordInk]) -> ByPlace:
    """Tell which words of a page are ticks, and which may be letters in boxes.

    Args:
        rules: Mask of the page's rules and boxes.
        words: The words of the page.
    """
    like = np.array([is_like_tick(word) for word in words], bool)
    found, letters = np.zeros(len(words), bool), np.zeros(len(words), bool)
    columns: list[tuple[int, int, int]] = []
    for i, word in enumerate(words):
        reach = FARTHEST * word.line.text_height
        if np.ptp(word.x) > reach:
            continue
        room = _room(rules, word, round(reach))
        if _in_lone_box(rules, room, word.line.text_height):
            found[i], letters[i] = like[i], not like[i] and _is_inside(word, room)
        elif room.left is not None and room.right is not None:
            columns.append((room.left, room.right, i))
    for column in _columns(columns, words):
        ticks = [i for i in column if like[i]]
        if len(ticks) >= FEWEST and len(ticks) >= MOST_OF_COLUMN * len(column):
            found[ticks] = True
    return ByPlace(found, letters)


def _columns(cells: Sequence[tuple[int, int, int]], words: Sequence[WordInk]) -> list[list[int]]:
    """Group words by the walls to both sides of them."""
    groups: list[tuple[int, int, list[int]]] = []
    for left, right, i in sorted(cells):
        near = SAME_WALL * words[i].line.text_height
        for own_left, own_right, column in groups:
            if abs(own_left - left) <= near and abs(own_right - right) <= near:
                column.append(i)
                break
        else:
            groups.append((left, right, [i]))
    return [column for _, _, column in groups]


def is_like_tick(word: WordInk) -> bool:
    """Tell whether a word, or each piece of it, has the shape of a hook, a slash or a cross.

    The ticks of two rows of a table may have been taken for one word.
    """
    numbers, piece = np.unique(word.piece, return_inverse=True)
    if _is_tick(word.x, word.y, word.line.text_height):
        return True
    return 1 < len(numbers) <= MOST_TICKS and all(
        _is_tick(word.x[piece == own], word.y[piece == own], word.line.text_height)
        for own in range(len(numbers))
    )


def _is_tick(x: NDArray[np.int32], y: NDArray[np.int32], unit: float) -> bool:
    width, height = int(np.ptp(x)) + 1, int(np.ptp(y)) + 1
    if not SMALLEST * unit <= height <= LARGEST * unit:
        return False
    if not NARROWEST <= width / height <= WIDEST or len(x) > MOST_INK * width * height:
        return False
    mask = np.zeros((height, width), np.uint8)
    mask[y - y.min(), x - x.min()] = 1
    ground = find_components(np.pad(mask, 1) == 0, connectivity=4)
    if (ground.area[1:] > LARGEST_HOLE * mask.size).sum() > 1:
        return False  # a loop: letters have some, ticks have none
    return _is_hook(mask) or _is_cross(mask)


def is_ringed(word: WordInk) -> bool:
    """Tell whether a word is a printed circle with a ring drawn around it or inside it by hand."""
    left, top = int(word.x.min()), int(word.y.min())
    width, height = int(word.x.max()) - left + 1, int(word.y.max()) - top + 1
    if max(width, height) > min(ROUND * min(width, height), LARGEST * word.line.text_height):
        return False
    mask = np.zeros((height, width), bool)
    mask[word.y - top, word.x - left] = True
    turns = np.arange(RAYS) / RAYS * 2 * np.pi
    far = np.linspace(0, 0.5, max(width, height))
    across = np.clip(((0.5 + far[:, None] * np.cos(turns)) * width).astype(int), 0, width - 1)
    down = np.clip(((0.5 + far[:, None] * np.sin(turns)) * height).astype(int), 0, height - 1)
    rays = mask[down, across]
    if rays[: len(far) // 5].any():
        return False
    crossed = (np.diff(rays.astype(np.int8), axis=0, prepend=0) == 1).sum(axis=0)
    return bool((crossed >= 1).mean() >= CLOSED and (crossed >= 2).mean() >= TWICE)


def _is_hook(mask: NDArray[np.uint8]) -> bool:
    """Tell whether a short stroke falls, or nothing, and a long one rises to the right."""
    height, width = mask.shape
    strokes = (np.diff(mask, axis=0, prepend=0) == 1).sum(axis=0)
    if (strokes == 1).mean() < ONE_STROKE:
        return False
    tenth = max(height // 10, 2)
    foot = float(np.nonzero(mask[-tenth:])[1].mean()) / width
    tip = float(np.nonzero(mask[:tenth])[1].mean()) / width
    if foot > FOOT or tip < TIP:
        return False
    y, x = np.nonzero(mask[:, int(foot * width) :])
    return bool(np.corrcoef(x, y)[0, 1] <= RISING)


def _is_cross(mask: NDArray[np.uint8]) -> bool:
    """Tell whether two strokes cross in the middle and end in the corners."""
    height, width = mask.shape
    down, across = max(int(CORNER * height), 1), max(int(CORNER * width), 1)
    corners = itertools.product((mask[:down], mask[-down:]), (np.s_[:across], np.s_[-across:]))
    if not all(rows[:, columns].any() for rows, columns in corners):
        return False
    middle_rows, middle_columns = (slice(3 * n // 8, 5 * n // 8 + 1) for n in (height, width))
    open_down, open_across = max(int(OPEN * height), 1), max(int(OPEN * width), 1)
    level, upright = mask[middle_rows], mask[:, middle_columns]
    beside = level[:, :open_across], level[:, -open_across:]
    above = upright[:open_down], upright[-open_down:]
    return not any(part.any() for part in (*beside, *above)) and bool(level.any())


def _room(rules: NDArray[np.bool_], word: WordInk, reach: int) -> Room:
    """Find the rules around a word, within a reach in pixels from its middle."""
    x, y = (
        (int(word.x.min()) + int(word.x.max())) // 2,
        (int(word.y.min()) + int(word.y.max())) // 2,
    )
    half_width, half_height = (int(np.ptp(side)) // 4 + 1 for side in (word.x, word.y))
    rows = rules[max(y - half_height, 0) : y + half_height + 1]
    columns = rules[:, max(x - half_width, 0) : x + half_width + 1].T
    left, right = _nearest(rows, x, reach)
    top, bottom = _nearest(columns, y, reach)
    return Room(left, top, right, bottom)


def _nearest(strip: NDArray[np.bool_], middle: int, reach: int) -> tuple[int | None, int | None]:
    """Return the columns of the rules on both sides of a column that cross most of a strip."""
    crossed = strip.mean(axis=0)
    # A rule that leans is spread over neighbouring columns.
    crossed[1:] += crossed[:-1].copy()
    before = np.flatnonzero(crossed[max(middle - reach, 0) : middle] >= 0.5)
    behind = np.flatnonzero(crossed[middle : middle + reach] >= 0.5)
    return (
        max(middle - reach, 0) + int(before[-1]) if len(before) else None,
        middle + int(behind[0]) if len(behind) else None,
    )


def _is_inside(word: WordInk, room: Room) -> bool:
    """Tell whether a word stands clear of the box around it, as letters do and scribbles do not."""
    if room.left is None or room.top is None or room.right is None or room.bottom is None:
        return False
    width, height = room.right - room.left, room.bottom - room.top
    across = word.x.min() > room.left + 1 and word.x.max() < room.right - 1
    down = word.y.min() > room.top + 1 and word.y.max() < room.bottom - 1
    low = SMALLEST * word.line.text_height > np.ptp(word.y)
    return bool(across and down and not low and np.ptp(word.x) < width and np.ptp(word.y) < height)


def _in_lone_box(rules: NDArray[np.bool_], room: Room, unit: float) -> bool:
    """Tell whether a word stands in a small square box that is no cell of a comb."""
    if room.left is None or room.top is None or room.right is None or room.bottom is None:
        return False
    width, height = room.right - room.left, room.bottom - room.top
    if not SMALLEST_BOX * unit <= min(width, height) <= max(width, height) <= LARGEST_BOX * unit:
        return False
    if max(width, height) > SQUARE * min(width, height):
        return False
    beyond, thick = round(NEXT_CELL * width), max(round(0.3 * unit), 3)
    rows = rules[room.top + thick : room.bottom - thick]
    beside = (
        rows[:, room.right + thick : room.right + beyond],
        rows[:, max(room.left - beyond, 0) : max(room.left - thick, 0)],
    )
    return not any(part.size and part.mean(axis=0).max() > 0.5 for part in beside)
