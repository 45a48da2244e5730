"""Draw the sample pages that the product ships, with the truth about each word beside them.

`python -m training.forms.sample_form --data DIR --typefaces DIR --output resources/samples` writes
`registration-form.png` and `letter-and-card.tif`, each with its `.truth.csv`. DIR of the data
holds the UNIPEN files, DIR of the typefaces the woff2 files of @fontsource/roboto, pt-serif and
courier-prime. The people and places in the texts are invented.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np
from PIL import Image

from training.forms.fields import LEFT, RIGHT, FormFields
from training.forms.marks import sign
from training.forms.pen import Pen
from training.forms.scanner import Scanner, scan
from training.forms.scribes import Hand, Scribe
from training.forms.sheet import Sheet, Typeface
from training.forms.typefaces import read_typefaces
from training.synthesis.characters import CharacterHands, read_characters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.forms.scanner import Scan
    from training.synthesis.fonts import Grey

SEED = 20
_PATIENT = ("apple-014", Pen(width=0.38, grey=60, x_height=2.2))
_RECEPTIONIST = ("cedar-060", Pen(width=0.45, grey=35, x_height=2.1))
_LETTER_WRITER = ("apple-064", Pen(width=0.4, grey=55, x_height=2.5))
_LIBRARIAN = ("cedar-018", Pen(width=0.42, grey=35, x_height=2.1))

_GREY_STEP = 6
_A4 = (210.0, 297.0)

_CONDITIONS = (
    ("Asthma", True),
    ("Diabetes", False),
    ("High blood pressure", True),
    ("Epilepsy", False),
    ("Heart disease", False),
    ("Thyroid disease", False),
    ("Hay fever", True),
    ("None of these", False),
)
_MEDICINES = (
    ("Ramipril", "5 mg", "once a day", "March 2019"),
    ("Salbutamol", "2 puffs", "when needed", "2011"),
    ("Vitamin D", "800 IU", "every morning", "Nov. 2022"),
)
_COMPLAINT = (
    "I have had a headache almost every day for three weeks, mostly in the morning. It gets worse "
    "when I bend down, and twice I felt dizzy at work. Please call after 4 pm."
)
_LETTER = (
    "Dear Mrs. Whitfield,\n"
    "thank you for your kind letter of 12 May and for the two photographs of the old mill. "
    "My grandfather worked there from 1921 until it closed, and I had never seen the building from "
    "the river side.\n"
    "I found his pay book in a drawer last week. It says that he earned 38 shillings for 60 hours, "
    "and that the fare from Dunmore was 4 pence. I will bring it with me when we visit on "
    "Saturday, 9 June, if that still suits you.\n"
    "With best wishes to you and Edward,"
)


def registration_form(typeface: Typeface, patient: Hand, receptionist: Hand) -> Sheet:
    """Draw a clinic's registration form as a patient and the desk filled it in."""
    sheet = Sheet(*_A4, typeface)
    form = FormFields(sheet, patient)
    _letterhead(sheet)
    sheet.print(LEFT, 45, "NEW PATIENT REGISTRATION", 16, bold=True)
    sheet.print(
        LEFT, 51, "Please use black or blue ink. One letter in each box where boxes are given.", 8.5
    )

    form.section(60, "1  About you")
    form.comb(65, "Surname", "HOLLIS", 24)
    form.comb(75, "First name", "MARGARET", 24)
    form.comb(85, "Date of birth", "14 03 1967", 10)
    x = 112.0
    for title in ("Mr", "Mrs", "Ms", "Dr"):
        x = form.choice(x, 90, title, chosen=title == "Mrs") + 6
    form.field(LEFT, 102, "Street and number", "47 Orchard Street", RIGHT)
    form.field(LEFT, 111, "Town", "Ashford", 110)
    form.field(114, 111, "Postcode", "TN23 4PL", RIGHT)
    form.field(LEFT, 120, "Telephone", "01233 650418", 88)
    form.field(92, 120, "E-mail", "m.hollis@posthaus.net", RIGHT)
    form.field(LEFT, 129, "Occupation", "school teacher", 88)
    form.field(92, 129, "Next of kin", "Daniel Hollis (husband)", RIGHT)

    form.section(140, "2  Your health")
    sheet.print(LEFT, 147, "Have you ever had any of these? Tick all that apply.", 8.5)
    for index, (condition, ticked) in enumerate(_CONDITIONS):
        form.choice(LEFT + 44 * (index % 4), 154 + 7 * (index // 4), condition, chosen=ticked)
    sheet.print(LEFT, 170, "Do you smoke?", 8.5)
    form.choice(48, 170, "Yes", chosen=False)
    form.choice(64, 170, "No", chosen=True, crossed=True)
    form.field(84, 170, "Allergies", "penicillin, grass pollen", RIGHT)

    form.section(181, "3  Medicines you take now")
    form.table(
        184.5, (LEFT, 70, 98, 146, RIGHT), ("Medicine", "Dose", "How often", "Since"), _MEDICINES
    )

    form.section(224, "4  What brings you here?")
    for line in range(4):
        sheet.rule(LEFT, 234.5 + 8.5 * line, RIGHT - LEFT, weight=0.15, grey=150)
    sheet.write_paragraph(LEFT + 2, 233.8, RIGHT - LEFT - 4, 8.5, _COMPLAINT, patient)

    form.write(LEFT + 4, 273, "21/5/2024")
    sheet.rule(LEFT, 274.5, 40, grey=60)
    sheet.print(LEFT, 278, "Date", 7.5)
    sheet.rule(70, 274.5, 60, grey=60)
    sheet.print(70, 278, "Signature", 7.5)
    sign(sheet, 76, 272.5, "M Hollis", patient)
    sheet.box(142, 262, 50, 17, weight=0.35)
    sheet.print(144, 265.6, "For office use", 7, bold=True)
    desk = FormFields(sheet, receptionist)
    sheet.print(144, 272, "No.", 7.5)
    desk.write(152, 272.2, "48206")
    sheet.print(144, 277.2, "Checked", 7.5)
    desk.write(157, 277.4, "22/5 JK", room=32)
    sheet.print(LEFT, 287, "Form PR 2, edition 4. Keep with the patient's record.", 7, grey=90)
    return sheet


def letter(typeface: Typeface, writer: Hand) -> Sheet:
    """Draw a letter on ruled paper."""
    sheet = Sheet(*_A4, typeface)
    for line in range(25):
        sheet.rule(0, 40 + 9.5 * line, _A4[0], weight=0.15, grey=185)
    sheet.fill(24, 0, 0.2, _A4[1], 175)
    fields = FormFields(sheet, writer)
    fields.write(120, 39.5, "Dunmore, 28 May 1996", room=72)
    y = 68.0
    for paragraph in _LETTER.splitlines():
        y = sheet.write_paragraph(30, y, 162, 9.5, paragraph, writer) + 9.5
    fields.write(120, y, "Yours sincerely,")
    sign(sheet, 126, y + 17, "H Carter", writer)
    return sheet


def index_card(typeface: Typeface, librarian: Hand) -> Sheet:
    """Draw a card of a local museum's catalogue."""
    sheet = Sheet(148.0, 105.0, typeface)
    fields = FormFields(sheet, librarian)
    sheet.print(10, 13, "DUNMORE MUSEUM", 11, bold=True)
    sheet.print(92, 13, "Object no.", 9)
    fields.write(112, 12.8, "1996.204", room=28)
    sheet.rule(10, 16, 128, weight=0.5, grey=30)
    rows = (
        ("Object", "Pay book, cloth cover"),
        ("Maker", "Dunmore Mill Company"),
        ("Date", "about 1921-1938"),
        ("Size", "14.5 x 9 cm, 48 pages"),
        ("Given by", "H. Carter, 9 June 1996"),
        ("Place", "Room 3, case B, shelf 2"),
    )
    for index, (label, answer) in enumerate(rows):
        y = 26 + 9.5 * index
        sheet.print(10, y, label, 9)
        sheet.rule(32, y + 1.2, 106, weight=0.15, grey=120)
        fields.write(35, y + 0.4, answer, room=100)
    sheet.print(10, 84, "Condition", 9)
    x = 34.0
    for state in ("good", "fair", "poor"):
        x = fields.choice(x, 84, state, chosen=state == "fair", crossed=True) + 8
    fields.write(35, 93, "spine torn, ink faded", room=100)
    return sheet


def _letterhead(sheet: Sheet) -> None:
    sheet.fill(LEFT, 15, 15, 15, 60)
    for white in ((LEFT + 6, 17.5, 3, 10), (LEFT + 2.5, 21, 10, 3)):
        _cut_out(sheet, *white)
    sheet.print(37, 22, "Hillside Medical Centre", 15, bold=True)
    sheet.print(37, 28, "12 Station Road, Ashford TN23 1AB   Telephone 01233 555 0142", 8.5)
    sheet.rule(LEFT, 35, RIGHT - LEFT, weight=0.6, grey=60)


def _cut_out(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    left, top, right, bottom = (
        round(edge * sheet.pixels_per_mm) for edge in (x, y, x + width, y + height)
    )
    sheet.page[top:bottom, left:right] = 255


def _few_greys(image: Grey) -> Grey:
    """Round greys, as plain scanners do: a third of the file's size and nothing to be seen."""
    return (np.round(image / _GREY_STEP) * _GREY_STEP).clip(0, 255).astype(np.uint8)


def _write_truth(path: Path, pages: Sequence[Scan]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("page", "x", "y", "width", "height", "kind", "text"))
        for number, page in enumerate(pages, start=1):
            for word in page.words:
                rows.writerow(
                    (number, word.x, word.y, word.width, word.height, word.ink.value, word.text)
                )


@click.command(help=__doc__.splitlines()[0])
@click.option("--data", type=Path, required=True, help="Folder of the UNIPEN files.")
@click.option("--typefaces", type=Path, required=True, help="Folder of printed type.")
@click.option("--output", type=Path, required=True, help="Folder to write to.")
def main(data: Path, typefaces: Path, output: Path) -> None:
    """Write the samples."""
    rng = np.random.default_rng(SEED)
    hands = CharacterHands(read_characters(data / "unipen_chars.jsonl.gz"))
    patient, receptionist, writer, librarian = (
        Hand(Scribe(name, hands, {}), pen, rng)
        for name, pen in (_PATIENT, _RECEPTIONIST, _LETTER_WRITER, _LIBRARIAN)
    )
    faces = read_typefaces(typefaces)

    form = scan(
        registration_form(faces["roboto"], patient, receptionist),
        Scanner(dpi=200, skew=0.7, paper=240, shading=10, softness=0.55, noise=1.6),
        rng,
    )
    Image.fromarray(_few_greys(form.image)).save(
        output / "registration-form.png", optimize=True, dpi=(200, 200)
    )
    _write_truth(output / "registration-form.truth.csv", [form])

    pages = [
        scan(
            letter(faces["pt-serif"], writer),
            Scanner(dpi=200, skew=-0.9, paper=244, shading=6, softness=0.6, noise=1.2),
            rng,
        ),
        scan(
            index_card(faces["courier-prime"], librarian),
            Scanner(dpi=200, skew=1.2, paper=226, shading=12, softness=0.6, noise=1.2),
            rng,
        ),
    ]
    first, *others = (Image.fromarray(page.image) for page in pages)
    first.save(
        output / "letter-and-card.tif",
        save_all=True,
        append_images=others,
        compression="jpeg",
        quality=70,
        dpi=(200, 200),
    )
    _write_truth(output / "letter-and-card.truth.csv", pages)


if __name__ == "__main__":
    main()
