"""Templates of forms and pages: functions that print on a sheet and fill it in at once."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np

from training.forms.fields import LEFT, RIGHT, FormFields
from training.forms.marks import ditto, sign, stamp, underline
from training.forms.prose import rule_paper
from training.forms.wording import (
    LEGAL,
    NOTICES,
    ORGANISATIONS,
    QUESTIONS,
    SCALES,
    STAMPS,
    TITLES,
)

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from training.forms.answers import Answers

    Template = Callable[[FormFields, Answers, random.Random], None]

_FOOT = 27.0  # from where a page's fields end to the lower edge of the sheet


def _registration(form: FormFields, answers: Answers, rng: random.Random) -> None:
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


def _table(form: FormFields, answers: Answers, rng: random.Random) -> None:
    y = _letterhead(form, rng)
    form.field(LEFT, y, "Department", answers.text(answers.fields[-2][1]), 105)
    form.field(112, y, "Date", answers.text(answers.fields[2][1]), RIGHT)
    y += 7
    columns = rng.sample(answers.columns, rng.randint(3, 6))
    numbered = rng.random() < 0.5
    widths = np.cumsum([rng.uniform(0.6, 1.6) for _ in columns])
    edges = (LEFT, *(LEFT + (RIGHT - LEFT) * widths / widths[-1]).tolist())
    lengths = [int(width / form.hand.pen.x_height) for width in np.diff(edges)]
    height = rng.uniform(6.5, 12)
    count = max(int((form.sheet.height - _FOOT - y - 8) / height), 2)
    filled = rng.randint(count // 3, count)
    rows = [
        [
            answers.text(draw, length) if row < filled and rng.random() < 0.85 else ""
            for (_, draw), length in zip(columns, lengths, strict=True)
        ]
        for row in range(count)
    ]
    form.table(y, edges, [name for name, _ in columns], rows, height)
    for row in range(count if numbered else 0):
        number, foot = f"{row + 1}", y + 6 + height * (row + 0.66)
        form.sheet.print(LEFT - 8, foot, number, form.style.label_size, bold=form.style.bold)
    for _ in range(rng.choice((0, 0, 1, 4))):
        column, row = rng.randrange(len(columns)), rng.randrange(max(filled, 1))
        if not rows[row][column]:
            foot = y + 6 + height * (row + 0.68)
            ditto(form.sheet, (edges[column] + edges[column + 1]) / 2, foot, form.hand)


def _letter(form: FormFields, answers: Answers, rng: random.Random) -> None:
    sheet, pitch = form.sheet, rng.uniform(7.5, 11)
    rule_paper(sheet, 40, pitch, rng)
    left = rng.uniform(15, 32)
    if rng.random() < 0.4:
        sheet.print(left, 18, rng.choice(ORGANISATIONS), rng.uniform(10, 16), bold=True)
    x = rng.uniform(110, 140)
    end = form.write(x, 40, answers.text(answers.fields[2][1]), room=55)
    if rng.random() < 0.4:
        underline(sheet, x, 41.5, end - x, form.hand)
    y = 40 + 2 * pitch
    while y < sheet.height - 62:
        prose = answers.prose(rng.randint(8, 45))
        y = sheet.write_paragraph(left, y, 195 - left, pitch, prose, form.hand)
        y += pitch * rng.choice((0, 1))
    sign(sheet, 120, y + pitch, answers.text(answers.fields[1][1]), form.hand)


def _questionnaire(form: FormFields, answers: Answers, rng: random.Random) -> None:
    y = _letterhead(form, rng)
    for number, question in enumerate(rng.sample(QUESTIONS, rng.randint(4, 6)), start=1):
        form.sheet.print(LEFT, y, f"{number}.  {question}", 9.5, bold=rng.random() < 0.5)
        y = _choices(form, y + 7, rng) if rng.random() < 0.5 else _note(form, answers, y + 2, rng)
        if y > form.sheet.height - _FOOT - 45:
            break
    _signature(form, answers, y + 8)


def _boxes(form: FormFields, answers: Answers, rng: random.Random) -> None:
    """Print boxes side by side, each with its small label in the corner."""
    y = _letterhead(form, rng)
    height = rng.uniform(9, 15)
    while y < form.sheet.height - _FOOT - height:
        count = rng.choice((1, 2, 2, 3))
        shares = np.cumsum([rng.uniform(0.6, 1.6) for _ in range(count)])
        edges = [LEFT, *(LEFT + (RIGHT - LEFT) * shares / shares[-1]).tolist()]
        for left, right in itertools.pairwise(edges):
            label, draw = rng.choice(answers.fields)
            answer = answers.text(draw) if rng.random() < 0.8 else ""
            form.labelled_box(left, y, (right - left, height), label, answer)
        y += height + rng.choice((0, 0, 0, 6))
    _signature(form, answers, y + 10)


def _declaration(form: FormFields, answers: Answers, rng: random.Random) -> None:
    """Print paragraphs, some with gaps that are filled in, and a remark written beside them."""
    y = _letterhead(form, rng)
    size = rng.uniform(7, 11.5)
    pitch = size * 0.35 * rng.uniform(1.3, 2.2)
    filled = pitch > 5.5
    legal = LEGAL.split()
    left = rng.choice((LEFT, LEFT + 25))
    while y < form.sheet.height - _FOOT - 25:
        for _ in range(rng.randint(2, 7)):
            x = left
            while x < RIGHT - 30:
                if filled and rng.random() < 0.2:
                    end = min(x + rng.uniform(25, 60), RIGHT)
                    form.sheet.rule(x, y + 0.8, end - x, weight=0.15)
                    answer = answers.text(rng.choice(answers.fields)[1], int((end - x) / 3))
                    form.write(x + 1.5, y - 0.2, answer, room=end - x - 2)
                    x = end + 2
                    continue
                words = " ".join(rng.choice(legal) for _ in range(rng.randint(2, 5)))
                x = form.sheet.print(x, y, words, size, grey=form.style.grey) + size * 0.12
            y += pitch
        y += pitch
        if not filled and rng.random() < 0.4:
            y = _note(form, answers, y - pitch / 2, rng)
    _signature(form, answers, y + 12)


def _card(form: FormFields, answers: Answers, rng: random.Random) -> None:
    """Fill in an index card: a typed heading, a few fields, notes on its rules."""
    sheet = form.sheet
    y = rng.uniform(14, 24)
    x = sheet.print(LEFT, y, rng.choice(TITLES), rng.uniform(9, 16), bold=rng.random() < 0.6)
    form.write(x + 6, y, answers.text(answers.fields[8][1]), room=RIGHT - x - 8)
    y += rng.uniform(8, 12)
    for _ in range(rng.randint(1, 4)):
        label, draw = rng.choice(answers.fields)
        form.field(LEFT, y, label, answers.text(draw), RIGHT)
        y += rng.uniform(8, 11)
    while y < sheet.height - 40:
        y = _note(form, answers, y, rng)


TEMPLATES: tuple[Template, ...] = (
    _registration,
    _table,
    _letter,
    _questionnaire,
    _boxes,
    _declaration,
    _card,
)


def stamp_somewhere(form: FormFields, rng: random.Random) -> None:
    """Stamp a page at a random place."""
    x, y = rng.uniform(40, 170), rng.uniform(30, form.sheet.height - 20)
    stamp(form.sheet, x, y, rng.choice(STAMPS), rng.uniform(-20, 20), rng.randint(60, 150))


def _letterhead(form: FormFields, rng: random.Random) -> float:
    """Print organisation, title and notice; return the baseline below them."""
    sheet = form.sheet
    y = rng.uniform(16, 26)
    if rng.random() < 0.7:
        sheet.print(LEFT, y, rng.choice(ORGANISATIONS), rng.uniform(10, 15), bold=True)
        sheet.rule(LEFT, y + 4, RIGHT - LEFT, weight=rng.uniform(0.2, 0.7))
        y += 14
    sheet.print(LEFT, y, rng.choice(TITLES), rng.uniform(12, 20), bold=True)
    sheet.print(LEFT, y + 6, rng.choice(NOTICES), rng.uniform(7, 9))
    return y + rng.uniform(15, 22)


def _choices(form: FormFields, y: float, rng: random.Random) -> float:
    scale = rng.choice(SCALES)
    chosen, crossed = rng.randrange(len(scale)), rng.random() < 0.4
    x = LEFT + 4
    for index, label in enumerate(scale):
        x = form.choice(x, y, label, chosen=index == chosen, crossed=crossed) + rng.uniform(8, 16)
    return y + rng.uniform(9, 13)


def _note(form: FormFields, answers: Answers, y: float, rng: random.Random) -> float:
    lines, pitch = rng.randint(2, 5), rng.uniform(7.5, 10)
    if rng.random() < 0.5:
        form.sheet.box(LEFT, y, RIGHT - LEFT, lines * pitch + 4)
    else:
        for line in range(1, lines + 1):
            form.sheet.rule(LEFT, y + line * pitch + 1, RIGHT - LEFT, weight=0.15, grey=140)
    prose = answers.prose(rng.randint(3, 6 * (lines - 1)))
    form.sheet.write_paragraph(LEFT + 3, y + pitch, RIGHT - LEFT - 6, pitch, prose, form.hand)
    return y + lines * pitch + 12


def _signature(form: FormFields, answers: Answers, y: float) -> None:
    sheet = form.sheet
    y = min(y, sheet.height - 15)
    sheet.rule(LEFT, y, 50)
    sheet.print(LEFT, y + 4, "Date", 7.5)
    form.write(LEFT + 3, y - 1, answers.text(answers.fields[2][1]), room=46)
    sheet.rule(100, y, 70)
    sheet.print(100, y + 4, "Signature", 7.5)
    name = answers.text(answers.fields[1][1])
    sign(sheet, 106, y - 1, name, form.hand)


def _comb_text(answers: Answers, cells: int) -> str:
    text = answers.text(answers.fields[0][1]).upper()
    return text[:cells].strip()
