"""What can be drawn over the page at will: the text over the ink, and the reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hwr_desktop.gui.theme import PAPER_SELECTION
from hwr_desktop.gui.views.word_boxes import box_of, screen_pen

if TYPE_CHECKING:
    from hwr_desktop.document.model import Page

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
            box = box_of(word.region)
            text = word.transcription
            if not text or not box.intersects(option.exposedRect):
                continue
            size = box.height() * 0.62
            if size * scale < _LEGIBLE:
                continue
            font.setPixelSize(max(1, round(size)))
            painter.setFont(font)
            painter.fillRect(box, QColor(255, 255, 255, 225))
            painter.setPen(QColor("#0f2f6b"))
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.save()
            painter.translate(box.left(), box.center().y())
            if wide > box.width():
                painter.scale(box.width() / wide, 1)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                QRectF(0, -box.height() / 2, max(wide, box.width()) + 1, box.height()), flags, text
            )
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
        painter.setPen(screen_pen(painter, PAPER_SELECTION, 1.5))
        middles = [QPointF(*word.region.centre) for word in self._page.words()]
        painter.drawPolyline(QPolygonF(middles))
        radius = 9 / scale
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(11 / scale)))
        font.setBold(True)
        painter.setFont(font)
        for number, line in enumerate(self._page.lines, start=1):
            head = QPointF(*line.words[0].region.centre)
            painter.setBrush(PAPER_SELECTION)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(head, radius, radius)
            painter.setPen(QColor(Qt.GlobalColor.white))
            around = QRectF(head.x() - radius, head.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(number))
