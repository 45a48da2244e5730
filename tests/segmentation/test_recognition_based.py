from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.model import Kind, Reading
from hwr_desktop.document.region import Region
from hwr_desktop.segmentation.layout import Layout, TextLine, WordBox
from hwr_desktop.segmentation.recognition_based import group_by_reading

if TYPE_CHECKING:
    from collections.abc import Sequence

PIECE, GAP = 20, 10
UNSURE = 0.5
USUAL = 0.6
"""Confidence in words of which nothing is told."""


def row(*gap_chances: float, kinds: Sequence[Kind] = ()) -> TextLine:
    """Return pieces of one size, the first of them after a sure gap."""
    every = (1.0, *gap_chances)
    return TextLine(
        tuple(
            WordBox(
                Region(place * (PIECE + GAP), 0, PIECE, PIECE),
                kinds[place] if kinds else Kind.HANDWRITTEN,
                np.ones((PIECE, PIECE), bool),
                gap_chance,
            )
            for place, gap_chance in enumerate(every)
        )
    )


def text_of(box: WordBox) -> str:
    """Name the pieces of a word by their places: ``12`` is the second and third one together."""
    first, last = (x // (PIECE + GAP) for x in (box.region.x, box.region.right))
    return "".join(str(place) for place in range(first, last + 1))


@dataclass
class Reader:
    """Reads the places of pieces, with a confidence told for some words; keeps what was asked.

    The characters of a text are as wide as each other.
    """

    confidences: Mapping[str, float] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    asked: list[list[str]] = field(default_factory=list)

    def __call__(self, boxes: Sequence[WordBox]) -> list[Reading | None]:
        names = [text_of(box) for box in boxes]
        self.asked.append(names)
        return [
            None if box.kind is Kind.MARK else self._read(name, box.region.width)
            for box, name in zip(boxes, names, strict=True)
        ]

    def _read(self, name: str, width: int) -> Reading:
        text = self.texts.get(name, name)
        edges = [place * width / len(text) for place in range(len(text) + 1)]
        return Reading(
            text, self.confidences.get(name, USUAL), spans=tuple(itertools.pairwise(edges))
        )


def grouped(reader: Reader, *lines: TextLine) -> list[list[str]]:
    """Return the words of lines as they are grouped; each has a reading of its own."""
    layout = Layout(lines)
    after, readings = group_by_reading(layout, reader(list(layout.words())), reader)
    assert readings == reader(list(after.words()))
    return [[text_of(word) for word in line.words] for line in after.lines]


@pytest.mark.parametrize(
    ("believed", "words"),
    [
        ({}, ["0", "1", "2"]),
        ({"012": 0.9}, ["012"]),
        ({"01": 0.9}, ["01", "2"]),
        ({"12": 0.9}, ["0", "12"]),
        ({"01": 0.8, "12": 0.9}, ["0", "12"]),
        ({"01": 0.9, "12": 0.8}, ["01", "2"]),
        ({"012": 0.4, "01": 0.9, "2": 0.9}, ["01", "2"]),
        ({"012": 0.9, "01": 0.9, "2": 0.2}, ["012"]),
    ],
)
def test_pieces_that_doubtful_gaps_part_are_grouped_as_the_reader_believes(
    believed: Mapping[str, float], words: list[str]
) -> None:
    assert grouped(Reader(believed), row(UNSURE, UNSURE)) == [words]


def test_only_doubtful_gaps_between_words_of_a_kind_are_doubted() -> None:
    written, printed, mark = Kind.HANDWRITTEN, Kind.PRINTED, Kind.MARK
    kinds = (printed, written, written, written, mark, mark)
    reader = Reader()
    lines = (row(UNSURE, UNSURE, 0.99, UNSURE, UNSURE, kinds=kinds), row(0.99))
    assert grouped(reader, *lines) == [["0", "1", "2", "3", "4", "5"], ["0", "1"]]
    assert ["12"] in reader.asked


def test_a_word_that_reads_as_two_is_not_joined() -> None:
    reader = Reader({"01": 0.9}, {"01": "0 1"})
    assert grouped(reader, row(UNSURE)) == [["0", "1"]]


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"012": "Next of kin", "0": "Next", "1": "of", "2": "kin"}, ["0", "1", "2"]),
        (
            {"012": "Next ofkin", "0": "Next", "12": "of kin", "1": "of", "2": "kin"},
            ["0", "1", "2"],
        ),
        ({"012": "Nextorkin Daniel", "01": "Next ofkin", "2": "Daniel"}, ["01", "2"]),
        ({"012": "Next ofkin", "0": "1,50", "12": "olkm"}, ["012"]),
    ],
)
def test_a_space_that_its_parts_confirm_parts_a_word(
    texts: Mapping[str, str], words: list[str]
) -> None:
    pieces = row(1.0, 1.0).words
    mask = np.concatenate([np.pad(piece.mask, ((0, 0), (0, GAP))) for piece in pieces], axis=1)
    mask = mask[:, :-GAP]
    whole = WordBox(Region(0, 0, mask.shape[1], PIECE), Kind.HANDWRITTEN, mask, 1.0)

    assert grouped(Reader(texts=texts), TextLine((whole,))) == [words]


def test_a_row_of_pieces_does_not_ask_for_many_readings() -> None:
    reader = Reader()
    (words,) = grouped(reader, row(*[UNSURE] * 8))
    assert sum(map(len, reader.asked)) <= 5 * len(words)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.floats(0, 1), max_size=5),
    st.dictionaries(st.sampled_from(["0", "1", "01", "12", "123", "34"]), st.floats(0, 1)),
)
def test_every_piece_is_in_one_word_and_in_its_place(
    gaps: list[float], confidences: dict[str, float]
) -> None:
    (words,) = grouped(Reader(confidences), row(*gaps))
    assert "".join(words) == "012345"[: len(gaps) + 1]
