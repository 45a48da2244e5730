from __future__ import annotations

import cv2
import numpy as np
import pytest

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from tests.segmentation.writing import Sheet

HOOK = (((2, 20), (13, 32), (42, -8)),)
CROSS = (((2, 3), (33, 34)), ((34, 2), (3, 33)))
SLASH = (((1, 36), (38, -2)),)


def draw(sheet: Sheet, strokes: tuple[tuple[tuple[int, int], ...], ...], x: int, y: int) -> Region:
    """Draw strokes by pen at a place, and return where they are."""
    points = [np.add(stroke, (x, y), dtype=np.int32) for stroke in strokes]
    cv2.polylines(sheet.pixels, points, False, 40, 3, cv2.LINE_AA)
    left, top, width, height = cv2.boundingRect(np.concatenate(points))
    return Region(left, top, width, height)


def print_letter(sheet: Sheet, letter: str, x: int, baseline: int) -> Region:
    """Write a letter by a thin pen, alone, and return where it is."""
    blank = np.full_like(sheet.pixels, 255)
    cv2.putText(blank, letter, (x, baseline), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 40, 3, cv2.LINE_AA)
    sheet.pixels = np.minimum(sheet.pixels, blank)
    left, top, width, height = cv2.boundingRect((blank < 128).astype(np.uint8))
    return Region(left, top, width, height)


def kinds_found(sheet: Sheet, regions: list[Region]) -> list[set[Kind]]:
    """Return the kinds of the words that are found in each of some regions."""
    prepared = prepare(PageImage(sheet.pixels))
    words = [
        (prepared.to_stored.region(word.region).centre, word.kind)
        for word in ClassicalSegmenter().segment(prepared).words()
    ]
    return [
        {
            kind
            for (x, y), kind in words
            if region.x <= x < region.right and region.y <= y < region.bottom
        }
        for region in regions
    ]


def with_writing() -> Sheet:
    """Return a sheet with writing in its upper half, so that the size of letters is known."""
    return Sheet().write_page(lines=4)


@pytest.mark.parametrize("strokes", [HOOK, CROSS, SLASH])
def test_a_tick_in_a_printed_box_is_a_mark(
    strokes: tuple[tuple[tuple[int, int], ...], ...],
) -> None:
    sheet = with_writing()
    ticks = []
    for x in (150, 550, 950):
        cv2.rectangle(sheet.pixels, (x, 800), (x + 36, 836), 30, 2)
        sheet.write("yes", x + 60, 832, size=0.9)
        ticks.append(draw(sheet, strokes, x, 800))
    assert kinds_found(sheet, ticks) == [{Kind.MARK}] * 3


def test_letters_and_digits_in_boxes_are_read() -> None:
    sheet = with_writing()
    answers = []
    for x, answer in ((150, "3"), (450, "B"), (750, "K"), (1050, "4")):
        cv2.rectangle(sheet.pixels, (x, 780), (x + 56, 836), 30, 2)
        answers.append(print_letter(sheet, answer, x + 17, 822))
    found = kinds_found(sheet, answers)
    assert all(kinds and Kind.MARK not in kinds for kinds in found)


def test_a_column_of_ticks_is_of_marks_and_its_neighbour_is_read() -> None:
    sheet = Sheet(height=1300).write_page(lines=4)
    ticks = []
    for y in range(660, 1261, 75):
        cv2.line(sheet.pixels, (100, y), (900, y), 40, 2)
    for x in (100, 700, 900):
        cv2.line(sheet.pixels, (x, 660), (x, 1260), 40, 2)
    names = ["vine", "cross", "van", "lux", "vox", "ivy", "wax", "vat"]
    for row, (y, name) in enumerate(zip(range(660, 1260, 75), names, strict=True)):
        sheet.write(name, 140, y + 52)
        ticks.append(draw(sheet, CROSS if row == 4 else HOOK, 770 + 3 * row, y + 22))
    assert kinds_found(sheet, ticks) == [{Kind.MARK}] * len(ticks)
    found = kinds_found(sheet, sheet.words[-len(ticks) :])
    assert all(kinds and Kind.MARK not in kinds for kinds in found)


def test_a_column_of_letters_is_read() -> None:
    sheet = Sheet(height=1300).write_page(lines=4)
    for y in range(660, 1261, 75):
        cv2.line(sheet.pixels, (100, y), (900, y), 40, 2)
    for x in (100, 700, 900):
        cv2.line(sheet.pixels, (x, 660), (x, 1260), 40, 2)
    letters = [
        print_letter(sheet, letter, 780, y + 52)
        for y, letter in zip(range(660, 1260, 75), "V1X7KB4N", strict=True)
    ]
    found = kinds_found(sheet, letters)
    assert all(kinds and Kind.MARK not in kinds for kinds in found)


@pytest.mark.parametrize("radius", [11, 26])
def test_a_ringed_circle_is_a_mark(radius: int) -> None:
    sheet = with_writing()
    circles = []
    for x in (150, 550, 950):
        cv2.circle(sheet.pixels, (x, 820), 18, 30, 2, cv2.LINE_AA)
        cv2.ellipse(sheet.pixels, (x + 1, 819), (radius, radius - 1), 10, 0, 360, 40, 3)
        sheet.write("yes", x + 70, 832, size=0.9)
        circles.append(Region(x - 18, 802, 36, 36))
    assert kinds_found(sheet, circles) == [{Kind.MARK}] * 3
