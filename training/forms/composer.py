"""Random filled-in pages with the truth about each word, to train the segmentation of pages.

`FormComposer.compose` prints a template, fills it in with a writer's hand and scans it.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from training.forms.answers import Answers
from training.forms.fields import Entry, FormFields, Style
from training.forms.pen import Pen
from training.forms.scanner import Scan, Scanner, scan
from training.forms.scribes import Hand
from training.forms.sheet import Sheet, Typeface
from training.forms.templates import TEMPLATES, stamp_somewhere

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from training.forms.scribes import Scribe
    from training.forms.templates import Template
    from training.synthesis.texts import Texts

_WIDTH, _HEIGHTS = 210.0, (297.0, 297.0, 148.0)
"""Sheets of A4 and A5, the latter laid across."""
_DPI = 200.0
"""Resolution that sheets are drawn at: fine enough for what they are scanned at."""
_CUT_PEN = 0.14
"""Width of the pens whose ink is cut out of pages, in x-heights."""


class FormComposer:
    """Composes filled-in pages from typefaces, writers and texts."""

    def __init__(
        self, typefaces: Sequence[Typeface], scribes: Sequence[Scribe], texts: Texts
    ) -> None:
        self._typefaces, self._scribes, self._texts = typefaces, scribes, texts

    def compose(
        self,
        rng: np.random.Generator,
        scanner: Scanner | None = None,
        templates: Sequence[Template] = TEMPLATES,
    ) -> Scan:
        """Compose a page of a random template, hand, pen and scanner.

        Args:
            rng: Decides everything.
            scanner: The scanner, or None for a random one.
            templates: What to choose the template from.
        """
        quick = random.Random(int(rng.integers(2**63)))  # noqa: S311 - choices, not secrets
        scribe = quick.choice(self._scribes)
        sheet = Sheet(_WIDTH, quick.choice(_HEIGHTS), quick.choice(self._typefaces), _DPI)
        style = _style(quick)
        form = FormFields(sheet, Hand(scribe, _pen(scribe, quick), rng), style)
        block = style.apart is not None or quick.random() < 0.1
        answers = Answers(self._texts, scribe, quick, block=block)
        quick.choice(templates)(form, answers, quick)
        if quick.random() < 0.08:
            stamp_somewhere(form, quick)
        return scan(sheet, scanner or Scanner.draw(rng), rng)


def _pen(scribe: Scribe, rng: random.Random) -> Pen:
    x_height = rng.uniform(1.5, 3.1)
    return Pen(
        width=_CUT_PEN * x_height if scribe.cuts else rng.uniform(0.25, 0.7),
        grey=rng.randint(10, 130),
        x_height=x_height,
        patchiness=rng.choice((0.0, 0.2, 0.5, 0.9)),
    )


def _style(rng: random.Random) -> Style:
    return Style(
        label_size=rng.uniform(6.0, 11.5),
        bold=rng.random() < 0.25,
        grey=rng.choice((10, 25, 60, 110)),
        ending=rng.choice(("", "", ":", ".")),
        entry=rng.choice(tuple(Entry)),
        lift=rng.uniform(-0.6, 1.4),
        round=rng.random() < 0.4,
        apart=rng.uniform(0.3, 1.2) if rng.random() < 0.15 else None,
    )
