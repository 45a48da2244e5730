"""The segmenter of the product: classical image analysis with learned decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.segmentation.atoms import find_atoms
from hwr_desktop.segmentation.gaps import gap_chances
from hwr_desktop.segmentation.layout import Layout, TextLine
from hwr_desktop.segmentation.lines import find_lines
from hwr_desktop.segmentation.order import reading_order
from hwr_desktop.segmentation.words import group_words

if TYPE_CHECKING:
    from hwr_desktop.imaging.page import PreparedPage
    from hwr_desktop.segmentation.lines import LineInk


class ClassicalSegmenter:
    """Finds lines as ridges of smeared ink and words by a learned judgement of gaps."""

    def segment(self, prepared: PreparedPage) -> Layout:
        """Return the page's lines and words in reading order."""
        lines = find_lines(prepared)
        atoms = [find_atoms(line) for line in lines]
        chances = gap_chances(atoms)
        found = []
        for row in reading_order(lines):
            words = [
                word for i in row for word in group_words(lines[i], atoms[i], chances[i])
            ]
            if words:
                found.append(TextLine(tuple(words), _baseline([lines[i] for i in row])))
        return Layout(tuple(found))


def _baseline(row: list[LineInk]) -> tuple[tuple[int, int], ...]:
    points = []
    for line in row:
        for x in (int(line.x.min()), int(line.x.max())):
            middle = line.centre[min(max(x - line.start, 0), len(line.centre) - 1)]
            points.append((x, round(float(middle) + line.text_height / 2)))
    return tuple(points)
