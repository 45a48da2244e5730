from __future__ import annotations

import itertools

import cv2
import numpy as np

from hwr_desktop.document.region import Region
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from tests.segmentation.writing import TEXT, Sheet

PROSE = itertools.cycle(TEXT.split())


def write_column(sheet: Sheet, x: int, width: int, top: int, lines: int, pitch: int = 70) -> None:
    """Write lines of prose that end within a width, ragged on the right."""
    for line in range(lines):
        place, baseline = x, top + pitch * line
        while place < x + 0.8 * width:
            place = sheet.write(next(PROSE), place, baseline, size=0.9, gap=22)


def order_read(sheet: Sheet) -> list[int]:
    """Return the numbers of the sheet's words, as written, in the order they are found in."""
    prepared = prepare(PageImage(sheet.pixels))
    found = [
        prepared.to_stored.region(word.region)
        for word in ClassicalSegmenter().segment(prepared).words()
    ]
    matched = [
        max(range(len(sheet.words)), key=lambda i: sheet.words[i].overlap(region))
        for region in found
    ]
    assert len(set(matched)) >= 0.95 * len(sheet.words)
    return matched


def is_sorted(order: list[int]) -> bool:
    return all(a <= b for a, b in itertools.pairwise(order))


def test_two_columns_are_read_one_after_the_other() -> None:
    sheet = Sheet(1500, 1000)
    write_column(sheet, 80, 600, 120, 10)
    write_column(sheet, 800, 600, 120, 9)
    assert is_sorted(order_read(sheet))


def test_columns_need_not_be_level_with_each_other() -> None:
    sheet = Sheet(1500, 1000)
    write_column(sheet, 80, 600, 120, 10)
    write_column(sheet, 800, 600, 152, 9)
    assert is_sorted(order_read(sheet))


def test_a_title_and_a_last_line_across_the_columns_stand_before_and_behind() -> None:
    sheet = Sheet(1500, 1100)
    sheet.write("an account of the garden and of everything that grew behind it", 80, 100, size=1.1)
    write_column(sheet, 80, 600, 220, 8)
    write_column(sheet, 800, 600, 220, 8)
    sheet.write("and this the end of all that was written about our plum trees", 80, 860, size=1.1)
    assert is_sorted(order_read(sheet))


def test_three_columns_of_a_newspaper() -> None:
    sheet = Sheet(2000, 900)
    for x in (60, 720, 1380):
        write_column(sheet, x, 540, 110, 9)
        cv2.line(sheet.pixels, (x + 620, 60), (x + 620, 700), 90, 2)
    assert is_sorted(order_read(sheet))


def test_a_line_of_text_ends_with_its_column() -> None:
    sheet = Sheet(1500, 1000)
    write_column(sheet, 80, 600, 120, 8)
    write_column(sheet, 800, 600, 120, 8)
    prepared = prepare(PageImage(sheet.pixels))
    lines = ClassicalSegmenter().segment(prepared).lines
    assert len(lines) == 16
    for line in lines:
        box = prepared.to_stored.region(Region.around(word.region for word in line.words))
        assert box.right < 790 or box.x > 790
        ends = prepared.to_stored.points(line.baseline)[:, 0]
        assert box.x - 3 <= ends.min() < ends.max() <= box.right + 3


def test_rows_of_a_table_are_read_across() -> None:
    sheet = Sheet(1500, 900)
    for row in range(9):
        for x, words in ((80, "plum tree"), (560, "carry"), (900, "seven"), (1200, "home")):
            sheet.write(words, x, 120 + 80 * row, size=0.9, gap=22)
    assert is_sorted(order_read(sheet))


def test_a_label_is_read_before_what_is_written_beside_it() -> None:
    sheet = Sheet(1500, 900)
    for row in range(8):
        sheet.write("name of garden:", 80, 120 + 80 * row, size=0.8, gap=18)
        sheet.write("northern hills", 480, 120 + 80 * row, size=1.1)
        sheet.write("number:", 980, 120 + 80 * row, size=0.8)
        sheet.write("seven", 1200, 120 + 80 * row, size=1.1)
    assert is_sorted(order_read(sheet))


def test_wide_spaces_that_happen_to_stand_below_each_other_are_no_gutter() -> None:
    sheet = Sheet(1700, 1000)
    random = np.random.default_rng(3)
    for row in range(11):
        x = 80
        while x < 1450:
            x = sheet.write(
                next(PROSE), x, 110 + 75 * row, size=0.9, gap=int(random.integers(55, 75))
            )
    assert is_sorted(order_read(sheet))
