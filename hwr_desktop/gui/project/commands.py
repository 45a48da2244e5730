"""The project that keeps the work: opening it, naming it, and letting go of it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from hwr_desktop.errors import HwrError, ProjectError
from hwr_desktop.gui.widgets.notes import NotesDialog
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.storage import database, recovery
from hwr_desktop.storage.project import LAST_PLACE, Project

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.project.page_images_dialogs import PageImagesDialog
    from hwr_desktop.gui.settings import SettingsStore
    from hwr_desktop.message import Message

log = logging.getLogger(__name__)

_CLOSING_SECONDS = 1.0
"""How long a closing window stands still for the disk before it says what it waits for."""
_LOOK_AGAIN_MS = 200


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
        copied = False
        try:
            project = Project.open(path)
        except (database.DamagedProjectError, database.ReadOnlyProjectError) as error:
            opened_copy = self._offer_copy(path, in_window_language(error))
            if opened_copy is None:
                return
            project, copied = opened_copy, True
        except ProjectError as error:
            self.failed.emit(in_window_language(error))
            return
        if not recovery.is_untitled(project):
            self._settings.add_recent_file(str(path.absolute()))
        if self._controller.document.pages:
            self.another_wanted.emit(project)
        elif self.close():
            self._controller.open_project(project)
            self.opened.emit()
        else:
            project.close()
            return
        if copied:
            self._explain_copy(path, project)

    def save(self) -> None:
        """Name work that has no name; the rest is saved already, but people want to hear it."""
        project = self._controller.project
        if project is None or recovery.is_untitled(project):
            self.save_as()
            return
        try:
            project.flush()
        except ProjectError as error:
            self.failed.emit(in_window_language(error))
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
                    _forget(before)
        except HwrError as error:
            self.failed.emit(in_window_language(error))
            return False
        except OSError as error:
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
            self.failed.emit(in_window_language(error))
        else:
            self.message.emit(self.tr("A copy is in {path}").format(path=path))

    def embed_images(self) -> None:
        """Copy the page images into the project, so that it can be taken elsewhere."""
        from hwr_desktop.gui.project.page_images_dialogs import EmbedDialog

        self._open_images_dialog(EmbedDialog)

    def link_images(self) -> None:
        """Take the page images out of the project, where their files are still there."""
        from hwr_desktop.gui.project.page_images_dialogs import LinkDialog

        self._open_images_dialog(LinkDialog)

    def close(self) -> bool:
        """Let go of the project; while it is not all on the disk, a person decides.

        Returns:
            Whether nothing holds the window open any more.
        """
        project = self._controller.project
        if project is None:
            return not self._controller.document.pages or self._leave_unkept()
        pages = self._controller.document.pages
        # What nobody worked on is opened and read again as quickly as it is found.
        unneeded = (
            recovery.is_untitled(project)
            and not project.is_touched
            and all(page.is_read for page in pages)
        )
        self._keep_place(project)
        try:
            project.flush(_CLOSING_SECONDS)
        except ProjectError as error:
            return self._leave_unwritten(project, in_window_language(error))
        project.abandon()
        self._controller.release_project()
        if unneeded:
            _forget(project.path)
        return True

    def _keep_place(self, project: Project) -> None:
        page, word = self._controller.current_page, self._controller.current_word
        place = [page.id if page else "", word.id if word else ""]
        if project.setting(LAST_PLACE) != place:
            project.set_setting(LAST_PLACE, place)

    def _open_images_dialog(self, kind: type[PageImagesDialog]) -> None:
        project = self._controller.project
        if project is None:
            self.failed.emit(self.tr("This work is on no disk yet; save it under a name first"))
            return
        dialog = kind(project, self._controller.document, self._window)
        dialog.done_with.connect(self._tell_images_done)
        dialog.open()

    def _tell_images_done(self, summary: str, problems: list[Message]) -> None:
        self.message.emit(summary)
        if problems:
            NotesDialog(self.tr("Page images"), summary, problems, self._window).open()

    def _offer_copy(self, path: Path, problem: str) -> Project | None:
        answer = QMessageBox.question(
            self._window,
            self.tr("Open a copy?"),
            self.tr("{problem}\n\nOpen what can be read as a copy?").format(problem=problem),
        )
        if answer is not QMessageBox.StandardButton.Yes:
            return None
        try:
            return recovery.open_copy(path)
        except ProjectError as error:
            self.failed.emit(in_window_language(error))
            return None

    def _explain_copy(self, path: Path, project: Project) -> None:
        words = [word for page in project.history.document.pages for word in page.words()]
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(
            self.tr("This is a copy of what could be read of {name}").format(name=path.name)
        )
        box.setInformativeText(
            self.tr(
                "{pages}, {words}, {settled}.\n\n{path} itself is as it was. "
                "Save the copy under a name to keep it where you want it."
            ).format(
                pages=self.tr("%Ln pages", "", len(project.history.document.pages)),
                words=self.tr("%Ln words", "", len(words)),
                settled=self.tr("%Ln of them settled", "", sum(w.status.settled for w in words)),
                path=path,
            )
        )
        box.open()

    def _leave_unwritten(self, project: Project, problem: str) -> bool:
        """Wait with the person until all is on the disk, or for another decision."""
        hint = self.tr("The window closes by itself as soon as they are.")
        box = _ClosingBox(
            self.tr("The last changes are not on the disk yet."),
            f"{problem}\n\n{hint}",
            self.tr("Lose Them"),
            self._window,
        )
        waiting = QTimer(box, interval=_LOOK_AGAIN_MS)
        waiting.timeout.connect(lambda: box.accept() if project.written else None)
        waiting.start()
        box.exec()
        waiting.stop()
        if box.clickedButton() is None:
            return self.close()
        if box.clickedButton() is box.elsewhere:
            return self._save_elsewhere()
        if box.clickedButton() is box.lose:
            self._controller.release_project()
            project.abandon()
            return True
        return False

    def _leave_unkept(self) -> bool:
        box = _ClosingBox(
            self.tr("The work in this window is on no disk."),
            self.tr("There was no place for it; save it elsewhere, or it is lost."),
            self.tr("Lose It"),
            self._window,
        )
        box.exec()
        if box.clickedButton() is box.elsewhere:
            return self._save_elsewhere()
        return box.clickedButton() is box.lose

    def _save_elsewhere(self) -> bool:
        path = self._ask_name(self.tr("Save project as"))
        return path is not None and self.save_as_path(path) and self.close()

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


class _ClosingBox(QMessageBox):
    """Keeps a window open that holds what is on no disk, until a person decides."""

    def __init__(self, text: str, more: str, lose: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setText(text)
        self.setInformativeText(more)
        self.elsewhere = self.addButton(
            self.tr("Save Elsewhere…"), QMessageBox.ButtonRole.AcceptRole
        )
        self.lose = self.addButton(lose, QMessageBox.ButtonRole.DestructiveRole)
        stay = self.addButton(self.tr("Do Not Close"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)


def _forget(untitled: Path) -> None:
    """Delete work that has another home or holds nothing; what cannot be deleted does no harm."""
    try:
        database.delete(untitled)
    except ProjectError as error:
        log.warning("%s", error)
