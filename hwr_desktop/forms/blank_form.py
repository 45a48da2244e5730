"""Blank pages of a form, from a blank copy or from several filled ones.

What stands at the same place on every filled copy is printed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.forms.reference import LIGHT_REACH, Reference
from hwr_desktop.forms.registration import Registration, register
from hwr_desktop.imaging.binarise import binarise
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.light import flatten, to_grey
from hwr_desktop.imaging.page import PageImage, Step
from hwr_desktop.imaging.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

_LEAST_FOUND = 0.5  # share of one copy's ink, writing included, that another copy has, too
_LEVEL = 0.1  # degrees: a page so little askew is taken as it is
_NEAR = 3  # pixels of a drawn page by which print may be off on a copy
_SOFT_EDGE = 2  # pixels around a stroke that are its own grey
_ON_MOST = 0.8  # share of the copies that show what is printed: some are faint or covered


@dataclass(eq=False)
class _FormPage:
    """A page of the form with the copies of it that were found.

    Attributes:
        picture: The first copy, level.
        reference: The same, as registration needs it.
        copies: Masks of the ink of the other ones, drawn as the first.
    """

    picture: PageImage
    reference: Reference
    copies: list[Mask] = field(default_factory=list)


def find_blank_pages(pages: Iterable[PageImage]) -> list[PageImage]:
    """Return the pages of a form without what was written on them.

    Args:
        pages: A blank copy's pages, or pages of several filled copies in any order. A page that
            looks like one before counts as another copy of it.

    Returns:
        Each page of the form once, upright and level; the page itself where it was so and came
        once.
    """
    found: list[_FormPage] = []
    for page in pages:
        match = (
            register(page, [known.reference for known in found], _LEAST_FOUND, least_legible=0)
            if found
            else None
        )
        if isinstance(match, Registration):
            found[match.form].copies.append(match.ink)
        else:
            picture = level(page)
            found.append(_FormPage(picture, Reference(picture.pixels, ())))
    return [_without_writing(page) for page in found]


def level(page: PageImage) -> PageImage:
    """Return a page upright, level and flat; the page itself where it is so."""
    prepared = prepare(page)
    moved = {Step.SQUARE.value, Step.RECTIFY.value} & set(prepared.steps)
    if not moved and prepared.turn == 0 and abs(prepared.skew) < _LEVEL:
        return page
    size = prepared.to_stored.magnification(prepared.width / 2, prepared.height / 2)
    width, height = round(prepared.width * size), round(prepared.height * size)
    from_stored = prepared.to_stored.inverse().then(PageMap.scaling(size, size))
    pixels = cv2.warpPerspective(
        to_grey(page.pixels),
        from_stored.warp_matrix(),
        (width, height),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return PageImage(np.asarray(pixels, np.uint8), page.number, page.dpi)


def printed_ink(picture: PageImage, text_height: float) -> Mask:
    """Return the mask of all ink on a level page."""
    return binarise(flatten(to_grey(picture.pixels), 6 * text_height), text_height)


def _without_writing(page: _FormPage) -> PageImage:
    if not page.copies:
        return page.picture
    seen = np.zeros(page.reference.print.shape, np.uint16)
    for ink in page.copies:
        seen += _grown(ink, _NEAR)
    common = page.reference.print & (seen >= _ON_MOST * len(page.copies))
    grey = flatten(to_grey(page.picture.pixels), LIGHT_REACH / page.reference.scale)
    size = (page.picture.width, page.picture.height)
    keep = cv2.resize(_grown(common, _SOFT_EDGE), size, interpolation=cv2.INTER_NEAREST)
    return PageImage(np.where(keep > 0, grey, np.uint8(255)), page.picture.number, page.picture.dpi)


def _grown(mask: Mask, by: int) -> NDArray[np.uint8]:
    side = 2 * by + 1
    return np.asarray(cv2.dilate(mask.astype(np.uint8), np.ones((side, side), np.uint8)))
