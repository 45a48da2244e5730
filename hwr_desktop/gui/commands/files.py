"""Opening scans and writing exports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hwr_desktop.errors import HwrError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hwr_desktop.gui.commands.project import ProjectCommands
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.settings import SettingsStore
    from hwr_desktop.gui.worker import Worker


class FileCommands(QObject):
    """Scans in, tables out. Projects are in `project.py`."""

    message = Signal(str)
    """Something went well: a note for the status bar."""
    failed = Signal(str)
    """Something did not: a message for a person."""

    def __init__(
        self,
        controller: Controller,
        worker: Worker,
        settings: SettingsStore,
        projects: ProjectCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._projects = projects
        self._controller = controller
        self._worker = worker
        self._settings = settings
        self._window = window

    def open(self) -> None:
        """Ask for scans or projects and open them."""
        from hwr_desktop.imaging.load import IMAGE_SUFFIXES
        from hwr_desktop.storage.recovery import SUFFIX

        scans = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open"),
            self._last_folder(),
            self.tr("Scans and projects ({patterns});;All files (*)").format(
                patterns=f"{scans} *{SUFFIX}"
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
        """Open scans, projects, and folders for the scans in them."""
        for path in paths:
            if path.suffix == ".hwr":
                self._projects.open_path(path)
                continue
            self._settings.add_recent_file(str(path.absolute()))
            if path.is_dir():
                self._open_scans_of(path)
            else:
                self._worker.open_file(path)

    def export(self) -> None:
        """Ask for a place and write the words there."""
        from hwr_desktop.exchange.registry import FORMATS

        filters = {
            f"{format_.title} (*{format_.suffix})": format_
            for format_ in FORMATS.values()
            if format_.many_pages
        }
        page = self._controller.document.pages[0]
        proposal = Path(page.file).with_suffix(".csv")
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), str(proposal), ";;".join(filters)
        )
        if name:
            self.export_to(Path(name), filters[chosen].name)

    def export_to(self, path: Path, format_name: str) -> bool:
        """Write the words to a file.

        Args:
            path: The file; one that is there was agreed to be replaced.
            format_name: Name of the format in the registry.

        Returns:
            Whether it was written.
        """
        from hwr_desktop.exchange.export import export_document
        from hwr_desktop.exchange.registry import FORMATS

        format_ = FORMATS[format_name]
        if not path.suffix:
            path = path.with_suffix(format_.suffix)
        try:
            export_document(self._controller.document, format_, path, overwrite=True)
        except HwrError as error:
            self.failed.emit(str(error))
            return False
        self.message.emit(self.tr("Exported to {path}").format(path=path))
        return True

    def cancel(self) -> None:
        """Stop reading; what is read already stays."""
        self._worker.cancel()

    def _open_scans_of(self, folder: Path) -> None:
        from hwr_desktop.imaging.load import IMAGE_SUFFIXES

        try:
            scans = sorted(p for p in folder.rglob("*") if p.suffix.lower() in IMAGE_SUFFIXES)
        except OSError as error:
            self.failed.emit(self.tr("{folder}: {error}").format(folder=folder, error=error))
            return
        if not scans:
            self.failed.emit(
                self.tr("{folder} holds no scans; choose a folder with images or PDF files").format(
                    folder=folder
                )
            )
        for scan in scans:
            self._worker.open_file(scan)

    def _last_folder(self) -> str:
        recent = self._settings.current.recent_files
        return str(Path(recent[0]).parent) if recent else ""
