"""Transcriptions of this and other programs: read, joined, and put behind the pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hwr_desktop.document.edits import AddPages, Group, SetWordLists
from hwr_desktop.document.model import Document
from hwr_desktop.errors import InputError
from hwr_desktop.gui.background import BackgroundTask
from hwr_desktop.gui.dialogs.notes import NotesDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from hwr_desktop.document.edits import Edit
    from hwr_desktop.gui.background import Tell
    from hwr_desktop.gui.controller import Controller

IMPORT_SUFFIXES = frozenset({".xml", ".hocr", ".html", ".htm", ".xhtml", ".json", ".csv", ".tsv"})
"""Name endings of transcriptions; what a file is, its content tells."""


@dataclass(frozen=True, slots=True)
class _Read:
    documents: tuple[Document, ...]
    warnings: tuple[str, ...]


class ImportCommands(QObject):
    """Opens ALTO, PAGE, hOCR, JSON and CSV files."""

    message = Signal(str)
    """Something went well: a note for the status bar."""
    failed = Signal(str)
    """Something did not: a message for a person."""

    def __init__(self, controller: Controller, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._window = window
        self._task: BackgroundTask | None = None
        self._waiting: list[Path] = []

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read files and add their pages in one step; those named meanwhile come after them."""
        self._waiting.extend(paths)
        if self._task is None and self._waiting:
            files, self._waiting = tuple(self._waiting), []
            self._task = BackgroundTask(lambda tell: _read(files, tell), self)
            self._task.succeeded.connect(self._take)
            self._task.failed.connect(self.failed)
            self._task.finished.connect(self._go_on)
            self._task.start()
            self.message.emit(self.tr("Importing…"))

    def stop(self) -> None:
        """Read no more and wait for the file in work."""
        self._waiting.clear()
        if self._task is not None:
            self._task.end()

    def _go_on(self) -> None:
        self._task = None
        self.import_files(())

    def _take(self, read: _Read) -> None:
        from hwr_desktop.exchange.importing import joined

        controller = self._controller
        before = controller.document
        document = joined((before, *read.documents))
        pages = document.pages[len(before.pages) :]
        edits: tuple[Edit, ...] = (AddPages(len(before.pages), pages),)
        if (before.good_words, before.bad_words) != (document.good_words, document.bad_words):
            edits += (SetWordLists(document.good_words, document.bad_words),)
        title = self.tr("Import")
        if pages and controller.do(Group(edits, title), title):
            controller.select_page(pages[0].id)
        summary = self.tr("%n pages imported", "", len(pages))
        self.message.emit(summary)
        if read.warnings:
            NotesDialog(title, summary, read.warnings, self._window).open()


def _read(files: Sequence[Path], tell: Tell) -> _Read:
    from hwr_desktop.exchange.importing import read_file
    from hwr_desktop.exchange.pictures import attach_pictures

    documents: list[Document] = []
    warnings: list[str] = []
    for done, file in enumerate(files):
        tell(done / len(files))
        try:
            imported = attach_pictures(read_file(file), file)
        except InputError as error:
            warnings.append(str(error))
        else:
            documents.append(imported.document)
            warnings.extend(imported.warnings)
    return _Read(tuple(documents), tuple(warnings))
