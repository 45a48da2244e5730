"""Opens hostile words in LibreOffice and tells whether one of them became more than its text.

Writes the words as CSV made safe for spreadsheets and as a workbook, lets LibreOffice convert both,
and looks at every cell. Needs LibreOffice (`soffice`) on the path.

    python -m benchmarks.spreadsheet_safety
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from lxml import etree

from hwr_desktop.document.model import Document, Line, Page, Reading, Word
from hwr_desktop.document.region import Region
from hwr_desktop.exchange.csv import CsvOptions
from hwr_desktop.exchange.export import export_document
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.exchange.xlsx import XlsxOptions

HOSTILE = (
    *("=1+1", "=SUM(A1:A9)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x.example";"y")', "==1"),
    *(
        "+1+1",
        "+44",
        "-1+1",
        "-5",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)",
        "@A1",
        "\t=1+1",
        "\r=1+1",
    ),
    *(
        "\n=1+1",
        " =1+1",
        "\u00a0=1+1",
        "\u200b=1+1",
        "\ufeff=1+1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1",
    ),
    *(
        "\uff20A1",
        "\u207c1",
        "\N{MINUS SIGN}5",
        "'=1+1",
        "''=1+1",
        '"=1+1',
        '=1+1"',
        "=1,=2",
        ";=1+1",
    ),
    *("a\n=1+1", "{=1+1}", "%=1", "|=1", '=WEBSERVICE("http://x.example")'),
)
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_CSV_FILTER = "CSV:44,34,76,1"
"""Comma, quotation mark, UTF-8, from the first row on."""
_SECONDS = 180


def main() -> int:
    """Run the check; 1 where a cell is no mere text, 2 where LibreOffice is missing."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print("LibreOffice (soffice) is not installed; nothing was checked", file=sys.stderr)
        return 2
    checks = (
        ("csv", CsvOptions(columns=("transcription",), spreadsheet_safe=True)),
        ("xlsx", XlsxOptions(columns=("transcription",))),
    )
    alive = 0
    for name, options in checks:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / f"hostile.{name}"
            export_document(_document(), FORMATS[name], source, options)
            for text, cell in zip(HOSTILE, _cells(office, source), strict=True):
                if cell.get(f"{_TABLE}formula") is not None:
                    print(f"{name}: {text!r} became a formula")
                    alive += 1
                elif cell.get(f"{_OFFICE}value-type") != "string":
                    print(f"{name}: {text!r} became a {cell.get(f'{_OFFICE}value-type')}")
                    alive += 1
    print(f"{len(HOSTILE)} words as CSV and as a workbook: {alive} cells are no mere text")
    return 1 if alive else 0


def _document() -> Document:
    lines = (
        Line(f"l{i}", (Word(f"w{i}", Region(0, 0, 1, 1), reading=Reading(text, 1.0)),))
        for i, text in enumerate(HOSTILE)
    )
    return Document((Page("p", "a.png", 1, 1, 1, tuple(lines)),))


def _cells(office: str, source: Path) -> list[etree._Element]:
    """Let LibreOffice read a file, and return the first cell of each row behind the header."""
    command = [
        office,
        "--headless",
        "--norestore",
        f"-env:UserInstallation={source.parent.as_uri()}/p",
    ]
    if source.suffix == ".csv":
        command.append(f"--infilter={_CSV_FILTER}")
    command += ["--convert-to", "fods", "--outdir", str(source.parent), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)  # noqa: S603
    sheet = etree.parse(source.with_suffix(".fods"))
    rows = [row for row in sheet.iter(f"{_TABLE}table-row") if len(row)]
    return [row[0] for row in rows[1 : len(HOSTILE) + 1]]


if __name__ == "__main__":
    sys.exit(main())
