"""Drawing, moving and resizing boxes with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hwr_desktop.document.region import Region
from hwr_desktop.gui.page.word_boxes import box_of, screen_pen
from hwr_desktop.gui.style.theme import PAPER_SELECTION

if TYPE_CHECKING:
    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.boxes.commands import BoxCommands

_HANDLE = 9.0
"""Screen pixels that a handle is wide."""
_REACH = 8.0
"""Screen pixels around a handle that still grasp it."""

_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}


class BoxTool(QGraphicsItem):
    """The handles of the current word and the box that is being drawn."""

    def __init__(self, commands: BoxCommands) -> None:
        super().__init__()
        self._commands = commands
        self._word: Word | None = None
        self._box = QRectF()
        self._before = QRectF()
        self._from: QPointF | None = None
        self._edge = (0, 0)
        self.setVisible(False)

    def set_word(self, word: Word | None) -> None:
        """Show the handles of a word."""
        if self._from is None:
            self.prepareGeometryChange()
            self._word = word
            self._box = box_of(word.region) if word else QRectF()
            self.update()

    def press(self, point: QPointF, word: Word | None, scale: float) -> bool:
        """Grasp a handle or the box itself, or begin a new box on empty paper."""
        edge = self._grasped(point, scale)
        if edge is not None:
            self._begin(point, edge)
        elif word is None:
            self._begin_box(point)
        return self._from is not None

    def drag(self, point: QPointF, word: Word | None) -> bool:
        """Move what is grasped."""
        if self._from is None:
            return False
        self.prepareGeometryChange()
        by = point - self._from
        across, down = self._edge
        box = QRectF(self._before)
        if self._edge == (0, 0):
            box.translate(by)
        box.setLeft(box.left() + (by.x() if across < 0 else 0))
        box.setRight(box.right() + (by.x() if across > 0 else 0))
        box.setTop(box.top() + (by.y() if down < 0 else 0))
        box.setBottom(box.bottom() + (by.y() if down > 0 else 0))
        self._box = box
        self.update()
        return True

    def release(self) -> None:
        """Let go, and change the document."""
        if self._from is None:
            return
        self._from = None
        box = self._box.normalized().toRect()
        region = Region(box.x(), box.y(), max(0, box.width()), max(0, box.height()))
        if self._word is None:
            self.set_word(None)
            self._commands.draw(region)
        elif self._box != self._before:
            self._commands.reshape(self._word.id, region)

    def cursor_at(self, point: QPointF, word: Word | None, scale: float) -> Qt.CursorShape:
        """An arrow for each way in which the box can be drawn, a cross where a new one begins."""
        edge = self._grasped(point, scale)
        if edge is None:
            return Qt.CursorShape.CrossCursor if word is None else Qt.CursorShape.PointingHandCursor
        return _CURSORS[edge]

    def boundingRect(self) -> QRectF:
        return self._box.normalized().adjusted(-60, -60, 60, 60)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if self._box.isNull():
            return
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setPen(screen_pen(painter, PAPER_SELECTION, 1.6))
        painter.drawRect(self._box.normalized())
        if self._word is None:
            return
        painter.setBrush(QColor(Qt.GlobalColor.white))
        side = _HANDLE / scale
        for edge, place in self._handles().items():
            # On a small box the corners alone leave the ink in sight.
            if 0 in edge and min(self._box.width(), self._box.height()) < 4 * side:
                continue
            # Outside the box, where no ink of the word is.
            middle = place + QPointF(*edge) * (side / 2)
            painter.drawRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))

    def _begin_box(self, point: QPointF) -> None:
        self.prepareGeometryChange()
        self._word = None
        self._box = QRectF(point, point)
        self._begin(point, (1, 1))

    def _begin(self, point: QPointF, edge: tuple[int, int]) -> None:
        self._from = point
        self._edge = edge
        self._before = QRectF(self._box)

    def _grasped(self, point: QPointF, scale: float) -> tuple[int, int] | None:
        if self._word is None:
            return None
        reach = _REACH / scale
        for edge, place in self._handles().items():
            if abs(place.x() - point.x()) <= reach and abs(place.y() - point.y()) <= reach:
                return edge
        return (0, 0) if self._box.contains(point) else None

    def _handles(self) -> dict[tuple[int, int], QPointF]:
        box, middle = self._box, self._box.center()
        across = {-1: box.left(), 0: middle.x(), 1: box.right()}
        down = {-1: box.top(), 0: middle.y(), 1: box.bottom()}
        return {
            (i, j): QPointF(across[i], down[j]) for i in across for j in down if (i, j) != (0, 0)
        }
