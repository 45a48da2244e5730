"""What segmentation finds on a prepared page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.imaging.page import PreparedPage


@dataclass(frozen=True, eq=False)
class WordBox:
    """A word found on a prepared page.

    Attributes:
        region: Where it is, in pixels of the prepared page, with the outline of its ink.
        kind: Printed, handwritten or a mark.
        mask: Boolean mask of the word's own ink, of the size of ``region``.
        gap_chance: Chance, 0 to 1, that the gap between the previous word of the line and this one
            really parts two words; 1 for the first word of a line.
    """

    region: Region
    kind: Kind
    mask: NDArray[np.bool_]
    gap_chance: float = 1.0


@dataclass(frozen=True, slots=True)
class TextLine:
    """A text line.

    Attributes:
        words: Its words in reading order, at least one.
        baseline: Points of the baseline from left to right, in pixels of the prepared page.
    """

    words: tuple[WordBox, ...]
    baseline: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """All text lines of a page in reading order."""

    lines: tuple[TextLine, ...] = ()

    def words(self) -> Iterator[WordBox]:
        """Yield the words in reading order."""
        for line in self.lines:
            yield from line.words


class Segmenter(Protocol):
    """Finds the lines and words of a prepared page."""

    def segment(self, prepared: PreparedPage) -> Layout:
        """Return the page's lines and words in reading order."""
        ...
