"""The project that keeps the work: opening it, naming it, and letting go of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from hwr_desktop.errors import HwrError, ProjectError
from hwr_desktop.storage import database, recovery
from hwr_desktop.storage.project import Project

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.settings import SettingsStore


class ProjectCommands(QObject):
    """There is no save that can be forgotten: these give the work a name, or a second one."""

    message = Signal(str)
    """Something went well: a note for the status bar."""
    failed = Signal(str)
    """Something did not: a message for a person."""
    opened = Signal()
    """Another project is open in this window."""
    another_wanted = Signal(object)
    """A `Project` that needs a window of its own, since this one holds work."""

    def __init__(self, controller: Controller, settings: SettingsStore, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._settings = settings
        self._window = window

    @property
    def name(self) -> str:
        """The project's name; empty while it has none."""
        project = self._controller.project
        return "" if project is None or recovery.is_untitled(project) else project.path.stem

    def open_path(self, path: Path) -> None:
        """Open a project: here where nothing is open yet, else in a window of its own."""
        try:
            project = self._open(path)
        except ProjectError as error:
            self.failed.emit(str(error))
            return
        if project is None:
            return
        if not recovery.is_untitled(project):
            self._settings.add_recent_file(str(path.absolute()))
        if self._controller.document.pages:
            self.another_wanted.emit(project)
        else:
            self.close()
            self._controller.open_project(project)
            self.opened.emit()

    def save(self) -> None:
        """Name work that has no name; the rest is saved already, but people want to hear it."""
        project = self._controller.project
        if project is None or recovery.is_untitled(project):
            self.save_as()
            return
        try:
            project.flush()
        except ProjectError as error:
            self.failed.emit(str(error))
        else:
            self.message.emit(self.tr("Saved. Every change is, as soon as you make it."))

    def save_as(self) -> None:
        """Ask for a name and go on under it."""
        path = self._ask_name(self.tr("Save project as"))
        if path is not None:
            self.save_as_path(path)

    def save_as_path(self, path: Path) -> bool:
        """Go on under a name.

        Returns:
            Whether the project is there now.
        """
        project = self._controller.project
        try:
            if project is None:
                made = Project.create(path, self._controller.document, overwrite=True)
                self._controller.open_project(made)
            else:
                before = project.path if recovery.is_untitled(project) else None
                project.save_as(path)
                if before is not None:
                    database.delete(before)
        except (HwrError, OSError) as error:
            self.failed.emit(str(error))
            return False
        self._settings.add_recent_file(str(path.absolute()))
        self.message.emit(self.tr("Saved as {path}").format(path=path))
        self._controller.state_changed.emit()
        return True

    def save_copy(self) -> None:
        """Ask for a name, write a copy under it, and go on where we are."""
        path = self._ask_name(self.tr("Save a copy"))
        project = self._controller.project
        if path is None or project is None:
            return
        try:
            project.save_copy(path)
        except HwrError as error:
            self.failed.emit(str(error))
        else:
            self.message.emit(self.tr("A copy is in {path}").format(path=path))

    def close(self) -> bool:
        """Let go of the project; ask what to do where it cannot be written.

        Returns:
            Whether nothing holds the window open any more.
        """
        project = self._controller.project
        if project is None:
            return True
        empty = recovery.is_untitled(project) and not self._controller.document.pages
        try:
            project.close()
        except ProjectError as error:
            return self._leave_unwritten(project, str(error))
        self._controller.release_project()
        if empty:
            database.delete(project.path)
        return True

    def _open(self, path: Path) -> Project | None:
        try:
            return Project.open(path)
        except (database.DamagedProjectError, database.ReadOnlyProjectError) as error:
            answer = QMessageBox.question(
                self._window,
                self.tr("Open a copy?"),
                self.tr("{problem}\n\nOpen what can be read as a copy?").format(problem=error),
            )
            if answer is QMessageBox.StandardButton.Yes:
                return recovery.open_copy(path)
            return None

    def _leave_unwritten(self, project: Project, problem: str) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("The last changes are not on the disk."))
        box.setInformativeText(problem)
        elsewhere = box.addButton(self.tr("Save Elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Lose Them"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is elsewhere:
            path = self._ask_name(self.tr("Save project as"))
            return path is not None and self.save_as_path(path) and self.close()
        if box.clickedButton() is leave:
            self._controller.release_project()
            project.abandon()
            return True
        return False

    def _ask_name(self, title: str) -> Path | None:
        pages = self._controller.document.pages
        stem = Path(pages[0].file).with_suffix("") if pages else Path("project")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            title,
            str(stem.with_suffix(recovery.SUFFIX)),
            self.tr("Projects (*{suffix})").format(suffix=recovery.SUFFIX),
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(recovery.SUFFIX)
