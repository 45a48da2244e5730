"""The formats of tables of records, by the endings of their files."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from hwr_desktop.exchange import record_table, record_xlsx

if TYPE_CHECKING:
    from hwr_desktop.exchange.record_table import RecordTable

_WRITERS = {
    "xlsx": record_xlsx.write,
    "json": record_table.write_json,
    "sqlite": record_table.write_sqlite,
}


def write_records(
    table: RecordTable, form: str, out: BinaryIO, *, spreadsheet_safe: bool = False
) -> None:
    """Write a table of records.

    Args:
        table: The records.
        form: ``csv``, ``xlsx``, ``json`` or ``sqlite``; anything else is written as ``csv``.
        out: Where it goes.
        spreadsheet_safe: For ``csv``, see `record_table.write_csv`.
    """
    if form in _WRITERS:
        _WRITERS[form](table, out)
    else:
        record_table.write_csv(table.columns, table.rows(), out, spreadsheet_safe=spreadsheet_safe)
