"""What a person does to whole pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hwr_desktop.document.edits import RemovePages, ReorderPages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.reading.worker import Worker


class PageCommands(QObject):
    """Works on the controller's current page."""

    def __init__(self, controller: Controller, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._worker = worker

    def next(self) -> None:
        """Show the next page."""
        self._step(1)

    def previous(self) -> None:
        """Show the previous page."""
        self._step(-1)

    def move_earlier(self) -> None:
        """Put the page before the one before it."""
        self._move(-1)

    def move_later(self) -> None:
        """Put the page behind the next one."""
        self._move(1)

    def read_again(self) -> None:
        """Segment and read the page again; settled words stay."""
        page = self._controller.current_page
        if page is not None:
            self._controller.expect_reread(page)
            self._worker.read_page(page)

    def remove(self) -> None:
        """Take the page out of the document; undo brings it back."""
        page = self._controller.current_page
        if page is not None:
            self._controller.do(RemovePages((page.id,)), self.tr("Remove page"))

    def _step(self, by: int) -> None:
        places = self._places(by)
        if places is not None:
            self._controller.select_page(self._controller.document.pages[places[1]].id)

    def _move(self, by: int) -> None:
        places = self._places(by)
        if places is not None:
            order = [page.id for page in self._controller.document.pages]
            order.insert(places[1], order.pop(places[0]))
            self._controller.do(ReorderPages(tuple(order)), self.tr("Move page"))

    def _places(self, by: int) -> tuple[int, int] | None:
        """The number of the current page and that of the page so far from it, if there is one."""
        page, document = self._controller.current_page, self._controller.document
        if page is None:
            return None
        number = document.page_numbers[page.id]
        return (number, number + by) if 0 <= number + by < len(document.pages) else None
