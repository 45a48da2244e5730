"""The CSV that other programs rely on."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hwr_desktop.document.model import Document, Status
from hwr_desktop.exchange.csv import CsvOptions, Rows, write
from hwr_desktop.exchange.csv_reader import read
from hwr_desktop.exchange.export import export_document
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.exchange.spreadsheet import guard, is_dangerous, unguard
from tests.exchange.documents import NASTY, sample_document

if TYPE_CHECKING:
    from pathlib import Path


def written(options: CsvOptions | None = None, document: Document | None = None) -> bytes:
    out = io.BytesIO()
    write(document or sample_document(), out, options)
    return out.getvalue()


def cells(options: CsvOptions | None = None) -> list[dict[str, str]]:
    text = written(options).decode("utf-8-sig")
    delimiter = options.delimiter if options else ","
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_columns_order_and_values() -> None:
    data = written()
    assert data.startswith(
        b"file,page,line,word,x,y,width,height,kind,prediction,confidence,correction,"
        b"transcription,status,"
    )
    assert data.endswith(b"\r\n")
    first, second, third, mark, rejected, doubtful = cells()
    assert [first[k] for k in ("file", "page", "line", "word")] == ["scans/a.png", "1", "1", "1"]
    assert [first[k] for k in ("x", "y", "width", "height")] == ["100", "200", "90", "40"]
    assert (first["prediction"], first["confidence"]) == ("naïve", "0.8123")
    assert (first["kind"], first["status"]) == ("handwritten", "predicted")
    assert (second["correction"], second["transcription"]) == ('“Müller”, "x"', '“Müller”, "x"')
    assert (third["status"], third["transcription"]) == ("confirmed", "naïve")
    assert (mark["line"], mark["word"], mark["kind"]) == ("2", "1", "mark")
    assert (mark["prediction"], mark["confidence"]) == ("", "0.0000")
    assert (rejected["status"], rejected["transcription"]) == ("rejected", "")
    assert (doubtful["transcription"], doubtful["doubtful"]) == ("-5", "yes")


def test_kinds_are_left_out_on_request() -> None:
    rows = cells(CsvOptions(printed=False, marks=False))
    assert {row["kind"] for row in rows} == {"handwritten", ""}
    assert [(row["line"], row["word"]) for row in rows] == [
        *[("1", "1"), ("1", "2")],
        *[("2", "1"), ("2", "2")],
    ]


def test_rows_of_lines_and_pages() -> None:
    lines = cells(CsvOptions(rows=Rows.LINE))
    assert [row["transcription"] for row in lines] == ['naïve “Müller”, "x" naïve', "-5"]
    assert [row["words"] for row in lines] == ["3", "3"]
    assert [row["settled"] for row in lines] == ["2", "1"]
    assert (lines[0]["x"], lines[0]["width"]) == ("100", "330")
    (page,) = cells(CsvOptions(rows=Rows.PAGE))
    assert page["transcription"] == 'naïve “Müller”, "x" naïve\n-5'
    assert (page["words"], page["page_width"]) == ("6", "600")


def test_chosen_columns_delimiter_mark_and_header() -> None:
    options = CsvOptions(columns=("transcription", "file"), delimiter=";", bom=True)
    data = written(options)
    assert data.startswith("\ufefftranscription;file\r\nnaïve;scans/a.png\r\n".encode())
    assert not written(CsvOptions(header=False)).startswith(b"file")
    with pytest.raises(ValueError, match="no column nonsense"):
        written(CsvOptions(columns=("nonsense",)))


@pytest.mark.parametrize("text", NASTY)
def test_guarding_is_one_to_one(text: str) -> None:
    assert unguard(guard(text)) == text
    if guard(text) == text:
        assert unguard(text) == text
    assert not guard(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0d"))


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+44", "-5", "@SUM(A1)", "\t=1", "\r", "\n=1", "\uff1d1", "\uff0b1", "\uff0d1"),
        *("\uff20x", " =1", "\u00a0=1", "\u200b=1", "\ufeff=1", "\x00=1", "'=1", "' =1"),
        *("\ufe62", "\u207a1", "\N{MINUS SIGN}5"),
    ],
)
def test_dangerous_cells(text: str) -> None:
    assert is_dangerous(text)
    assert guard(text) == "'" + text


@pytest.mark.parametrize("text", ["", "'", "1-5", "a=b", "'tis", "e@mail", "3,50", "…", " "])
def test_harmless_cells_are_left_alone(text: str) -> None:
    assert guard(text) == text


def test_a_safe_file_says_which_cells_carry_a_guard() -> None:
    rows = cells(CsvOptions(spreadsheet_safe=True))
    assert rows[5]["transcription"] == "'-5"
    assert rows[5]["guarded"] == "prediction transcription"
    assert rows[0]["guarded"] == ""


def test_a_transcription_changed_in_a_spreadsheet_comes_back_as_a_correction(
    tmp_path: Path,
) -> None:
    path = tmp_path / "changed.csv"
    path.write_bytes(
        written().replace("0.8123,,naïve,predicted".encode(), b"0.8123,,native,predicted")
    )
    word = next(read(path).document.pages[0].words())
    assert (word.status, word.correction) == (Status.CORRECTED, "native")


def test_bad_rows_are_left_out_and_named(tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(written().replace(b",220,200,90,", b",wide,200,-90,"))
    imported = read(path)
    assert sum(1 for _ in imported.document.pages[0].words()) == 5
    assert any("line 3" in str(warning) for warning in imported.warnings)


def test_nothing_is_overwritten_unasked_and_nothing_half_written(tmp_path: Path) -> None:
    from hwr_desktop.errors import OutputError

    target = tmp_path / "out.csv"
    target.write_text("precious")
    with pytest.raises(OutputError, match="exists"):
        export_document(sample_document(), FORMATS["csv"], target)
    with pytest.raises(ValueError, match="no column"):
        export_document(
            sample_document(), FORMATS["csv"], target, CsvOptions(columns=("x!",)), overwrite=True
        )
    assert target.read_text() == "precious"
    export_document(sample_document(), FORMATS["csv"], target, overwrite=True)
    assert target.read_bytes() == written()
    assert list(tmp_path.iterdir()) == [target]


def test_files_of_pages_get_names_of_their_own(tmp_path: Path) -> None:
    page = sample_document().pages[0]
    pages = [
        replace(page, id="1", file="a/scan.tif", number=1),
        replace(page, id="2", file="a/scan.tif", number=2),
        replace(page, id="3", file="a/Note.png"),
        replace(page, id="4", file="b/note.png"),
        replace(page, id="5", file=""),
    ]
    paths = export_document(Document(tuple(pages)), FORMATS["alto"], tmp_path / "new" / "folder")
    assert [path.name for path in paths] == [
        *("scan-0001.xml", "scan-0002.xml", "Note.xml", "note~2.xml", "page.xml")
    ]
    assert all(path.is_file() for path in paths)
