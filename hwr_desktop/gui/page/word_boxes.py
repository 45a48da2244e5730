"""All word boxes of a page in one item, so that thousands of them stay fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hwr_desktop.gui.style.theme import PAPER_SELECTION, paper_colour
from hwr_desktop.review.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.document.model import Word
    from hwr_desktop.document.region import Region

_OUTSET = 3.0
"""Screen pixels between ink and box: a box never hides what must be judged."""

_PENS: dict[Mark, tuple[float, Qt.PenStyle, int]] = {
    Mark.SURE: (1.0, Qt.PenStyle.SolidLine, 110),
    Mark.UNSURE: (1.6, Qt.PenStyle.DashLine, 255),
    Mark.DOUBTFUL: (2.2, Qt.PenStyle.DotLine, 255),
    Mark.CONFIRMED: (1.0, Qt.PenStyle.SolidLine, 150),
    Mark.CORRECTED: (1.0, Qt.PenStyle.SolidLine, 150),
    Mark.REJECTED: (1.0, Qt.PenStyle.DashDotDotLine, 200),
    Mark.SET_ASIDE: (1.6, Qt.PenStyle.DashDotLine, 255),
    Mark.NO_TEXT: (1.0, Qt.PenStyle.DashDotDotLine, 150),
}


def box_of(region: Region) -> QRectF:
    """The box of a region in the scene."""
    return QRectF(region.x, region.y, region.width, region.height)


class WordBoxes(QGraphicsItem):
    """Draws each word's box by its mark: colour, line pattern, and a heavy edge once settled.

    Confirmed words have a heavy lower edge, corrected words a heavy left and lower one, rejected
    words are crossed at the corner, words set aside carry a flag.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._rect = QRectF()
        self._boxes: dict[Mark, list[QRectF]] = {}
        self._shown: dict[str, tuple[Mark, QRectF]] = {}

    def set_words(self, words: Sequence[tuple[Word, Mark]], page: QRectF) -> None:
        """Show the boxes of these words, marked so, on a page of this size."""
        self.prepareGeometryChange()
        self._rect = page
        self._boxes = {}
        self._shown = {}
        for word, mark in words:
            self._show(word, mark)
        self.update()

    def change_words(self, words: Sequence[tuple[Word, Mark]]) -> None:
        """Show some of the words anew."""
        for word, mark in words:
            if word.id in self._shown:
                old_mark, old_box = self._shown[word.id]
                self._boxes[old_mark].remove(old_box)
            self._show(word, mark)
        self.update()

    def _show(self, word: Word, mark: Mark) -> None:
        box = box_of(word.region)
        self._boxes.setdefault(mark, []).append(box)
        self._shown[word.id] = (mark, box)

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        gap = _OUTSET / scale
        exposed = option.exposedRect
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark, boxes in self._boxes.items():
            shown = [box.adjusted(-gap, -gap, gap, gap) for box in boxes if box.intersects(exposed)]
            if shown:
                _draw(painter, mark, shown, gap)


def _draw(painter: QPainter, mark: Mark, boxes: list[QRectF], gap: float) -> None:
    width, style, opacity = _PENS[mark]
    colour = paper_colour(mark)
    painter.setPen(screen_pen(painter, colour, width, style, opacity))
    painter.drawRects(boxes)
    if mark in (Mark.CONFIRMED, Mark.CORRECTED):
        painter.setPen(screen_pen(painter, colour, 2.6))
        painter.drawLines([QLineF(box.bottomLeft(), box.bottomRight()) for box in boxes])
        if mark is Mark.CORRECTED:
            painter.drawLines([QLineF(box.topLeft(), box.bottomLeft()) for box in boxes])
    elif mark is Mark.REJECTED:
        painter.drawLines([QLineF(box.bottomLeft(), box.topRight()) for box in boxes])
    elif mark is Mark.SET_ASIDE:
        painter.setBrush(colour)
        side = 3 * gap
        for box in boxes:
            corner = box.topRight()
            painter.drawPolygon(
                QPolygonF([corner, corner - QPointF(side, 0), corner + QPointF(0, side)])
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)


def screen_pen(
    painter: QPainter,
    colour: QColor,
    width: float,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    opacity: int = 255,
) -> QPen:
    """Return a pen that is as wide on the screen at any zoom, and on a screen of any density.

    Args:
        painter: Where it will draw.
        colour: Its colour.
        width: Screen pixels of an ordinary screen.
        style: Its pattern.
        opacity: 0 to 255.
    """
    tinted = QColor(colour)
    tinted.setAlpha(opacity)
    # Qt measures such a pen in the pixels of the device, which are finer on a dense screen.
    pen = QPen(tinted, width * painter.device().devicePixelRatioF(), style)
    pen.setCosmetic(True)
    return pen


class SelectionFrame(QGraphicsItem):
    """The frames around the selected words; the current one is heavier."""

    def __init__(self) -> None:
        super().__init__()
        self._current: QRectF | None = None
        self._others: list[QRectF] = []

    def set_words(self, current: Word | None, others: Sequence[Word]) -> None:
        """Frame these words."""
        self.prepareGeometryChange()
        self._current = box_of(current.region) if current else None
        self._others = [box_of(word.region) for word in others if word is not current]
        self.update()

    def boundingRect(self) -> QRectF:
        whole = self._current or QRectF()
        for box in self._others:
            whole = whole.united(box)
        # Far zoomed out, a frame of a few screen pixels is many page pixels wide.
        return whole.adjusted(-120, -120, 120, 120) if not whole.isNull() else whole

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = 5 / scale
        fill = QColor(PAPER_SELECTION)
        fill.setAlpha(20)
        painter.setPen(screen_pen(painter, PAPER_SELECTION, 1.4))
        for box in self._others:
            painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), gap, gap)
        if self._current is not None:
            painter.setBrush(fill)
            painter.setPen(screen_pen(painter, PAPER_SELECTION, 2.4))
            painter.drawRoundedRect(self._current.adjusted(-gap, -gap, gap, gap), gap, gap)
