"""Pages of running text: letters, notes and copies, line below line."""

from __future__ import annotations

import math
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

import numpy as np

from training.forms.fields import LEFT, RIGHT
from training.forms.sheet import extent
from training.forms.wording import LEGAL, TITLES
from training.synthesis.characters import UNITS_PER_X_HEIGHT

if TYPE_CHECKING:
    import random

    from training.forms.answers import Answers
    from training.forms.fields import FormFields
    from training.forms.scribes import Hand
    from training.forms.sheet import Sheet

_TIGHT, _WIDE = 2.7, 6.0
"""Distance of lines in x-heights: tails touch the next line where they are tight."""
_FOOT = 8.0
_GAP, _GAP_SPREAD = 1.3, 0.25
"""Median distance of words, in widths of the hand's letters, and how hands differ in it."""
_UNEVEN = 0.5
"""Share of a hand's typical distance by which one distance differs from it at most."""
_MEASURED = 15
"""Words that tell how wide a hand's letters are."""


def prose(form: FormFields, answers: Answers, rng: random.Random) -> None:
    """Write a page full in lines that rise, fall and sway, some below a text in type."""
    sheet = form.sheet
    hand = replace(
        form.hand,
        gaps=_gaps(form.hand, answers, rng),
        drift=rng.uniform(0.0, 0.015),
        sway=rng.uniform(0.0, 0.25),
    )
    pitch = hand.pen.x_height * rng.uniform(_TIGHT, _WIDE)
    y = rng.uniform(10, 30)
    if rng.random() < 0.5:
        y = _print_text(form, y, rng) + 1.5 * pitch
    rule_paper(sheet, y, pitch, rng)
    left, right = rng.uniform(6, 35), sheet.width - rng.uniform(5, 35)
    while y < sheet.height - _FOOT:
        text = answers.prose(rng.randint(8, 50))
        y = sheet.write_paragraph(left, y, right - left, pitch, text, hand)
        y += pitch * rng.choice((0, 0, 0, 1))


def _gaps(hand: Hand, answers: Answers, rng: random.Random) -> tuple[float, float]:
    """Draw how a hand parts words: who writes widely parts them widely, and nobody quite evenly."""
    words = answers.prose(_MEASURED).split()
    width = median(extent(hand.write(word)) / UNITS_PER_X_HEIGHT / len(word) for word in words)
    typical = width * rng.lognormvariate(math.log(_GAP), _GAP_SPREAD)
    return (1 - _UNEVEN) * typical, (1 + _UNEVEN) * typical


def rule_paper(sheet: Sheet, first: float, pitch: float, rng: random.Random) -> None:
    """Rule paper for lines of a pitch from the baseline `first` on, or square it, or neither."""
    paper = rng.choice(("ruled", "plain", "squared"))
    if paper == "ruled":
        for line in np.arange(first, sheet.height, pitch):
            sheet.rule(0, float(line) + 0.8, sheet.width, weight=0.15, grey=rng.randint(130, 200))
    if paper == "squared":
        for line in np.arange(5, sheet.height, 5.0):
            sheet.rule(0, float(line), sheet.width, weight=0.12, grey=205)
            sheet.fill(float(line), 0, 0.12, sheet.height, 205)


def _print_text(form: FormFields, y: float, rng: random.Random) -> float:
    """Print a title and a text between rules; return where they end."""
    sheet, size = form.sheet, rng.uniform(7.5, 12)
    sheet.print(rng.uniform(LEFT, 90), y, rng.choice(TITLES), rng.uniform(9, 16), bold=True)
    y += 5
    sheet.rule(LEFT, y, RIGHT - LEFT, weight=rng.uniform(0.2, 0.6))
    legal, right = LEGAL.split(), rng.uniform(130, RIGHT)
    for _ in range(rng.randint(1, 7)):
        y += size * 0.35 * rng.uniform(1.3, 1.8)
        x = LEFT
        while x < right:
            words = " ".join(rng.choice(legal) for _ in range(rng.randint(1, 4)))
            x = sheet.print(x, y, words, size, grey=form.style.grey) + size * 0.12
    if rng.random() < 0.7:
        y += 4
        sheet.rule(LEFT, y, RIGHT - LEFT, weight=rng.uniform(0.2, 0.6))
    return y
