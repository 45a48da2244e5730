"""Line icons that take the colour of the text around them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hwr_desktop.gui.style import theme
from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    from hwr_desktop.review.marks import Mark


def icon(name: str) -> QIcon:
    """Return an icon of `resources/icons` by its name; an empty name gives an empty icon."""
    return QIcon(_TintedEngine(name)) if name else QIcon()


def mark_icon(mark: Mark) -> QIcon:
    """Return the icon of a mark, in the mark's colour."""
    return QIcon(_TintedEngine(mark.value, mark))


class _TintedEngine(QIconEngine):
    """Draws an SVG whose ``currentColor`` is the palette's colour at the time of drawing."""

    def __init__(self, name: str, mark: Mark | None = None) -> None:
        super().__init__()
        self._name = name
        self._mark = mark

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._mark)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        palette = QGuiApplication.palette()
        group = (
            QPalette.ColorGroup.Disabled
            if mode is QIcon.Mode.Disabled
            else QPalette.ColorGroup.Active
        )
        tint = palette.color(group, QPalette.ColorRole.ButtonText)
        if self._mark is not None:
            tint = theme.colour(self._mark, palette)
        size = rect.size() * painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, _drawn(self._name, tint.name(), size.width(), size.height()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap


@lru_cache(maxsize=512)
def _drawn(name: str, tint: str, width: int, height: int) -> QPixmap:
    source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.replace("currentColor", tint).encode())).render(painter)
    painter.end()
    return pixmap
