"""What can be drawn over the page at will: the text over the ink, and the reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hwr_desktop.gui.page.word_boxes import box_of, screen_pen
from hwr_desktop.gui.style.theme import PAPER_SELECTION

if TYPE_CHECKING:
    from hwr_desktop.document.model import Page, Word

_LEGIBLE = 7.0
"""Screen pixels below which text over the ink would be mere dirt."""


class _Overlay(QGraphicsItem):
    """An item as large as the page that is hidden until it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setVisible(False)
        self._page: Page | None = None

    def set_page(self, page: Page | None) -> None:
        """Draw for this page."""
        self.prepareGeometryChange()
        self._page = page
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._page.width, self._page.height) if self._page else QRectF()


class TextOverlay(_Overlay):
    """Each word's transcription on a plate over its ink."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if self._page is None:
            return
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        font = QFont(painter.font())
        for word in self._page.words():
            text = word.transcription
            if not text or not box_of(word.region).intersects(option.exposedRect):
                continue
            painter.save()
            box = _turn_upright(painter, word, self._page)
            size = box.height() * 0.62
            if size * scale >= _LEGIBLE:
                font.setPixelSize(max(1, round(size)))
                painter.setFont(font)
                _write(painter, text, box)
            painter.restore()


class OrderOverlay(_Overlay):
    """A thread through the words in reading order, with each line's number at its head."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if self._page is None:
            return
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(screen_pen(painter, PAPER_SELECTION, 1.5, opacity=170))
        middles = [QPointF(*word.region.centre) for word in self._page.words()]
        painter.drawPolyline(QPolygonF(middles))
        radius = 9 / scale
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(11 / scale)))
        font.setBold(True)
        painter.setFont(font)
        for number, line in enumerate(self._page.lines, start=1):
            painter.save()
            box = _turn_upright(painter, line.words[0], self._page)
            # Before the ink, not on it.
            head = QPointF(box.left() - 1.5 * radius, 0)
            painter.setBrush(PAPER_SELECTION)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(head, radius, radius)
            painter.setPen(QColor(Qt.GlobalColor.white))
            around = QRectF(head.x() - radius, head.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(number))
            painter.restore()


def _turn_upright(painter: QPainter, word: Word, page: Page) -> QRectF:
    """Bring the painter to the middle of a word, as it is read; return the word's box there."""
    box = box_of(word.region)
    painter.translate(box.center())
    painter.rotate(-90 * page.turn)
    size = box.size().transposed() if page.turn % 2 else box.size()
    return QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)


def _write(painter: QPainter, text: str, box: QRectF) -> None:
    """Write on a plate; what is wider than the plate is drawn narrower."""
    painter.fillRect(box, QColor(255, 255, 255, 225))
    painter.setPen(QColor("#0f2f6b"))
    wide = painter.fontMetrics().horizontalAdvance(text)
    painter.translate(box.left(), 0)
    if wide > box.width():
        painter.scale(box.width() / wide, 1)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    room = QRectF(0, box.top(), max(wide, box.width()) + 1, box.height())
    painter.drawText(room, flags, text)
