from __future__ import annotations

import csv
from collections import defaultdict
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.load import load_page
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare, warp
from hwr_desktop.resources import resource_path
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from hwr_desktop.segmentation.crop import crop
from tests.segmentation.writing import Sheet, f1

if TYPE_CHECKING:
    from hwr_desktop.segmentation.layout import WordBox


def found_words(page: PageImage) -> list[tuple[Region, WordBox]]:
    prepared = prepare(page)
    layout = ClassicalSegmenter().segment(prepared)
    return [(prepared.to_stored.region(word.region), word) for word in layout.words()]


def regions_of(page: PageImage) -> list[Region]:
    return [region for region, _ in found_words(page)]


def test_words_of_a_plain_page_come_in_reading_order() -> None:
    page, words = Sheet().write_page().page()
    found = regions_of(page)
    assert f1(words, found) == 1.0
    assert all(t.overlap(f) > 0.5 for t, f in zip(words, found, strict=True))


@pytest.mark.parametrize("factor", [0.4, 0.5, 0.7, 2.0])
def test_resolution_does_not_matter(factor: float) -> None:
    page, words = Sheet().write_page().page(PageMap.scaling(factor, factor))
    assert f1(words, regions_of(page)) >= 0.97


@pytest.mark.parametrize("degrees", [-3.0, 3.0, 8.0])
def test_a_skewed_page_is_levelled(degrees: float) -> None:
    sheet = Sheet().write_page()
    page, words = sheet.page(PageMap.rotation(degrees, sheet.width, sheet.height))
    assert prepare(page).skew == pytest.approx(-degrees, abs=0.3)
    assert f1(words, regions_of(page)) >= 0.95


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_turned_page_is_set_upright_and_its_words_are_told_as_stored(turn: int) -> None:
    sheet = Sheet().write_page()
    page, words = sheet.page(PageMap.quarter_turns(turn, sheet.width, sheet.height))
    assert prepare(page).turn == (4 - turn) % 4
    assert f1(words, regions_of(page)) >= 0.97


def test_rules_are_no_ink_and_the_letters_on_them_stay_whole() -> None:
    page, words = Sheet().write_page().rule().page()
    prepared = prepare(page)
    assert prepared.rules.any()
    found = regions_of(page)
    assert f1(words, found) >= 0.95
    assert f1(words, found, overlap=0.8) >= 0.9


def test_uneven_light_noise_and_dark_edges_do_not_matter() -> None:
    sheet = Sheet().write_page()
    page, words = sheet.page()
    light = np.linspace(0.45, 1.0, page.width)[None]
    noise = np.random.default_rng(1).normal(0, 4, page.pixels.shape)
    photo = np.clip(page.pixels * light * 0.9 + noise, 0, 255)
    photo[:, :25] = 5
    photo[-30:] = 5
    assert f1(words, regions_of(PageImage(photo.astype(np.uint8)))) >= 0.95


def test_a_comb_holds_one_word() -> None:
    sheet = Sheet(1200, 900)
    for line in range(6):
        sheet.write("some text beside the combs", 100, 90 + 80 * line)
    plain = len(sheet.words)
    for i, letter in enumerate("ALBAN"):
        cv2.putText(sheet.pixels, letter, (118 + 70 * i, 690), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 30, 2)
    for i in range(13):
        cv2.line(sheet.pixels, (100 + 70 * i, 640), (100 + 70 * i, 706), 60, 2)
    cv2.rectangle(sheet.pixels, (100, 640), (940, 706), 60, 2)
    found = [
        region
        for region, word in found_words(PageImage(sheet.pixels))
        if word.kind is not Kind.MARK
    ]
    comb = [word for word in found if 640 < word.centre[1] < 706]
    assert len(comb) == 1
    assert comb[0].overlap(Region(118, 655, 310, 36)) > 0.6
    assert f1(sheet.words, [word for word in found if word not in comb]) > 0.85
    assert plain == len(sheet.words)


def test_table_cells_part_words() -> None:
    sheet = Sheet(1300, 700)
    for row in range(5):
        sheet.write("plum", 120, 120 + 100 * row)
        sheet.write("tree", 252, 120 + 100 * row)
    for x in (100, 240, 380):
        cv2.line(sheet.pixels, (x, 60), (x, 560), 60, 3)
    for row in range(6):
        cv2.line(sheet.pixels, (100, 60 + 100 * row), (380, 60 + 100 * row), 60, 3)
    assert f1(sheet.words, regions_of(PageImage(sheet.pixels))) >= 0.9


def test_a_crop_shows_the_word_and_nothing_of_its_neighbours() -> None:
    sheet = Sheet()
    for line in range(6):
        sheet.write("gypsy jumping high fjord yielding", 90, 150 + 62 * line)
    page, _ = sheet.page()
    prepared = prepare(page)
    for word in ClassicalSegmenter().segment(prepared).words():
        picture = crop(prepared, word)
        assert picture.shape == (word.region.height, word.region.width)
        dark = picture < 100
        around = cv2.dilate(word.mask.astype(np.uint8), np.ones((5, 5))) > 0
        assert not (dark & ~around).any()
        assert (dark & word.mask).sum() > 0.5 * word.mask.sum()


@pytest.mark.parametrize(
    ("name", "number"),
    [("registration-form.png", 1), ("letter-and-card.tif", 1), ("letter-and-card.tif", 2)],
)
def test_the_shipped_samples_are_found_and_told_apart(name: str, number: int) -> None:
    path = resource_path("samples", name)
    truth = defaultdict(list)
    with path.with_suffix("").with_suffix(".truth.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if int(row["page"]) == number:
                box = (int(row[key]) for key in ("x", "y", "width", "height"))
                truth[row["kind"]].append(Region(*box))
    found = found_words(load_page(path, number))
    written = [region for region, word in found if word.kind is Kind.HANDWRITTEN]
    assert f1(truth["handwritten"], written) >= 0.75
    printed = [region for region, word in found if word.kind is Kind.PRINTED]
    if truth["printed"]:
        assert f1(truth["printed"], printed) >= 0.75


@pytest.mark.parametrize("degrees", [0.0, 1.2, -1.2])
def test_a_line_that_the_edge_of_the_picture_cuts_through_is_no_text(degrees: float) -> None:
    """Whoever cuts a field out of a scan cuts through the line below it."""
    sheet = Sheet(width=700, height=400)
    sheet.write("garden autumn", 80, 190)
    sheet.write("nobody carried", 80, 260)
    turned = PageMap.rotation(degrees, sheet.width, sheet.height)
    field = warp(sheet.pixels, turned)[130:255, 20:-20]
    found = found_words(PageImage(field))
    is_mark = {region.y > 80: word.kind is Kind.MARK for region, word in found}
    assert is_mark == {False: False, True: True}
    assert sum(word.kind is not Kind.MARK for _, word in found) == 2


def test_letters_that_fill_the_picture_to_its_edges_are_a_line() -> None:
    sheet = Sheet(width=900, height=200)
    sheet.write("A L E X A N D R A", 60, 130, size=1.6, gap=22)
    top = min(word.y for word in sheet.words)
    bottom = max(word.bottom for word in sheet.words)
    (found,) = regions_of(PageImage(sheet.pixels[top + 1 : bottom]))
    left, right = sheet.words[0].x, sheet.words[-1].right
    assert (found.x, found.right) == pytest.approx((left, right), abs=3)
