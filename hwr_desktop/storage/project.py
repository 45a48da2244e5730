"""A project: a document, its history, and the file that both are kept in."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwr_desktop.atomic import check_writable
from hwr_desktop.document.edits import AddPages, Edit, Group, SetWordLists
from hwr_desktop.document.history import History
from hwr_desktop.errors import ProjectError
from hwr_desktop.storage import database, journal, state
from hwr_desktop.storage.codec import DecodeError
from hwr_desktop.storage.snapshot import find_image
from hwr_desktop.storage.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from hwr_desktop.document.history import Step
    from hwr_desktop.document.model import Document, Page
    from hwr_desktop.storage.writer import ErrorCallback, Task

REVIEW_BELOW = "review_below"
"""Setting of a project: words read with less confidence than this, 0 to 1, are up for review."""

UNOPENED_FILES = "unopened_files"
"""Setting of a project: paths that a person added and whose pages are not all in it yet."""
LAST_PLACE = "last_place"
"""Setting of a project: ids of the page that was shown last, and of its word or empty."""

_FLUSH_SECONDS = 5.0
_IMAGE_SECONDS = 120.0


class Project:
    """An open project. There is no save: a step is on the disk milliseconds later.

    All methods are for the thread that owns the project, but for those of images, which any thread
    may call and which wait for the disk, as `flush`, `close`, `save_as` and `save_copy` do.

    Attributes:
        path: The file.
        history: The document with undo and redo; its steps are journalled as they are taken.
        on_error: Called, from the writing thread, with the error when writing begins to fail, and
            with None when all is on the disk again. Meanwhile nothing is lost: the steps wait in
            memory.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, history: History) -> None:
        self.path = path
        self.history = history
        self.on_error: ErrorCallback = lambda _error: None
        self._settings = _read_settings(connection)
        self._steps = journal.length(connection)
        self._writer = self._start_writer(connection)
        history.on_step = self._record

    @classmethod
    def create(
        cls,
        path: Path,
        document: Document | None = None,
        *,
        title: str = "New project",
        author: str = "person",
        overwrite: bool = False,
    ) -> Project:
        """Create a project.

        Args:
            path: The file.
            document: What it starts with; undo does not go back behind it.
            title: What the journal calls the first step, where there is a document.
            author: Who made the document.
            overwrite: Replace an existing file, once the new one is whole.

        Raises:
            ProjectError: The file exists, is open in another window or cannot be written.
            OutputError: It cannot be replaced.
        """
        if overwrite and path.exists():
            _replace(path, lambda beside: cls.create(beside, document, title=title, author=author))
            return cls.open(path)
        project = cls(path, database.create(path), History())
        if document:
            first = _making(document)
            project.history.note(first, title=title, author=author)
            try:
                project.flush()
            except ProjectError:
                project.abandon()
                raise
        return project

    @classmethod
    def open(cls, path: Path) -> Project:
        """Open a project, undo and redo as they were.

        Raises:
            ProjectError: The file is missing, of another program, of a newer version or open in
                another window.
            DamagedProjectError: `recovery.open_copy` opens what can be read.
            ReadOnlyProjectError: `recovery.open_copy` opens a copy.
        """
        connection = database.connect(path)
        try:
            document = state.load(connection)
            history = History.resume(document, journal.steps_for_undo(connection))
            return cls(path, connection, history)
        except (sqlite3.Error, DecodeError, KeyError, ValueError) as error:
            connection.close()
            raise database.damaged(path, error) from error

    def setting(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 (JSON)
        """Return a setting of the project, or the default."""
        return self._settings.get(name, default)

    def set_setting(self, name: str, value: Any) -> None:  # noqa: ANN401 (JSON)
        """Keep a setting in the project: any value that JSON can hold."""
        self._settings[name] = value
        row = (name, json.dumps(value))
        self._writer.write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO setting VALUES (?, ?)", row
            ),
            self.history.document,
        )

    @property
    def is_touched(self) -> bool:
        """Whether a person did anything in it, but for adding pages."""
        history = self.history
        told = any(value for name, value in self._settings.items() if name != LAST_PLACE)
        return told or history.undo_title is not None or history.redo_title is not None

    @property
    def written(self) -> bool:
        """Whether all that was recorded is on the disk, and the file still there."""
        return self._writer.idle

    def embed(self, content_hash: str, content: bytes) -> None:
        """Keep an image file's bytes in the project, under the SHA-256 that its pages name.

        Raises:
            ProjectError: It cannot be written; it is not kept then, so that the corrections that
                come after it find their way to the disk.
        """

        def insert(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR IGNORE INTO image VALUES (?, ?)", (content_hash, content))

        self._write_image(insert)

    def unembed(self, content_hashes: Collection[str]) -> None:
        """Keep image files' bytes in the project no longer; the file becomes smaller.

        Raises:
            ProjectError: It cannot be written; they are kept then.
        """

        def delete(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "DELETE FROM image WHERE content_hash = ?", [(i,) for i in content_hashes]
            )
            (free,) = connection.execute("PRAGMA freelist_count").fetchone()
            for _ in range(free):  # Python lets this pragma free one page at a time
                connection.execute("PRAGMA incremental_vacuum(1)")

        self._write_image(delete)

    def embedded(self, content_hash: str) -> bytes | None:
        """Return an image file's bytes, or None where they are not kept in the project.

        Raises:
            ProjectError: The project cannot be read.
        """
        self._writer.require_same_file()
        with closing(database.connect_to_read(self.path)) as connection:
            found = connection.execute(
                "SELECT content FROM image WHERE content_hash = ?", (content_hash,)
            ).fetchone()
        return found[0] if found else None

    def embedded_sizes(self) -> dict[str, int]:
        """Return the size in bytes of each image file that is kept in the project, by its hash.

        Raises:
            ProjectError: The project cannot be read.
        """
        self._writer.require_same_file()
        with closing(database.connect_to_read(self.path)) as connection:
            return dict(connection.execute("SELECT content_hash, length(content) FROM image"))

    def find_image(self, page: Page) -> Path | None:
        """Return where a page's image file is: at its path, or beside the project; None if gone."""
        return find_image(self.path, page)

    def flush(self, seconds: float = _FLUSH_SECONDS) -> None:
        """Wait until all that was recorded is on the disk.

        Raises:
            ProjectError: It cannot be written now, or takes longer than the seconds; it stays in
                memory and is tried again. Or the file is gone.
        """
        self._writer.flush(seconds)

    def close(self) -> None:
        """Write what is left and let go of the file.

        Raises:
            ProjectError: Not all can be written; the project stays open. `save_as` puts it
                elsewhere, `abandon` gives it up.
        """
        self.flush()
        self.abandon()

    def abandon(self) -> None:
        """Let go of the file, whether all is written or not."""
        self._writer.close()

    def save_copy(self, path: Path) -> None:
        """Write the project as it is to another file, which takes the place of one that is there.

        If the project can no longer be written, the copy is made as `save_as` makes it.

        Raises:
            ProjectError: The other file is open in another window.
            OutputError: It cannot be written.
        """
        if self._is_at(path):
            self.flush()
        else:
            self._copy_to(path)

    def save_as(self, path: Path) -> None:
        """Go on in another file, which takes the place of one that is there.

        The file until now stays as it is. If it can no longer be written, its disk gone or full,
        what is in memory is saved, with the embedded images that can still be read: the document
        and settings, but no longer the journal until now.

        Raises:
            ProjectError: The other file is open in another window or cannot be written.
            OutputError: It cannot be written.
        """
        if self._is_at(path):
            self.flush()
            return
        self._copy_to(path)
        connection = database.connect(path)
        self._writer.close()
        self.path = path
        self._steps = journal.length(connection)
        self._writer = self._start_writer(connection)

    def _record(self, step: Step) -> None:
        """Journal the step that the history has just taken; returns at once."""
        self._steps += 1
        number, time = self._steps, datetime.now(UTC)
        self._writer.write(
            lambda connection: journal.write(connection, number, time, step),
            self.history.document,
        )

    def _copy_to(self, path: Path) -> None:
        try:
            self.flush()
        except ProjectError:
            self._save_from_memory(path)
        else:
            database.copy(self.path, path)

    def _save_from_memory(self, path: Path) -> None:
        def make(beside: Path) -> Project:
            saved = Project.create(beside, self.history.document, title="Saved from memory")
            for name, value in self._settings.items():
                saved.set_setting(name, value)
            with suppress(ProjectError):
                self._copy_images(saved)
            return saved

        _replace(path, make)

    def _copy_images(self, target: Project) -> None:
        for content_hash in self.embedded_sizes():
            content = self.embedded(content_hash)
            if content is not None:
                target.embed(content_hash, content)

    def _write_image(self, task: Task) -> None:
        self._writer.write(task)
        try:
            self._writer.flush(_IMAGE_SECONDS)
        except ProjectError:
            self._writer.withdraw(task)
            raise

    def _is_at(self, path: Path) -> bool:
        return path.resolve() == self.path.resolve()

    def _start_writer(self, connection: sqlite3.Connection) -> Writer:
        return Writer(self.path, connection, self.history.document, self._report)

    def _report(self, error: ProjectError | None) -> None:
        self.on_error(error)


def _replace(path: Path, make: Callable[[Path], Project]) -> None:
    """Put a project in the place of a file, which stays as it is until the new one is whole.

    Args:
        path: The file.
        make: Makes the project at another path.
    """
    check_writable(path)
    with tempfile.TemporaryDirectory(prefix=".hwr-", dir=path.parent) as folder:
        beside = Path(folder) / path.name
        try:
            made = make(beside)
            try:
                made.flush()
                database.copy(beside, path)
            finally:
                made.abandon()
        except ProjectError as error:
            raise error.replace_values({str(beside): str(path)}) from error


def _making(document: Document) -> Edit:
    """The edit that leads from nothing to a document."""
    return Group(
        (AddPages(0, document.pages), SetWordLists(document.good_words, document.bad_words))
    )


def _read_settings(connection: sqlite3.Connection) -> dict[str, Any]:
    rows = connection.execute("SELECT name, value FROM setting")
    return {name: json.loads(value) for name, value in rows}
