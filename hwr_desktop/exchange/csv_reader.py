"""CSV files of words, back to a document."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import (
    Alternative,
    Document,
    Kind,
    Line,
    Page,
    Reading,
    Status,
    Word,
)
from hwr_desktop.document.region import Region
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.csv import GUARD_COLUMN, TEXT_COLUMNS
from hwr_desktop.exchange.format import Imported
from hwr_desktop.exchange.source import FARTHEST, read_text
from hwr_desktop.exchange.spreadsheet import unguard
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from pathlib import Path

    Row = dict[str, str]

_MAX_REASONS = 20
"""Rows left out whose reasons are told one by one."""
_DELIMITERS = ",;\t|"
_SEPARATOR_LINE = re.compile(rf'"?sep=([{_DELIMITERS}])"?\r?\n', re.IGNORECASE)
"""Excel's way to say which delimiter a file has, before its header."""
_REQUIRED = ("file", "line", "x", "y", "width", "height", "transcription")


def read(path: Path) -> Imported:
    """Read rows of words as this program writes them, also after a spreadsheet saved them again.

    A transcription that was changed in the file counts as a person's correction. Numbers may have a
    decimal comma, rows without any content and Excel's line ``sep=;`` are passed over. A page whose
    size is not told is as large as its words need.

    Raises:
        InputError: The file is no CSV of words, or none of its rows can be used.
    """
    text = read_text(path)
    separator = _SEPARATOR_LINE.match(text)
    if separator:
        text = text[separator.end() :]
    header = text.partition("\n")[0]
    delimiter = separator[1] if separator else max(_DELIMITERS, key=header.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    missing = [name for name in _REQUIRED if name not in (reader.fieldnames or ())]
    if missing:
        raise InputError(
            "{path}: no CSV of words, the columns {names} are missing; export the "
            "document again with one row a word",
            path=path,
            names=", ".join(missing),
        )
    pages: dict[tuple[str, int], _PageRows] = {}
    reasons: list[Message] = []
    ending: list[Message] = []
    try:
        for row in reader:
            cells = {name: value or "" for name, value in row.items() if name}
            if not any(value.strip() for value in cells.values()):
                continue
            try:
                _read_row(cells, pages)
            except ValueError as error:
                reasons.append(
                    Message(
                        "{path}, line {number}: left out, {error}",
                        path=path,
                        number=reader.line_num,
                        error=error,
                    )
                )
    except csv.Error as error:
        ending.append(
            Message(
                "{path}, line {number}: read no further, {error}",
                path=path,
                number=reader.line_num,
                error=error,
            )
        )
    if not pages and (reasons or ending):
        raise InputError(
            "{path}: none of its rows can be used ({message}); export the document again",
            path=path,
            message=(reasons + ending)[0],
        )
    warnings = reasons[:_MAX_REASONS] + ending
    if len(reasons) > _MAX_REASONS:
        warnings.append(
            Message("{path}: rows left out in all: {count}", path=path, count=len(reasons))
        )
    finished = [(rows, rows.finish()) for rows in pages.values()]
    return Imported(
        Document(tuple(page for _, page in finished)),
        tuple(warnings),
        frozenset(page.id for rows, page in finished if not (rows.width and rows.height)),
    )


@dataclass(slots=True)
class _PageRows:
    file: str
    number: int
    width: int
    height: int
    lines: dict[str, list[Word]]

    def finish(self) -> Page:
        words = [word for line in self.lines.values() for word in line]
        extent = Region.around(word.region for word in words)
        lines = tuple(Line(new_id(), tuple(line)) for line in self.lines.values())
        width, height = self.width or extent.right, self.height or extent.bottom
        return Page(new_id(), self.file, self.number, max(width, 0), max(height, 0), lines)


def _read_row(row: Row, pages: dict[tuple[str, int], _PageRows]) -> None:
    if GUARD_COLUMN in row:
        row = row | {name: unguard(row[name]) for name in TEXT_COLUMNS & row.keys()}
    number = _whole(row, "page", 1)
    word = _read_word(row)
    sizes = _whole(row, "page_width", 0), _whole(row, "page_height", 0)
    page = pages.setdefault((row["file"], number), _PageRows(row["file"], number, *sizes, {}))
    page.lines.setdefault(row["line"], []).append(word)


def _read_word(row: Row) -> Word:
    x, y, width, height = (_whole(row, name, 0) for name in ("x", "y", "width", "height"))
    word = Word(
        id=new_id(),
        region=Region(x, y, width, height),
        kind=Kind(row.get("kind", "")),
        reading=_read_reading(row),
        status=(status := Status(row.get("status") or Status.PREDICTED)),
        correction=row.get("correction", "") if status is Status.CORRECTED else None,
        doubtful=row.get("doubtful", "") == "yes",
    )
    if row["transcription"] != word.transcription:
        return replace(word, status=Status.CORRECTED, correction=row["transcription"])
    return word


def _read_reading(row: Row) -> Reading | None:
    confidence = _chance(row.get("confidence") or 0)
    if not (row.get("prediction") or confidence or row.get("model")):
        return None
    alternatives = json.loads(row.get("alternatives") or "[]")
    try:
        return Reading(
            text=row.get("prediction", ""),
            confidence=confidence,
            alternatives=tuple(Alternative(str(text), _chance(p)) for text, p in alternatives),
            raw_text=row.get("raw_text") or None,
            model=row.get("model", ""),
        )
    except TypeError as error:
        raise ValueError("alternatives are no list of pairs") from error


def _chance(value: str | float) -> float:
    chance = float(_with_point(value)) if isinstance(value, str) else value
    if not 0 <= chance <= 1:
        raise ValueError(f"{value!r:.40} is no chance between 0 and 1")
    return chance


def _with_point(number: str) -> str:
    """Return a number with a decimal point, as a spreadsheet of any country may have saved it."""
    return number.replace(",", ".") if number.count(",") == 1 and "." not in number else number


def _whole(row: Row, name: str, default: int) -> int:
    cell = row.get(name, "").strip()
    try:
        value = float(_with_point(cell)) if cell else default
    except ValueError as error:
        raise ValueError(f"{name} is no number: {cell[:40]!r}") from error
    if not abs(value) <= FARTHEST:
        raise ValueError(f"{name} is no number of pixels: {cell[:40]!r}")
    return round(value)
