"""The append-only list of the steps that led to a project's document."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hwr_desktop.document.history import Move, Step
from hwr_desktop.storage.codec import as_text, decode_edit, encode_edit

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from hwr_desktop.document.edits import Edit


def write(connection: sqlite3.Connection, number: int, time: datetime, step: Step) -> None:
    """Write a step, counted from 1; one that is there already is left alone."""
    connection.execute(
        "INSERT OR IGNORE INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            time.astimezone(UTC).isoformat(timespec="milliseconds"),
            step.move,
            as_text(step.title),
            as_text(step.author),
            encode_edit(step.edit),
            encode_edit(step.inverse),
        ),
    )


def read(connection: sqlite3.Connection) -> Iterator[Edit]:
    """Yield the edits that led to the document, oldest first."""
    for (edit,) in connection.execute("SELECT edit FROM journal ORDER BY id"):
        yield decode_edit(edit)


def steps_for_undo(connection: sqlite3.Connection) -> Iterator[Step]:
    """Yield the steps that undo and redo go by, oldest first."""
    for move, title, author, edit, inverse in connection.execute(
        "SELECT move, title, author, edit, inverse FROM journal WHERE move != ? ORDER BY id",
        (Move.BACKGROUND,),
    ):
        yield Step(Move(move), decode_edit(edit), decode_edit(inverse), title, author)


def length(connection: sqlite3.Connection) -> int:
    """Return how many steps there are."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()[0])
