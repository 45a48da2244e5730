"""Workbooks, searchable PDF and plain text: what a person opens in another program."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import openpyxl
import pypdfium2
import pytest

from hwr_desktop.document.model import Document, Line, Page, Reading, Word
from hwr_desktop.document.region import Region
from hwr_desktop.exchange import pdf, text, xlsx
from hwr_desktop.exchange.csv import Rows
from hwr_desktop.exchange.xlsx import XlsxOptions
from tests.exchange.documents import NASTY, sample_document

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.exchange.pdf import PdfOptions


def grey_page(page: Page) -> NDArray[np.uint8]:
    return np.tile(np.arange(page.width, dtype=np.uint8), (page.height, 1))


def words_document(texts: list[str], boxes: list[Region], **page: object) -> Document:
    words = tuple(
        Word(f"w{i}", box, reading=Reading(each, 0.5))
        for i, (each, box) in enumerate(zip(texts, boxes, strict=True))
    )
    about = {"id": "p", "file": "a.png", "number": 1, "width": 2000, "height": 1500, **page}
    return Document((Page(**about, lines=(Line("l", words),)),))  # type: ignore[arg-type]


class TestWorkbook:
    def sheet(self, document: Document, options: XlsxOptions | None = None) -> object:
        out = io.BytesIO()
        xlsx.write(document, out, options, grey_page)
        return openpyxl.load_workbook(io.BytesIO(out.getvalue())).active

    def test_cells_are_typed(self) -> None:
        rows = list(self.sheet(sample_document()).iter_rows(values_only=True))
        first = dict(zip(rows[0], rows[1], strict=True))
        assert (first["x"], first["confidence"], first["transcription"]) == (100, 0.8123, "naïve")
        assert first["correction"] is None
        assert len(rows) == 7

    def test_texts_never_become_formulas_links_or_numbers(self) -> None:
        texts = [*NASTY, "http://example.org", "file:///etc/passwd", "007", "1e5"]
        document = words_document(texts, [Region(0, 0, 1, 1)] * len(texts))
        sheet = self.sheet(document, XlsxOptions(columns=("transcription",)))
        cells = [row[0] for row in sheet.iter_rows(min_row=2)]
        assert {cell.data_type for cell in cells} <= {"s", "n"}
        assert all(cell.value is None for cell in cells if cell.data_type == "n")
        assert all(cell.hyperlink is None for cell in cells)
        values = [cell.value for cell in cells]
        assert values[: len(NASTY)][:4] == NASTY[:4]
        assert values[-2:] == ["007", "1e5"]

    def test_crops_stand_beside_their_words(self) -> None:
        sheet = self.sheet(sample_document(), XlsxOptions(crops=True))
        assert sheet["A1"].value == "picture"
        places = [image.anchor._from.row for image in sheet._images]
        assert places == [1, 2, 3, 4, 5, 6]
        assert sheet._images[0].height == 32

    def test_rows_of_lines(self) -> None:
        sheet = self.sheet(sample_document(), XlsxOptions(rows=Rows.LINE, crops=True))
        assert sheet.max_row == 3


class TestPdf:
    def written(self, document: Document, options: PdfOptions | None = None) -> bytes:
        out = io.BytesIO()
        pdf.write(document, out, options, grey_page)
        return out.getvalue()

    @pytest.mark.parametrize("turn", [0, 1, 2, 3])
    def test_any_text_is_found_exactly_over_its_ink(self, turn: int) -> None:
        texts = [
            "naïve",
            "“quoted”",
            "Müller",
            "e\u0301te\u0301",
            "漢字",
            "👍🏽",
            "עברית",
            "it's",
            "€",
        ]
        along = [100 + 140 * i for i in range(len(texts))]
        boxes = {
            0: [Region(at, 300, 120, 50) for at in along],
            1: [Region(300, 1500 - at - 120, 50, 120) for at in along],
            2: [Region(2000 - at - 120, 300, 120, 50) for at in along],
            3: [Region(300, at, 50, 120) for at in along],
        }[turn]
        document = words_document(texts, boxes, turn=turn, dpi=144.0)
        file = pypdfium2.PdfDocument(self.written(document))
        page = file[0]
        assert page.get_rotation() == 90 * turn
        assert sorted(page.get_size()) == [750, 1000]
        found = page.get_textpage()
        assert found.get_text_range().split() == texts
        corners = np.array([found.get_charbox(i) for i in range(5)]) * 2
        left, bottom = corners[:, :2].min(axis=0)
        right, top = corners[:, 2:].max(axis=0)
        box = boxes[0]
        expected = [box.x, 1500 - box.bottom, box.right, 1500 - box.y]
        assert [left, bottom, right, top] == pytest.approx(expected, abs=0.5)

    def test_more_characters_than_one_font_holds(self) -> None:
        texts = ["".join(chr(0x4E00 + 10 * i + j) for j in range(10)) for i in range(60)]
        boxes = [Region(20, 10 + 24 * i, 400, 20) for i in range(60)]
        file = pypdfium2.PdfDocument(self.written(words_document(texts, boxes)))
        assert file[0].get_textpage().get_text_range().split() == texts

    def test_the_picture_is_there_and_the_text_is_not_seen(self) -> None:
        page = sample_document().pages[0]
        file = pypdfium2.PdfDocument(self.written(sample_document()))
        shown = file[0].render(scale=300 / 72, grayscale=True).to_numpy().squeeze()
        assert shown.shape == (page.height, page.width)
        difference = shown.astype(int) - grey_page(page)
        assert np.abs(difference)[:, 8:-8].mean() < 4

    def test_black_and_white_pages_are_kept_without_loss(self) -> None:
        stripes = np.zeros((40, 60), np.uint8)
        stripes[::2] = 255
        out = io.BytesIO()
        page = Page("p", "a", 1, 60, 40, dpi=72.0)
        pdf.write(Document((page,)), out, None, lambda _page: stripes)
        shown = pypdfium2.PdfDocument(out.getvalue())[0].render(grayscale=True).to_numpy()
        assert np.array_equal(shown.squeeze(), stripes)

    def test_a_missing_picture_leaves_the_text(self) -> None:
        out = io.BytesIO()
        pdf.write(sample_document(), out)
        found = pypdfium2.PdfDocument(out.getvalue())[0].get_textpage().get_text_range()
        assert "Müller" in found

    def test_the_same_document_gives_the_same_bytes(self) -> None:
        assert self.written(sample_document()) == self.written(sample_document())


def test_plain_text_leaves_rejected_words_out_and_parts_pages() -> None:
    page = sample_document().pages[0]
    out = io.BytesIO()
    text.write(Document((page, replace(page, id="2"))), out)
    once = 'naïve “Müller”, "x" naïve\n-5\n'
    assert out.getvalue().decode() == f"{once}\f{once}"
