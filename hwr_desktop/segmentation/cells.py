"""Upright rules between the words of a line: the cells of tables and of combs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.segmentation.atoms import Atoms
    from hwr_desktop.segmentation.line_ink import LineInk

WALL_HEIGHT = 0.6
"""Text heights above and below a line's middle that an upright rule must span."""
WALL_INK = 0.75
"""Share of that span that must be rule."""
DOUBLE_WALL = 0.6
"""Text heights within which two upright rules are the sides of one wall."""
NARROWEST_CELL, WIDEST_CELL = 0.8, 4.5
"""Widths of a comb's cell in text heights."""
EVENNESS = 0.2
"""Share by which the cells of one comb may differ."""
FEWEST_CELLS = 3
ONE_CELL = 1.25
"""Widths of a cell within which the letter of the next one stands."""
SURE = 0.98


def walls_across(line: LineInk, rules: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the columns, in text heights, of the upright rules that cross a line.

    Args:
        line: The line.
        rules: Mask of the page's rules.
    """
    unit = line.text_height
    beyond = round(WIDEST_CELL * unit)
    left = max(int(line.x.min()) - beyond, 0)
    right = min(int(line.x.max()) + beyond + 1, rules.shape[1])
    columns = np.arange(left, right, dtype=np.int32)
    reach = np.arange(-round(WALL_HEIGHT * unit), round(WALL_HEIGHT * unit) + 1)
    rows = np.rint(line.middle(columns)[None] + reach[:, None]).astype(int)
    strip = rules[np.clip(rows, 0, rules.shape[0] - 1), columns[None]]
    if not strip.any():
        return np.empty(0)
    # A wall that leans by a pixel or two is spread over as many columns.
    spread = strip.copy()
    spread[:, 1:] |= strip[:, :-1]
    spread[:, :-1] |= strip[:, 1:]
    found = np.asarray(columns[spread.mean(axis=0) >= WALL_INK] / unit)
    if not len(found):
        return found
    groups = np.split(found, np.flatnonzero(np.diff(found) > DOUBLE_WALL) + 1)
    return np.array([float(group.mean()) for group in groups])


def judge_walled_gaps(
    atoms: Atoms, walls: NDArray[np.float64], chances: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the chances of gaps to part words, with what cells say about them.

    A table's rule parts words. In a comb, where people write one letter a cell, neighbouring cells
    hold one word and an empty cell parts two. Where the outer wall of a comb was not found, the
    width of the gap says whether its last cell or a label stands beyond the last wall.

    Args:
        atoms: The line's atoms.
        walls: Columns of the upright rules, in text heights.
        chances: What each gap's width says.
    """
    if not len(walls):
        return chances
    judged = chances.copy()
    middle = (atoms.left + atoms.right) / 2
    cell = np.searchsorted(walls, middle)
    even = _even_cells(walls)
    for gap in range(len(chances)):
        first, second = int(cell[gap]), int(cell[gap + 1])
        in_comb = even[first] and even[second] and all(even[first : second + 1])
        if in_comb:
            judged[gap] = 1 - SURE if second - first <= 1 else SURE
        elif second > first and not _at_open_end(first, second, even, walls, middle[gap : gap + 2]):
            judged[gap] = SURE
    return judged


def _at_open_end(
    first: int,
    second: int,
    even: NDArray[np.bool_],
    walls: NDArray[np.float64],
    middle: NDArray[np.float64],
) -> bool:
    """Tell whether a gap lies across the last wall of a comb that may go on for one more cell."""
    at_end = first == 0 or second == len(walls)
    if not at_end or second - first != 1 or even[first] == even[second]:
        return False
    cell = walls[1] - walls[0] if first == 0 else walls[-1] - walls[-2]
    return bool(middle[1] - middle[0] <= ONE_CELL * cell)


def _even_cells(walls: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Tell of each cell, from the one before the first wall, whether it belongs to a comb."""
    widths = np.diff(walls)
    fitting = (widths >= NARROWEST_CELL) & (widths <= WIDEST_CELL)
    even = np.zeros(len(walls) + 1, bool)
    start = 0
    while start < len(widths):
        end = start
        while (
            end < len(widths)
            and fitting[end]
            and abs(widths[end] - widths[start]) <= EVENNESS * widths[start]
        ):
            end += 1
        if end - start >= FEWEST_CELLS:
            even[start + 1 : end + 1] = True
        start = max(end, start + 1)
    return even
