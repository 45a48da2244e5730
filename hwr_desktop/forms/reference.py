"""A form's blank page, as registration and the subtraction of print need it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from hwr_desktop.imaging.binarise import binarise
from hwr_desktop.imaging.light import flatten, to_grey

if TYPE_CHECKING:
    from collections.abc import Sequence

Grey = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Box = tuple[float, float, float, float]
"""Left, top, width and height in pixels of the reference picture."""

DRAFT_SIDE = 1000
"""Longer side, in pixels, of the picture on which features are found."""
DRAWN_SIDE = 2400
"""Longer side of the picture on which a form is read: 200 dots per inch of an A4 page."""
TEXT_HEIGHT = 20.0
"""Usual height of small letters on such a picture, in pixels."""
LIGHT_REACH = 6 * TEXT_HEIGHT
_FEATURES = 1500
_FAINTEST_FEATURE = 10  # grey levels
_CORNERS = 600
_WORDS = 100
_LONGEST_LETTER = round(4 * TEXT_HEIGHT)  # pixels of the drawn form
_LETTER_GAP = round(0.8 * TEXT_HEIGHT)  # at least between two words
_FAINTEST = 18  # grey levels below the paper that noise does not reach


class Features(NamedTuple):
    """Distinct places of a draft and what they look like.

    Attributes:
        places: Pixels of the draft, shape (N, 2).
        descriptors: The bits of ORB's descriptors as 1 and -1, shape (N, 256): two descriptors
            differ in half of what their product lacks to 256, and BLAS multiplies all pairs fast.
        reduction: Pixels of the draft for one of the picture.
    """

    places: NDArray[np.float32]
    descriptors: NDArray[np.float32]
    reduction: float


class Reference:
    """A page of a form without handwriting.

    Args:
        pixels: Its picture, 8-bit grey or RGB.
        areas: Boxes in which people write.
    """

    def __init__(self, pixels: NDArray[np.uint8], areas: Sequence[Box]) -> None:
        self._grey = to_grey(pixels)
        self.height, self.width = self._grey.shape
        self.areas = tuple(areas)

    @property
    def scale(self) -> float:
        """Pixels of the drawn form for one of the reference picture."""
        return DRAWN_SIDE / float(max(self.width, self.height))

    @cached_property
    def features(self) -> Features:
        """What the form is recognised by."""
        return find_features(self._grey)

    @cached_property
    def drawn(self) -> Grey:
        """The form at the scale at which it is read, paper near 255."""
        size = (round(self.width * self.scale), round(self.height * self.scale))
        method = cv2.INTER_AREA if self.scale < 1 else cv2.INTER_CUBIC
        return flatten(np.asarray(cv2.resize(self._grey, size, interpolation=method)), LIGHT_REACH)

    @cached_property
    def print(self) -> Mask:
        """Mask of the printed ink of `drawn`."""
        return binarise(self.drawn, TEXT_HEIGHT)

    @cached_property
    def outline(self) -> Grey:
        """`drawn` at half its size, its contrast stretched: what optical flow compares."""
        return stretched(halved(self.drawn))

    @cached_property
    def corners(self) -> NDArray[np.float32]:
        """Printed corners, pixels of `outline`, shape (N, 1, 2)."""
        found = cv2.goodFeaturesToTrack(self.outline, _CORNERS, 0.05, 20)
        return np.zeros((0, 1, 2), np.float32) if found is None else np.asarray(found, np.float32)

    @cached_property
    def outside(self) -> Mask:
        """Mask of `drawn` without the areas in which people write."""
        outside = np.ones(self.drawn.shape, bool)
        for x, y, width, height in self.areas:
            left, top, right, bottom = (
                round(edge * self.scale) for edge in (x, y, x + width, y + height)
            )
            outside[max(top, 0) : bottom, max(left, 0) : right] = False
        return outside

    @cached_property
    def words(self) -> list[tuple[int, int, int, int]]:
        """Boxes of printed words, in pixels of `drawn`, spread over the form; no rules, no frames.

        What tells one form from another that is laid out alike are its words.
        """
        _, labels, stats, _ = cv2.connectedComponentsWithStats(
            (self.print & self.outside).astype(np.uint8), connectivity=8
        )
        longest = stats[:, cv2.CC_STAT_WIDTH : cv2.CC_STAT_HEIGHT + 1].max(axis=1)
        letter = longest <= _LONGEST_LETTER
        letter[0] = False
        joined = cv2.dilate(letter[labels].astype(np.uint8), np.ones((3, _LETTER_GAP), np.uint8))
        _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
        x, y, width, height = stats[1:, :4].T
        word = (height >= 0.5 * TEXT_HEIGHT) & (width >= 2 * TEXT_HEIGHT)
        boxes = np.stack([x, y, width, height], axis=1)[word]
        return [tuple(box) for box in boxes[:: len(boxes) // _WORDS + 1].tolist()]

    @cached_property
    def codes(self) -> frozenset[str]:
        """Texts of the barcodes that are printed on every copy of the form."""
        return frozenset(
            text
            for text, x, y in find_codes(self._grey)
            if not any(
                left <= x < left + width and top <= y < top + height
                for left, top, width, height in self.areas
            )
        )


def find_features(grey: Grey) -> Features:
    """Find the distinct places of a page."""
    reduction = DRAFT_SIDE / max(grey.shape)
    method = cv2.INTER_AREA if reduction < 1 else cv2.INTER_CUBIC
    draft = np.asarray(
        cv2.resize(grey, None, fx=reduction, fy=reduction, interpolation=method), np.uint8
    )
    draft = flatten(draft, LIGHT_REACH * DRAFT_SIDE / DRAWN_SIDE)
    orb = cv2.ORB.create(_FEATURES, fastThreshold=_FAINTEST_FEATURE)
    points, descriptors = orb.detectAndCompute(draft, None)
    if not len(points):
        descriptors = np.zeros((0, 32), np.uint8)
    places = np.array([point.pt for point in points], np.float32).reshape(-1, 2)
    bits = np.unpackbits(np.asarray(descriptors, np.uint8), axis=1)
    return Features(places, 2 * bits.astype(np.float32) - 1, reduction)


def find_codes(grey: Grey) -> list[tuple[str, float, float]]:
    """Return the barcodes and QR codes on a page: text and the pixel of each one's middle."""
    codes = []
    for code in zxingcpp.read_barcodes(grey):
        corners = code.position
        ends = (corners.top_left, corners.bottom_right)
        x, y = (sum(getattr(end, axis) for end in ends) / 2 for axis in "xy")
        if code.text:
            codes.append((code.text, x, y))
    return codes


def halved(grey: Grey) -> Grey:
    """Return a picture at half its size."""
    return np.asarray(cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))


def stretched(grey: Grey) -> Grey:
    """Return the darkness of a picture, that of its ink brought to 255."""
    darkness = 255 - grey
    inked = darkness[darkness > _FAINTEST]
    darkest = float(np.percentile(inked, 90)) if inked.size else 255.0
    return np.asarray(cv2.convertScaleAbs(darkness, alpha=255 / darkest))
