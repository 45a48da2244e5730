"""The page on the screen: its pixels, its word boxes, zoom and pan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView

from hwr_desktop.gui.views.overlays import OrderOverlay, TextOverlay
from hwr_desktop.gui.views.page_item import PageItem
from hwr_desktop.gui.views.word_boxes import SelectionFrame, WordBoxes, box_of

if TYPE_CHECKING:
    from collections.abc import Set

    from PySide6.QtWidgets import QWidget

    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.page_images import PageImages
    from hwr_desktop.gui.settings import Settings
    from hwr_desktop.gui.views.box_tool import BoxTool

SMALLEST_SCALE = 0.03
LARGEST_SCALE = 12.0
_STEP = 1.25
_MARGIN = 40


class PageView(QGraphicsView):
    """Shows the controller's current page and lets a person pick words on it."""

    zoom_changed = Signal(float)
    """Screen pixels per page pixel."""
    word_picked = Signal()
    """A person clicked a word: the next keys are meant for it."""

    def __init__(
        self, controller: Controller, images: PageImages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._images = images
        self._fit = True
        self._pan_from: QPoint | None = None
        self._shown = (0, 0, 0)
        self._tool: BoxTool | None = None
        self._prepared: PageImages | None = None
        self._show_prepared = False
        self._page_item = PageItem()
        self.boxes = WordBoxes()
        self._selection = SelectionFrame()
        self.text_overlay = TextOverlay()
        self.order_overlay = OrderOverlay()
        scene = QGraphicsScene(self)
        # All boxes are one item: an index over a handful of items costs more than it saves.
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        for item in (
            self._page_item,
            self.text_overlay,
            self.boxes,
            self.order_overlay,
            self._selection,
        ):
            scene.addItem(item)
        self.setScene(scene)
        self.setAccessibleName(self.tr("Page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that comes and goes would change the width that the page is fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

        controller.current_page_changed.connect(self._show_page)
        controller.current_word_changed.connect(self._show_word)
        controller.state_changed.connect(self._show_selection)
        controller.changed.connect(self._take_changes)
        controller.policy_changed.connect(self._show_words)
        images.loaded.connect(self._take_pixels)

    @property
    def scale_factor(self) -> float:
        """Screen pixels per page pixel."""
        return abs(self.transform().m11()) + abs(self.transform().m12())

    def take_settings(self, settings: Settings) -> None:
        """Show what the settings ask for."""
        self.boxes.setVisible(settings.show_boxes)
        self.text_overlay.setVisible(settings.show_text)
        self.order_overlay.setVisible(settings.show_order)
        if self._tool is not None:
            self._tool.setVisible(settings.edit_boxes)
        if settings.show_prepared != self._show_prepared:
            self._show_prepared = settings.show_prepared
            self._show_pixels()

    def use_box_tool(self, tool: BoxTool) -> None:
        """Let a tool draw and move boxes while the settings ask for it."""
        self._tool = tool
        self.scene().addItem(tool)

    def use_prepared(self, images: PageImages) -> None:
        """Take the pictures of prepared pages from here, when they are asked for."""
        self._prepared = images
        images.loaded.connect(self._take_pixels)

    def zoom_in(self) -> None:
        """Show the page larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """Show the page smaller."""
        self.zoom_by(1 / _STEP)

    def zoom_by(self, factor: float) -> None:
        """Change the zoom, within its limits."""
        scale = self.scale_factor
        target = min(LARGEST_SCALE, max(SMALLEST_SCALE, scale * factor))
        self._fit = False
        self.scale(target / scale, target / scale)
        self.zoom_changed.emit(self.scale_factor)

    def actual_size(self) -> None:
        """Show a page pixel as a screen pixel."""
        self.zoom_by(1 / self.scale_factor)

    def fit_width(self) -> None:
        """Let the page's width fill the view, as it does after every resize until zoomed."""
        page = self._controller.current_page
        if page is not None:
            across, _ = self._scene_size(page)
            self._set_scale(self.viewport().width() / across)
            self._fit = True

    def fit_page(self) -> None:
        """Let the whole page be seen."""
        page = self._controller.current_page
        if page is not None:
            across, down = self._scene_size(page)
            room = self.viewport().size()
            self._set_scale(min(room.width() / across, room.height() / down))

    def fit_word(self) -> None:
        """Bring the current word close."""
        word = self._controller.current_word
        if word is None:
            return
        box = box_of(word.region)
        room = self.viewport().rect()
        self._set_scale(
            min(room.width() / (box.width() * 2.5 + 1), room.height() / (box.height() * 4 + 1), 4.0)
        )
        self.centerOn(box.center())

    def word_at(self, position: QPoint) -> Word | None:
        """Return the smallest word box under a point of the viewport."""
        page = self._controller.current_page
        if page is None:
            return None
        reach = 4 / self.scale_factor
        point = self.mapToScene(position)
        met = [
            word
            for word in page.words()
            if box_of(word.region).adjusted(-reach, -reach, reach, reach).contains(point)
        ]
        return min(met, key=lambda word: word.region.width * word.region.height, default=None)

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
        if event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if pinch is not None:
                self.zoom_by(pinch.scaleFactor())
                return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        word = self.word_at(event.position().toPoint())
        if self._edits_boxes and event.button() is Qt.MouseButton.LeftButton:
            self._press_tool(event, word)
        elif event.button() is Qt.MouseButton.LeftButton and word is not None:
            self._pick(word, event.modifiers())
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pan_from = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        point = self.mapToScene(position)
        if self._edits_boxes and self._tool is not None and self._pan_from is None:
            if not self._tool.drag(point):
                self.viewport().setCursor(self._tool.cursor_at(point, self.scale_factor))
            return
        if self._pan_from is not None:
            moved = position - self._pan_from
            self._pan_from = position
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(across.value() - moved.x())
            down.setValue(down.value() - moved.y())
            return
        over_word = self.word_at(position) is not None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over_word else Qt.CursorShape.OpenHandCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan_from = None
        if self._tool is not None:
            self._tool.release()
        self.mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit:
            self.fit_width()

    @property
    def _edits_boxes(self) -> bool:
        return self._tool is not None and self._tool.isVisible()

    def _press_tool(self, event: QMouseEvent, word: Word | None) -> None:
        """A grasp on the box that is edited, the choice of another one, or a new one."""
        assert self._tool is not None
        point = self.mapToScene(event.position().toPoint())
        if self._tool.press(point, self.scale_factor):
            return
        if word is not None:
            self._pick(word, event.modifiers())
        else:
            self._tool.begin_box(point)

    @staticmethod
    def _scene_size(page: Page) -> tuple[int, int]:
        """Page pixels across and down of the page as it is seen, with the desk around it."""
        seen = (page.height, page.width) if page.turn % 2 else (page.width, page.height)
        # One pixel more, or rounding would bring a scroll bar for nothing.
        return seen[0] + 2 * _MARGIN + 1, seen[1] + 2 * _MARGIN + 1

    def _pick(self, word: Word, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            selected = [chosen.id for chosen in self._controller.selected_words]
            if word.id in selected and len(selected) > 1:
                selected.remove(word.id)
            else:
                selected.append(word.id)
            self._controller.select_words(tuple(selected), selected[-1])
        else:
            self._controller.select_word(word.id)
        self.word_picked.emit()

    def _set_scale(self, scale: float) -> None:
        self._fit = False
        page = self._controller.current_page
        turn = page.turn if page else 0
        target = min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
        self.resetTransform()
        self.rotate(90 * turn)
        self.scale(target, target)
        self.zoom_changed.emit(self.scale_factor)

    def _show_page(self, _page_id: str) -> None:
        page = self._controller.current_page
        self._page_item.set_page(page.width if page else 0, page.height if page else 0)
        self._page_item.setVisible(page is not None)
        if page is not None:
            self._shown = (page.width, page.height, page.turn)
            room = QRectF(0, 0, page.width, page.height)
            self.setSceneRect(room.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
            self._show_pixels()
            self.fit_width()
            self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())
        self._show_words()
        self._show_selection()

    def _show_words(self) -> None:
        page = self._controller.current_page
        mark_of = self._controller.mark_of
        words = [(word, mark_of(word)) for word in page.words()] if page else []
        paper = QRectF(0, 0, page.width, page.height) if page else QRectF()
        self.boxes.set_words(words, paper)
        self.text_overlay.set_page(page)
        self.order_overlay.set_page(page)

    def _show_word(self, word_id: str) -> None:
        self._show_selection()
        if not word_id:
            return
        box = box_of(self._controller.document.word(word_id).region)
        self.ensureVisible(box, _MARGIN, _MARGIN)

    def _show_selection(self) -> None:
        page = self._controller.current_page
        chosen = [
            word for word in self._controller.selected_words if page and word.id in page.places
        ]
        self._selection.set_words(self._controller.current_word, chosen)
        if self._tool is not None:
            self._tool.set_word(self._controller.current_word)

    def _take_changes(self, changes: Changes) -> None:
        page = self._controller.current_page
        if page is None:
            return
        if changes.word_lists_changed:
            self._show_words()
        elif page.id in changes.layout_page_ids:
            if (page.width, page.height, page.turn) != self._shown:
                self._show_page(page.id)
            else:
                self._show_words()
                self._show_selection()
        elif changes.word_ids:
            self._change_words(page, changes.word_ids & page.places.keys())

    def _change_words(self, page: Page, word_ids: Set[str]) -> None:
        words = [page.word(word_id) for word_id in word_ids]
        self.boxes.change_words([(word, self._controller.mark_of(word)) for word in words])
        self.text_overlay.set_page(page)
        self.order_overlay.set_page(page)
        self._show_selection()

    def _take_pixels(self, page_id: str) -> None:
        page = self._controller.current_page
        if page is not None and page.id == page_id:
            self._show_pixels()

    def _show_pixels(self) -> None:
        page = self._controller.current_page
        if page is not None:
            prepared = self._prepared if self._show_prepared else None
            self._page_item.set_pyramid((prepared or self._images).pyramid(page))
