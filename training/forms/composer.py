"""Random filled-in pages with the truth about each word, to train the segmentation of pages.

`FormComposer.compose` prints a template, fills it in with a writer's hand and scans it. Templates
are functions that print and write on `FormFields`; `TEMPLATES` lists them.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import numpy as np

from training.forms.fields import LEFT, RIGHT, FormFields
from training.forms.pen import Pen
from training.forms.scanner import Scan, Scanner, scan
from training.forms.scribes import Hand
from training.forms.sheet import Sheet, Typeface
from training.synthesis import notations
from training.synthesis.texts import MAX_LENGTH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from training.forms.scribes import Scribe
    from training.synthesis.texts import Texts

_A4 = (210.0, 297.0)
_FOOT = 270.0  # where a page's fields end
_ORGANISATIONS = (
    "Public Library",
    "Municipal Office",
    "St. Mary's School",
    "District Hospital",
    "Garden Association",
    "Water Works",
    "Sports Club 1921",
    "Museum of Local History",
)
_TITLES = (
    "Application Form",
    "REGISTRATION",
    "Change of Address",
    "Request for Records",
    "Order Form",
    "MEMBERSHIP APPLICATION",
    "Damage Report",
)
_QUESTIONS = (
    "How did you hear about us?",
    "How often do you use the service?",
    "Were the staff helpful?",
    "What did you like best?",
    "What should we change?",
    "Is there anything else you would like to tell us?",
)
_SCALES = (
    ("Yes", "No"),
    ("Always", "Mostly", "Seldom", "Never"),
    ("Daily", "Weekly", "Monthly"),
    ("Good", "Fair", "Poor"),
)
_NOTICES = (
    "Please write clearly in black or blue ink.",
    "Use BLOCK LETTERS. Return this form to the office before the end of the month.",
    "Fields with a star must be filled in. Your data are kept for two years.",
)


class _Answers:
    """What one writer can answer, by the field's kind."""

    def __init__(self, texts: Texts, scribe: Scribe, rng: random.Random) -> None:
        self._scribe, self._rng, self._texts = scribe, rng, texts
        self.fields: tuple[tuple[str, Callable[[random.Random], str]], ...] = (
            ("Name", texts.name),
            ("Surname", texts.name),
            ("Date of birth", notations.date),
            ("Street and number", texts.place),
            ("Town", texts.place),
            ("Postcode", texts.postcode),
            ("Telephone", texts.phone),
            ("E-mail", texts.email),
            ("Customer no.", notations.code),
            ("Amount", notations.amount),
            ("Occupation", texts.phrase),
            ("Subject", texts.phrase),
            ("Time", notations.time),
        )
        self.columns: tuple[tuple[str, Callable[[random.Random], str]], ...] = (
            ("Item", texts.phrase),
            ("Qty", notations.number),
            ("Price", notations.amount),
            ("Date", notations.date),
            ("Name", texts.name),
            ("Medicine", texts.medicine),
            ("Dose", notations.measure),
            ("Code", notations.code),
            ("Remarks", texts.word),
            ("Initials", notations.initials),
        )

    def text(self, draw: Callable[[random.Random], str], longest: int = MAX_LENGTH) -> str:
        """Draw until the writer can write it, cut to whole words that have room."""
        while True:
            words = draw(self._rng).split()
            while len(words) > 1 and len(" ".join(words)) > longest:
                words.pop()
            if words and all(map(self._scribe.can_write, words)):
                return " ".join(words)

    def prose(self, words: int) -> str:
        """Draw running words, most of them the writer's own."""
        own = self._scribe.vocabulary
        return " ".join(
            self._rng.choice(own)
            if own and self._rng.random() < 0.7
            else self.text(self._texts.word)
            for _ in range(words)
        )


