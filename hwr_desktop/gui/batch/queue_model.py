"""The files of a batch as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from hwr_desktop.batch.run import FileState
from hwr_desktop.gui.figures import count
from hwr_desktop.gui.style.icons import icon, mark_icon
from hwr_desktop.gui.widgets.titled_table import Index, TitledTable
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.review.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon

    from hwr_desktop.batch.plan import Job
    from hwr_desktop.batch.run import FileProgress


class Column(IntEnum):
    """The columns, from the left."""

    FILE = 0
    STATE = 1
    PAGES = 2
    WORDS = 3


class BatchQueueModel(TitledTable):
    """One row a file: its name, how far it is, pages and words."""

    columns = Column
    figures = frozenset({Column.PAGES, Column.WORDS})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._rows: dict[str, int] = {}
        self._told: dict[str, FileProgress] = {}
        self._clear_counts()

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Show these files; none is begun yet."""
        self.beginResetModel()
        self._jobs = list(jobs)
        self._rows = {job.name: row for row, job in enumerate(self._jobs)}
        self._told = {}
        self._clear_counts()
        self.endResetModel()

    def take(self, progress: FileProgress) -> None:
        """Take in how far a file is."""
        row = self._rows.get(progress.job.name)
        if row is not None:
            before = self._told.get(progress.job.name)
            if before is not None:
                self._count(before, -1)
            self._count(progress, 1)
            self._told[progress.job.name] = progress
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def progress(self, row: int) -> FileProgress | None:
        """Return how far the file of a row is, or None while it waits."""
        return self._told.get(self._jobs[row].name)

    @property
    def ended(self) -> int:
        """How many files need no more work."""
        return self._ended

    @property
    def failed(self) -> int:
        """How many files have errors."""
        return self._failed

    def pages(self) -> tuple[int, float]:
        """Return the pages read in this run, and an estimate of how many it has in all.

        Files that were done before do not count; one that was not opened yet counts as many pages
        as the others have on average.
        """
        mean = self._pages / self._opened if self._opened else 1.0
        return self._pages_done, self._pages + mean * (len(self._jobs) - self._sized)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._jobs)

    def titles(self) -> Mapping[IntEnum, str]:
        return {
            Column.FILE: self.tr("File"),
            Column.STATE: self.tr("State"),
            Column.PAGES: self.tr("Pages"),
            Column.WORDS: self.tr("Words"),
        }

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        job = self._jobs[index.row()]
        progress = self._told.get(job.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(Column(index.column()), job, progress)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.STATE:
            return _state_icon(progress)
        if role == Qt.ItemDataRole.ToolTipRole:
            errors = map(in_window_language, progress.errors if progress else ())
            return "\n".join((job.file, *errors))
        return None

    def _clear_counts(self) -> None:
        self._ended = self._failed = 0
        self._pages = self._pages_done = self._opened = self._sized = 0

    def _count(self, progress: FileProgress, sign: int) -> None:
        """Keep the sums, so that a batch of ten thousand files is not added up at every page."""
        ended = progress.state is not FileState.RUNNING
        self._ended += sign * ended
        self._failed += sign * (progress.state is FileState.FAILED)
        self._sized += sign * (ended or bool(progress.pages))
        if progress.state is not FileState.SKIPPED and progress.pages:
            self._opened += sign
            self._pages += sign * progress.pages
            self._pages_done += sign * progress.pages_done

    def _text(self, column: Column, job: Job, progress: FileProgress | None) -> str:
        match column:
            case Column.FILE:
                return job.name
            case Column.STATE:
                return self._state(progress)
            case Column.PAGES:
                if progress is None or not progress.pages:
                    return ""
                if progress.state is FileState.RUNNING:
                    return self.tr("{done} of {pages}").format(
                        done=count(progress.pages_done), pages=count(progress.pages)
                    )
                return count(progress.pages)
            case Column.WORDS:
                return count(progress.words) if progress and progress.words else ""

    def _state(self, progress: FileProgress | None) -> str:
        if progress is None:
            return self.tr("Waiting")
        if progress.state is FileState.FAILED and progress.errors:
            # The file's name is in the row already.
            error = in_window_language(progress.errors[0])
            reason = error.removeprefix(progress.job.file).lstrip(":, ")
            return self.tr("Failed: {reason}").format(reason=reason)
        return {
            FileState.RUNNING: self.tr("Reading"),
            FileState.DONE: self.tr("Done"),
            FileState.SKIPPED: self.tr("Done before"),
            FileState.FAILED: self.tr("Failed"),
        }[progress.state]


def _state_icon(progress: FileProgress | None) -> QIcon | None:
    if progress is None:
        return None
    if progress.state is FileState.RUNNING:
        return icon("read")
    return mark_icon(Mark.DOUBTFUL if progress.state is FileState.FAILED else Mark.CONFIRMED)
