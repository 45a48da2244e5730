"""Work without a name, work left by a crash, and files that are damaged or in a read-only place."""

from __future__ import annotations

import json
import logging
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import Any

import platformdirs

from hwr_desktop.document.apply import apply
from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import Document, Line, Page, Word
from hwr_desktop.errors import EditError, ProjectError
from hwr_desktop.machine_settings import machine_settings
from hwr_desktop.storage import database, journal
from hwr_desktop.storage.codec import DecodeError, decode_page, decode_word
from hwr_desktop.storage.project import UNOPENED_FILES, Project

SUFFIX = ".hwr"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """An untitled project that no window has open: a crash left it.

    Attributes:
        path: The file; `Project.open` goes on with it, `database.delete` forgets it.
        changed: When it was written last, local time.
        pages: Number of pages.
        settled: Number of words that a person confirmed, corrected or rejected.
        words: Number of words.
        first_page: Its first page without its lines, or None where no page is in it yet.
    """

    path: Path
    changed: datetime
    pages: int
    settled: int
    words: int = 0
    first_page: Page | None = None


def untitled_folder() -> Path:
    """Return the folder of the projects that have no name yet; it is made where it is missing."""
    folder = _untitled_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            "{path} cannot be made ({error}); work without a name is kept there",
            path=folder,
            error=error.strerror,
        ) from error
    return folder


def is_untitled(project: Project) -> bool:
    """Tell whether a project has no name yet."""
    return project.path.parent == _untitled_folder()


def create_untitled(document: Document | None = None, *, title: str = "New project") -> Project:
    """Create a project that has no name yet."""
    return Project.create(_untitled_path(), document, title=title)


def left_behind() -> list[LeftBehind]:
    """Return the untitled projects that a crash left, the latest first; empty ones are deleted.

    Of a damaged one is told what can be read of it; where nothing can, it is passed over.
    """
    found = []
    for path in untitled_folder().glob(f"*{SUFFIX}"):
        if database.is_open(path):
            continue
        try:
            summary = _summary(path)
            if summary.pages or _has_unopened(path):
                found.append(summary)
            else:
                database.delete(path)
        except (database.ForeignProjectError, OSError) as error:
            _log.warning("%s is passed over: %s", path, error)
        except ProjectError as error:
            _log.warning("%s", error)
            found.extend(_damaged_summary(path))
    return sorted(found, key=lambda left: left.changed, reverse=True)


def open_copy(path: Path) -> Project:
    """Open what can be read of a project as an untitled copy; the file itself is left as it is.

    Raises:
        ProjectError: Nothing can be read, or a newer version wrote it.
    """
    copy = _untitled_path()
    try:
        database.copy(path, copy)
    except database.ForeignProjectError:
        raise
    except ProjectError:
        _copy_bytes(path, copy)
    try:
        return Project.open(copy)
    except database.DamagedProjectError:
        document = _salvage(copy)
        database.delete(copy)
    if not document.pages:
        raise ProjectError("{path} is damaged beyond reading; restore it from a backup", path=path)
    return create_untitled(document, title=f"Recovered from {path.name}")


def _copy_bytes(path: Path, copy: Path) -> None:
    try:
        for suffix in ("-wal", ""):
            source = path.with_name(path.name + suffix)
            if source.exists() or not suffix:
                shutil.copyfile(source, copy.with_name(copy.name + suffix))
    except OSError as error:
        raise ProjectError(
            "{path} cannot be copied: {error}", path=path, error=error.strerror
        ) from error


def _untitled_folder() -> Path:
    data = platformdirs.user_data_path("hwr-desktop", appauthor=False)
    return machine_settings().work_folder or data / "untitled"


def _untitled_path() -> Path:
    return untitled_folder() / f"{datetime.now():%Y-%m-%d %H.%M.%S} {new_id()[:6]}{SUFFIX}"


