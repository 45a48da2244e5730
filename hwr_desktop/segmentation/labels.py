"""A field's label, told from its answer by what is read: a colon at its end or a usual word.

In the picture of a single field there is too little ink around a word to see by its looks alone
whether it is type.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from hwr_desktop.document.model import Kind
from hwr_desktop.segmentation.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.segmentation.layout import WordBox

FIELD_WORDS = 12
"""Words of the picture of a field at most, its label included; marks do not count."""
USUAL = frozenset(
    {
        "name",
        "surname",
        "forename",
        "nom",
        "prenom",
        "vorname",
        "nachname",
        "address",
        "adresse",
        "anschrift",
        "telephone",
        "telefon",
        "phone",
        "email",
        "postcode",
        "plz",
        "date",
        "datum",
        "birthdate",
        "geburtsdatum",
        "signature",
        "unterschrift",
    }
)
"""What labels of forms in English, French and German say, accents apart, and answers do not."""
MISREAD_FROM = 6
"""Letters of a usual label from which one letter may be read wrongly."""
_WITH_COLON = re.compile(r"\W*[^\W\d_]{2,}:")


def tell_labels(layout: Layout, texts: Sequence[str]) -> Layout:
    """Say in the picture of a field that its label is printed and the answer behind it written.

    What stands before the first label of a line is not the answer and counts as print, too.

    Args:
        layout: Of the picture.
        texts: What was read in each of its words; empty for marks.

    Returns:
        The layout, unchanged where it is more than a field or where nothing follows a label.
    """
    if sum(map(bool, texts)) > FIELD_WORDS:
        return layout
    read = iter(texts)
    read_lines = [list(itertools.islice(read, len(line.words))) for line in layout.lines]
    return Layout(
        tuple(
            replace(line, words=_told(line.words, own, any(map(any, read_lines[place + 1 :]))))
            for place, (line, own) in enumerate(zip(layout.lines, read_lines, strict=True))
        )
    )


def _told(words: Sequence[WordBox], texts: Sequence[str], goes_on: bool) -> tuple[WordBox, ...]:
    last = len(words) - 1
    first = next((place for place, text in enumerate(texts) if text), last)
    with_colon = [place for place, text in enumerate(texts) if _WITH_COLON.fullmatch(text)]
    if with_colon and (with_colon[0] < last or goes_on):
        labels = {*range(with_colon[0]), *with_colon}
        kinds = [Kind.PRINTED if place in labels else Kind.HANDWRITTEN for place in range(last + 1)]
    elif _is_usual(texts[first]) and (first < last or goes_on):
        kinds = [Kind.PRINTED if place == first else word.kind for place, word in enumerate(words)]
    else:
        return tuple(words)
    return tuple(
        word if word.kind is Kind.MARK else replace(word, kind=kind)
        for word, kind in zip(words, kinds, strict=True)
    )


def _is_usual(text: str) -> bool:
    word = re.sub(r"\W", "", unicodedata.normalize("NFD", text)).casefold()
    return word in USUAL or any(
        len(label) >= MISREAD_FROM and Levenshtein.distance(word, label) == 1 for label in USUAL
    )