def _registration(form: FormFields, answers: _Answers, rng: random.Random) -> None:
    y = _letterhead(form, rng)
    form.section(y, "1  Personal details")
    y += rng.uniform(8, 12)
    pitch = rng.uniform(8.5, 13)
    if rng.random() < 0.6:
        for label, cells in rng.sample((("Surname", 22), ("First name", 22), ("No.", 12)), 2):
            form.comb(y, label, _comb_text(answers, cells), cells, start=rng.uniform(40, 52))
            y += 10
        y += 6
    for label, draw in rng.sample(answers.fields, rng.randint(4, 8)):
        answer = answers.text(draw) if rng.random() < 0.85 else ""
        if rng.random() < 0.3:
            middle = rng.uniform(95, 115)
            form.field(LEFT, y, label, answer, middle)
            other, draw_other = rng.choice(answers.fields)
            form.field(middle + 4, y, other, answers.text(draw_other), RIGHT)
        else:
            form.field(LEFT, y, label, answer, RIGHT - rng.choice((0, 0, 40)))
        y += pitch
    y = _choices(form, y, rng)
    y = _note(form, answers, y + 4, rng)
    _signature(form, answers, y + 8)


def _table(form: FormFields, answers: _Answers, rng: random.Random) -> None:
    y = _letterhead(form, rng)
    form.field(LEFT, y, "Department", answers.text(answers.fields[-2][1]), 105)
    form.field(112, y, "Date", answers.text(answers.fields[2][1]), RIGHT)
    y += 7
    columns = rng.sample(answers.columns, rng.randint(3, 6))
    widths = np.cumsum([rng.uniform(0.6, 1.6) for _ in columns])
    edges = (LEFT, *(LEFT + (RIGHT - LEFT) * widths / widths[-1]).tolist())
    lengths = [int(width / form.hand.pen.x_height) for width in np.diff(edges)]
    height = rng.uniform(6.5, 12)
    count = int((_FOOT - y - 8) / height)
    filled = rng.randint(count // 3, count)
    rows = [
        [
            answers.text(draw, length) if row < filled and rng.random() < 0.85 else ""
            for (_, draw), length in zip(columns, lengths, strict=True)
        ]
        for row in range(count)
    ]
    form.table(y, edges, [name for name, _ in columns], rows, height)


def _letter(form: FormFields, answers: _Answers, rng: random.Random) -> None:
    sheet, pitch = form.sheet, rng.uniform(7.5, 11)
    paper = rng.choice(("ruled", "plain", "squared"))
    if paper == "ruled":
        for line in np.arange(40, 290, pitch):
            sheet.rule(0, float(line) + 0.8, _A4[0], weight=0.15, grey=rng.randint(130, 200))
    if paper == "squared":
        for line in np.arange(5, 295, 5.0):
            sheet.rule(0, float(line), _A4[0], weight=0.12, grey=205)
            sheet.fill(float(line), 0, 0.12, _A4[1], 205)
    left = rng.uniform(15, 32)
    if rng.random() < 0.4:
        sheet.print(left, 18, rng.choice(_ORGANISATIONS), rng.uniform(10, 16), bold=True)
    x = rng.uniform(110, 140)
    end = form.write(x, 40, answers.text(answers.fields[2][1]), room=55)
    if rng.random() < 0.4:
        sheet.underline(x, 41.5, end - x, form.hand)
    y = 40 + 2 * pitch
    while y < 235:
        prose = answers.prose(rng.randint(8, 45))
        y = sheet.write_paragraph(left, y, 195 - left, pitch, prose, form.hand)
        y += pitch * rng.choice((0, 1))
    sheet.sign(120, y + pitch, answers.text(answers.fields[1][1]), form.hand)


def _questionnaire(form: FormFields, answers: _Answers, rng: random.Random) -> None:
    y = _letterhead(form, rng)
    for number, question in enumerate(rng.sample(_QUESTIONS, rng.randint(4, 6)), start=1):
        form.sheet.print(LEFT, y, f"{number}.  {question}", 9.5, bold=rng.random() < 0.5)
        y = _choices(form, y + 7, rng) if rng.random() < 0.5 else _note(form, answers, y + 2, rng)
        if y > _FOOT - 45:
            break
    _signature(form, answers, y + 8)


TEMPLATES = (_registration, _table, _letter, _questionnaire)


class FormComposer:
    """Composes filled-in pages from typefaces, writers and texts."""

    def __init__(
        self, typefaces: Sequence[Typeface], scribes: Sequence[Scribe], texts: Texts
    ) -> None:
        self._typefaces, self._scribes, self._texts = typefaces, scribes, texts

    def compose(self, rng: np.random.Generator, scanner: Scanner | None = None) -> Scan:
        """Compose a page of a random template, hand, pen and scanner.

        Args:
            rng: Decides everything.
            scanner: The scanner, or None for a random one.
        """
        quick = random.Random(int(rng.integers(2**63)))  # noqa: S311 - choices, not secrets
        scribe = quick.choice(self._scribes)
        pen = Pen(quick.uniform(0.28, 0.6), quick.randint(15, 110), quick.uniform(1.7, 2.8))
        sheet = Sheet(*_A4, quick.choice(self._typefaces))
        fields = FormFields(sheet, Hand(scribe, pen, rng))
        quick.choice(TEMPLATES)(fields, _Answers(self._texts, scribe, quick), quick)
        return scan(sheet, scanner or Scanner.draw(rng), rng)


def _letterhead(form: FormFields, rng: random.Random) -> float:
    """Print organisation, title and notice; return the baseline below them."""
    sheet = form.sheet
    y = rng.uniform(16, 26)
    if rng.random() < 0.7:
        sheet.print(LEFT, y, rng.choice(_ORGANISATIONS), rng.uniform(10, 15), bold=True)
        sheet.rule(LEFT, y + 4, RIGHT - LEFT, weight=rng.uniform(0.2, 0.7))
        y += 14
    sheet.print(LEFT, y, rng.choice(_TITLES), rng.uniform(12, 20), bold=True)
    sheet.print(LEFT, y + 6, rng.choice(_NOTICES), rng.uniform(7, 9))
    return y + rng.uniform(15, 22)


def _choices(form: FormFields, y: float, rng: random.Random) -> float:
    scale = rng.choice(_SCALES)
    chosen, crossed = rng.randrange(len(scale)), rng.random() < 0.4
    x = LEFT + 4
    for index, label in enumerate(scale):
        x = form.choice(x, y, label, chosen=index == chosen, crossed=crossed) + rng.uniform(8, 16)
    return y + rng.uniform(9, 13)


def _note(form: FormFields, answers: _Answers, y: float, rng: random.Random) -> float:
    lines, pitch = rng.randint(2, 5), rng.uniform(7.5, 10)
    if rng.random() < 0.5:
        form.sheet.box(LEFT, y, RIGHT - LEFT, lines * pitch + 4)
    else:
        for line in range(1, lines + 1):
            form.sheet.rule(LEFT, y + line * pitch + 1, RIGHT - LEFT, weight=0.15, grey=140)
    prose = answers.prose(rng.randint(3, 6 * (lines - 1)))
    form.sheet.write_paragraph(LEFT + 3, y + pitch, RIGHT - LEFT - 6, pitch, prose, form.hand)
    return y + lines * pitch + 12


def _signature(form: FormFields, answers: _Answers, y: float) -> None:
    y = min(y, 282.0)
    sheet = form.sheet
    sheet.rule(LEFT, y, 50)
    sheet.print(LEFT, y + 4, "Date", 7.5)
    form.write(LEFT + 3, y - 1, answers.text(answers.fields[2][1]), room=46)
    sheet.rule(100, y, 70)
    sheet.print(100, y + 4, "Signature", 7.5)
    name = answers.text(answers.fields[1][1])
    sheet.sign(106, y - 1, name, form.hand)


def _comb_text(answers: _Answers, cells: int) -> str:
    text = answers.text(answers.fields[0][1]).upper()
    return text[:cells].strip()
