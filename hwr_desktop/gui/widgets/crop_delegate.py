"""Draws the ink of words in tables and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.gui.images.page_images import PageImages

Index = QModelIndex | QPersistentModelIndex


class WordsByIndex(Protocol):
    """A model whose rows are words."""

    def word(self, index: Index) -> Word | None:
        """Return the word of a row, or None where it has left the document."""

    def page(self, index: Index) -> Page | None:
        """Return the page of a row, or None where it has left the document."""


class CropDelegate(QStyledItemDelegate):
    """Draws the ink of a row's word on paper."""

    def __init__(self, images: PageImages, model: WordsByIndex, parent: QObject) -> None:
        super().__init__(parent)
        self._images = images
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        word, page = self._model.word(index), self._model.page(index)
        if word is not None and page is not None:
            paint_crop(painter, self._images, page, word, option.rect.adjusted(10, 4, -4, -4))


def paint_crop(
    painter: QPainter,
    images: PageImages,
    page: Page,
    word: Word,
    rect: QRect,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw a word's ink into a rectangle, never larger than it is on the page.

    Args:
        painter: Draws.
        images: Give the ink; a page that is not there yet is loaded, and nothing drawn.
        page: The word's page.
        word: The word.
        rect: Room for the ink, which stands in its vertical middle.
        alignment: Where it stands horizontally.
    """
    ratio = painter.device().devicePixelRatioF()
    down = word.region.width if page.turn % 2 else word.region.height
    height = min(round(rect.height() * ratio), max(1, down))
    crop = images.crop(page, word.region, height, round(rect.width() * ratio))
    if crop is None:
        return
    shown = QRect(rect.topLeft(), crop.size() / ratio)
    shown.moveTop(rect.top() + (rect.height() - shown.height()) // 2)
    if alignment & Qt.AlignmentFlag.AlignHCenter:
        shown.moveLeft(rect.left() + (rect.width() - shown.width()) // 2)
    painter.drawPixmap(shown, crop)
