"""Draws pages of writing whose words are known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.document.region import Region
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import warp

if TYPE_CHECKING:
    from hwr_desktop.imaging.coordinates import PageMap

TEXT = (
    "the garden behind our house was full of plum trees that bent under fruit every autumn "
    "and we sold what nobody could carry home before the frost came down from northern hills "
)


@dataclass
class Sheet:
    """White paper to write on with a thin pen; remembers each word's box."""

    width: int = 1400
    height: int = 1000
    words: list[Region] = field(default_factory=list)
    pixels: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.pixels = np.full((self.height, self.width), 255, np.uint8)

    def write(self, text: str, x: int, baseline: int, *, size: float = 1.3, gap: int = 34) -> int:
        """Write words from left to right; returns where the pen stops."""
        for word in text.split():
            layer = np.full_like(self.pixels, 255)
            cv2.putText(
                layer,
                word,
                (x, baseline),
                cv2.FONT_HERSHEY_COMPLEX | cv2.FONT_ITALIC,
                size,
                30,
                2,
                cv2.LINE_AA,
            )
            y, columns = np.nonzero(layer < 128)
            left, top = int(columns.min()), int(y.min())
            right, bottom = int(columns.max()) + 1, int(y.max()) + 1
            self.words.append(Region(left, top, right - left, bottom - top))
            self.pixels = np.minimum(self.pixels, layer)
            x = right + gap
        return x

    def write_page(self, lines: int = 7, words: int = 8) -> Sheet:
        """Fill the sheet with text."""
        vocabulary = TEXT.split()
        for line in range(lines):
            chosen = [vocabulary[(line * words + i) % len(vocabulary)] for i in range(words)]
            self.write(" ".join(chosen), 90, 120 + line * 120)
        return self

    def rule(self, spacing: int = 60, grey: int = 120) -> Sheet:
        """Draw level rules over the whole sheet."""
        self.pixels[spacing::spacing, 20:-20] = np.minimum(
            self.pixels[spacing::spacing, 20:-20], grey
        )
        self.pixels[spacing + 1 :: spacing, 20:-20] = np.minimum(
            self.pixels[spacing + 1 :: spacing, 20:-20], grey
        )
        return self

    def page(self, page_map: PageMap | None = None) -> tuple[PageImage, list[Region]]:
        """Return the sheet as a scanner sees it through a map, and where its words are then."""
        if page_map is None:
            return PageImage(self.pixels), self.words
        return PageImage(warp(self.pixels, page_map)), [page_map.region(w) for w in self.words]


def f1(true: list[Region], found: list[Region], overlap: float = 0.5) -> float:
    """Return the harmonic mean of precision and recall of boxes."""
    hits = sum(any(t.overlap(f) >= overlap for f in found) for t in true)
    return 2 * hits / max(len(true) + len(found), 1)
