"""What exports the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hwr_desktop.gui.images.page_source import PageSource
from hwr_desktop.gui.widgets.notes import NotesDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.message import Message


class ExportCommands(QObject):
    """Works on the controller's document."""

    message = Signal(str)
    """What was written: a note for the status bar."""

    def __init__(self, controller: Controller, images: PageImages, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._images = images
        self._window = window

    def export(self) -> None:
        """Let a person choose a format, look at the result and write it."""
        from hwr_desktop.gui.export.dialog import ExportDialog

        dialog = ExportDialog(
            self._controller, self._images, PageSource(self._controller), self._window
        )
        dialog.exported.connect(self._on_exported)
        dialog.open()

    def _on_exported(self, target: Path, warnings: list[Message]) -> None:
        summary = self.tr("Exported to {path}").format(path=target)
        self.message.emit(summary)
        if warnings:
            NotesDialog(self.tr("Export"), summary, warnings, self._window).open()
