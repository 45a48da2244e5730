"""A page as stored to a page that can be segmented and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.binarise import binarise
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.light import flatten, to_grey
from hwr_desktop.imaging.page import PreparedPage
from hwr_desktop.imaging.rules import find_rules
from hwr_desktop.imaging.sheet import find_surroundings
from hwr_desktop.imaging.skew import find_skew
from hwr_desktop.imaging.text_height import estimate_text_height
from hwr_desktop.imaging.turn import find_turn

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.imaging.page import PageImage

DRAFT_SIDE = 1800
"""Longer side, in pixels, of the draft on which a page's geometry is found."""
TEXT_HEIGHT = 20.0
"""Height of a small letter, in pixels, that a page is brought to."""
MOST_ENLARGED = 2.0
MOST_PREPARED_PIXELS = 12_000_000
DRAFT_TEXT_HEIGHT = 14.0
"""What the draft's text height is taken for before it is known: it only sizes windows."""


def prepare(page: PageImage, turn: int | None = None) -> PreparedPage:
    """Make a page upright, level, evenly lit and of a known text height, and find its ink.

    Args:
        page: The page as stored.
        turn: Quarter turns clockwise that bring it upright, or None to find them.
    """
    grey = to_grey(page.pixels)
    height, width = grey.shape
    steps = ["grey"] if page.pixels.ndim == 3 else []

    reduction = min(DRAFT_SIDE / max(height, width), 1.0)
    draft = _resized(grey, reduction)
    surroundings = find_surroundings(draft)
    draft = flatten(draft, 6 * DRAFT_TEXT_HEIGHT)
    if surroundings is not None:
        draft = np.where(surroundings, np.uint8(255), draft)
        steps.append("drop dark edges")
    draft_ink = binarise(draft, DRAFT_TEXT_HEIGHT)
    found_turn, sure_of_turn = find_turn(draft_ink) if turn is None else (turn % 4, True)
    to_prepared = PageMap.quarter_turns(found_turn, width, height)
    if found_turn:
        draft_ink = np.rot90(draft_ink, -found_turn)
        steps.append(f"turn {90 * found_turn}")
    skew = find_skew(draft_ink)
    text_height = estimate_text_height(draft_ink) / reduction

    scale = min(TEXT_HEIGHT / text_height, MOST_ENLARGED) if text_height else 1.0
    scale = min(scale, (MOST_PREPARED_PIXELS / (height * width)) ** 0.5)
    upright = (width, height) if found_turn % 2 == 0 else (height, width)
    shape = (max(round(upright[0] * scale), 1), max(round(upright[1] * scale), 1))
    to_prepared = to_prepared.then(PageMap.scaling(shape[0] / upright[0], shape[1] / upright[1]))
    if skew:
        to_prepared = to_prepared.then(PageMap.rotation(skew, *shape))
        steps.append(f"deskew {skew:.2f}")
    grey = warp(grey, to_prepared)
    grey = flatten(grey, 6 * max(text_height * scale, 8))
    if surroundings is not None:
        from_draft = PageMap.scaling(width / draft.shape[1], height / draft.shape[0])
        outside = _warped_mask(surroundings, from_draft.then(to_prepared), grey.shape)
        grey = np.where(outside, np.uint8(255), grey)
    ink = binarise(grey, text_height * scale)
    rules = find_rules(ink, text_height * scale)
    ink &= ~rules
    steps += ["flatten light", "binarise", "remove rules"]
    return PreparedPage(
        grey=_painted_over(grey, rules, ink),
        ink=ink,
        rules=rules,
        to_stored=to_prepared.inverse(),
        text_height=estimate_text_height(ink),
        turn=found_turn,
        sure_of_turn=sure_of_turn,
        skew=skew,
        steps=tuple(steps),
    )


def warp(grey: NDArray[np.uint8], to_target: PageMap) -> NDArray[np.uint8]:
    """Return a picture as a map shows it, its whole mapped extent, white where it has nothing.

    A picture that shrinks is averaged first, since warping alone would drop strokes.
    """
    height, width = grey.shape
    corners = to_target.points(((0, 0), (width, 0), (0, height), (width, height)))
    across, down = (max(int(np.rint(side)), 1) for side in corners.max(axis=0))
    size = float(np.sqrt(abs(np.linalg.det(to_target.matrix[:2, :2]))))
    if size < 1:
        reduced = _resized(grey, size)
        back = PageMap.scaling(width / reduced.shape[1], height / reduced.shape[0])
        grey, to_target = reduced, back.then(to_target)
    if np.allclose(to_target.matrix, np.eye(3), atol=1e-9):
        return grey
    return np.asarray(
        cv2.warpPerspective(
            grey,
            to_target.warp_matrix(),
            (across, down),
            flags=cv2.INTER_LINEAR if size < 1 else cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=255,
        ),
        np.uint8,
    )


def _painted_over(
    grey: NDArray[np.uint8], rules: NDArray[np.bool_], ink: NDArray[np.bool_]
) -> NDArray[np.uint8]:
    """Return the page with paper where rules were, their soft edges included."""
    around = np.ones((3, 3), np.uint8)
    gone = cv2.dilate(rules.astype(np.uint8), around, iterations=2)
    gone[cv2.dilate(ink.astype(np.uint8), around) > 0] = 0
    return np.where(gone > 0, np.uint8(255), grey)


def _warped_mask(
    mask: NDArray[np.bool_], to_target: PageMap, shape: tuple[int, ...]
) -> NDArray[np.bool_]:
    size = (shape[1], shape[0])
    matrix = to_target.warp_matrix()
    return np.asarray(
        cv2.warpPerspective(mask.astype(np.uint8), matrix, size, flags=cv2.INTER_NEAREST) > 0
    )


def _resized(grey: NDArray[np.uint8], factor: float) -> NDArray[np.uint8]:
    if factor == 1:
        return grey
    height, width = grey.shape
    size = (max(round(width * factor), 1), max(round(height * factor), 1))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
