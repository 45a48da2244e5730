"""Rules, boxes, combs and dotted lines: what a form prints for people to write on."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from hwr_desktop.imaging.boxes import find_boxes, find_walls
from hwr_desktop.imaging.components import Components, find_components

ACROSS, DOWN = 3.0, 3.6
"""Text heights of the shortest straight run that is no stroke of a letter."""
SHORTEST_RULE = 5.0
"""Text heights that a rule's runs, joined, must reach."""
BREAK = 1.5
"""Text heights that a rule may be broken for: by ink that crosses it, or by faint print."""
THICKEST = 0.45
"""Text heights that a rule may be thick."""
LONG = 1 / 25
"""Part of the page's longer side that no straight stroke of a letter reaches."""
CRUMB = 0.35
"""Text heights of the largest rough edge of a rule."""
UNEVEN = 3
"""Pixels by which a rule may be thicker in places than it is on average."""
DOT_HEIGHT = 0.3
"""Text heights of the thickest dot or dash of a dotted or broken line."""
DOT_SPACING = 1.8
"""Text heights between the dots of a line, at most."""
FEWEST_DOTS = 5
LEAST_COVER = 0.35
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
    pieces = find_components(ink & ~rules)
    rules |= _dotted(pieces, text_height) | _crumbs(pieces, rules, text_height)
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
    joined = cv2.morphologyEx(
        cv2.dilate(runs, np.ones((3, 1), np.uint8)), cv2.MORPH_CLOSE, _bar(BREAK * text_height)
    )
    pieces = find_components(joined > 0)
    area = np.bincount(pieces.labels[runs > 0], minlength=len(pieces))
    thickness = area / np.maximum(pieces.width, 1)
    is_rule = pieces.width >= SHORTEST_RULE * text_height
    is_rule &= thickness <= THICKEST * text_height
    is_rule[0] = False
    whole = pieces.chosen(is_rule) & (pixels > 0)
    if not whole.any():
        return _Rules(whole, whole)
    spared = np.zeros_like(whole)
    rounded = np.rint(thickness).astype(int)
    for thick in np.unique(rounded[is_rule]):
        taller = np.ones((int(thick) + UNEVEN + 1, 1), np.uint8)
        crossing = cv2.morphologyEx(pixels, cv2.MORPH_OPEN, taller)
        spared |= pieces.chosen(is_rule & (rounded == thick)) & whole & (crossing == 0)
    return _Rules(whole, spared)


def find_long_rules(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the mask of rules that are long whatever the size of the writing may be."""
    text_height = max(ink.shape) * LONG / ACROSS
    pixels = ink.astype(np.uint8)
    level = _straight(pixels, text_height, ACROSS)
    upright = _straight(pixels.T.copy(), text_height, ACROSS)
    return np.asarray(level.spared | upright.spared.T | (level.whole & upright.whole.T))


def _crumbs(pieces: Components, rules: NDArray[np.bool_], text_height: float) -> NDArray[np.bool_]:
    """Return the small rough edges of rules that were left standing."""
    beside = cv2.dilate(rules.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    touching = np.bincount(pieces.labels[beside], minlength=len(pieces)) > 0
    small = np.maximum(pieces.width, pieces.height) <= CRUMB * text_height
    return pieces.chosen(touching & small)


def _dotted(pieces: Components, text_height: float) -> NDArray[np.bool_]:
    """Return the dots and dashes that stand in a row or a column, evenly and alone."""
    thickest = max(DOT_HEIGHT * text_height, 2)
    in_rows = _in_rows(pieces.labels, pieces.height <= thickest, pieces.width, text_height)
    in_columns = _in_rows(pieces.labels.T, pieces.width <= thickest, pieces.height, text_height)
    return np.asarray(in_rows | in_columns.T)


def _in_rows(
    labels: NDArray[np.int32],
    thin: NDArray[np.bool_],
    lengths: NDArray[np.int32],
    text_height: float,
) -> NDArray[np.bool_]:
    thin = thin.copy()
    thin[0] = False
    inside = thin.take(labels)
    thickened = cv2.dilate(inside.astype(np.uint8), np.ones((3, 1), np.uint8))
    closed = cv2.morphologyEx(thickened, cv2.MORPH_CLOSE, _bar(DOT_SPACING * text_height))
    rows = find_components(closed > 0)
    row_of_dot = np.zeros(len(thin), np.int32)
    at = np.nonzero(inside)
    row_of_dot[labels[at]] = rows.labels[at]
    dots = np.bincount(row_of_dot[thin], minlength=len(rows))
    covered = np.bincount(row_of_dot[thin], lengths[thin], minlength=len(rows))
    is_row = (
        (rows.width >= SHORTEST_RULE * text_height)
        & (rows.height <= 2 * max(DOT_HEIGHT * text_height, 2) + 2)
        & ((dots >= FEWEST_DOTS) | (covered >= LEAST_COVER * rows.width))
    )
    return rows.chosen(is_row) & inside


def _bar(length: float) -> NDArray[np.uint8]:
    return np.ones((1, max(int(length), 3)), np.uint8)
