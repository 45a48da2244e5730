"""CSV: UTF-8, RFC 4180, a header row, one row a word, a line or a page.

The rows of words are a contract that other programs rely on: `WORD_COLUMNS` begins with the
columns that never change their order; new ones are added at the end.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO

from hwr_desktop.document.region import Region
from hwr_desktop.exchange.format import ExportOptions, LoadPixels, no_pixels
from hwr_desktop.exchange.selection import line_text, select
from hwr_desktop.exchange.spreadsheet import guard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hwr_desktop.document.model import Document, Line, Word

    Row = dict[str, str]

WORD_COLUMNS = (
    "file",
    "page",
    "line",
    "word",
    "x",
    "y",
    "width",
    "height",
    "kind",
    "prediction",
    "confidence",
    "correction",
    "transcription",
    "status",
    "doubtful",
    "raw_text",
    "alternatives",
    "model",
    "page_width",
    "page_height",
)
LINE_COLUMNS = (
    *("file", "page", "line", "x", "y", "width", "height"),
    *("words", "settled", "confidence", "transcription"),
)
PAGE_COLUMNS = (
    *("file", "page", "page_width", "page_height"),
    *("words", "settled", "confidence", "transcription"),
)
GUARD_COLUMN = "guarded"
"""Names, in a file made safe for spreadsheets, the columns of a row that carry a guard."""

TEXT_COLUMNS = frozenset(
    {"file", "prediction", "correction", "transcription", "raw_text", "alternatives", "model"}
)


class Rows(StrEnum):
    """What a row stands for."""

    WORD = "word"
    LINE = "line"
    PAGE = "page"


COLUMNS = {Rows.WORD: WORD_COLUMNS, Rows.LINE: LINE_COLUMNS, Rows.PAGE: PAGE_COLUMNS}


@dataclass(frozen=True, slots=True)
class CsvOptions(ExportOptions):
    """How a CSV file is written.

    Attributes:
        rows: What a row stands for.
        columns: The columns in the order wanted; empty for all of them.
        delimiter: One character between cells.
        bom: Whether a byte order mark comes first, by which Excel knows UTF-8.
        spreadsheet_safe: Whether cells that a spreadsheet would run as a formula are made inert
            (see ``spreadsheet.py``); a column ``guarded`` then tells which cells were.
        header: Whether the header row is written; off to add to a file that has one.
    """

    rows: Rows = Rows.WORD
    columns: tuple[str, ...] = ()
    delimiter: str = ","
    bom: bool = False
    spreadsheet_safe: bool = False
    header: bool = True


def write(
    document: Document,
    out: BinaryIO,
    options: CsvOptions | None = None,
    _pixels: LoadPixels = no_pixels,
) -> None:
    """Write a document as CSV.

    Raises:
        ValueError: A column that does not exist, or a delimiter that is no single character.
    """
    options = options or CsvOptions()
    columns = chosen_columns(options.rows, options.columns)
    if options.spreadsheet_safe:
        columns.append(GUARD_COLUMN)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, delimiter=options.delimiter, extrasaction="ignore")
    if options.header:
        writer.writeheader()
    for row in rows(select(document, options), options.rows):
        writer.writerow(_guarded(row, columns) if options.spreadsheet_safe else row)
    # Names of files that are no valid Unicode hold lone surrogates, which UTF-8 cannot carry.
    encoded = text.getvalue().encode("utf-8", "backslashreplace")
    out.write((b"\xef\xbb\xbf" if options.bom else b"") + encoded)


def chosen_columns(kind: Rows, wanted: Sequence[str]) -> list[str]:
    """Return the columns to write: those wanted, else all.

    Raises:
        ValueError: A column that such rows do not have.
    """
    unknown = [name for name in wanted if name not in COLUMNS[kind]]
    if unknown:
        raise ValueError(
            f"rows of {kind}s have no column {', '.join(unknown)}; they have "
            + ", ".join(COLUMNS[kind])
        )
    return list(wanted or COLUMNS[kind])


def rows(document: Document, kind: Rows = Rows.WORD) -> Iterator[Row]:
    """Yield the rows, each a mapping from column to cell, text raw."""
    for page in document.pages:
        about_page = {
            "file": page.file,
            "page": str(page.number),
            "page_width": str(page.width),
            "page_height": str(page.height),
        }
        if kind is Rows.PAGE:
            text = "\n".join(filter(None, map(line_text, page.lines)))
            yield about_page | _summary(list(page.words()), text)
            continue
        for i, line in enumerate(page.lines, 1):
            about_line = about_page | {"line": str(i)}
            if kind is Rows.LINE:
                yield about_line | _line_cells(line)
                continue
            for j, word in enumerate(line.words, 1):
                yield about_line | {"word": str(j)} | _word_cells(word)


def _word_cells(word: Word) -> Row:
    reading = word.reading
    return _box_cells(word.region) | {
        "kind": word.kind.value,
        "prediction": word.prediction,
        "confidence": f"{word.confidence:.4f}",
        "correction": word.correction or "",
        "transcription": word.transcription,
        "status": word.status.value,
        "doubtful": "yes" if word.doubtful else "",
        "raw_text": (reading.raw_text or "") if reading else "",
        "alternatives": json.dumps(
            [[a.text, round(a.probability, 4)] for a in reading.alternatives], ensure_ascii=False
        )
        if reading and reading.alternatives
        else "",
        "model": reading.model if reading else "",
    }


def _line_cells(line: Line) -> Row:
    return _box_cells(Region.around(word.region for word in line.words)) | _summary(
        line.words, line_text(line)
    )


def _box_cells(region: Region) -> Row:
    return {
        "x": str(region.x),
        "y": str(region.y),
        "width": str(region.width),
        "height": str(region.height),
    }


def _summary(words: Sequence[Word], text: str) -> Row:
    mean = sum(word.confidence for word in words) / len(words) if words else 0.0
    return {
        "words": str(len(words)),
        "settled": str(sum(word.status.settled for word in words)),
        "confidence": f"{mean:.4f}",
        "transcription": text,
    }


def _guarded(row: Row, columns: list[str]) -> Row:
    safe = {name: guard(row[name]) for name in columns if name in TEXT_COLUMNS}
    changed = [name for name, cell in safe.items() if cell != row[name]]
    return row | safe | {GUARD_COLUMN: " ".join(changed)}
