"""The pixels of a page in the scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from hwr_desktop.gui.images.page_images import Pyramid


class PageItem(QGraphicsItem):
    """Draws only what is exposed, from the level of the pyramid that fits the zoom.

    The scene's unit is a pixel of the stored page.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._rect = QRectF()
        self._pyramid: Pyramid | None = None

    def set_page(self, width: int, height: int) -> None:
        """Show blank paper of this size until its pixels come."""
        self.prepareGeometryChange()
        self._rect = QRectF(0, 0, width, height)
        self._pyramid = None
        self.update()

    def set_pyramid(self, pyramid: Pyramid | None) -> None:
        """Show pixels."""
        self._pyramid = pyramid
        self.update()

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        exposed = option.exposedRect.intersected(self._rect)
        if self._pyramid is None:
            painter.fillRect(exposed, QColor(Qt.GlobalColor.white))
            return
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        level, factor = self._pyramid.for_scale(scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 3)
        source = QRectF(
            exposed.x() * factor,
            exposed.y() * factor,
            exposed.width() * factor,
            exposed.height() * factor,
        )
        painter.drawImage(exposed, level, source)
