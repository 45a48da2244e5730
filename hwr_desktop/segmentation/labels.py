"""A field's label, told from its answer by the colon that is read at its end.

In the picture of a single field there is too little ink around a word to see by its looks alone
whether it is type.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind
from hwr_desktop.segmentation.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.segmentation.layout import WordBox

FIELD_WORDS = 12
"""Words of the picture of a field at most, its label included; marks do not count."""
_LABEL = re.compile(r"\W*[^\W\d_]{2,}:")


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
    return Layout(
        tuple(
            replace(line, words=_told(line.words, list(itertools.islice(read, len(line.words)))))
            for line in layout.lines
        )
    )


def _told(words: Sequence[WordBox], texts: Sequence[str]) -> tuple[WordBox, ...]:
    labels = [place for place, text in enumerate(texts) if _LABEL.fullmatch(text)]
    if not labels or labels[0] == len(words) - 1:
        return tuple(words)

    def told(place: int, word: WordBox) -> WordBox:
        if word.kind is Kind.MARK:
            return word
        is_label = place < labels[0] or place in labels
        return replace(word, kind=Kind.PRINTED if is_label else Kind.HANDWRITTEN)

    return tuple(told(place, word) for place, word in enumerate(words))
