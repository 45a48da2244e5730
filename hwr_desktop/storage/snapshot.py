"""A project as it stands on the disk, read without opening it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Document
from hwr_desktop.storage import database, state
from hwr_desktop.storage.codec import DecodeError

if TYPE_CHECKING:
    from hwr_desktop.document.model import Page


@dataclass(frozen=True)
class Snapshot:
    """What a project held when it was read.

    Attributes:
        path: The file.
        document: The document.
    """

    path: Path
    document: Document

    @classmethod
    def read(cls, path: Path) -> Snapshot:
        """Read a project, also one that a window has open or that lies in a read-only place.

        Raises:
            ProjectError: The file is missing, of another program, of a newer version or damaged.
        """
        with closing(database.connect_to_read(path)) as connection:
            try:
                connection.execute("BEGIN")  # one state, whatever is written meanwhile
                return cls(path, state.load(connection))
            except (sqlite3.Error, DecodeError, KeyError, ValueError) as error:
                raise database.damaged(path, error) from error

    def find_image(self, page: Page) -> Path | None:
        """Return where a page's image file is, as `find_image`."""
        return find_image(self.path, page)


def find_image(project: Path, page: Page) -> Path | None:
    """Return where a page's image file is: at its path, or beside the project; None if gone."""
    beside = project.resolve().parent
    candidates = [Path(page.file), beside / page.file, beside / Path(page.file).name]
    return next((path for path in candidates if path.is_file()), None)