def _summary(path: Path) -> LeftBehind:
    try:
        with closing(database.connect_to_read(path)) as connection:
            pages, words, settled = connection.execute(
                "SELECT (SELECT count(*) FROM page), (SELECT count(*) FROM word),"
                " (SELECT count(*) FROM transcription WHERE status != 'predicted')"
            ).fetchone()
            first = connection.execute(
                "SELECT record FROM page ORDER BY position LIMIT 1"
            ).fetchone()
            page = decode_page(first[0]) if first else None
    except (sqlite3.Error, DecodeError) as error:
        raise database.damaged(path, error) from error
    return LeftBehind(path, _changed(path), pages, settled, words, page)


def _has_unopened(path: Path) -> bool:
    with closing(database.connect_to_read(path)) as connection:
        found = connection.execute(
            "SELECT value FROM setting WHERE name = ?", (UNOPENED_FILES,)
        ).fetchone()
    return bool(found and json.loads(found[0]))


def _damaged_summary(path: Path) -> list[LeftBehind]:
    # SQLite may write to what it opens, so it is given a copy.
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        _copy_bytes(path, copy)
        document = _salvage(copy)
    if not document.pages:
        return []
    words = [word for page in document.pages for word in page.words()]
    settled = sum(word.status.settled for word in words)
    pages = document.pages
    return [LeftBehind(path, _changed(path), len(pages), settled, len(words), pages[0])]


def _changed(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime)


def _salvage(path: Path) -> Document:
    """Return the most that the tables or the journal of a damaged project give."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.text_factory = lambda text: text.decode(errors="replace")
            return max(
                _from_tables(connection),
                _from_journal(connection),
                key=lambda document: sum(len(page.places) for page in document.pages),
            )
    except sqlite3.Error as error:
        _log.warning("nothing of %s can be read: %s", path, error)
        return Document()


def _from_tables(connection: sqlite3.Connection) -> Document:
    words: dict[tuple[str, str], list[tuple[int, Word]]] = {}
    for page_id, line_id, place, record in _rows(
        connection, "SELECT page_id, line_id, place, record FROM word", "rowid"
    ):
        with suppress(DecodeError):
            words.setdefault((page_id, line_id), []).append((place, decode_word(record)))
    positions = {
        (page_id, line_id): position
        for page_id, line_id, position in _rows(
            connection, "SELECT page_id, id, position FROM line", "page_id"
        )
    }
    lines: dict[str, list[tuple[float, Line]]] = {}
    for (page_id, line_id), placed in words.items():
        placed.sort(key=itemgetter(0))
        line = Line(line_id, tuple(word for _, word in placed))
        height = line.words[0].region.y  # a stand-in for a position that is lost
        position = positions.get((page_id, line_id), height)
        lines.setdefault(page_id, []).append((position, line))
    pages = []
    for page_id, _, record in sorted(
        _rows(connection, "SELECT id, position, record FROM page", "rowid"), key=itemgetter(1)
    ):
        with suppress(DecodeError):
            placed_lines = sorted(lines.get(page_id, ()), key=itemgetter(0))
            pages.append(
                replace(decode_page(record), lines=tuple(line for _, line in placed_lines))
            )
    return Document(tuple(pages))


def _from_journal(connection: sqlite3.Connection) -> Document:
    document = Document()
    with suppress(sqlite3.DatabaseError, DecodeError, EditError):
        for edit in journal.read(connection):
            document = apply(document, edit).document
    return document


def _rows(connection: sqlite3.Connection, query: str, key: str) -> list[tuple[Any, ...]]:
    """The rows that can be read: up to the damage from the front, and from the back."""
    rows: dict[tuple[Any, ...], None] = {}
    for direction in ("ASC", "DESC"):
        try:
            for row in connection.execute(f"{query} ORDER BY {key} {direction}"):
                rows[row] = None
        except sqlite3.DatabaseError as error:
            _log.warning("reading %s stopped: %s", query, error)
        else:
            break
    return list(rows)
