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
from hwr_desktop.imaging.faint_rules import find_faint_rules
from hwr_desktop.imaging.light import flatten, to_grey
from hwr_desktop.imaging.negative import is_negative
from hwr_desktop.imaging.page import PreparedPage, Step
from hwr_desktop.imaging.paper import is_writing_paper, may_be_writing_paper
from hwr_desktop.imaging.rules import find_long_rules, find_rules
from hwr_desktop.imaging.sheet import find_sheet
from hwr_desktop.imaging.skew import find_skew
from hwr_desktop.imaging.surroundings import find_surroundings
from hwr_desktop.imaging.text_height import estimate_text_height
from hwr_desktop.imaging.turn import find_turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from hwr_desktop.imaging.page import PageImage

    Show = Callable[[Step, NDArray[np.uint8]], None]

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
STRONG = 0.5
"""Darkness of ink, over that of the darkest, by which a page's way up is judged."""
SHINING, LEAST_INK = 32, 0.00003
"""Grey levels below the paper that writing reaches and the front of a page seen from its back does
not, and the share of a page that is ink where there is any writing."""
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


def _ignore(_step: Step, _picture: NDArray[np.uint8]) -> None:
    """Show nobody a step."""


def prepare(page: PageImage, turn: int | None = None, show: Show = _ignore) -> PreparedPage:
    """Make a page flat, upright, level, evenly lit and of a known text height; find its ink.

    Args:
        page: The page as stored.
        turn: Quarter turns clockwise that bring it upright, or None to find them.
        show: Given the page after each step that is taken; a step that has to be taken again at
            another scale is shown again.
    """
    pixels, to_stored = page.pixels, PageMap.identity()
    steps: tuple[str, ...] = ()
    if page.pixel_height != 1:
        steps = (Step.SQUARE.value,)
        pixels = _squared(pixels, page.pixel_height)
        stretched = PageMap.scaling(pixels.shape[1] / page.width, pixels.shape[0] / page.height)
        to_stored = stretched.inverse()
        show(Step.SQUARE, to_grey(pixels))
    if is_negative(to_grey(pixels)):
        steps = (*steps, Step.INVERT.value)
        pixels = 255 - pixels
        show(Step.INVERT, to_grey(pixels))
    grey = to_grey(pixels)
    if pixels.ndim == 3:
        steps = (*steps, Step.GREY.value)
        show(Step.GREY, grey)
    sheet = find_sheet(pixels)
    if sheet is not None:
        steps = (*steps, Step.RECTIFY.value)
        to_stored = sheet.to_flat.inverse().then(to_stored)
        grey = warp(grey, sheet.to_flat, (sheet.width, sheet.height))
        show(Step.RECTIFY, grey)
    draft = _draft(grey, turn, cut_out=sheet is not None)
    prepared = _render(grey, draft, draft.text_height, show)
    # Rules and boxes mislead the first estimate: without them the writing may be of another size.
    scale = TEXT_HEIGHT / max(prepared.text_height, 1e-9)
    if prepared.text_height and not 1 / WRONG_SIZE < scale < WRONG_SIZE:
        prepared = _render(grey, draft, prepared.stored_text_height, show)
    return replace(
        prepared,
        to_stored=prepared.to_stored.then(to_stored),
        steps=(*steps, *prepared.steps),
    )


def _draft(grey: NDArray[np.uint8], turn: int | None, *, cut_out: bool) -> _Draft:
    height, width = grey.shape
    reduction = min(DRAFT_SIDE / max(height, width), 1.0)
    draft = _resized(grey, reduction)
    surroundings = None if cut_out else find_surroundings(draft)
    draft = flatten(draft, 6 * DRAFT_TEXT_HEIGHT)
    if surroundings is not None:
        draft = np.where(surroundings, np.uint8(WHITE), draft)
    ink = binarise(draft, DRAFT_TEXT_HEIGHT)
    turn, sure = find_turn(_strong(ink, draft)) if turn is None else (turn % 4, True)
    ink = np.rot90(ink, -turn)
    pieces = find_components(ink)
    skew = find_skew(ink, pieces) if len(pieces) > FEWEST_PIECES else 0.0
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


