"""Which way up a page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.components import find_components
from hwr_desktop.imaging.skew import find_skew, sharpness

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDEWAYS = 3.0
"""How much sharper the lines must be across the page for it to lie on its side."""
UPSIDE_DOWN, UPRIGHT = 0.85, 1.15
"""Ink above the lines' bodies over ink below them: less means upside down, more means upright."""
LOPSIDED = 1.4
"""Ink above over ink below, or the other way round, that only true lines of text show."""
FEWEST_LETTERS = 40
STRIPS = 4
"""Parts of a page, side by side, whose lines are looked at apart."""


def find_turn(ink: NDArray[np.bool_]) -> tuple[int, bool]:
    """Return the quarter turns clockwise, 0 to 3, that bring a page upright, and whether surely.

    Lines of text show as sharp rows; the tall letters and dots above their bodies outnumber the
    tails below (after D. Bloomberg et al., Measuring document image skew and orientation, 1995).
    A page of a few letters is taken to be upright; one that seems to lie otherwise is never sure:
    stems of upright letters may stand below each other by chance, and some hands write long tails.

    Args:
        ink: Mask of ink, turned by about a multiple of 90 degrees.
    """
    letters = _letters(ink)
    if letters is None:
        return 0, True
    skew, skew_across = find_skew(letters), find_skew(letters.T)
    ascent = _ascent(letters, skew)
    across = sharpness(letters.T, skew_across) > SIDEWAYS * sharpness(letters, skew)
    if not across or not 1 / LOPSIDED < ascent < LOPSIDED:
        turn = 0
    else:  # turning clockwise by one quarter puts the left edge on top
        turn = 1
        upright = np.rot90(letters, -1)
        ascent = _ascent(upright, find_skew(upright))
    turn = turn + 2 if ascent < UPSIDE_DOWN else turn
    return turn, turn == 0 and ascent >= UPRIGHT


def _letters(ink: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """Return the ink without rules, dust and everything else much unlike letters in size."""
    pieces = find_components(ink)
    longer = np.maximum(pieces.width, pieces.height)
    sized = longer >= 4
    sized[0] = False
    if sized.sum() < FEWEST_LETTERS:
        return None
    typical = float(np.median(longer[sized]))
    letters = sized & (longer > 0.5 * typical) & (longer < 5 * typical)
    filled = pieces.area / (pieces.width * pieces.height)
    letters &= (filled > 0.08) & (filled < 0.85)
    if letters.sum() < FEWEST_LETTERS:
        return None
    return pieces.chosen(letters)


def _ascent(letters: NDArray[np.bool_], skew: float) -> float:
    """Return the ink above the bodies of lines over the ink below them."""
    height, width = letters.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -skew, 1.0)
    level = cv2.warpAffine(letters.astype(np.uint8), turn, (width, height))
    above = below = 0.0
    for strip in np.array_split(level, STRIPS, axis=1):
        profile = strip.sum(axis=1).astype(float)
        profile = cv2.GaussianBlur(profile[:, None], (1, 5), 0)[:, 0]
        busy = profile > 0.5 * np.percentile(profile[profile > 0], 90) if profile.any() else []
        edges = np.flatnonzero(np.diff(np.concatenate([[0], np.asarray(busy, int), [0]])))
        for top, bottom in zip(edges[::2], edges[1::2], strict=True):
            body = bottom - top
            if body < 4:
                continue
            above += float(profile[max(top - body, 0) : top].sum())
            below += float(profile[bottom : bottom + body].sum())
    return above / max(below, 1e-9) if above + below else 1.0
