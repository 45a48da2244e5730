from __future__ import annotations

import cv2
import numpy as np
import pytest

from hwr_desktop.imaging.page import PageImage, PreparedPage
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from hwr_desktop.segmentation.lines import find_lines
from tests.segmentation.writing import Sheet


def found_on(sheet: Sheet) -> PreparedPage:
    return prepare(PageImage(sheet.pixels))


def words_of(prepared: PreparedPage) -> list[list[tuple[int, int, int, int]]]:
    """Return the boxes of the words line by line, on the stored page."""
    lines = ClassicalSegmenter().segment(prepared).lines
    regions = [[prepared.to_stored.region(word.region) for word in line.words] for line in lines]
    return [[(r.x, r.y, r.right, r.bottom) for r in line] for line in regions]


def test_a_tail_that_touches_the_word_below_does_not_take_it_along() -> None:
    sheet = Sheet(1300, 900)
    for line in range(7):
        sheet.write("plum trees bent under autumn", 90, 120 + 80 * line)
    for line in (0, 2, 4):
        foot = 120 + 80 * line
        first, last = sheet.words[5 * line + 3], sheet.words[5 * line + 4]
        columns = np.arange(first.x, last.right, 3)
        waves = np.column_stack([columns, foot - 8 + 3 * np.sin(columns / 6)]).astype(np.int32)
        cv2.polylines(sheet.pixels, [waves], False, 30, 2)
        x = last.x + 12
        cv2.line(sheet.pixels, (x + 8, foot - 8), (x, foot + 72), 30, 3)
    prepared = found_on(sheet)
    lines = words_of(prepared)
    assert len(lines) == 7
    for number, boxes in enumerate(lines):
        foot = 120 + 80 * number
        for _, top, _, bottom in boxes:
            assert top > foot - 65
            assert bottom < foot + 75


def test_two_small_printed_lines_above_large_writing_are_two_lines() -> None:
    sheet = Sheet(1500, 1100)
    for line in range(2):
        sheet.write(
            "terms that everybody who takes part agrees with and says so in small print here",
            90,
            60 + 24 * line,
            size=0.55,
            gap=8,
        )
    for line in range(7):
        sheet.write("garden plums every autumn", 90, 230 + 120 * line, size=2.0, gap=40)
    heads = [line for line in words_of(found_on(sheet)) if line[0][3] < 120]
    assert [len(line) for line in heads] == [15, 15]


def test_bars_and_accents_above_a_word_are_no_line_of_their_own() -> None:
    sheet = Sheet(1300, 900)
    for line in range(6):
        foot = 150 + 110 * line
        sheet.write("plum trees bent under autumn", 90, foot)
        cv2.line(sheet.pixels, (140, foot - 46), (230, foot - 43), 30, 3)
    assert len(find_lines(found_on(sheet))) == 6


@pytest.mark.parametrize("step", [-24, 24])
def test_a_line_that_jumps_is_read_on(step: int) -> None:
    sheet = Sheet(1400, 800)
    for line in range(6):
        foot = 120 + 100 * line
        x = sheet.write("plum trees bent", 90, foot)
        sheet.write("under autumn frost", x, foot + (step if line == 3 else 0))
    prepared = found_on(sheet)
    boxes = [box for line in words_of(prepared) for box in line]
    middles = np.array([(word.x + word.right) / 2 for word in sheet.words])
    assert len(boxes) == len(middles)
    assert np.abs(middles - [(left + right) / 2 for left, _, right, _ in boxes]).max() < 20
