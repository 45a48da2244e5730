"""What was read, page by page, kept with the results of a batch.

From here an interrupted batch goes on, outputs are written in other formats without reading again,
and the window opens a file for review.
"""

from __future__ import annotations

import gzip
import hashlib
import shutil
import sqlite3
import zlib
from typing import TYPE_CHECKING

from hwr_desktop.atomic import atomic_write
from hwr_desktop.document.model import Document, Page
from hwr_desktop.errors import OutputError
from hwr_desktop.storage.codec import DecodeError, decode_page, encode_page

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ".hwr-batch"
_UNFINISHED = ".hwr-*.part"
"""What `atomic_write` calls files before they take their place."""


class Results:
    """The pages of a batch.

    Args:
        output: The folder of the results.
    """

    def __init__(self, output: Path) -> None:
        self._folder = output / FOLDER

    def save(self, name: str, page: Page) -> None:
        """Keep a page of an input.

        Raises:
            OutputError: It cannot be written.
        """
        path = self._path(name, page.number)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                "{path} cannot be made: {error}", path=path.parent, error=error.strerror
            ) from error
        with atomic_write(path) as file:
            file.write(gzip.compress(encode_page(page).encode(), compresslevel=5, mtime=0))

    def load(self, name: str, number: int) -> Page | None:
        """Return a page of an input, or None where it is not there or damaged."""
        try:
            content = gzip.decompress(self._path(name, number).read_bytes())
            return decode_page(content.decode())
        except (OSError, EOFError, zlib.error, DecodeError, ValueError):
            return None

    def document(self, name: str) -> Document:
        """Return all pages of an input that were read."""
        numbers = sorted(int(path.name.split(".")[0]) for path in self._of(name).glob("*.json.gz"))
        pages = (self.load(name, number) for number in numbers)
        return Document(tuple(page for page in pages if page))

    def forget(self, name: str) -> None:
        """Delete the pages of an input."""
        shutil.rmtree(self._of(name), ignore_errors=True)

    def _path(self, name: str, number: int) -> Path:
        return self._of(name) / f"{number:05}.json.gz"

    def _of(self, name: str) -> Path:
        # A hash, since names may be as long as a path can be.
        key = hashlib.sha256(name.encode(errors="surrogateescape")).hexdigest()
        return self._folder / key[:2] / key[2:26]


class OutputLock:
    """Keeps a second batch out of a folder of results for as long as it is held.

    SQLite's lock, because it is the system's on every system and dies with its process.

    Raises:
        OutputError: Another batch writes there, or the folder cannot be used.
    """

    def __init__(self, output: Path) -> None:
        folder = output / FOLDER
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(folder / "lock", timeout=0, isolation_level=None)
            self._connection.execute("BEGIN EXCLUSIVE")
        except OSError as error:
            raise OutputError(
                "{path} cannot be made a folder: {error}; choose another place",
                path=output,
                error=error.strerror,
            ) from error
        except sqlite3.Error as error:
            raise OutputError(
                "{path} cannot be used ({error}); another batch may be writing there",
                path=output,
                error=error,
            ) from error

        for unfinished in output.rglob(_UNFINISHED):  # a kill left them
            unfinished.unlink(missing_ok=True)

    def release(self) -> None:
        """Let others in."""
        self._connection.close()
