"""A page as stored to a page that can be segmented and read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from hwr_desktop.imaging.binarise import binarise
from hwr_desktop.imaging.components import find_components
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.light import flatten, to_grey
from hwr_desktop.imaging.page import PreparedPage
from hwr_desktop.imaging.rules import find_long_rules, find_rules
from hwr_desktop.imaging.sheet import find_surroundings
from hwr_desktop.imaging.skew import find_skew
from hwr_desktop.imaging.text_height import estimate_text_height
from hwr_desktop.imaging.turn import find_turn

if TYPE_CHECKING:
    from hwr_desktop.imaging.page import PageImage

DRAFT_SIDE = 1800
"""Longer side, in pixels, of the draft on which a page's geometry is found."""
TEXT_HEIGHT = 20.0
"""Height of a small letter, in pixels, that a page is brought to."""
WRONG_SIZE = 1.25
"""Factor by which the writing may miss that height before the page is drawn anew."""
WHITE = 255
MOST_ENLARGED = 2.0
MOST_PREPARED_PIXELS = 12_000_000
FEWEST_PIECES = 25
"""Connected pieces of ink from which lines can be seen to lean: a word alone may do as it likes."""
DRAFT_TEXT_HEIGHT = 14.0
"""What the draft's text height is taken for before it is known: it only sizes windows."""


@dataclass(frozen=True, eq=False)
class _Draft:
    """What a small copy of a page tells about its geometry.

    Attributes:
        to_upright: Map from the stored page to the upright one, of the same scale.
        width: Pixels of the upright page across.
        height: And down.
        surroundings: Mask of what is around the sheet, on the draft, or None.
        reduction: Pixels of the draft for one of the stored page.
        turn: Quarter turns clockwise that bring the page upright.
        sure_of_turn: Whether that is certain.
        skew: Degrees clockwise that level the upright page.
        text_height: Height of small letters in pixels of the stored page.
    """

    to_upright: PageMap
    width: int
    height: int
    surroundings: NDArray[np.bool_] | None
    reduction: float
    turn: int
    sure_of_turn: bool
    skew: float
    text_height: float


def prepare(page: PageImage, turn: int | None = None) -> PreparedPage:
    """Make a page upright, level, evenly lit and of a known text height, and find its ink.

    Args:
        page: The page as stored.
        turn: Quarter turns clockwise that bring it upright, or None to find them.
    """
    grey = to_grey(page.pixels)
    draft = _draft(grey, turn)
    prepared = _render(grey, draft, draft.text_height)
    # Rules and boxes mislead the first estimate: without them the writing may be of another size.
    scale = TEXT_HEIGHT / max(prepared.text_height, 1e-9)
    if prepared.text_height and not 1 / WRONG_SIZE < scale < WRONG_SIZE:
        drawn = float(np.sqrt(abs(np.linalg.det(prepared.to_stored.matrix[:2, :2]))))
        prepared = _render(grey, draft, prepared.text_height * drawn)
    if page.pixels.ndim == 3:
        prepared = replace(prepared, steps=("grey", *prepared.steps))
    return prepared


def _draft(grey: NDArray[np.uint8], turn: int | None) -> _Draft:
    height, width = grey.shape
    reduction = min(DRAFT_SIDE / max(height, width), 1.0)
    draft = _resized(grey, reduction)
    surroundings = find_surroundings(draft)
    draft = flatten(draft, 6 * DRAFT_TEXT_HEIGHT)
    if surroundings is not None:
        draft = np.where(surroundings, np.uint8(WHITE), draft)
    ink = binarise(draft, DRAFT_TEXT_HEIGHT)
    turn, sure = find_turn(ink) if turn is None else (turn % 4, True)
    ink = np.rot90(ink, -turn)
    skew = find_skew(ink) if len(find_components(ink)) > FEWEST_PIECES else 0.0
    level = _warped_mask(ink, PageMap.rotation(skew, ink.shape[1], ink.shape[0]), ink.shape)
    return _Draft(
        to_upright=PageMap.quarter_turns(turn, width, height),
        width=width if turn % 2 == 0 else height,
        height=height if turn % 2 == 0 else width,
        surroundings=surroundings,
        reduction=reduction,
        turn=turn,
        sure_of_turn=sure,
        skew=skew,
        text_height=estimate_text_height(level & ~find_long_rules(level)) / reduction,
    )


def _render(grey: NDArray[np.uint8], draft: _Draft, text_height: float) -> PreparedPage:
    """Draw the page at the scale that brings small letters to `TEXT_HEIGHT`."""
    scale = min(TEXT_HEIGHT / text_height, MOST_ENLARGED) if text_height else 1.0
    scale = min(scale, (MOST_PREPARED_PIXELS / grey.size) ** 0.5)
    unit = text_height * scale
    width, height = (max(round(side * scale), 1) for side in (draft.width, draft.height))
    to_prepared = draft.to_upright.then(
        PageMap.scaling(width / draft.width, height / draft.height)
    ).then(PageMap.rotation(draft.skew, width, height))
    picture = flatten(warp(grey, to_prepared), 6 * max(unit, 8))
    if draft.surroundings is not None:
        rows, columns = draft.surroundings.shape
        from_draft = PageMap.scaling(grey.shape[1] / columns, grey.shape[0] / rows)
        outside = _warped_mask(draft.surroundings, from_draft.then(to_prepared), picture.shape)
        picture = np.where(outside, np.uint8(WHITE), picture)
    ink = binarise(picture, unit)
    rules = find_rules(ink, unit)
    ink &= ~rules
    return PreparedPage(
        grey=_painted_over(picture, rules, ink),
        ink=ink,
        rules=rules,
        to_stored=to_prepared.inverse(),
        text_height=estimate_text_height(ink),
        turn=draft.turn,
        sure_of_turn=draft.sure_of_turn,
        skew=draft.skew,
        steps=_steps(draft),
    )


def _steps(draft: _Draft) -> tuple[str, ...]:
    steps = ["drop surroundings"] if draft.surroundings is not None else []
    if draft.turn:
        steps.append(f"turn {90 * draft.turn}")
    if draft.skew:
        steps.append(f"deskew {draft.skew:.2f}")
    return (*steps, "flatten light", "binarise", "remove rules")


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
            borderValue=WHITE,
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
    return np.where(gone > 0, np.uint8(WHITE), grey)


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
