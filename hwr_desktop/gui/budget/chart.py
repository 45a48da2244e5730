"""The curve of a review budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hwr_desktop.gui.figures import count, percent

if TYPE_CHECKING:
    from hwr_desktop.review.budget import Budget

_HEIGHT = 150
_FOOT = 20
_TOP = 22
_POINTS = 200


class BudgetChart(QWidget):
    """Errors that remain, over the words reviewed; a line stands at the number chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._budget: Budget | None = None
        self._chosen = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Errors that remain, by words reviewed"))

    def show_budget(self, budget: Budget, chosen: int) -> None:
        """Show a budget and how many words are chosen."""
        self._budget = budget
        self._chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        budget = self._budget
        if budget is None or not budget.word_ids:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        room = QRectF(6, _TOP, self.width() - 12, self.height() - _TOP - _FOOT)
        last = len(budget.word_ids)
        highest = max(budget.errors[0], 1e-9)

        def place(reviewed: int) -> QPointF:
            return QPointF(
                room.left() + room.width() * reviewed / last,
                room.bottom() - room.height() * budget.errors[reviewed] / highest,
            )

        steps = sorted({round(last * i / _POINTS) for i in range(_POINTS + 1)} | {self._chosen})
        accent = palette.highlight().color()
        faint = palette.placeholderText().color()
        self._fill(painter, [place(n) for n in steps if n <= self._chosen], room, faint, 26)
        self._fill(painter, [place(n) for n in steps if n >= self._chosen], room, accent, 60)
        painter.setPen(QPen(palette.mid(), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setPen(QPen(accent, 2))
        painter.drawPolyline(QPolygonF([place(n) for n in steps]))
        point = place(self._chosen)
        painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
        painter.drawLine(point, QPointF(point.x(), room.bottom()))
        painter.setBrush(palette.base())
        painter.setPen(QPen(accent, 2.5))
        painter.drawEllipse(point, 5, 5)
        self._write(painter, room, point, faint)

    def _fill(
        self, painter: QPainter, points: list[QPointF], room: QRectF, tone: QColor, opacity: int
    ) -> None:
        if len(points) < 2:
            return
        area = QPainterPath(QPointF(points[0].x(), room.bottom()))
        for point in points:
            area.lineTo(point)
        area.lineTo(QPointF(points[-1].x(), room.bottom()))
        tinted = QColor(tone)
        tinted.setAlpha(opacity)
        painter.fillPath(area, tinted)

    def _write(self, painter: QPainter, room: QRectF, point: QPointF, faint: QColor) -> None:
        assert self._budget is not None
        budget = self._budget
        painter.setPen(faint)
        foot = QRectF(room.left(), room.bottom() + 3, room.width(), _FOOT - 3)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, count(0))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, count(len(budget.word_ids)))
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, self.tr("words reviewed"))
        painter.setPen(self.palette().windowText().color())
        label = self.tr("{rate} wrong").format(rate=percent(budget.rate(self._chosen), 1))
        width = painter.fontMetrics().horizontalAdvance(label)
        left = min(max(point.x() + 9, room.left()), room.right() - width)
        painter.drawText(QPointF(left, max(point.y() - 8, 14)), label)
