"""What a person does to whole pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hwr_desktop.document.edits import RemovePages

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.worker import Worker


class PageCommands(QObject):
    """Works on the controller's current page."""

    def __init__(
        self, controller: Controller, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._worker = worker

    def next(self) -> None:
        """Show the next page."""
        self._step(1)

    def previous(self) -> None:
        """Show the previous page."""
        self._step(-1)

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
        page = self._controller.current_page
        pages = self._controller.document.pages
        if page is None:
            return
        number = self._controller.document.page_numbers[page.id] + by
        if 0 <= number < len(pages):
            self._controller.select_page(pages[number].id)