def _render(grey: NDArray[np.uint8], draft: _Draft, text_height: float, show: Show) -> PreparedPage:
    """Draw the page at the scale that brings small letters to `TEXT_HEIGHT`."""
    scale = min(TEXT_HEIGHT / text_height, MOST_ENLARGED) if text_height else 1.0
    scale = min(scale, (MOST_PREPARED_PIXELS / grey.size) ** 0.5)
    unit = text_height * scale
    width, height = (max(round(side * scale), 1) for side in (draft.width, draft.height))
    to_prepared = draft.to_upright.then(
        PageMap.scaling(width / draft.width, height / draft.height)
    ).then(PageMap.rotation(draft.skew, width, height))
    steps: list[str] = []
    if draft.turn:
        steps.append(f"{Step.TURN} {90 * draft.turn}")
        show(Step.TURN, np.rot90(grey, -draft.turn))
    picture = warp(grey, to_prepared, border=cv2.BORDER_REPLICATE)
    if draft.skew:
        steps.append(f"{Step.LEVEL} {draft.skew:.2f}")
        show(Step.LEVEL, picture)
    picture = flatten(picture, 6 * max(unit, 8))
    if draft.skew:  # the light beyond the page's corners was its border's
        inside = _warped_mask(np.ones(grey.shape, bool), to_prepared, picture.shape)
        picture = np.where(inside, picture, np.uint8(WHITE))
    steps.append(Step.FLATTEN.value)
    show(Step.FLATTEN, picture)
    if draft.surroundings is not None:
        rows, columns = draft.surroundings.shape
        from_draft = PageMap.scaling(grey.shape[1] / columns, grey.shape[0] / rows)
        outside = _warped_mask(draft.surroundings, from_draft.then(to_prepared), picture.shape)
        picture = np.where(outside, np.uint8(WHITE), picture)
        steps.append(Step.SURROUNDINGS.value)
        show(Step.SURROUNDINGS, picture)
    faint = find_faint_rules(picture, unit)
    faint_upright = find_faint_rules(np.ascontiguousarray(picture.T), unit).T
    form_rules = np.zeros(picture.shape, bool)
    if faint.any() or faint_upright.any():
        # A form's rules tell its labels from what is written; those of writing paper tell nothing.
        if not may_be_writing_paper(faint):
            form_rules = faint & binarise(picture, unit)
        picture = np.where(faint | faint_upright, np.uint8(WHITE), picture)
        steps.append(Step.FADE.value)
        show(Step.FADE, picture)
    ink = binarise(picture, unit)
    steps.append(Step.BINARISE.value)
    show(Step.BINARISE, _drawn(ink))
    rules = find_rules(ink, unit)
    ink &= ~rules
    steps.append(Step.RULES.value)
    show(Step.RULES, _drawn(ink))
    if _shines_through(ink, picture):
        ink = np.zeros_like(ink)
        steps.append(Step.BACK.value)
        show(Step.BACK, _drawn(ink))
    return PreparedPage(
        # Letters stand on the rules of paper: without them they lose their feet.
        grey=picture if is_writing_paper(rules) else _painted_over(picture, rules, ink),
        ink=ink,
        rules=rules | form_rules,
        to_stored=to_prepared.inverse(),
        text_height=estimate_text_height(ink),
        turn=draft.turn,
        sure_of_turn=draft.sure_of_turn,
        skew=draft.skew,
        steps=tuple(steps),
    )


def warp(
    grey: NDArray[np.uint8],
    to_target: PageMap,
    size: tuple[int, int] | None = None,
    border: int = cv2.BORDER_CONSTANT,
) -> NDArray[np.uint8]:
    """Return a picture as a map shows it.

    A picture that shrinks is averaged first, since warping alone would drop strokes.

    Args:
        grey: The picture.
        to_target: The map.
        size: Pixels across and down to show, or None for all that is mapped.
        border: How OpenCV goes on beyond the picture; white where that is constant.
    """
    height, width = grey.shape
    across, down = size or to_target.extent(width, height)
    middle = to_target.inverse().points([(across / 2, down / 2)])[0]
    scale = to_target.magnification(*middle)
    if scale < 1:
        reduced = _resized(grey, scale)
        back = PageMap.scaling(width / reduced.shape[1], height / reduced.shape[0])
        grey, to_target = reduced, back.then(to_target)
    if np.allclose(to_target.matrix, np.eye(3), atol=1e-9) and grey.shape == (down, across):
        return grey
    return np.asarray(
        cv2.warpPerspective(
            grey,
            to_target.warp_matrix(),
            (across, down),
            flags=cv2.INTER_LINEAR if scale < 1 else cv2.INTER_CUBIC,
            borderMode=border,
            borderValue=WHITE,
        ),
        np.uint8,
    )


def _strong(ink: NDArray[np.bool_], grey: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return the ink without what is much fainter: ruled lines, the back side shining through."""
    if not ink.any():
        return ink
    darkness = 255 - grey
    return np.asarray(ink & (darkness > STRONG * np.percentile(darkness[ink], 90)))


def _shines_through(ink: NDArray[np.bool_], grey: NDArray[np.uint8]) -> bool:
    """Tell whether all the ink of a page is fainter than pencil: its front seen from the back."""
    if ink.mean() < LEAST_INK:
        return False
    return bool(np.percentile(255 - grey[ink], 95) < SHINING)


def _drawn(ink: NDArray[np.bool_]) -> NDArray[np.uint8]:
    return np.where(ink, np.uint8(0), np.uint8(WHITE))


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


def _squared(pixels: NDArray[np.uint8], pixel_height: float) -> NDArray[np.uint8]:
    """Return a picture of pixels that are not square with square ones, enlarged one way."""
    height, width = pixels.shape[:2]
    wider, taller = max(1 / pixel_height, 1), max(pixel_height, 1)
    size = (max(round(width * wider), 1), max(round(height * taller), 1))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def _resized(grey: NDArray[np.uint8], factor: float) -> NDArray[np.uint8]:
    if factor == 1:
        return grey
    height, width = grey.shape
    size = (max(round(width * factor), 1), max(round(height * factor), 1))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
