"""Faint rules, those of writing paper: fainter than ink, so they are found before ink is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.components import find_components

if TYPE_CHECKING:
    from numpy.typing import NDArray

STRIDE = 4
"""Columns from one that is looked at to the next: along a rule some tell enough."""
LENGTH = 6.0
"""Text heights over which a line must be seen."""
SHORTEST = 24.0
"""Text heights of a whole rule: joined letters may look like one for the length of a word."""
THICKEST = 0.2
"""Text heights that a rule may be thick."""
STANDS_OUT = 8
"""Grey levels by which a rule is darker than what is above and below it."""
SEEN = 0.6
"""Share of its length, as far as no writing hides it, where a rule is seen: noise hides some."""
LEAST_SIGHT = 0.3
"""Share of its length that writing leaves in sight, at least."""
FAINT = 0.6
"""Darkness of a rule over that of ink, at most: darker ones are ink until they are taken out."""
INK_SHARE = 1.0
"""Percentage of a page that is ink for certain, wherever there is writing."""
DARKER = 1.5
"""Darkness over the rule's that is a stroke crossing it."""
NOISE = 10
"""Grey levels by which noise may add to that."""


def find_faint_rules(grey: NDArray[np.uint8], text_height: float) -> NDArray[np.bool_]:
    """Return the mask of level rules that are fainter than ink, without the strokes across them.

    A rule is darker than the paper close above and below it all along, which neither noise nor a
    line of writing is.

    Args:
        grey: 8-bit grey page, level and of even light, paper near 255.
        text_height: Height of a small letter in pixels.
    """
    reach = max(round(THICKEST * text_height), 2) + 1
    if text_height <= 0 or len(grey) <= 2 * reach:
        return np.zeros(grey.shape, bool)
    dark = np.ascontiguousarray(255 - grey[:, ::STRIDE], np.uint8)
    beside = dark.copy()
    beside[reach:-reach] = cv2.max(dark[2 * reach :], dark[: -2 * reach])
    inky = FAINT * float(np.percentile(dark[::STRIDE], 100 - INK_SHARE))
    bar = (max(round(LENGTH * text_height / STRIDE), 3), 1)
    # Letters that stand on a rule, or hang from it, say nothing of what runs between them.
    in_sight = cv2.boxFilter((beside < inky).astype(np.float32), -1, bar)
    thin = (cv2.subtract(dark, beside) > STANDS_OUT).astype(np.float32)
    seen = cv2.boxFilter(thin, -1, bar)
    rules = (seen > SEEN * in_sight) & (in_sight > LEAST_SIGHT)
    # The soft edge of a dark stroke is no faint rule: the darkest close by is what counts.
    darkest = cv2.dilate(dark, np.ones((2 * reach - 1, 1), np.uint8))
    darkness = cv2.boxFilter(thin * darkest, -1, bar) / np.maximum(seen, 1e-6)
    rules &= darkness < inky
    reached = cv2.dilate(rules.astype(np.uint8), np.ones((1, bar[0]), np.uint8))
    pieces = find_components(reached > 0)
    rules &= pieces.chosen(pieces.width > SHORTEST * text_height / STRIDE)
    if not rules.any():
        return np.zeros(grey.shape, bool)
    faded = rules * np.minimum(DARKER * darkness + NOISE, inky)
    # The strip reaches half a length beyond the last place where the rule is plainly seen, and a
    # pixel above and below: its soft edges.
    strip = cv2.dilate(faded.astype(np.uint8), np.ones((3, bar[0]), np.uint8))
    limit = np.repeat(strip, STRIDE, axis=1)[:, : grey.shape[1]]
    return np.asarray((grey < 255 - STANDS_OUT) & (grey > 255 - limit))
