"""The segmenter of the product: classical image analysis with learned decisions."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.segmentation.atoms import find_atoms
from hwr_desktop.segmentation.cells import judge_walled_gaps, walls_across
from hwr_desktop.segmentation.columns import in_columns
from hwr_desktop.segmentation.gaps import gap_chances
from hwr_desktop.segmentation.kind import kinds
from hwr_desktop.segmentation.layout import Layout, TextLine
from hwr_desktop.segmentation.lines import find_lines
from hwr_desktop.segmentation.order import reading_order
from hwr_desktop.segmentation.spacing import judge_spaced_letters
from hwr_desktop.segmentation.words import group_words

if TYPE_CHECKING:
    from hwr_desktop.imaging.page import PreparedPage
    from hwr_desktop.segmentation.words import WordInk


class ClassicalSegmenter:
    """Finds lines as ridges of smeared ink and words by a learned judgement of gaps."""

    def segment(self, prepared: PreparedPage) -> Layout:
        """Return the page's lines and words in reading order."""
        rows = find_words(prepared)
        kind_of_word = iter(kinds(prepared, [word for row in rows for word in row]))
        return Layout(
            tuple(
                TextLine(tuple(word.box(next(kind_of_word)) for word in row), _baseline(row))
                for row in rows
            )
        )


def find_words(prepared: PreparedPage) -> list[list[WordInk]]:
    """Return the words of a page, line by line in reading order."""
    lines = find_lines(prepared)
    atoms = [find_atoms(line) for line in lines]
    chances = [
        judge_walled_gaps(
            own, walls_across(line, prepared.rules), judge_spaced_letters(own, by_width)
        )
        for line, own, by_width in zip(lines, atoms, gap_chances(atoms), strict=True)
    ]
    words = [group_words(*parts) for parts in zip(lines, atoms, chances, strict=True)]
    rows = [[word for i in row for word in words[i]] for row in reading_order(lines)]
    return in_columns([row for row in rows if row], prepared.text_height)


def _baseline(row: list[WordInk]) -> tuple[tuple[int, int], ...]:
    """Return where a row's lines begin and end at the foot of their small letters."""
    points: list[tuple[int, int]] = []
    for line, words in itertools.groupby(row, key=lambda word: word.line):
        x = np.concatenate([word.x for word in words])
        ends = np.array([x.min(), x.max()])
        rows = line.middle(ends) + line.text_height / 2
        points += [(int(x), round(float(y))) for x, y in zip(ends, rows, strict=True)]
    return tuple(points)
