"""XLSX: typed cells, texts that can never become formulas, and pictures of the words at will."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from PIL import Image

from hwr_desktop.errors import OutputError
from hwr_desktop.exchange.csv import Rows, chosen_columns, rows
from hwr_desktop.exchange.format import UNDATED, ExportOptions, LoadPixels, no_pixels
from hwr_desktop.exchange.selection import select
from hwr_desktop.exchange.xml import writable

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from hwr_desktop.document.model import Document
    from hwr_desktop.document.region import Region

_MOST_ROWS = 1_048_576
_LONGEST_TEXT = 32_767
"""Limits of the format: Excel opens no larger sheet and no longer cell."""

_CROP_HEIGHT = 32
"""Pixels of a word's picture in its cell."""
_CROP_COLUMN = "picture"
_WHOLE = frozenset({"page", "line", "word", "x", "y", "width", "height", "page_width"}) | {
    *("page_height", "words", "settled")
}
_WIDTHS = {"file": 28, "transcription": 28, "prediction": 20, "correction": 20, "picture": 28}
_OTHER_WIDTH = 10


@dataclass(frozen=True, slots=True)
class XlsxOptions(ExportOptions):
    """How a workbook is written.

    Attributes:
        rows: What a row stands for.
        columns: The columns in the order wanted; empty for all of them.
        crops: Whether each row of a word begins with its picture.
    """

    rows: Rows = Rows.WORD
    columns: tuple[str, ...] = ()
    crops: bool = False


def write(
    document: Document,
    out: BinaryIO,
    options: XlsxOptions | None = None,
    pixels: LoadPixels = no_pixels,
) -> None:
    """Write a document as a workbook of one sheet.

    Raises:
        OutputError: There are more rows than a sheet holds.
        ValueError: A column that does not exist.
    """
    import xlsxwriter

    options = options or XlsxOptions()
    document = select(document, options)
    columns = chosen_columns(options.rows, options.columns)
    crops = options.crops and options.rows is Rows.WORD
    workbook = xlsxwriter.Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    workbook.set_properties({"created": (options.created or UNDATED).replace(tzinfo=None)})
    sheet = workbook.add_worksheet("Transcription")
    _write_header(workbook, sheet, [_CROP_COLUMN, *columns] if crops else columns)
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    first = 1 if crops else 0
    last = 0
    for last, row in enumerate(rows(document, options.rows), 1):
        if last >= _MOST_ROWS:
            raise OutputError(
                "a spreadsheet holds {limit:,} rows, and the document has more; export it "
                "as CSV, or page by page",
                limit=_MOST_ROWS - 1,
            )
        for column, name in enumerate(columns, first):
            _write_cell(sheet, last, column, name, row[name], wrapped)
    sheet.autofilter(0, 0, last, first + len(columns) - 1)
    if crops:
        _insert_crops(sheet, document, pixels)
    workbook.close()


def _write_header(workbook: Workbook, sheet: Worksheet, columns: list[str]) -> None:
    bold = workbook.add_format({"bold": True})
    for column, name in enumerate(columns):
        sheet.write_string(0, column, name, bold)
        sheet.set_column(column, column, _WIDTHS.get(name, _OTHER_WIDTH))
    sheet.freeze_panes(1, 0)


def _write_cell(
    sheet: Worksheet, row: int, column: int, name: str, text: str, wrapped: Format
) -> None:
    if name in _WHOLE:
        sheet.write_number(row, column, int(text))
    elif name == "confidence":
        sheet.write_number(row, column, float(text))
    elif text:
        sheet.write_string(row, column, writable(text)[:_LONGEST_TEXT], wrapped)


def _insert_crops(sheet: Worksheet, document: Document, pixels: LoadPixels) -> None:
    for row, (region, page) in enumerate(_words_on_pixels(document, pixels), 1):
        if page is None:
            continue
        crop = page[max(region.y, 0) : region.bottom, max(region.x, 0) : region.right]
        if not crop.size:
            continue
        picture = Image.fromarray(crop)
        picture.thumbnail((_CROP_HEIGHT * 8, _CROP_HEIGHT))
        encoded = io.BytesIO()
        picture.save(encoded, "PNG")
        sheet.set_row_pixels(row, _CROP_HEIGHT + 4)
        sheet.insert_image(
            row, 0, f"word {row}.png", {"image_data": encoded, "x_offset": 2, "y_offset": 2}
        )


def _words_on_pixels(
    document: Document, pixels: LoadPixels
) -> Iterator[tuple[Region, NDArray[np.uint8] | None]]:
    for page in document.pages:
        picture = pixels(page)
        for word in page.words():
            yield word.region, picture
