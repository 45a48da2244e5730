"""Draw the sample form of `hwr records`: its blank page, its template and copies filled in.

`python -m training.forms.sample_records --data DIR --typefaces DIR --output FOLDER` writes
`booking.form.json`, `booking.png`, the filled copies, and the truth about them as
`booking.truth.csv`. DIR of the data holds the UNIPEN files, DIR of the typefaces the woff2 files
of @fontsource/roboto. The people and places are invented.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field, replace
from itertools import accumulate
from pathlib import Path
from typing import Any

import click
import numpy as np
from PIL import Image

from hwr_desktop.document.form import (
    Column,
    Field,
    FieldType,
    FormPage,
    FormTemplate,
    Option,
    Rule,
)
from hwr_desktop.forms.template import template_to_json
from training.forms.marks import sign, tick
from training.forms.pen import Pen
from training.forms.scanner import Scanner, scan
from training.forms.scribes import Hand, Scribe
from training.forms.sheet import Sheet, Typeface
from training.forms.typefaces import read_typefaces
from training.synthesis.characters import CharacterHands, read_characters

SEED = 34
DPI = 200.0
_SIZE = (148.0, 210.0)  # A5
_LEFT, _RIGHT = 12.0, 136.0
_COURSES = ("beginners", "advanced", "racing")
_TOWNS = ("Ashford", "Broadgate", "Deal", "Dunmore")
_ARTICLES = ("Course book", "Gloves", "Life jacket")
_TERMS = (
    "The place is yours when the school has confirmed the booking in writing. Until eight",
    "days before the course begins you may step back free of charge; after that half of",
    "the fee is due. Children under twelve sail with one of their parents.",
)
_CELL = (5.0, 6.5)
_ROWS = 3


@dataclass(frozen=True)
class _Booking:
    """What somebody fills in; empty where nothing is written."""

    writer: str
    scanner: Scanner
    surname: str
    first_name: str
    birth: str
    street: str
    postcode: str
    town: str
    telephone: str
    course: str
    boat: bool
    jacket: bool
    items: tuple[tuple[str, str, str], ...]
    total: str
    remarks: str
    date: str
    signed: bool = True
    turns: int = 0


_FLAT = Scanner(dpi=DPI, skew=0.4, paper=246, shading=4, softness=0.5, noise=0.8, bed=240)
_FAX = replace(_FLAT, bilevel=True, noise=1.5)
_BOOKINGS = (
    _Booking(
        "apple-014",
        replace(_FLAT, skew=0.9),
        "HOLLIS",
        "MARGARET",
        "14.3.1967",
        "47 Orchard Street",
        "TN23",
        "Ashford",
        "01233 650418",
        "beginners",
        False,
        True,
        (("1", "Life jacket", "12.50"), ("2", "Course book", "18.00")),
        "30.50",
        "",
        "21.5.2024",
    ),
    _Booking(
        "cedar-060",
        replace(_FLAT, skew=-0.8),
        "BERGER",
        "THOMAS",
        "2.11.1985",
        "9 Mill Lane",
        "CT14",
        "Deal",
        "07700 900123",
        "racing",
        True,
        False,
        (),
        "",
        "I arrive on Friday",
        "3.6.2024",
    ),
    _Booking(
        "apple-064",
        _FAX,
        "CARTER",
        "HELEN",
        "30.7.1992",
        "16 Station Road",
        "ME10",
        "Dunmore",
        "",
        "advanced",
        False,
        True,
        (("1", "Life jacket", "12.50"),),
        "12.50",
        "",
        "28.5.2024",
    ),
    _Booking(
        "cedar-018",
        replace(_FLAT, skew=1.4),
        "NOVAK",
        "PETER",
        "8.1.1979",
        "3 Harbour View",
        "CT10",
        "Broadgate",
        "01843 555201",
        "beginners",
        False,
        False,
        (),
        "",
        "",
        "1.6.2024",
    ),
    _Booking(
        "apple-025",
        replace(_FLAT, skew=0.2),
        "ROSSI",
        "ANNA",
        "19.9.2001",
        "22 Church Hill",
        "TN24",
        "Ashford",
        "07700 900456",
        "advanced",
        False,
        True,
        (("1", "Life jacket", "12.50"), ("1", "Gloves", "8.25"), ("1", "Course book", "9.00")),
        "29.75",
        "",
        "4.6.2024",
    ),
    _Booking(
        "apple-020",
        replace(_FAX, skew=-1.1),
        "WARD",
        "DANIEL",
        "25.12.1970",
        "81 Mill Lane",
        "CT14",
        "Deal",
        "01304 555987",
        "racing",
        True,
        True,
        (),
        "",
        "",
        "30.5.2024",
    ),
    _Booking(
        "apple-039",
        replace(_FLAT, skew=-0.3),
        "LOPEZ",
        "MARIA",
        "6.4.1998",
        "5 Orchard Street",
        "TN23",
        "Ashford",
        "",
        "beginners",
        False,
        True,
        (("1", "Life jacket", "12.50"),),
        "12.50",
        "Please call after six",
        "2.6.2024",
    ),
    _Booking(
        "apple-058",
        replace(_FLAT, skew=0.6),
        "FISCHER",
        "JONAS",
        "17.8.1988",
        "40 Park Road",
        "ME12",
        "Dunmore",
        "07700 900789",
        "advanced",
        True,
        False,
        (("2", "Gloves", "16.50"),),
        "16.50",
        "",
        "29.5.2024",
        turns=2,
    ),
    _Booking(
        "cedar-001",
        replace(_FAX, skew=0.5),
        "EVANS",
        "RUTH",
        "11.2.1963",
        "7 Church Hill",
        "TN24",
        "Ashford",
        "01233 555310",
        "beginners",
        False,
        True,
        (),
        "",
        "",
        "",
        signed=False,
    ),
    _Booking(
        "cedar-003",
        replace(_FLAT, skew=-1.6),
        "MARTIN",
        "PAUL",
        "23.10.1995",
        "12 Harbour View",
        "CT10",
        "Broadgate",
        "07700 900321",
        "racing",
        False,
        False,
        (("1", "Course book", "9.00"), ("1", "Life jacket", "12.50")),
        "20.50",
        "",
        "5.6.2024",
    ),
    _Booking(
        "apple-074",
        replace(_FLAT, skew=0.1),
        "KELLER",
        "EMMA",
        "1.5.2004",
        "33 Park Road",
        "ME12",
        "Dunmore",
        "01795 555064",
        "",
        False,
        True,
        (),
        "",
        "",
        "31.5.2024",
    ),
    _Booking(
        "apple-087",
        replace(_FAX, skew=-0.6),
        "YOUNG",
        "OLIVER",
        "28.6.1974",
        "64 Station Road",
        "ME10",
        "Dunmore",
        "07700 900654",
        "beginners",
        False,
        False,
        (("1", "Gloves", "8.25"),),
        "8.25",
        "",
        "6.6.2024",
    ),
)


@dataclass
class _Form:
    """A sheet that is filled in, or left blank, while its fields are put down.

    Attributes:
        sheet: The sheet.
        hand: Who fills it in.
        booking: With what; None leaves the sheet blank.
        fields: The fields so far.
    """

    sheet: Sheet
    hand: Hand
    booking: _Booking | None
    fields: list[Field] = field(default_factory=list)

    def add(
        self,
        name: str,
        box: tuple[float, float, float, float],
        **facts: Any,  # noqa: ANN401 (keys of a field)
    ) -> str:
        """Note a field with its box in millimetres; return what is written in it."""
        x, y, width, height = (round(edge * self.sheet.pixels_per_mm) for edge in box)
        self.fields.append(Field(name=name, box=(x, y, width, height), **facts))
        return str(getattr(self.booking, name, "")) if self.booking else ""

    def comb(
        self,
        y: float,
        name: str,
        label: str,
        cells: int,
        kind: FieldType,
        **facts: Any,  # noqa: ANN401 (keys of a field)
    ) -> None:
        """Print a comb."""
        start, (width, height) = 38.0, _CELL
        self.sheet.print(_LEFT, y + 4.6, label, 8)
        text = self.add(
            *(name, (start, y, cells * width, height)),
            type=kind, label=label, comb=cells, required=True, upper=True, **facts,
        )  # fmt: skip
        self.sheet.comb(start, y, cells, text, self.hand, size=_CELL)

    def line(
        self,
        x: float,
        y: float,
        end: float,
        name: str,
        label: str,
        **facts: Any,  # noqa: ANN401 (keys of a field)
    ) -> None:
        """Print a label and a line to write on."""
        start = self.sheet.print(x, y, label, 8) + 1.5
        text = self.add(name, (start, y - 6.4, end - start, 8.4), label=label, **facts)
        self.sheet.rule(start, y + 0.9, end - start)
        if text:
            self.sheet.write(start + 2, y - 0.2, text, self.hand, room=end - start - 3)

    def box(self, x: float, y: float, label: str, *, ticked: bool) -> tuple[int, int, int, int]:
        """Print a small box; return it with its surroundings in pixels."""
        self.sheet.box(x, y - 3.1, 3.6, 3.6)
        self.sheet.print(x + 5.4, y, label, 8)
        if ticked:
            tick(self.sheet, x, y - 3.1, self.hand, crossed=False)
        left, top, side = (round(v * self.sheet.pixels_per_mm) for v in (x - 0.8, y - 3.9, 5.2))
        return left, top, side, side


def booking_form(typeface: Typeface, hand: Hand, booking: _Booking | None) -> _Form:
    """Draw the form, filled in or blank."""
    sheet = Sheet(*_SIZE, typeface, DPI)
    form = _Form(sheet, hand, booking)
    sheet.print(_LEFT, 18, "Riverside Sailing School", 14, bold=True)
    sheet.print(_LEFT, 24, "Booking of a course. Please write in black or blue.", 8)
    sheet.rule(_LEFT, 27, _RIGHT - _LEFT, weight=0.6, grey=60)
    form.comb(32, "surname", "Surname", 18, FieldType.TEXT)
    form.comb(41, "first_name", "First name", 18, FieldType.TEXT)
    form.comb(50, "postcode", "Postcode", 4, FieldType.CODE, pattern=r"[A-Z]{2}\d{2}")
    form.line(64, 55, _RIGHT, "town", "Town", type=FieldType.TEXT, required=True, values=_TOWNS)
    form.line(_LEFT, 65, _RIGHT, "street", "Street and number", type=FieldType.TEXT)
    form.line(_LEFT, 74, 66, "birth", "Date of birth", type=FieldType.DATE, required=True)
    form.line(70, 74, _RIGHT, "telephone", "Telephone", type=FieldType.DIGITS, pattern=r"\d{8,12}")
    _course(form)
    for y, name, label in (
        (93, "boat", "I bring my own boat"),
        (93, "jacket", "I need a life jacket"),
    ):
        x = _LEFT if name == "boat" else 70
        box = form.box(x, y, label, ticked=bool(getattr(booking, name, False)))
        form.fields.append(Field(name=name, label=label, box=box, type=FieldType.TICK))
    _items(form)
    form.line(92, 144, _RIGHT, "total", "Total", type=FieldType.AMOUNT, currency="GBP")
    form.line(_LEFT, 157, _RIGHT, "remarks", "Remarks", type=FieldType.TEXT)
    form.line(_LEFT, 176, 56, "date", "Date", type=FieldType.DATE, required=True)
    _signature(form)
    for place, text in enumerate(_TERMS):
        sheet.print(_LEFT, 186 + 3.6 * place, text, 7.5)
    sheet.print(_LEFT, 202, "Form B 1. Keep a copy for yourself.", 7, grey=90)
    return form


def _course(form: _Form) -> None:
    chosen = form.booking.course if form.booking else ""
    form.sheet.print(_LEFT, 84, "Course", 8)
    options = [
        Option(course, form.box(38 + 33 * place, 84, course, ticked=course == chosen))
        for place, course in enumerate(_COURSES)
    ]
    form.add(
        *("course", (37, 79.8, 99, 6)),
        type=FieldType.CHOICE, label="Course", required=True, options=tuple(options),
    )  # fmt: skip


def _items(form: _Form) -> None:
    sheet, top, height = form.sheet, 104.0, 10.0
    columns = (
        ("quantity", 22.0, FieldType.DIGITS),
        ("article", 72.0, FieldType.TEXT),
        ("amount", 30.0, FieldType.AMOUNT),
    )
    edges = [*accumulate((width for _, width, _ in columns), initial=_LEFT)]
    for edge, (name, _, _) in zip(edges, columns, strict=False):
        sheet.print(edge + 1.5, top - 1.5, name.capitalize(), 8, bold=True)
    for row in range(_ROWS + 1):
        sheet.rule(_LEFT, top + height * row, _RIGHT - _LEFT, grey=80)
    for edge in edges:
        sheet.fill(edge - 0.1, top, 0.2, height * _ROWS, 80)
    for row, cells in enumerate(form.booking.items if form.booking else ()):
        for edge, text, (_, width, _) in zip(edges, cells, columns, strict=False):
            sheet.write(edge + 2, top + height * (row + 0.7), text, form.hand, room=width - 4)
    form.add(
        *("items", (_LEFT, top, _RIGHT - _LEFT, height * _ROWS)),
        type=FieldType.TABLE,
        rows=_ROWS,
        columns=tuple(
            Column(
                name=name,
                label=name.capitalize(),
                type=kind,
                x=round(edge * sheet.pixels_per_mm),
                width=round(width * sheet.pixels_per_mm),
                values=_ARTICLES if name == "article" else (),
            )
            for edge, (name, width, kind) in zip(edges, columns, strict=False)
        ),
    )


def _signature(form: _Form) -> None:
    form.sheet.print(64, 176, "Signature", 8)
    form.sheet.rule(80, 177, _RIGHT - 80)
    form.add(
        *("signature", (80, 165, _RIGHT - 80, 13)),
        type=FieldType.SIGNATURE, label="Signature", required=True,
    )  # fmt: skip
    if form.booking and form.booking.signed:
        name = form.booking.first_name[0] + form.booking.surname.capitalize()
        sign(form.sheet, 86, 174.5, name, form.hand)


def _truth(booking: _Booking) -> dict[str, str]:
    """Return what is written in each field."""
    cells = {
        f"items_{row + 1}_{name}": booking.items[row][column] if row < len(booking.items) else ""
        for row in range(_ROWS)
        for column, name in enumerate(("quantity", "article", "amount"))
    }
    values = {
        name: getattr(booking, name)
        for name in (
            *("surname", "first_name", "postcode", "town", "street", "birth", "telephone"),
            *("course", "total", "remarks", "date"),
        )
    }
    marks = {"boat": booking.boat, "jacket": booking.jacket, "signature": booking.signed}
    return values | {name: str(int(mark)) for name, mark in marks.items()} | cells


@click.command(help=__doc__.splitlines()[0])
@click.option("--data", type=Path, required=True, help="Folder of the UNIPEN files.")
@click.option("--typefaces", type=Path, required=True, help="Folder of printed type.")
@click.option("--output", type=Path, required=True, help="Folder to write to.")
def main(data: Path, typefaces: Path, output: Path) -> None:
    """Write the samples."""
    output.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(SEED)
    hands = CharacterHands(read_characters(data / "unipen_chars.jsonl.gz"))
    typeface = read_typefaces(typefaces)["roboto"]

    def hand(writer: str) -> Hand:
        pen = Pen(width=float(rng.uniform(0.36, 0.48)), grey=int(rng.integers(30, 70)), x_height=2)
        return Hand(Scribe(writer, hands, {}), pen, rng)

    blank = booking_form(typeface, hand(_BOOKINGS[0].writer), None)
    template = FormTemplate(
        "booking",
        (FormPage("booking.png"),),
        tuple(blank.fields),
        (
            Rule(
                "total == null || items.reduce(sum, item, 0.0, sum + item.amount) == total",
                "the amounts do not add up to the total",
            ),
            Rule(
                "course != 'racing' || boat",
                "who races brings a boat",
            ),
        ),
    )
    (output / "booking.form.json").write_bytes(template_to_json(template))
    resolution = (round(DPI), round(DPI))
    Image.fromarray(blank.sheet.page).quantize(16).save(
        output / "booking.png", optimize=True, dpi=resolution
    )
    truths = []
    for number, booking in enumerate(_BOOKINGS, 1):
        form = booking_form(typeface, hand(booking.writer), booking)
        picture = np.rot90(scan(form.sheet, booking.scanner, rng).image, booking.turns)
        image = Image.fromarray(np.ascontiguousarray(picture))
        name = f"booking-{number:02d}." + ("png" if booking.scanner.bilevel else "jpg")
        if booking.scanner.bilevel:
            image.convert("1").save(output / name, optimize=True, dpi=resolution)
        else:
            image.save(output / name, quality=45, optimize=True, dpi=resolution)
        truths += [(name, *item) for item in _truth(booking).items()]
    with (output / "booking.truth.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("file", "field", "value"))
        rows.writerows(truths)


if __name__ == "__main__":
    main()
