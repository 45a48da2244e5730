"""Rules, boxes, combs and dotted lines: what a form prints for people to write on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.boxes import find_boxes, find_walls

if TYPE_CHECKING:
    from numpy.typing import NDArray

ACROSS, DOWN = 3.0, 3.6
"""Text heights of the shortest straight run that is no stroke of a letter."""
SHORTEST_RULE = 5.0
"""Text heights that a rule's runs, joined, must reach."""
BREAK = 1.5
"""Text heights that a rule may be broken for: by ink that crosses it, or by faint print."""
THICKEST = 0.45
"""Text heights that a rule may be thick."""
DOT_HEIGHT = 0.3
"""Text heights of the thickest dot or dash of a dotted or broken line."""
DOT_SPACING = 1.2
"""Text heights between the dots of a line, at most."""
FEWEST_DOTS = 5
LEAST_COVER = 0.5
"""Share of its length that a broken line of fewer dashes must cover."""


def find_rules(ink: NDArray[np.bool_], text_height: float) -> NDArray[np.bool_]:
    """Return the mask of rules on a level page, without the strokes that cross them.

    Args:
        ink: Mask of ink.
        text_height: Height of a small letter in pixels.
    """
    if text_height <= 0:
        return np.zeros_like(ink)
    pixels = ink.astype(np.uint8)
    level = _straight(pixels, text_height, ACROSS)
    upright = _straight(pixels.T.copy(), text_height, DOWN)
    rules = level.spared | upright.spared.T | (level.whole & upright.whole.T)
    if level.whole.any():
        rules |= find_walls(ink, level.whole, text_height)
    rules |= find_boxes(ink, text_height)
    rules |= _dotted((ink & ~rules).astype(np.uint8), text_height)
    return np.asarray(rules & ink)


@dataclass(frozen=True, eq=False)
class _Rules:
    """Level rules: their whole strips, and the strips less the strokes that cross."""

    whole: NDArray[np.bool_]
    spared: NDArray[np.bool_]


def _straight(pixels: NDArray[np.uint8], text_height: float, shortest_run: float) -> _Rules:
    runs = cv2.morphologyEx(pixels, cv2.MORPH_OPEN, _bar(shortest_run * text_height))
    if not runs.any():
        return _Rules(runs > 0, runs > 0)
    joined = cv2.morphologyEx(cv2.dilate(runs, np.ones((3, 1), np.uint8)), cv2.MORPH_CLOSE,
                              _bar(BREAK * text_height))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    area = np.bincount(labels[runs > 0], minlength=count)
    length = stats[:, 2]
    thickness = area / np.maximum(length, 1)
    is_rule = (length >= SHORTEST_RULE * text_height) & (thickness <= THICKEST * text_height)
    is_rule[0] = False
    whole = is_rule[labels] & (pixels > 0)
    if not whole.any():
        return _Rules(whole, whole)
    typical = float(np.median(thickness[is_rule]))
    tallest = round(min(typical, THICKEST * text_height)) + 3
    crossing = cv2.morphologyEx(pixels, cv2.MORPH_OPEN, np.ones((tallest + 1, 1), np.uint8))
    return _Rules(whole, whole & (crossing == 0))


def _dotted(pixels: NDArray[np.uint8], text_height: float) -> NDArray[np.bool_]:
    """Return the dots and dashes that stand in a row or a column, evenly and alone."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(pixels, connectivity=8)
    thickest = max(DOT_HEIGHT * text_height, 2)
    level, upright = stats[:, 3] <= thickest, stats[:, 2] <= thickest
    level[0] = upright[0] = False
    in_rows = _in_rows(labels, level, stats[:, 2], text_height)
    in_columns = _in_rows(labels.T, upright, stats[:, 3], text_height)
    return np.asarray(in_rows | in_columns.T)


def _in_rows(
    labels: NDArray[np.int32],
    thin: NDArray[np.bool_],
    lengths: NDArray[np.int32],
    text_height: float,
) -> NDArray[np.bool_]:
    inside = thin[labels]
    dots = inside.astype(np.uint8)
    rows = cv2.morphologyEx(dots, cv2.MORPH_CLOSE, _bar(DOT_SPACING * text_height))
    row_count, row_labels, row_stats, _ = cv2.connectedComponentsWithStats(rows, connectivity=8)
    row_of_dot = np.zeros(len(thin), np.int32)
    row_of_dot[labels[inside]] = row_labels[inside]
    dots_in_row = np.bincount(row_of_dot[thin], minlength=row_count)
    covered = np.bincount(row_of_dot[thin], lengths[thin], minlength=row_count)
    is_row = (
        (row_stats[:, 2] >= SHORTEST_RULE * text_height)
        & (row_stats[:, 3] <= 2 * max(DOT_HEIGHT * text_height, 2))
        & ((dots_in_row >= FEWEST_DOTS) | (covered >= LEAST_COVER * row_stats[:, 2]))
    )
    is_row[0] = False
    return np.asarray(is_row[row_labels] & inside)


def _bar(length: float) -> NDArray[np.uint8]:
    return np.ones((1, max(int(length), 3)), np.uint8)
