"""What a batch knows of each page: one JSON object a line, added as the pages are done."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from hwr_desktop.atomic import atomic_write
from hwr_desktop.batch.plan import MANIFEST
from hwr_desktop.errors import OutputError
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class State(StrEnum):
    """How far a page is."""

    READ = "read"
    """It was read; the results of its file are not written yet."""
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Record:
    """A page of an input, or the whole of one that cannot be opened.

    Attributes:
        name: The input's name in the batch.
        file: Its path as given.
        page: Which page, from 1; 0 for a file that cannot be opened.
        pages: How many pages the file has; 0 where that is not known.
        content_hash: SHA-256 of the file.
        model: Name and short hash of the model.
        settings: All else that the results depend on.
        state: How far the page is.
        health: How far the result can be trusted, 0 to 1, or None.
        reasons: Why it can be trusted no further.
        words: Number of words.
        confidence: Mean confidence of its words, or None where it has none.
        seconds: How long it took; the one field that differs from run to run.
        error: Why it failed, or None.
    """

    name: str
    file: str
    page: int
    pages: int
    content_hash: str
    model: str
    settings: dict[str, Any] = field(default_factory=dict)
    state: State = State.FAILED
    health: float | None = None
    reasons: tuple[Message, ...] = ()
    words: int = 0
    confidence: float | None = None
    seconds: float = 0.0
    error: Message | None = None


class Manifest:
    """The records of a batch, in memory and in the file.

    A line is added when something becomes known; the last line about a page counts. `tidy` leaves
    one line a page, in order.
    """

    def __init__(self, output: Path) -> None:
        self.path = output / MANIFEST
        self._records: dict[str, dict[int, Record]] = {}
        for record in _read(self.path):
            self._keep(record)
        self._torn = _ends_torn(self.path)

    def of(self, name: str) -> dict[int, Record]:
        """Return the records of an input by page."""
        return self._records.get(name, {})

    def names(self) -> list[str]:
        """Return the inputs, sorted by their path."""
        return sorted(self._records, key=lambda name: PurePosixPath(name).parts)

    def add(self, *records: Record) -> None:
        """Add records.

        Raises:
            OutputError: The file cannot be written.
        """
        lines = "".join(map(_line, records))
        if self._torn:  # a power cut may have left half a line
            lines, self._torn = "\n" + lines, False
        try:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(lines)
        except OSError as error:
            raise OutputError(
                "{path} cannot be written: {reason}", path=self.path, reason=error.strerror
            ) from error
        for record in records:
            self._keep(record)

    def forget(self, name: str) -> None:
        """Drop what is known of an input, in the file at the next `tidy`."""
        self._records.pop(name, None)

    def tidy(self) -> None:
        """Write the file anew, one line a page, in order.

        Raises:
            OutputError: The file cannot be written.
        """
        with atomic_write(self.path) as file:
            for name in self.names():
                for _, record in sorted(self._records[name].items()):
                    file.write(_line(record).encode())

    def _keep(self, record: Record) -> None:
        known = self._records.setdefault(record.name, {})
        if any(other.content_hash != record.content_hash for other in known.values()):
            known.clear()  # the file is another one now
        if record.page == 0:
            known.clear()
        else:
            known.pop(0, None)
        known[record.page] = record


def _read(path: Path) -> Iterator[Record]:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            for line in file:
                try:
                    yield _record(json.loads(line))
                except (ValueError, TypeError, KeyError):
                    continue  # a line cut short by a power cut: its page is done again
    except FileNotFoundError:
        return
    except OSError as error:
        raise OutputError(
            "{path} cannot be read: {error}", path=path, error=error.strerror
        ) from error


def _record(values: dict[str, Any]) -> Record:
    error = values.get("error")
    return Record(
        **values
        | {
            "state": State(values["state"]),
            "reasons": tuple(map(Message.from_json, values.get("reasons", ()))),
            "error": Message.from_json(error) if error else None,
        }
    )


def _ends_torn(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            file.seek(-1, 2)
            return file.read(1) != b"\n"
    except OSError:  # none there, or empty
        return False


def _line(record: Record) -> str:
    # ASCII: file names that are no valid Unicode come back as they were.
    return json.dumps(asdict(record), default=Message.to_json) + "\n"
