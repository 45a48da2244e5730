"""What opens files and folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hwr_desktop.gui.importing.commands import IMPORT_SUFFIXES
from hwr_desktop.storage.project import UNOPENED_FILES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hwr_desktop.document.model import Page
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.importing.commands import ImportCommands
    from hwr_desktop.gui.project.commands import ProjectCommands
    from hwr_desktop.gui.reading.worker import Worker
    from hwr_desktop.gui.settings import SettingsStore


class OpeningCommands(QObject):
    """Hands projects, transcriptions and scans to those who read them."""

    failed = Signal(str)
    """Why something could not be opened: a message for a person."""

    def __init__(
        self,
        controller: Controller,
        worker: Worker,
        settings: SettingsStore,
        projects: ProjectCommands,
        imports: ImportCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._projects = projects
        self._worker = worker
        self._imports = imports
        self._settings = settings
        self._window = window
        self._named: set[Path] = set()
        """Files that a person named and that are among the recent ones once they open."""
        worker.page_opened.connect(self._note_opened)
        worker.file_opened.connect(self._forget_unopened)

    def open(self) -> None:
        """Ask for scans, projects or transcriptions and open them."""
        from hwr_desktop.imaging.load import IMAGE_SUFFIXES
        from hwr_desktop.storage.recovery import SUFFIX

        scans = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        transcriptions = " ".join(f"*{suffix}" for suffix in sorted(IMPORT_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open"),
            self._last_folder(),
            self.tr("Scans, projects and transcriptions ({patterns});;All files (*)").format(
                patterns=f"{scans} *{SUFFIX} {transcriptions}"
            ),
        )
        self.open_files(Path(name) for name in names)

    def open_folder(self) -> None:
        """Ask for a folder and open every scan in it."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder of scans"), self._last_folder()
        )
        if name:
            self.open_files([Path(name)])

    def open_files(self, paths: Iterable[Path]) -> None:
        """Open scans, projects, transcriptions, and folders for the scans in them."""
        scans, transcriptions = [], []
        for path in paths:
            if path.suffix == ".hwr":
                self._projects.open_path(path)
                continue
            if path.suffix.lower() in IMPORT_SUFFIXES:
                transcriptions.append(path)
                continue
            if path.is_dir():
                found = self._scans_of(path)
                if found:
                    self._settings.add_recent_file(str(path.absolute()))
                scans.extend(found)
            else:
                self._named.add(path)
                scans.append(path)
        if scans:
            # Before anything is read: whatever ends the window, these pages were added.
            self._keep_unopened((*self._unopened(), *map(str, scans)))
            self._worker.open_files(scans)
        self._imports.import_files(transcriptions)

    def open_rest(self) -> None:
        """Go on with the files that a closed window had not opened yet."""
        pages = self._controller.document.pages
        known = frozenset((page.file, page.number) for page in pages)
        self._worker.open_files(map(Path, self._unopened()), known)

    def cancel(self) -> None:
        """Stop reading and importing; what is read already stays."""
        self._keep_unopened(())
        self._worker.cancel()
        self._imports.cancel()

    def _unopened(self) -> tuple[str, ...]:
        project = self._controller.project
        return tuple(project.setting(UNOPENED_FILES, ())) if project else ()

    def _keep_unopened(self, files: tuple[str, ...]) -> None:
        project = self._controller.project
        if project is not None and files != self._unopened():
            project.set_setting(UNOPENED_FILES, list(dict.fromkeys(files)))

    def _forget_unopened(self, path: Path) -> None:
        self._keep_unopened(tuple(file for file in self._unopened() if file != str(path)))

    def _note_opened(self, page: Page) -> None:
        path = Path(page.file)
        if path in self._named:
            self._named.discard(path)
            self._settings.add_recent_file(str(path.absolute()))

    def _scans_of(self, folder: Path) -> list[Path]:
        from hwr_desktop.imaging.load import IMAGE_SUFFIXES

        try:
            scans = sorted(p for p in folder.rglob("*") if p.suffix.lower() in IMAGE_SUFFIXES)
        except OSError as error:
            self.failed.emit(self.tr("{folder}: {error}").format(folder=folder, error=error))
            return []
        if not scans:
            self.failed.emit(
                self.tr("{folder} holds no scans; choose a folder with images or PDF files").format(
                    folder=folder
                )
            )
        return scans

    def _last_folder(self) -> str:
        recent = self._settings.current.recent_files
        return str(Path(recent[0]).parent) if recent else ""
