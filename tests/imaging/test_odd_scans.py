"""Pages that a scanner, a fax or a person spoilt, and that read as well as any other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from hwr_desktop.document.model import Kind
from hwr_desktop.imaging.health import assess
from hwr_desktop.imaging.page import PageImage, Step
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from tests.segmentation.writing import Sheet, f1

if TYPE_CHECKING:
    from hwr_desktop.document.region import Region


def words_found(page: PageImage) -> list[Region]:
    prepared = prepare(page)
    found = ClassicalSegmenter().segment(prepared).words()
    return [prepared.to_stored.region(w.region) for w in found if w.kind is not Kind.MARK]


def stamp(pixels: np.ndarray) -> None:
    cv2.putText(pixels, "VOID", (60, 1180), cv2.FONT_HERSHEY_DUPLEX, 9, 60, 45, cv2.LINE_AA)


def signature(pixels: np.ndarray) -> None:
    t = np.linspace(0, 6 * np.pi, 900)
    path = np.column_stack([700 + 260 * np.sin(t / 3.1) + t * 12, 1080 + 110 * np.sin(t)])
    cv2.polylines(pixels, [np.rint(path).astype(np.int32)], False, 30, 6, cv2.LINE_AA)


def ring(pixels: np.ndarray) -> None:
    cv2.circle(pixels, (900, 1060), 170, 120, 14, cv2.LINE_AA)


@pytest.mark.parametrize("spoil", [stamp, signature, ring])
def test_one_large_piece_of_ink_does_not_set_the_scale(spoil: object) -> None:
    sheet = Sheet(1400, 1300).write_page(6)
    alone = prepare(PageImage(sheet.pixels)).stored_text_height
    spoil(sheet.pixels)  # type: ignore[operator]
    page = PageImage(sheet.pixels)
    assert prepare(page).stored_text_height == pytest.approx(alone, rel=0.15)
    assert f1(sheet.words, words_found(page)) >= 0.9


@pytest.mark.parametrize("ground", [(0, 255), (60, 210), (20, 120)])
def test_light_writing_on_dark_paper_is_found(ground: tuple[int, int]) -> None:
    sheet = Sheet().write_page()
    dark, light = ground
    negative = (light - (light - dark) * (sheet.pixels / 255.0)).astype(np.uint8)
    prepared = prepare(PageImage(negative))
    assert Step.INVERT in prepared.steps
    assert f1(sheet.words, words_found(PageImage(negative))) >= 0.9


def test_white_words_on_a_dark_bar_do_not_make_a_negative() -> None:
    sheet = Sheet().write_page()
    sheet.pixels[:200] = 255 - sheet.pixels[:200]
    assert Step.INVERT not in prepare(PageImage(sheet.pixels)).steps


@pytest.mark.parametrize("pixel_height", [2.08, 1.5, 0.5])
def test_words_of_pixels_that_are_not_square_are_found_where_they_are_stored(
    pixel_height: float,
) -> None:
    sheet = Sheet().write_page()
    squashed = cv2.resize(
        sheet.pixels, None, fx=1, fy=1 / pixel_height, interpolation=cv2.INTER_AREA
    )
    page = PageImage(np.asarray(squashed, np.uint8), pixel_height=pixel_height)
    factor = squashed.shape[0] / sheet.height
    true = [
        replace(w, y=round(w.y * factor), height=max(round(w.height * factor), 1))
        for w in sheet.words
    ]
    assert f1(true, words_found(page)) >= 0.9


def test_a_back_is_said_to_be_one_and_gives_no_words() -> None:
    page = Sheet().write_page().pixels[:, ::-1]
    through = cv2.GaussianBlur(255 - page, (0, 0), 1.5) * 0.1
    prepared = prepare(PageImage((245 - through).astype(np.uint8)))
    assert not prepared.ink.any()
    assert "back of a page" in str(assess(prepared, [], [], []).reasons[0])
