"""The one thread that writes to a project."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from hwr_desktop.errors import ProjectError
from hwr_desktop.storage import database, journal, state

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.document.model import Document

Task = Callable[[sqlite3.Connection], object]
"""Something to write. It may run again after a failure, so it must not mind having run before."""

ErrorCallback = Callable[[ProjectError | None], None]
"""Told of the first failure in a row, and by None that all is on the disk again; called from the
writing thread."""

_RETRY_SECONDS = 1.0
_LAST_SECONDS = 2.0
"""How long a disk that hangs may keep a window from closing that a person has given up."""

_log = logging.getLogger(__name__)


class Writer:
    """Writes what it is given, soon and in order, each time in one transaction with the document.

    What cannot be written stays in memory and is tried again until it can.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        document: Document,
        on_error: ErrorCallback,
    ) -> None:
        self._path = path
        self._file = _identity(path)
        self._connection: sqlite3.Connection | None = connection
        self._journal_length = journal.length(connection)
        self._on_error = on_error
        self._written = self._document = document
        self._tasks: deque[Task] = deque()
        self._error: ProjectError | None = None
        self._failures = 0
        self._hurry = self._closing = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="project-writer", daemon=True)
        self._thread.start()

    @property
    def idle(self) -> bool:
        """Whether all that was given is on the disk, and the file still there."""
        with self._changed:
            return not self._tasks and _identity(self._path) == self._file

    def write(self, task: Task, document: Document | None = None) -> None:
        """Take a task, and the document as it is now where that changed; returns at once."""
        with self._changed:
            self._tasks.append(task)
            if document is not None:
                self._document = document
            self._changed.notify_all()

    def withdraw(self, task: Task) -> None:
        """Give up a task that is not on the disk yet, so that it keeps nothing else from it."""
        with self._changed:
            if task in self._tasks:
                self._tasks.remove(task)

    def flush(self, timeout: float) -> None:
        """Wait until all that was given is on the disk.

        Raises:
            ProjectError: Writing failed, or took longer than ``timeout`` seconds, or was given up
                by `close`; what is not on the disk stays in memory. Or the file is gone.
        """
        with self._changed:
            failures = self._failures
            self._hurry = True
            self._changed.notify_all()
            self._changed.wait_for(
                lambda: not self._tasks or self._failures > failures or self._closing, timeout
            )
            if self._tasks:
                raise self._error or ProjectError(
                    "{path} is still being written; its disk is slow, wait a moment",
                    path=self._path,
                )
        self.require_same_file()

    def close(self) -> None:
        """End the thread and let go of the file; what is not written by now is given up.

        A thread that a hanging disk does not let go of is left to itself.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(_LAST_SECONDS)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._tasks) or self._closing)
                if self._closing:
                    break
                tasks, document = list(self._tasks), self._document
            try:
                self._commit(tasks, document)
            except Exception as error:  # noqa: BLE001 (whatever it is, keep the work and say so)
                self._fail(error)
            else:
                self._succeed(tasks)
        self._disconnect()

    def require_same_file(self) -> None:
        """Make sure that the file is the one that was opened; another must not even be read.

        Raises:
            ProjectError: It is not there, or is another one.
        """
        if _identity(self._path) != self._file:
            raise ProjectError(
                "{path} was moved, deleted or replaced while it was open; put it back, or "
                "save the project elsewhere",
                path=self._path,
            )

    def _commit(self, tasks: list[Task], document: Document) -> None:
        self.require_same_file()
        connection = self._connected()
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        for task in tasks:
            task(connection)
        state.write_difference(connection, self._written, document)
        length = journal.length(connection)
        connection.execute("COMMIT")
        self._written, self._journal_length = document, length
        # The next transaction begins at once: it is the lock that keeps other windows out.
        with contextlib.suppress(sqlite3.Error):
            connection.execute("BEGIN IMMEDIATE")

    def _connected(self) -> sqlite3.Connection:
        """The connection; a new one after a failure, as a disk that was away leaves it dead."""
        if self._connection is None:
            connection = database.connect(self._path)
            if journal.length(connection) < self._journal_length:
                connection.close()
                raise ProjectError(
                    "{path} is an older version of the project that is open; save the project "
                    "elsewhere",
                    path=self._path,
                )
            self._connection = connection
        return self._connection

    def _succeed(self, tasks: list[Task]) -> None:
        with self._changed:
            for task in tasks:
                if task in self._tasks:
                    self._tasks.remove(task)
            recovered, self._error = self._error is not None, None
            self._changed.notify_all()
        if recovered:
            self._on_error(None)

    def _fail(self, error: Exception) -> None:
        self._disconnect()
        if isinstance(error, sqlite3.Error):
            error = database.project_error(self._path, error)
        elif not isinstance(error, ProjectError):
            _log.exception("writing to %s failed", self._path, exc_info=error)
            error = ProjectError(
                "{path} cannot be written: {reason}", path=self._path, reason=error
            )
        with self._changed:
            first, self._error = self._error is None, error
            self._failures += 1
            self._hurry = False
            self._changed.notify_all()
        if first:
            self._on_error(error)
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._hurry, _RETRY_SECONDS)

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            with contextlib.suppress(sqlite3.Error):
                connection.close()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
