"""The menus of the right mouse button: on words, in the page and in the table, and on pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QMenu

from hwr_desktop.gui.word_table.model import WORD_ID_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.page.view import PageView
    from hwr_desktop.gui.pages.panel import PagesPanel
    from hwr_desktop.gui.word_table.view import WordTable

_WORD = (
    ("accept", "edit-word", "set-aside", "reject", "reopen"),
    ("kind-handwritten", "kind-printed", "kind-mark", "ticked", "not-ticked"),
    ("add-good-word", "add-bad-word"),
    ("split", "merge", "delete-box", "read-earlier", "read-later"),
)
_PAPER = (
    ("add-box", "edit-boxes", "edit-order"),
    ("confirm-page", "read-page"),
    ("fit-width", "fit-page", "actual-size"),
)
_PAGE = (
    ("read-page", "confirm-page"),
    ("page-earlier", "page-later", "remove-page"),
)


class ContextMenus(QObject):
    """Selects what the menu is about, and shows it."""

    def __init__(
        self, actions: Mapping[str, QAction], controller: Controller, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._controller = controller

    def serve(self, view: PageView, table: WordTable, pages: PagesPanel) -> None:
        """Show the menus in these parts of the window."""
        for part in (view, table, pages):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda at: self._show_on_page(view, at))
        table.customContextMenuRequested.connect(lambda at: self._show_in_table(table, at))
        pages.customContextMenuRequested.connect(lambda at: self._show_in_pages(pages, at))

    def _show_on_page(self, view: PageView, at: QPoint) -> None:
        word = view.word_at(at)
        if word is not None:
            self._select(word.id)
        self._show(view, at, _WORD if word else _PAPER)

    def _show_in_table(self, table: WordTable, at: QPoint) -> None:
        word_id = table.indexAt(at).data(WORD_ID_ROLE)
        if word_id:
            self._select(word_id)
            self._show(table, at, _WORD)

    def _show_in_pages(self, pages: PagesPanel, at: QPoint) -> None:
        index = pages.indexAt(at)
        if index.isValid():
            pages.setCurrentIndex(index)
            self._show(pages, at, _PAGE)

    def _select(self, word_id: str) -> None:
        """Make a word the current one; others that are selected with it stay selected."""
        selected = tuple(word.id for word in self._controller.selected_words)
        self._controller.select_words(selected if word_id in selected else (word_id,), word_id)

    def _show(self, part: QAbstractScrollArea, at: QPoint, groups: Iterable[Iterable[str]]) -> None:
        menu = QMenu(part)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in groups:
            menu.addSeparator()
            for name in group:
                menu.addAction(self._actions[name])
        menu.popup(part.viewport().mapToGlobal(at))
