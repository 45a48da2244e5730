from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from hwr_desktop.document.form import Field, FieldType, FormPage, FormTemplate
from hwr_desktop.document.model import Kind, Line, Page, Reading, Word
from hwr_desktop.document.region import Region
from hwr_desktop.forms.blank_form import find_blank_pages
from hwr_desktop.forms.labels import admits_several, clean_label, name_of, type_of
from hwr_desktop.forms.propose import propose_form
from hwr_desktop.forms.template import load_form, template_to_json
from hwr_desktop.imaging.page import PageImage
from tests.forms.drawn_form import draw_blank, fill

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 40


class PrintedSheet:
    """A sheet that knows where each of its words stands, as a perfect reader would tell."""

    def __init__(self, width: int = 1654, height: int = 2339) -> None:
        self._picture = Image.new("L", (width, height), 255)
        self._draw = ImageDraw.Draw(self._picture)
        self._font = ImageFont.load_default(SIZE)
        self._words: list[Word] = []

    def text(self, x: int, y: int, text: str) -> None:
        """Print words whose baseline is at ``y``."""
        for word in text.split():
            self._draw.text((x, y), word, 0, self._font, anchor="ls")
            left, top, right, bottom = map(
                int, self._draw.textbbox((x, y), word, self._font, anchor="ls")
            )
            region = Region(left, top, right - left, bottom - top)
            number = len(self._words)
            self._words.append(Word(f"w{number}", region, Kind.PRINTED, Reading(word, 1.0)))
            x = right + 12

    def line(self, x: int, y: int, width: int) -> None:
        self._draw.line((x, y, x + width, y), 0, 3)

    def dots(self, x: int, y: int, width: int) -> None:
        for left in range(x, x + width, 14):
            self._draw.ellipse((left, y, left + 5, y + 5), 0)

    def box(self, x: int, y: int, width: int, height: int) -> None:
        self._draw.rectangle((x, y, x + width, y + height), outline=0, width=3)

    def save(self, path: Path) -> None:
        self._picture.save(path)

    def propose(self) -> dict[str, Field]:
        picture = PageImage(np.array(self._picture))
        template = propose_form("sheet", [("sheet.png", picture)], lambda _: self._page())
        assert template.pages[0].image == "sheet.png"
        return {field.name: field for field in template.fields}

    def _page(self) -> Page:
        lines = tuple(Line(f"l{word.id}", (word,)) for word in self._words)
        return Page("p", "sheet.png", 1, *self._picture.size, lines=lines)


@pytest.fixture
def sheet() -> PrintedSheet:
    sheet = PrintedSheet()
    sheet.text(150, 180, "Application for membership in our club")
    return sheet


def test_lines_with_a_label_become_fields(sheet: PrintedSheet) -> None:
    sheet.text(150, 400, "Surname:")
    sheet.line(480, 410, 900)
    sheet.text(150, 520, "Date of birth:")
    sheet.dots(480, 530, 300)
    sheet.text(830, 520, "Fee paid")
    sheet.dots(1050, 530, 330)
    sheet.line(150, 800, 500)
    sheet.text(150, 850, "Signature")
    fields = sheet.propose()
    types = {name: field.type for name, field in fields.items()}
    assert types == {
        "surname": FieldType.TEXT,
        "date_of_birth": FieldType.DATE,
        "fee_paid": FieldType.AMOUNT,
        "signature": FieldType.SIGNATURE,
    }
    x, y, width, height = fields["surname"].box
    assert abs(x - 480) < 6
    assert abs(width - 900) < 12
    assert y < 360
    assert 410 < y + height < 460
    assert fields["surname"].label == "Surname"


def test_lines_below_each_other_are_one_field(sheet: PrintedSheet) -> None:
    sheet.text(150, 400, "Remarks")
    sheet.line(400, 410, 1000)
    for row in (1, 2, 3):
        sheet.line(150, 410 + 110 * row, 1250)
    (field,) = sheet.propose().values()
    assert (field.name, field.lines) == ("remarks", 4)
    assert field.box[0] < 160
    assert field.box[1] + field.box[3] > 730


def test_small_boxes_are_combs_ticks_and_choices(sheet: PrintedSheet) -> None:
    sheet.text(150, 380, "Postcode")
    for cell in range(6):
        sheet.box(150 + 60 * cell, 410, 60, 80)
    sheet.text(150, 700, "Contact")
    for x, answer in ((500, "letter"), (850, "telephone")):
        sheet.box(x, 660, 46, 46)
        sheet.text(x + 66, 700, answer)
    sheet.text(150, 850, "I would also like")
    for x, answer in ((600, "a key"), (950, "a locker")):
        sheet.box(x, 810, 46, 46)
        sheet.text(x + 66, 850, answer)
    fields = sheet.propose()
    assert (fields["postcode"].comb, fields["postcode"].type) == (6, FieldType.CODE)
    contact = fields["contact"]
    assert contact.type is FieldType.CHOICE
    assert [option.value for option in contact.options] == ["letter", "telephone"]
    x, y, width, height = contact.options[0].box
    assert x <= 500 < 546 <= x + width
    assert y <= 660 < 706 <= y + height
    ticks = [name for name, field in fields.items() if field.type is FieldType.TICK]
    assert ticks == ["i_would_also_like_a_key", "i_would_also_like_a_locker"]


