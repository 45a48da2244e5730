"""Transcriptions of this and other programs: read, joined, and put behind the pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hwr_desktop.document.edits import AddPages, Group, SetWordLists
from hwr_desktop.document.model import Document
from hwr_desktop.errors import InputError
from hwr_desktop.gui.background import BackgroundTask
from hwr_desktop.gui.importing.missing_pictures import MissingPicturesDialog
from hwr_desktop.gui.widgets.notes import NotesDialog
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hwr_desktop.document.edits import Edit
    from hwr_desktop.document.model import Page
    from hwr_desktop.exchange.format import Imported
    from hwr_desktop.gui.background import Tell
    from hwr_desktop.gui.controller import Controller

IMPORT_SUFFIXES = frozenset({".xml", ".hocr", ".html", ".htm", ".xhtml", ".json", ".csv", ".tsv"})
"""Name endings of transcriptions; what a file is, its content tells."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read: the documents, what a person should know, and the pictures not found."""

    files: tuple[Path, ...]
    documents: tuple[Document, ...]
    warnings: tuple[Message, ...]
    missing: tuple[str, ...]


class ImportCommands(QObject):
    """Opens ALTO, PAGE, hOCR, JSON and CSV files."""

    message = Signal(str)
    """Something went well: a note for the status bar."""
    failed = Signal(str)
    """Something did not: a message for a person."""
    progressed = Signal(float)
    """The part of the files in work that is read, 0 to 1."""
    working_changed = Signal()
    """Work began or ended."""

    def __init__(self, controller: Controller, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._window = window
        self._task: BackgroundTask | None = None
        self._waiting: list[Path] = []
        self._folders: tuple[Path, ...] = ()
        """Where a person said that pictures are; the next files may have theirs there too."""

    @property
    def working(self) -> bool:
        """Whether files are being read."""
        return self._task is not None

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read files and add their pages in one step; those named meanwhile come after them."""
        self._waiting.extend(paths)
        if self._task is None and self._waiting:
            files, self._waiting = tuple(self._waiting), []
            work = partial(_read, files, self._folders)
            self._task = BackgroundTask(work, self)
            self._task.progressed.connect(self.progressed)
            self._task.succeeded.connect(self._take)
            self._task.failed.connect(self.failed)
            self._task.finished.connect(self._go_on)
            self._task.start()
            self.working_changed.emit()

    def cancel(self) -> None:
        """Import no more; what is in work is given up."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """Read no more and wait for the page in work."""
        self._waiting.clear()
        if self._task is not None:
            self._task.end()

    def _go_on(self) -> None:
        self._task = None
        self.working_changed.emit()
        self.import_files(())

    def _take(self, read: _Read) -> None:
        if not read.missing:
            self._add(read)
            return
        dialog = MissingPicturesDialog(read.missing, read.files[0].parent, self._window)
        dialog.skipped.connect(lambda: self._add(read))
        dialog.folder_chosen.connect(lambda folder: self._look_in(folder, read.files))
        dialog.open()

    def _look_in(self, folder: Path, files: tuple[Path, ...]) -> None:
        self._folders = (folder, *self._folders)
        self.import_files(files)

    def _add(self, read: _Read) -> None:
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
        summary = self.tr("%Ln pages imported", "", len(pages))
        self.message.emit(summary)
        if read.warnings:
            NotesDialog(title, summary, read.warnings, self._window).open()


def _read(files: tuple[Path, ...], folders: Sequence[Path], tell: Tell) -> _Read:
    from hwr_desktop.exchange.importing import read_file

    documents: list[Document] = []
    warnings: list[Message] = []
    missing: list[str] = []
    for number, file in enumerate(files):

        def tell_part(part: float, before: int = number) -> None:
            tell((before + part) / len(files))

        tell_part(0.0)
        try:
            imported = read_file(file)
        except InputError as error:
            warnings.append(error.message)
            continue
        document, told, lacking = _with_pictures(imported, file, folders, tell_part)
        documents.append(document)
        warnings.extend(told)
        missing.extend(lacking)
    return _Read(files, tuple(documents), tuple(warnings), tuple(dict.fromkeys(missing)))


def _with_pictures(
    imported: Imported, file: Path, folders: Sequence[Path], tell: Tell
) -> tuple[Document, tuple[Message, ...], list[str]]:
    """Find the pictures page by page; a large file takes a while."""
    from hwr_desktop.exchange.pictures import attach_pictures, find_picture

    document = imported.document
    warnings = imported.warnings
    pages: list[Page] = []
    missing: list[str] = []
    for number, page in enumerate(document.pages):
        tell(number / len(document.pages))
        if find_picture(page.file, file, folders) is None:
            missing.append(page.file or file.stem)
        one = attach_pictures(
            replace(imported, document=replace(document, pages=(page,)), warnings=()), file, folders
        )
        pages.extend(one.document.pages)
        warnings += one.warnings
    return replace(document, pages=tuple(pages)), warnings, missing
