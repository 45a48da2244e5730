"""Records as tables: one row a record, or one row a field.

The rows of fields are a contract that other programs rely on: `CELL_COLUMNS` never change their
order; new ones are added at the end.
"""

from __future__ import annotations

import csv
import io
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from hwr_desktop.exchange.spreadsheet import guard
from hwr_desktop.forms.records import ACCEPTED_FROM, needs_review

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hwr_desktop.document.form import Field
    from hwr_desktop.forms.field_reading import FieldReading
    from hwr_desktop.forms.records import FormPageReading, Record
    from hwr_desktop.forms.template import Form

    Row = dict[str, str]

RECORD_COLUMNS = ("file", "page", "form", "status")
"""What each row of records begins with; the form's fields follow."""
CELL_COLUMNS = (
    *("file", "page", "form", "field", "type", "x", "y", "width", "height"),
    *("value", "raw", "confidence", "valid", "status"),
)
TABLE_COLUMNS = ("file", "page", "form", "table", "row")
"""What each row of a form's tables begins with; the tables' columns follow."""
_READ, _REVIEW, _REVIEWED = "read", "review", "reviewed"


class RecordTable:
    """One row a record of a form.

    Args:
        form: The form; None for pages that are none of the forms.
        records: Its records.
        accepted_from: Confidence from which a field needs no look.
        table_rows: Whether the cells of tables are left out, since they have a file of their own.
    """

    def __init__(
        self,
        form: Form | None,
        records: Sequence[Record],
        accepted_from: float = ACCEPTED_FROM,
        *,
        table_rows: bool = False,
    ) -> None:
        self.form = form
        self.records = records
        self.accepted_from = accepted_from
        every = form.template.fields if form else ()
        self.fields: tuple[Field, ...] = tuple(
            field for field in every if not (table_rows and field.table)
        )

    @property
    def columns(self) -> list[str]:
        """Names of the columns."""
        return [*RECORD_COLUMNS, *(field.name for field in self.fields)]

    def rows(self) -> Iterator[Row]:
        """Yield the rows, each a mapping from column to cell."""
        for record in self.records:
            values = record.values()
            yield {
                "file": record.file,
                "page": str(record.number),
                "form": record.form.template.name if record.form else "",
                "status": _record_status(record, self.accepted_from),
                **{field.name: values.get(field.name, "") for field in self.fields},
            }


def write_csv(
    columns: Sequence[str], rows: Iterable[Row], out: BinaryIO, *, spreadsheet_safe: bool = False
) -> None:
    """Write rows as CSV: UTF-8, RFC 4180, a header row.

    Args:
        columns: The columns in order.
        rows: Mappings from column to cell.
        out: Where they go.
        spreadsheet_safe: Whether cells that a spreadsheet would run as a formula are made inert.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, extrasaction="ignore")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: guard(row[key]) for key in row} if spreadsheet_safe else row)
    # Names of files that are no valid Unicode hold lone surrogates, which UTF-8 cannot carry.
    out.write(text.getvalue().encode("utf-8", "backslashreplace"))


def write_json(table: RecordTable, out: BinaryIO) -> None:
    """Write records as JSON: an object a record, its fields with value, raw and confidence."""
    records = [
        {
            "file": record.file,
            "page": record.number,
            "form": record.form.template.name if record.form else "",
            "status": _record_status(record, table.accepted_from),
            "problems": [str(problem) for problem in record.problems],
            "fields": {
                reading.field.name: {
                    "value": reading.value,
                    "raw": reading.raw,
                    "confidence": round(reading.confidence, 4),
                    "problem": str(reading.problem) if reading.problem else None,
                }
                for _, reading in record.readings()
            },
        }
        for record in table.records
    ]
    content = msgspec.json.encode(
        {"format": "hwr-records", "version": 1, "records": _without_surrogates(records)}
    )
    out.write(msgspec.json.format(content, indent=1) + b"\n")


def write_sqlite(table: RecordTable, out: BinaryIO) -> None:
    """Write records as an SQLite database with the tables ``records`` and ``cells``."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.sqlite"
        connection = sqlite3.connect(path)
        try:
            _fill(connection, "records", table.columns, table.rows())
            _fill(connection, "cells", CELL_COLUMNS, cell_rows(table.records, table.accepted_from))
            connection.commit()
        finally:
            connection.close()
        out.write(path.read_bytes())


def _fill(
    connection: sqlite3.Connection, name: str, columns: Sequence[str], rows: Iterable[Row]
) -> None:
    names = ", ".join(f'"{column}" TEXT' for column in columns)
    connection.execute(f"CREATE TABLE {name} ({names})")
    places = ", ".join("?" * len(columns))
    connection.executemany(
        f"INSERT INTO {name} VALUES ({places})",  # noqa: S608 (names of our own)
        ([_without_surrogates(row.get(column, "")) for column in columns] for row in rows),
    )


def cell_rows(records: Iterable[Record], accepted_from: float = ACCEPTED_FROM) -> Iterator[Row]:
    """Yield one row a field, in `CELL_COLUMNS`; one for a page that is none of the forms.

    Args:
        records: The records.
        accepted_from: Confidence from which a field needs no look.
    """
    for record in records:
        if record.form is None:
            page = record.pages[0]
            yield dict.fromkeys(CELL_COLUMNS, "") | {
                "file": page.file,
                "page": str(page.number),
                "raw": str(page.reason or ""),
            }
            continue
        for page, reading in record.readings():
            yield _cell_row(record.form, page, reading, accepted_from)


def _cell_row(
    form: Form, page: FormPageReading, reading: FieldReading, accepted_from: float
) -> Row:
    region = reading.region
    return {
        "file": page.file,
        "page": str(page.number),
        "form": form.template.name,
        "field": reading.field.name,
        "type": reading.field.type.value,
        "x": str(region.x),
        "y": str(region.y),
        "width": str(region.width),
        "height": str(region.height),
        "value": reading.value,
        "raw": reading.raw,
        "confidence": f"{reading.confidence:.4f}",
        "valid": "0" if reading.problem else "1",
        "status": _field_status(reading, accepted_from),
    }


def _record_status(record: Record, accepted_from: float) -> str:
    if record.needs_review(accepted_from):
        return _REVIEW
    reviewed = any(reading.reviewed for _, reading in record.readings())
    return _REVIEWED if reviewed else _READ


def _field_status(reading: FieldReading, accepted_from: float) -> str:
    if reading.reviewed:
        return _REVIEWED
    return _REVIEW if needs_review(reading, accepted_from) else _READ


def table_columns(form: Form) -> list[str]:
    """Return the columns of the rows of a form's tables."""
    names = dict.fromkeys(field.column for field in form.template.fields if field.table)
    return [*TABLE_COLUMNS, *names]


def table_rows(records: Iterable[Record]) -> Iterator[Row]:
    """Yield the filled rows of the records' tables, keyed by the record's file and page."""
    for record in records:
        rows: dict[tuple[str, int], Row] = {}
        for _, reading in record.readings():
            field = reading.field
            if field.table:
                rows.setdefault((field.table, field.row), {})[field.column] = reading.value
        for (table, number), cells in rows.items():
            if any(cells.values()) and record.form is not None:
                yield {
                    "file": record.file,
                    "page": str(record.number),
                    "form": record.form.template.name,
                    "table": table,
                    "row": str(number),
                } | cells


def _without_surrogates(value: object) -> object:
    """Return a value whose texts UTF-8 can carry; a file's name may hold what it cannot."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, dict):
        return {key: _without_surrogates(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    return value
