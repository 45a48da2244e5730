"""Recognition-based segmentation: where ink alone leaves a doubt, what is read of it decides.

Words that doubtful gaps part are read as one, too, and a word in which the reader sees a space is
read in parts; what it believes more is kept. (The term is that of R. G. Casey and E. Lecolinet, A
survey of methods and strategies in character segmentation, 1996.)
"""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from hwr_desktop.document.model import Kind
from hwr_desktop.segmentation.join import join
from hwr_desktop.segmentation.layout import Layout, WordBox
from hwr_desktop.segmentation.split import split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from hwr_desktop.document.model import Reading

    ReadWord = tuple[WordBox, Reading | None]
    Read = Callable[[Sequence[WordBox]], Sequence[Reading | None]]

SURE_GAP = 0.75
"""Chance from which a gap parts words without a doubt."""
LIKELIER = 2.0
"""How much likelier than two words a joined one must be: parting takes more keys than joining."""
NEARLY = 0.15
"""Share of a text's characters in which a second reading may differ and still confirm it."""
MOST_PIECES = 4
"""Pieces that are tried as one word: what is torn oftener was not written as one."""


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
    lines = _join_doubtful(lines, read)
    for _ in range(2):  # a part may show a space that the whole did not
        lines = _cut_at_spaces(lines, read)
    grouped = Layout(
        tuple(
            replace(line, words=tuple(word for word, _ in words))
            for line, words in zip(layout.lines, lines, strict=True)
        )
    )
    return grouped, [reading for words in lines for _, reading in words]


def _join_doubtful(lines: Sequence[Sequence[ReadWord]], read: Read) -> list[list[ReadWord]]:
    """Join neighbours that doubtful gaps part, if the reader makes more of them as one word."""
    runs = [list(_doubtful_runs(line)) for line in lines]
    joined = [
        join(*(piece for piece, _ in run[first:last]))
        for line in runs
        for run in line
        for first, last in _spans(run)
    ]
    every = iter(zip(joined, read(joined), strict=True))
    return [
        [
            word
            for run in line
            for word in _most_believed(run, {span: next(every) for span in _spans(run)})
        ]
        for line in runs
    ]


def _doubtful_runs(line: Sequence[ReadWord]) -> Iterator[list[ReadWord]]:
    """Yield the words of a line in runs: none but doubtful gaps between words of a kind in them."""
    run = list(line[:1])
    for (before, _), (word, reading) in itertools.pairwise(line):
        of_one_kind = word.kind is before.kind is not Kind.MARK
        if word.gap_chance >= SURE_GAP or not of_one_kind:
            yield run
            run = []
        run.append((word, reading))
    yield run


def _spans(run: Sequence[ReadWord]) -> list[tuple[int, int]]:
    """Return the first piece, and the last, exclusive, of what may be one word in a run."""
    return [
        (first, last)
        for first in range(len(run))
        for last in range(first + 2, min(first + MOST_PIECES, len(run)) + 1)
    ]


def _most_believed(
    run: Sequence[ReadWord], joined: Mapping[tuple[int, int], ReadWord]
) -> Sequence[ReadWord]:
    """Return the words of a run, grouped as is most likely.

    A grouping is believed as far as its gaps and its readings are, by Bayes' rule.

    Args:
        run: The pieces as they were found.
        joined: The words of several pieces, by their `_spans`.
    """
    words = {(place, place + 1): piece for place, piece in enumerate(run)}
    words.update(
        (span, (word, reading))
        for span, (word, reading) in joined.items()
        if reading and " " not in reading.text
    )
    best: list[tuple[float, Sequence[ReadWord]]] = [(1.0, ())]
    for end in range(1, len(run) + 1):
        choices = []
        for (first, last), word in words.items():
            if last == end:
                gaps = [piece.gap_chance for piece, _ in run[first:last]]
                parted = LIKELIER * gaps[0] if first else 1.0
                bridged = math.prod(1 - gap for gap in gaps[1:])
                belief, before = best[first]
                choices.append((belief * parted * bridged * _belief([word]), (*before, word)))
        best.append(max(choices, key=itemgetter(0)))
    return best[-1][1]


def _cut_at_spaces(lines: Sequence[Sequence[ReadWord]], read: Read) -> list[list[ReadWord]]:
    """Cut words where the reader saw a space, if the parts read nearly so or are believed more."""
    parts = [[split(word, _spaces(reading)) for word, reading in line] for line in lines]
    cut = [part for line in parts for of_word in line if len(of_word) > 1 for part in of_word]
    readings = iter(read(cut))

    def believed(whole: ReadWord, of_word: Sequence[WordBox]) -> Sequence[ReadWord]:
        if len(of_word) == 1:
            return [whole]
        apart = [(part, next(readings)) for part in of_word]
        # Parts that read nearly as the whole did confirm its space.
        agreed = Levenshtein.normalized_distance(_text(apart), _text([whole])) <= NEARLY
        return apart if agreed or _belief(apart) >= _belief([whole]) else [whole]

    return [
        list(itertools.chain(*map(believed, line, of_line)))
        for line, of_line in zip(lines, parts, strict=True)
    ]


def _belief(words: Sequence[ReadWord]) -> float:
    """Return the chance that all words are read rightly."""
    return math.prod(reading.confidence for _, reading in words if reading)


def _text(words: Sequence[ReadWord]) -> str:
    return " ".join(reading.text for _, reading in words if reading)


def _spaces(reading: Reading | None) -> list[float]:
    """Return the middle of each space of a reading, in pixels of the picture that was read."""
    if reading is None:
        return []
    return [
        (start + end) / 2
        for character, (start, end) in zip(reading.text, reading.spans, strict=False)
        if character == " "
    ]
