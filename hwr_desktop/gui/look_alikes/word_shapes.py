"""The shapes of words, from the page pixels that are at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

from hwr_desktop.review.look_alikes import shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hwr_desktop.document.model import Document, Page, Word
    from hwr_desktop.document.region import Region
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.review.look_alikes import Shape

_CROP_HEIGHT = 48
"""Pixels; a shape is coarser than that."""


class WordShapes:
    """Computes each word's shape once for each place that its box has."""

    def __init__(self, images: PageImages) -> None:
        self._images = images
        self._known: dict[tuple[str, Region], Shape] = {}

    def of(self, words: Iterable[Word], document: Document, *, load: bool) -> dict[str, Shape]:
        """Return the shapes of words by id.

        Args:
            words: Words of the document.
            document: The document.
            load: Whether pages that are not there are loaded; their words are left out until then.
        """
        shapes = {}
        for word in words:
            key = (word.id, word.region)
            if key not in self._known:
                page = document.page_of(word.id)
                if not load and not self._images.has(page):
                    continue
                shape = self._compute(page, word)
                if shape is None:
                    continue
                self._known[key] = shape
            shapes[word.id] = self._known[key]
        return shapes

    def forget(self) -> None:
        """Drop all shapes."""
        self._known.clear()

    def _compute(self, page: Page, word: Word) -> Shape | None:
        crop = self._images.crop(page, word.region, _CROP_HEIGHT)
        if crop is None:
            return None
        grey = crop.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
        return shape_of(rows[:, : grey.width()])
