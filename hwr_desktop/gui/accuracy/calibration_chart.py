"""How often words were right, over how sure the model was: a reliability diagram."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hwr_desktop.gui.figures import percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.evaluation import ConfidenceBin

_HEIGHT = 190
_FOOT = 22
_SMALLEST, _LARGEST = 3.5, 10.0


class CalibrationChart(QWidget):
    """A dot for each group of words of like confidence; on the diagonal the model is honest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: tuple[ConfidenceBin, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Share of right words, by the model's confidence"))

    def show_bins(self, bins: Sequence[ConfidenceBin]) -> None:
        """Show checked words by confidence."""
        self._bins = tuple(bins)
        self.setAccessibleDescription(
            "; ".join(
                self.tr("{sure} sure: {right} of %Ln words right", "", each.words).format(
                    sure=percent(each.confidence), right=percent(each.right)
                )
                for each in self._bins
            )
        )
        self.setToolTip(self.accessibleDescription().replace("; ", "\n"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        right = self.tr("right")
        metrics = painter.fontMetrics()
        edge = 10 + max(metrics.horizontalAdvance(text) for text in (right, percent(1)))
        room = QRectF(edge, 12, self.width() - edge - 14, self.height() - 12 - _FOOT)

        def place(confidence: float, right: float) -> QPointF:
            return QPointF(
                room.left() + room.width() * confidence, room.bottom() - room.height() * right
            )

        faint = palette.placeholderText().color()
        painter.setPen(QPen(palette.mid(), 1))
        for step in (0.0, 0.5, 1.0):
            painter.drawLine(place(0, step), place(1, step))
        painter.setPen(QPen(faint, 1, Qt.PenStyle.DashLine))
        painter.drawLine(place(0, 0), place(1, 1))
        painter.setPen(faint)
        foot = QRectF(room.left(), room.bottom() + 4, room.width(), _FOOT - 4)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, percent(0))
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, self.tr("sure"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, percent(1))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for step, text in ((0.0, percent(0)), (0.5, right), (1.0, percent(1))):
            middle = place(0, step).y()
            painter.drawText(QRectF(0, middle - 10, room.left() - 8, 20), side, text)
        accent = palette.highlight().color()
        most = max((each.words for each in self._bins), default=1)
        points = [place(each.confidence, each.right) for each in self._bins]
        painter.setPen(QPen(accent, 1.5))
        painter.drawPolyline(points)
        painter.setBrush(accent)
        painter.setPen(QPen(palette.window(), 1.5))
        for point, each in zip(points, self._bins, strict=True):
            radius = _SMALLEST + (_LARGEST - _SMALLEST) * sqrt(each.words / most)
            painter.drawEllipse(point, radius, radius)
