"""What shows how a page was prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_source import PageSource


class PreparationCommands:
    """Works on the controller's current page."""

    def __init__(self, controller: Controller, source: PageSource, window: QWidget) -> None:
        self._controller = controller
        self._source = source
        self._window = window

    def show(self) -> None:
        """Show the page before and after each step of its preparation."""
        from hwr_desktop.gui.preparation.dialog import PreparationDialog

        page = self._controller.current_page
        if page is not None:
            PreparationDialog(self._source, page, self._window).open()
