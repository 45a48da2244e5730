"""The batch window: many files to tables, unattended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.batch.plan import plan
from hwr_desktop.batch.run import FileState
from hwr_desktop.gui.background import BackgroundTask
from hwr_desktop.gui.batch.error_list import ErrorList
from hwr_desktop.gui.batch.queue_model import BatchQueueModel
from hwr_desktop.gui.batch.settings_form import BatchSettingsForm
from hwr_desktop.gui.batch.table import BatchTable
from hwr_desktop.gui.batch.task import BatchTask, review_project
from hwr_desktop.gui.batch.time_left import TimeLeft
from hwr_desktop.gui.figures import count
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.style.icons import icon
from hwr_desktop.gui.widgets.scan_files import ask_files, ask_folder, dropped_paths
from hwr_desktop.gui.window_language import in_window_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from hwr_desktop.batch.plan import Job
    from hwr_desktop.batch.run import FileProgress
    from hwr_desktop.errors import InputError
    from hwr_desktop.gui.settings import SettingsStore


class BatchWindow(QWidget):
    """A queue of files, what becomes of each, and the way back to those that need a person."""

    review_wanted = Signal(object)
    """Path of the project that holds a result."""

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Batch"))
        self.setAcceptDrops(True)
        self._inputs: list[str] = []
        self._task: BatchTask | None = None
        self._side_task: BackgroundTask | None = None
        self._planned_late = False
        self._time_left = TimeLeft(self)
        self.model = BatchQueueModel(self)
        self.add_files_button = self._button(self.tr("Add &Files…"), "open")
        self.add_folder_button = self._button(self.tr("Add Fol&der…"))
        self.clear_button = self._button(self.tr("C&lear"))
        self.review_button = self._button(self.tr("Open for &Review"), "accept")
        self.table = BatchTable(self.model, self)
        self.form = BatchSettingsForm(settings, self)
        self.errors = ErrorList(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(self.tr("Part of the batch that is done"))
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.pause_button = self._button(self.tr("&Pause"))
        self.cancel_button = self._button(self.tr("S&top"))
        self.start_button = self._button(self.tr("&Start"))
        self.start_button.setDefault(True)
        self._lay_out()

        self.add_files_button.clicked.connect(self._ask_files)
        self.add_folder_button.clicked.connect(self._ask_folder)
        self.clear_button.clicked.connect(self.clear)
        self.review_button.clicked.connect(self.open_for_review)
        self.start_button.clicked.connect(self.start)
        self.pause_button.clicked.connect(self.pause_or_resume)
        self.cancel_button.clicked.connect(self.cancel)
        self.form.output_changed.connect(self._plan)
        self.table.doubleClicked.connect(self.open_for_review)
        self.table.selectionModel().selectionChanged.connect(self._show_state)
        self._show_state()

    def add(self, paths: Iterable[Path]) -> None:
        """Add files and folders to the queue."""
        new = [str(path.absolute()) for path in paths]
        self._inputs = list(dict.fromkeys((*self._inputs, *new)))
        if new:
            self.form.propose_folder(Path(new[0]))
            self._plan()

    def clear(self) -> None:
        """Take all files off the queue; results stay where they are."""
        self._inputs = []
        self._take_plan((), ())

    def start(self) -> None:
        """Read what is not done yet."""
        if self._task is not None or not self._inputs or self.form.folder is None:
            return
        task = BatchTask(self.form.order(self._inputs), self)
        task.planned.connect(self._take_plan)
        task.told.connect(self._take)
        task.succeeded.connect(self._take_end)
        task.failed.connect(self._fail)
        task.cancelled.connect(self._take_cancelled)
        self._task = task
        self._time_left.start()
        self.status.setText(self.tr("Starting…"))
        self._show_state()
        task.start()

    def pause_or_resume(self) -> None:
        """Begin no more pages, or go on."""
        if self._task is None:
            return
        if self._task.paused:
            self._task.resume()
            self._time_left.resume()
        else:
            self._task.pause()
            self._time_left.pause()
        self._show_state()

    def cancel(self) -> None:
        """Stop; the same batch goes on later."""
        if self._task is not None:
            self._task.cancel()
            self.status.setText(self.tr("Stopping…"))

    def open_for_review(self) -> None:
        """Make a project of the current file's result and open it."""
        job = self._reviewable()
        folder = self.form.folder
        if job is not None and folder is not None and self._side_task is None:
            self._side_task = BackgroundTask(lambda _tell: review_project(folder, job), self)
            self._side_task.succeeded.connect(self.review_wanted)
            self._side_task.failed.connect(self.status.setText)
            self._side_task.over.connect(self._end_side_task)
            self._side_task.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is not None and not self._may_stop():
            event.ignore()
            return
        for task in (self._task, self._side_task):
            if task is not None:
                task.end()
        self._task = self._side_task = None
        self._show_state()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._task is None and dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(dropped_paths(event))

    def _button(self, text: str, icon_name: str = "") -> QPushButton:
        button = QPushButton(icon(icon_name), text, self)
        button.setAccessibleName(text.replace("&", ""))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for button in (self.add_files_button, self.add_folder_button, self.clear_button):
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self.review_button)
        hint = QLabel(self.tr("Drop scans, PDF files or folders here, or add them above."), self)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setProperty("faint", True)
        self._stack = QStackedWidget(self)
        self._stack.setProperty("panel", True)
        self._stack.addWidget(hint)
        self._stack.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        for button in (self.pause_button, self.cancel_button, self.start_button):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 18)
        whole.setSpacing(2 * theme.SPACING)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.errors)
        whole.addWidget(self.form)
        whole.addWidget(self.progress)
        whole.addLayout(foot)
        self.resize(900, 660)

    def _ask_files(self) -> None:
        self.add(ask_files(self))

    def _ask_folder(self) -> None:
        self.add(ask_folder(self))

    def _plan(self) -> None:
        """Find the files, without reading them; a folder may be large and far away."""
        folder = self.form.folder
        if self._task is not None or folder is None or not self._inputs:
            return
        if self._side_task is not None:
            self._planned_late = True
            return
        inputs = tuple(self._inputs)
        self.status.setText(self.tr("Looking for scans…"))
        self._side_task = BackgroundTask(lambda _tell: plan(inputs, folder), self)
        self._side_task.succeeded.connect(lambda found: self._take_plan(*found))
        self._side_task.failed.connect(self.status.setText)
        self._side_task.over.connect(self._end_side_task)
        self._side_task.start()

    def _end_side_task(self) -> None:
        self._side_task = None
        if self._planned_late:
            self._planned_late = False
            self._plan()

    def _take_plan(self, jobs: Sequence[Job], errors: Sequence[InputError]) -> None:
        self.model.show_jobs(jobs)
        self.status.setText("")
        self.errors.show_errors(map(in_window_language, errors))
        self._show_state()

    def _take(self, progress: FileProgress) -> None:
        self.model.take(progress)
        done, total = self.model.pages()
        files = self.model.rowCount()
        part = done / total if total else self.model.ended / max(1, files)
        self.progress.setValue(round(self.progress.maximum() * part))
        texts = [
            self.tr("{done} of %Ln files", "", files).format(done=count(self.model.ended)),
            self._time_left.say(done, total),
        ]
        self.status.setText(" · ".join(filter(None, texts)))
        if progress.state is FileState.FAILED:
            self.errors.add(map(in_window_language, progress.errors))
        self._show_state()

    def _take_end(self, complete: bool) -> None:
        self._task = None
        self.progress.setValue(self.progress.maximum())
        files = self.model.rowCount()
        if complete:
            text = self.tr("All %Ln files are done", "", files)
        else:
            failed = self.model.failed
            text = self.tr("{done} of %Ln files are done, {failed} failed", "", files).format(
                done=count(files - failed), failed=count(failed)
            )
        self.status.setText(text)
        self._show_state()

    def _fail(self, problem: str) -> None:
        self._task = None
        self.status.setText(self.tr("The batch could not go on"))
        self.errors.add((problem,))
        self._show_state()

    def _take_cancelled(self) -> None:
        self._task = None
        self.status.setText(self.tr("Stopped. Start goes on where it was."))
        self._show_state()

    def _may_stop(self) -> bool:
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), "", parent=self)
        box.setText(self.tr("Stop the batch?"))
        box.setInformativeText(
            self.tr("What is done stays. The same batch goes on later where it was.")
        )
        stop = box.addButton(self.tr("&Stop"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Keep Going"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is stop

    def _reviewable(self) -> Job | None:
        """The selected file, where something of it was read."""
        row = self.table.current_row
        progress = None if row is None else self.model.progress(row)
        if progress is None or progress.state is FileState.RUNNING or not progress.words:
            return None
        return progress.job

    def _show_state(self) -> None:
        running = self._task is not None
        files = self.model.rowCount()
        self._stack.setCurrentIndex(1 if files else 0)
        self.form.setEnabled(not running)
        for button in (self.add_files_button, self.add_folder_button):
            button.setEnabled(not running)
        self.clear_button.setEnabled(not running and bool(self._inputs))
        self.review_button.setEnabled(self._reviewable() is not None)
        self.start_button.setEnabled(
            not running and bool(self._inputs) and self.form.folder is not None
        )
        self.start_button.setVisible(not running)
        self.pause_button.setVisible(running)
        self.cancel_button.setVisible(running)
        paused = self._task is not None and self._task.paused
        self.pause_button.setText(self.tr("Go &On") if paused else self.tr("&Pause"))
        self.progress.setVisible(running or self.progress.value() > 0)
        if paused:
            self.status.setText(self.tr("Paused"))
