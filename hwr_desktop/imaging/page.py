"""A page image on its way through preparation."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from hwr_desktop.imaging.coordinates import PageMap


@dataclass(frozen=True, eq=False)
class PageImage:
    """A page as stored, after EXIF orientation only.

    Attributes:
        pixels: 8-bit grey, height x width, or RGB, height x width x 3.
        number: Which page of its file, from 1.
        dpi: Resolution across as the file states it, or None.
        pixel_height: Height of a pixel over its width: 1 but for faxes and the like.
    """

    pixels: NDArray[np.uint8]
    number: int = 1
    dpi: float | None = None
    pixel_height: float = 1.0

    @property
    def width(self) -> int:
        """Pixels across."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels down."""
        return int(self.pixels.shape[0])


class Step(StrEnum):
    """What may be done to a page before it is read, in this order."""

    SQUARE = "square pixels"
    INVERT = "invert"
    GREY = "grey"
    RECTIFY = "rectify sheet"
    TURN = "turn"
    LEVEL = "deskew"
    FLATTEN = "flatten light"
    SURROUNDINGS = "drop surroundings"
    FADE = "fade faint rules"
    BINARISE = "binarise"
    RULES = "remove rules"
    BACK = "leave out the front"


@dataclass(frozen=True, eq=False)
class PreparedPage:
    """A page made ready to be segmented and read: upright, level, evenly lit.

    Attributes:
        grey: 8-bit grey, paper near 255, with the light flattened and a form's rules painted over;
            the dark rules of writing paper stay, as letters stand on them.
        ink: Boolean mask of handwritten and printed strokes; rules, boxes and edges left out.
        rules: Boolean mask of the rules, boxes and dotted lines that were taken out of the ink.
        to_stored: Map from this page's pixels to the page as stored.
        text_height: Height of a small letter (x-height) typical of the page, in pixels of
            ``grey``; 0 where there is no text.
        turn: Quarter turns clockwise (0 to 3) that brought the stored page upright.
        sure_of_turn: Whether the writing itself tells which way is up; if not, a reader may.
        skew: Degrees by which the page was turned clockwise to level its lines.
        steps: What was done, in order, for the page's provenance: names of `Step`, "turn" and
            "deskew" with their degrees.
    """

    grey: NDArray[np.uint8]
    ink: NDArray[np.bool_]
    rules: NDArray[np.bool_]
    to_stored: PageMap
    text_height: float
    turn: int = 0
    sure_of_turn: bool = False
    skew: float = 0.0
    steps: tuple[str, ...] = ()

    @property
    def stored_text_height(self) -> float:
        """Height of a small letter in pixels of the stored page, in this page's middle."""
        middle = self.to_stored.magnification(self.width / 2, self.height / 2)
        return self.text_height * middle

    @property
    def width(self) -> int:
        """Pixels across."""
        return int(self.grey.shape[1])

    @property
    def height(self) -> int:
        """Pixels down."""
        return int(self.grey.shape[0])

    def edges(self, x: NDArray[np.int32]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the rows where the picture begins and ends: a page made level has blank corners.

        Args:
            x: Columns.

        Returns:
            The row of the upper edge at each column, and that of the lower edge, exclusive.
        """
        angle = math.radians(abs(self.skew))
        cos, sin = math.cos(angle), math.sin(angle)
        width = (self.width * cos - self.height * sin) / math.cos(2 * angle)
        height = (self.height * cos - self.width * sin) / math.cos(2 * angle)
        turned = PageMap.rotation(self.skew, width, height)
        corners = turned.points(((0, 0), (width, 0), (0, height), (width, height)))
        upper, lower = (np.interp(x, *edge.T) for edge in (corners[:2], corners[2:]))
        return upper, lower
