"""Opening the SQLite file of a project: recognising it, locking it, telling what is wrong.

A project that is open holds SQLite's write lock for as long as it is open. So a second window is
told at once, a crash leaves no lock behind, and other programs may still read the file.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import ProjectError
from hwr_desktop.storage import schema

if TYPE_CHECKING:
    from pathlib import Path


class DamagedProjectError(ProjectError):
    """The file is damaged; what is left of it can be opened as a copy."""


class ForeignProjectError(ProjectError):
    """The file is another program's, or a newer version's."""


class ReadOnlyProjectError(ProjectError):
    """The file cannot be written where it is; it can be opened as a copy."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the database of a project and take its write lock.

    The connection is in a transaction, holding the lock; it may be handed to another thread.

    Raises:
        ProjectError: There is no such file, or it is open in another window.
        ForeignProjectError: It is another program's or a newer version's.
        DamagedProjectError: SQLite cannot read it.
        ReadOnlyProjectError: It can be read but not written.
    """
    _require_readable(path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ReadOnlyProjectError("{path} is in a read-only place; open a copy", path=path)
    connection = None
    try:
        connection = _connect(path)
        _recognise(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        schema.migrate(connection)
    except BaseException as error:
        if connection:
            connection.close()
        if isinstance(error, sqlite3.Error):
            raise project_error(path, error) from error
        raise
    return connection


def create(path: Path) -> sqlite3.Connection:
    """Create the database of an empty project and take its write lock, as `connect`.

    Raises:
        ProjectError: The file exists or cannot be created.
    """
    if _is_there(path):
        raise ProjectError("{path} exists; open it or choose another name", path=path)
    connection = None
    try:
        connection = _connect(path, mode="rwc")
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # before there are tables
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        schema.migrate(connection)
        connection.execute("COMMIT")
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        if connection:
            connection.close()
        raise project_error(path, error) from error
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open the database of a project to read from it, whoever has it open.

    Raises:
        ProjectError: As `connect`, the lock aside.
    """
    _require_readable(path)
    # SQLite wants to write beside a file even to read it, unless told that nobody changes it.
    still = not os.access(path.parent, os.W_OK) and not _log_of(path).exists()
    connection = None
    try:
        connection = _connect(path, mode="ro&immutable=1" if still else "rw")
        _recognise(connection, path)
    except BaseException as error:
        if connection:
            connection.close()
        if isinstance(error, sqlite3.Error):
            raise project_error(path, error) from error
        raise
    return connection


def copy(source: Path, target: Path) -> None:
    """Copy a project, as it stands on the disk, to a file that it takes the place of.

    Raises:
        ProjectError: The source cannot be read, or the target is open in another window.
        OutputError: The target cannot be written.
    """
    if is_open(target):
        raise ProjectError("{path} is open in another window; close it there first", path=target)
    try:
        with closing(connect_to_read(source)) as reading, atomic_write(target) as file:
            with closing(sqlite3.connect(file.name)) as writing:
                reading.backup(writing)
            _delete_log(target)
    except sqlite3.Error as error:
        raise project_error(target, error) from error


def delete(path: Path) -> None:
    """Delete a project file with what SQLite keeps beside it.

    Raises:
        ProjectError: It is open in another window or cannot be deleted.
    """
    if is_open(path):
        raise ProjectError("{path} is open in another window; close it there first", path=path)
    try:
        _delete_log(path)
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ProjectError(
            "{path} cannot be deleted: {error}", path=path, error=error.strerror
        ) from error


def is_open(path: Path) -> bool:
    """Tell whether some window has the project open."""
    if not _is_there(path):
        return False
    connection = None
    try:
        connection = _connect(path)
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        return _code(error) == sqlite3.SQLITE_BUSY
    finally:
        if connection:
            connection.close()
    return False


def project_error(path: Path, error: sqlite3.Error) -> ProjectError:
    """Say in words what SQLite has to complain of."""
    code = _code(error)
    if code == sqlite3.SQLITE_BUSY:
        return ProjectError(
            "{path} is open in another window; close it there, or open a copy", path=path
        )
    if code == sqlite3.SQLITE_FULL:
        return ProjectError(
            "{path} cannot be written: the disk is full; free some space", path=path
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedProjectError(
            "{path} is damaged; open what can be read of it as a copy", path=path
        )
    if code == sqlite3.SQLITE_READONLY:
        return ReadOnlyProjectError("{path} is in a read-only place; open a copy", path=path)
    return ProjectError(
        "{path} cannot be reached ({error}); see that its disk is connected and has room",
        path=path,
        error=error,
    )


def damaged(path: Path, error: Exception) -> DamagedProjectError:
    """Say that what SQLite gave makes no sense."""
    return DamagedProjectError(
        "{path} is damaged ({error}); open what can be read of it as a copy", path=path, error=error
    )


def _delete_log(path: Path) -> None:
    """Delete what a crash left beside a file: another file of its name would take it on."""
    _log_of(path).unlink(missing_ok=True)
    path.with_name(path.name + "-shm").unlink(missing_ok=True)


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte is the primary code


def _connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        timeout=0,
        isolation_level=None,
        check_same_thread=False,
    )


def _is_there(path: Path) -> bool:
    with contextlib.suppress(OSError):  # where the folder may not be looked into, say
        return path.exists()
    return False


def _require_readable(path: Path) -> None:
    if os.access(path, os.R_OK) and path.is_file():
        return
    if _is_there(path):
        raise ProjectError(
            "{path} cannot be read: it is a folder or you have no permission", path=path
        )
    raise ProjectError("{path} does not exist; it may have been moved or renamed", path=path)


def _recognise(connection: sqlite3.Connection, path: Path) -> None:
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    if path.stat().st_size == 0:
        raise DamagedProjectError("{path} is empty; restore it from a backup", path=path)
    if application_id != schema.APPLICATION_ID:
        raise ForeignProjectError(
            "{path} is no HWR Desktop project; open it with the program it is from", path=path
        )
    found, known = schema.version(connection), len(schema.MIGRATIONS)
    if found > known:
        raise ForeignProjectError(
            "{path} was written by a newer HWR Desktop (format {found}, this one "
            "knows {known}); update the program to open it",
            path=path,
            found=found,
            known=known,
        )
