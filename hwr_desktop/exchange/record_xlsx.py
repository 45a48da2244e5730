"""Records as a workbook: dates are dates, amounts are numbers, doubtful cells are shaded."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, BinaryIO

from hwr_desktop.document.form import FieldType
from hwr_desktop.exchange.format import UNDATED
from hwr_desktop.exchange.record_table import RECORD_COLUMNS
from hwr_desktop.exchange.xml import writable
from hwr_desktop.forms.records import needs_review

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from hwr_desktop.exchange.record_table import RecordTable
    from hwr_desktop.forms.field_reading import FieldReading

_SHADE = "#FFF2CC"
_WIDTHS = {"file": 28, "form": 14, "status": 10, "page": 6}
_FIELD_WIDTH = 18
_DATE, _AMOUNT, _TEXT = "yyyy-mm-dd", "#,##0.00", "@"


def write(table: RecordTable, out: BinaryIO) -> None:
    """Write records as a workbook of one sheet.

    A cell that needs a look is shaded and has a note with what was read and why.

    Args:
        table: The records.
        out: Where the workbook goes.
    """
    import xlsxwriter

    content = io.BytesIO()
    workbook = xlsxwriter.Workbook(
        content,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    workbook.set_properties({"created": UNDATED})
    sheet = workbook.add_worksheet("Records")
    formats = {
        (form, shaded): workbook.add_format(
            {"num_format": form} | ({"bg_color": _SHADE} if shaded else {})
        )
        for form in (_DATE, _AMOUNT, _TEXT)
        for shaded in (False, True)
    }
    bold = workbook.add_format({"bold": True})
    columns = table.columns
    for column, name in enumerate(columns):
        sheet.write_string(0, column, name, bold)
        sheet.set_column(column, column, _WIDTHS.get(name, _FIELD_WIDTH))
    sheet.freeze_panes(1, len(RECORD_COLUMNS))
    for row, (record, cells) in enumerate(zip(table.records, table.rows(), strict=True), 1):
        readings = {reading.field.name: reading for _, reading in record.readings()}
        for column, name in enumerate(columns):
            reading = readings.get(name) if column >= len(RECORD_COLUMNS) else None
            if reading is None:
                if name == "page":
                    sheet.write_number(row, column, int(cells[name]))
                else:
                    sheet.write_string(row, column, writable(cells[name]))
                continue
            shaded = needs_review(reading, table.accepted_from)
            _write_cell(sheet, row, column, reading, formats, shaded=shaded)
    if table.records:
        sheet.autofilter(0, 0, len(table.records), len(columns) - 1)
    workbook.close()
    out.write(content.getvalue())


def _write_cell(
    sheet: Worksheet,
    row: int,
    column: int,
    reading: FieldReading,
    formats: dict[tuple[str, bool], Format],
    *,
    shaded: bool,
) -> None:
    value = _typed(reading)
    if isinstance(value, dt.date):
        sheet.write_datetime(row, column, value, formats[_DATE, shaded])
    elif isinstance(value, float):
        sheet.write_number(row, column, value, formats[_AMOUNT, shaded])
    else:
        sheet.write_string(row, column, writable(value), formats[_TEXT, shaded])
    if shaded:
        why = [f"read: {reading.raw}", f"confidence {reading.confidence:.2f}"]
        if reading.problem is not None:
            why.append(str(reading.problem))
        sheet.write_comment(row, column, writable("\n".join(why)))


def _typed(reading: FieldReading) -> dt.datetime | float | str:
    """Return a value as the type that a spreadsheet calculates with; text where it is none."""
    try:
        if reading.field.type is FieldType.DATE:
            return dt.datetime.fromisoformat(reading.value)
        if reading.field.type is FieldType.AMOUNT:
            return float(reading.value)
    except ValueError:
        pass
    return reading.value
