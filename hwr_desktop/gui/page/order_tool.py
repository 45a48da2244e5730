"""Setting the reading order by pointing at words, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hwr_desktop.gui.page.word_boxes import box_of, screen_pen
from hwr_desktop.gui.style.theme import PAPER_SELECTION

if TYPE_CHECKING:
    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.boxes.commands import BoxCommands


class OrderTool(QGraphicsItem):
    """A thread through the words that were pointed at.

    The first click says where to begin; each word that is clicked, or dragged over, is read after
    the one before it. A click on empty paper lets go of the thread, to begin elsewhere.
    """

    def __init__(self, commands: BoxCommands) -> None:
        super().__init__()
        self._commands = commands
        self._last: Word | None = None
        """The end of the thread that the next word is tied to."""
        self._path: list[Word] = []
        """What the mouse met since it was pressed."""
        self._end: QPointF | None = None
        self.setVisible(False)

    def start_over(self) -> None:
        """Forget which word came last."""
        self._last = None
        self._drop_path()

    def press(self, point: QPointF, word: Word | None, scale: float) -> bool:
        """Begin a thread, or go on with it."""
        if word is None:
            self.start_over()
            return False
        self.prepareGeometryChange()
        before = [] if self._last is None or self._last.id == word.id else [self._last]
        self._path = [*before, word]
        self._end = point
        self.update()
        return True

    def drag(self, point: QPointF, word: Word | None) -> bool:
        """Take up each word that is met for the first time."""
        if not self._path:
            return False
        self.prepareGeometryChange()
        if word is not None and word.id not in {met.id for met in self._path}:
            self._path.append(word)
        self._end = point
        self.update()
        return True

    def release(self) -> None:
        """Read the words in the order in which they were met: one step."""
        ids = [word.id for word in self._path]
        if ids:
            self._last = self._path[-1]
            self._drop_path()
            self._commands.read_in_turn(ids)

    def cursor_at(self, point: QPointF, word: Word | None, scale: float) -> Qt.CursorShape:
        """A cross over words, which wait to be pointed at."""
        return Qt.CursorShape.OpenHandCursor if word is None else Qt.CursorShape.CrossCursor

    def boundingRect(self) -> QRectF:
        points = self._points()
        return QPolygonF(points).boundingRect().adjusted(-60, -60, 60, 60) if points else QRectF()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(screen_pen(painter, PAPER_SELECTION, 3))
        painter.drawPolyline(QPolygonF(self._points()))
        for word in self._path:
            painter.drawRect(box_of(word.region))

    def _points(self) -> list[QPointF]:
        middles = [box_of(word.region).center() for word in self._path]
        return [*middles, self._end] if self._end is not None else middles

    def _drop_path(self) -> None:
        self.prepareGeometryChange()
        self._path = []
        self._end = None
        self.update()
