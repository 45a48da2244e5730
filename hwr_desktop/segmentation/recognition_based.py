"""Recognition-based segmentation: where ink alone leaves a doubt, what is read of it decides.

Words that a doubtful gap parts are read as one, too, and a word in which the reader sees a space is
read in parts; what it believes more is kept. (The term is that of R. G. Casey and E. Lecolinet, A
survey of methods and strategies in character segmentation, 1996.)
"""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from hwr_desktop.segmentation.join import LIKELIER, doubtful_pairs, join
from hwr_desktop.segmentation.layout import Layout, WordBox
from hwr_desktop.segmentation.split import split

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hwr_desktop.document.model import Reading

    ReadWord = tuple[WordBox, Reading | None]
    Read = Callable[[Sequence[WordBox]], Sequence[Reading | None]]


def group_by_reading(
    layout: Layout, readings: Sequence[Reading | None], read: Read
) -> tuple[Layout, list[Reading | None]]:
    """Join and cut words as the reader makes most of them.

    Args:
        layout: What the ink alone tells.
        readings: Of its words, in order; None for marks.
        read: Reads words of the page, spans in pixels of each word's box.

    Returns:
        The layout with its words grouped anew, and their readings in order.
    """
    every = iter(zip(layout.words(), readings, strict=True))
    lines = [list(itertools.islice(every, len(line.words))) for line in layout.lines]
    lines = _cut_at_spaces(_join_doubtful(lines, read), read)
    grouped = Layout(
        tuple(
            replace(line, words=tuple(word for word, _ in words))
            for line, words in zip(layout.lines, lines, strict=True)
        )
    )
    return grouped, [reading for words in lines for _, reading in words]


def _join_doubtful(lines: Sequence[Sequence[ReadWord]], read: Read) -> list[list[ReadWord]]:
    """Join neighbours at a doubtful gap, if the reader makes more of them as one word.

    Either way is believed as far as the gap and the readings are, by Bayes' rule.
    """
    grouped = [list(line) for line in lines]
    pairs = [
        (line, place) for line in grouped for place in doubtful_pairs([word for word, _ in line])
    ]
    joined = [join(line[place - 1][0], line[place][0]) for line, place in pairs]
    taken: WordBox | None = None
    # From right to left, so that places before a joined pair stay what they were.
    for (line, place), word, reading in reversed(
        list(zip(pairs, joined, read(joined), strict=True))
    ):
        (_, before), (right, after) = line[place - 1 : place + 1]
        if right is taken or not (before and after and reading) or " " in reading.text:
            continue
        apart = right.gap_chance * before.confidence * after.confidence
        if (1 - right.gap_chance) * reading.confidence > LIKELIER * apart:
            line[place - 1 : place + 1] = [(word, reading)]
            taken = word
    return grouped


def _cut_at_spaces(lines: Sequence[Sequence[ReadWord]], read: Read) -> list[list[ReadWord]]:
    """Cut words where the reader saw a space, if it believes the parts more than the whole."""
    parts = [[split(word, _spaces(reading)) for word, reading in line] for line in lines]
    cut = [part for line in parts for of_word in line if len(of_word) > 1 for part in of_word]
    readings = iter(read(cut))

    def believed(whole: ReadWord, of_word: Sequence[WordBox]) -> Sequence[ReadWord]:
        if len(of_word) == 1:
            return [whole]
        apart = [(part, next(readings)) for part in of_word]
        return apart if _belief(apart) >= _belief([whole]) else [whole]

    return [
        list(itertools.chain(*map(believed, line, of_line)))
        for line, of_line in zip(lines, parts, strict=True)
    ]


def _belief(words: Sequence[ReadWord]) -> float:
    """Return the chance that all words are read rightly."""
    return math.prod(reading.confidence for _, reading in words if reading)


def _spaces(reading: Reading | None) -> list[float]:
    """Return the middle of each space of a reading, in pixels of the picture that was read."""
    if reading is None:
        return []
    return [
        (start + end) / 2
        for character, (start, end) in zip(reading.text, reading.spans, strict=False)
        if character == " "
    ]
