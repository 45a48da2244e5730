"""The page on the screen: its pixels, its word boxes, and what the mouse does on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtWidgets import QGraphicsScene

from hwr_desktop.gui.page.box_tool import BoxTool
from hwr_desktop.gui.page.order_tool import OrderTool
from hwr_desktop.gui.page.overlays import OrderOverlay, TextOverlay
from hwr_desktop.gui.page.page_item import PageItem
from hwr_desktop.gui.page.word_boxes import SelectionFrame, WordBoxes, box_of
from hwr_desktop.gui.page.zoom_view import ZoomView

if TYPE_CHECKING:
    from collections.abc import Set

    from PySide6.QtGui import QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.gui.boxes.commands import BoxCommands
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.page.mouse_tool import MouseTool
    from hwr_desktop.gui.settings import Settings

_MARGIN = 40
_POINTING = Qt.CursorShape.PointingHandCursor


class PageView(ZoomView):
    """Shows the controller's current page and lets a person pick words on it."""

    clicked = Signal()
    """A person clicked: the next keys are meant for the word under review."""

    def __init__(
        self,
        controller: Controller,
        commands: BoxCommands,
        images: PageImages,
        prepared: PageImages,
        parent: QWidget | None = None,
    ) -> None:
        """Make the view.

        Args:
            controller: Tells what is shown and selected.
            commands: Do what the mouse's tools ask for.
            images: Give the pages as they are stored.
            prepared: Give the pages as they were prepared for reading, when they are asked for.
            parent: Owner.
        """
        scene = QGraphicsScene()
        super().__init__(scene, parent)
        scene.setParent(self)
        self._controller = controller
        self._commands = commands
        self._images = images
        self._prepared = prepared
        self._fit = True
        self._shown = (0, 0, 0)
        self._show_prepared = False
        self._sets_order = False
        self._page_item = PageItem()
        self.boxes = WordBoxes()
        self._selection = SelectionFrame()
        self.text_overlay = TextOverlay()
        self.order_overlay = OrderOverlay()
        self._box_tool = BoxTool(commands)
        self._order_tool = OrderTool(commands)
        self._tool: MouseTool | None = None
        # All boxes are one item: an index over a handful of items costs more than it saves.
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        for item in (
            self._page_item,
            self.text_overlay,
            self.boxes,
            self.order_overlay,
            self._selection,
            self._box_tool,
            self._order_tool,
        ):
            scene.addItem(item)
        self.setAccessibleName(self.tr("Page"))

        controller.current_page_changed.connect(self._show_page)
        controller.current_word_changed.connect(self._show_word)
        controller.state_changed.connect(self._show_selection)
        controller.changed.connect(self._take_changes)
        controller.policy_changed.connect(self._show_words)
        images.loaded.connect(self._take_pixels)
        prepared.loaded.connect(self._take_pixels)

    def take_settings(self, settings: Settings) -> None:
        """Show what the settings ask for."""
        self.boxes.setVisible(settings.show_boxes)
        self.text_overlay.setVisible(settings.show_text)
        self.order_overlay.setVisible(settings.show_order or settings.edit_order)
        if settings.edit_order != self._sets_order:
            self._sets_order = settings.edit_order
            self._commands.explain_order(settings.edit_order)
        self._box_tool.setVisible(settings.edit_boxes)
        self._order_tool.setVisible(settings.edit_order)
        if not settings.edit_order:
            self._order_tool.start_over()
        self._tool = None
        if settings.edit_boxes:
            self._tool = self._box_tool
        elif settings.edit_order:
            self._tool = self._order_tool
        if settings.show_prepared != self._show_prepared:
            self._show_prepared = settings.show_prepared
            self._show_pixels()

    def zoom_by(self, factor: float) -> None:
        """Change the zoom, within its limits; the page is not fitted to the width any more."""
        self._fit = False
        super().zoom_by(factor)

    def fit_width(self) -> None:
        """Let the page's width fill the view, as it does after every resize until zoomed."""
        page = self._controller.current_page
        if page is not None:
            across, _ = self._scene_size(page)
            self._set_scale(self.viewport().width() / across)
            self._fit = True
            self._show_current_word()

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        word, point = self.word_at(position), self.mapToScene(position)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._tool is not None and self._tool.press(point, word, self.scale_factor):
            return
        if left and word is not None:
            self._pick(word, event.modifiers())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.panning:
            super().mouseMoveEvent(event)
            return
        position = event.position().toPoint()
        word, point = self.word_at(position), self.mapToScene(position)
        if self._tool is None:
            cursor = Qt.CursorShape.OpenHandCursor if word is None else _POINTING
        elif self._tool.drag(point, word):
            return
        else:
            cursor = self._tool.cursor_at(point, word, self.scale_factor)
        self.viewport().setCursor(cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._tool is not None:
            self._tool.release()
        self.mouseMoveEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit:
            self.fit_width()

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

    def _set_scale(self, scale: float) -> None:
        self._fit = False
        page = self._controller.current_page
        self.set_zoom(scale, page.turn if page else 0)

    def _show_page(self, _page_id: str) -> None:
        page = self._controller.current_page
        self._order_tool.start_over()
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

    def _show_word(self, _word_id: str) -> None:
        self._show_selection()
        self._show_current_word()

    def _show_current_word(self) -> None:
        """Scroll to the current word, where it stands on this page."""
        page, word = self._controller.current_page, self._controller.current_word
        if page is not None and word is not None and word.id in page.places:
            self.ensureVisible(box_of(word.region), _MARGIN, _MARGIN)

    def _show_selection(self) -> None:
        page = self._controller.current_page
        chosen = [
            word for word in self._controller.selected_words if page and word.id in page.places
        ]
        self._selection.set_words(self._controller.current_word, chosen)
        self._box_tool.set_word(self._controller.current_word)

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
            images = self._prepared if self._show_prepared else self._images
            self._page_item.set_pyramid(images.pyramid(page))
