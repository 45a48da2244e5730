"""A view that is zoomed by wheel, pinch and keys, and panned by dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SMALLEST_SCALE = 0.03
LARGEST_SCALE = 12.0
_STEP = 1.25


class ZoomView(QGraphicsView):
    """Shows a scene at any scale, quarter turns included."""

    zoom_changed = Signal(float)
    """Screen pixels per unit of the scene."""

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pan_from: QPoint | None = None
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that comes and goes would change the width that the page is fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    @property
    def scale_factor(self) -> float:
        """Screen pixels per unit of the scene."""
        return abs(self.transform().m11()) + abs(self.transform().m12())

    @property
    def panning(self) -> bool:
        """Whether the mouse holds the scene."""
        return self._pan_from is not None

    def zoom_in(self) -> None:
        """Show everything larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """Show everything smaller."""
        self.zoom_by(1 / _STEP)

    def zoom_by(self, factor: float) -> None:
        """Change the zoom, within its limits."""
        scale = self.scale_factor
        target = _within_limits(scale * factor)
        self.scale(target / scale, target / scale)
        self.zoom_changed.emit(self.scale_factor)

    def actual_size(self) -> None:
        """Show a unit of the scene as a screen pixel."""
        self.zoom_by(1 / self.scale_factor)

    def set_zoom(self, scale: float, turn: int) -> None:
        """Show the scene at a scale, within its limits.

        Args:
            scale: Screen pixels per unit of the scene.
            turn: Quarter turns, clockwise.
        """
        target = _within_limits(scale)
        self.resetTransform()
        self.rotate(90 * turn)
        self.scale(target, target)
        self.zoom_changed.emit(self.scale_factor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(2 ** (event.angleDelta().y() / 360))
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_by(1 + event.value())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor())
                return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pan_from = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            position = event.position().toPoint()
            moved = position - self._pan_from
            self._pan_from = position
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(across.value() - moved.x())
            down.setValue(down.value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan_from = None


def _within_limits(scale: float) -> float:
    return min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