def test_a_comb_with_printed_points_is_one_field(sheet: PrintedSheet) -> None:
    sheet.text(150, 380, "Date of birth (day, month, year)")
    for cell in (0, 1, 3, 4, 6, 7, 8, 9):
        sheet.box(150 + 60 * cell, 410, 60, 80)
    (field,) = sheet.propose().values()
    assert (field.name, field.type, field.comb) == ("date_of_birth", FieldType.DATE, 10)


@pytest.mark.parametrize("ruled", [True, False], ids=["cells", "lines"])
def test_equal_rows_under_headings_are_a_table(sheet: PrintedSheet, *, ruled: bool) -> None:
    columns = {"Quantity": (150, 220), "Goods": (400, 600), "Amount": (1030, 350)}
    for heading, (x, _) in columns.items():
        sheet.text(x + 5, 470, heading)
    for row in range(4):
        for x, width in columns.values():
            if ruled:
                sheet.box(x, 500 + 100 * row, width, 100)
            else:
                sheet.line(x, 600 + 100 * row, width)
    (table,) = sheet.propose().values()
    assert table.type is FieldType.TABLE
    assert [(column.name, column.type) for column in table.columns] == [
        ("quantity", FieldType.DIGITS),
        ("goods", FieldType.TEXT),
        ("amount", FieldType.AMOUNT),
    ]
    assert isinstance(table.rows, tuple)
    assert len(table.rows) == 4


def test_rules_that_divide_the_page_are_no_fields(sheet: PrintedSheet) -> None:
    sheet.line(150, 200, 1300)
    for x in range(150, 1450, 60):
        sheet.line(x, 900, 34)
    sheet.text(600, 950, "Office use only")
    assert sheet.propose() == {}


def test_captions_stand_in_their_frames(sheet: PrintedSheet) -> None:
    for x, caption in ((150, "Received"), (600, "Member No.")):
        sheet.box(x, 600, 450, 170)
        sheet.text(x + 15, 640, caption)
    fields = sheet.propose()
    assert [(f.name, f.type) for f in fields.values()] == [
        ("received", FieldType.DATE),
        ("member_no", FieldType.DIGITS),
    ]
    assert all(field.box[3] > 150 for field in fields.values())


def test_a_page_without_text_has_no_fields() -> None:
    assert PrintedSheet().propose() == {}


def test_what_is_alike_on_filled_copies_is_printed() -> None:
    blank = draw_blank()
    copies = [
        fill(blank, number="48", paid="12.50", cells="0482", remarks="call after four"),
        fill(blank, number="7", day="3.4.2021", member="x", contact="letter"),
        fill(blank, paid="3.75", day="12.11.20", cells="77", signed="Miller", contact="telephone"),
    ]
    turned = np.ascontiguousarray(copies[1][::-1, ::-1])
    (found,) = find_blank_pages(map(PageImage, (copies[0], turned, copies[2])))
    dark = found.pixels < 128
    reach = cv2.dilate((blank < 200).astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    assert dark[reach].sum() == dark.sum()
    assert dark.sum() > 0.85 * (blank < 128).sum()


def test_pages_that_differ_are_pages_of_one_form() -> None:
    first = draw_blank()
    second = np.full((1754, 1240), 255, np.uint8)
    for row in range(20):
        text = f"{row} Regulations of the harbour, paragraph {row * row + 3}"
        cv2.putText(second, text, (100, 120 + 80 * row), cv2.FONT_HERSHEY_DUPLEX, 1.1, 0, 2)
    found = find_blank_pages(map(PageImage, (first, second)))
    assert [page.pixels is pixels for page, pixels in zip(found, (first, second), strict=True)] == [
        True,
        True,
    ]


def test_a_proposal_opens_as_a_template(sheet: PrintedSheet, tmp_path: Path) -> None:
    sheet.text(150, 400, "Straße und Hausnummer")
    sheet.line(700, 410, 700)
    for x, answer in ((500, "ja"), (850, "nein")):
        sheet.box(x, 660, 46, 46)
        sheet.text(x + 66, 700, answer)
    sheet.save(tmp_path / "sheet.png")
    fields = tuple(sheet.propose().values())
    template = FormTemplate("note", (FormPage("sheet.png"),), fields)
    path = tmp_path / "note.form.json"
    path.write_bytes(template_to_json(template))
    assert load_form(path).template == template
    assert [field.name for field in fields] == ["strasse_und_hausnummer", "ja_nein"]


@pytest.mark.parametrize(
    ("label", "name", "kind"),
    [
        ("Date of birth (day, month, year)", "date_of_birth", FieldType.DATE),
        ("Street and number", "street_and_number", FieldType.TEXT),
        ("Member No.", "member_no", FieldType.DIGITS),
        ("Geburtsdatum", "geburtsdatum", FieldType.DATE),
        ("Our reference", "our_reference", FieldType.CODE),
        ("Summe in €", "summe_in", FieldType.AMOUNT),
        ("Prénom", "prenom", FieldType.TEXT),
        ("1.", "field_1", FieldType.TEXT),
        ("…", "field", FieldType.TEXT),
    ],
)
def test_labels_tell_names_and_types(label: str, name: str, kind: FieldType) -> None:
    assert name_of(clean_label(label)) == name
    assert type_of(label) is kind


def test_some_questions_admit_several_answers() -> None:
    assert admits_several("Tick all that apply")
    assert not admits_several("Preferred contact")
