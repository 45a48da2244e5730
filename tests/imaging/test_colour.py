"""Ink in one colour on paper, and forms printed, in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from tests.segmentation.writing import Sheet, f1

if TYPE_CHECKING:
    from hwr_desktop.document.region import Region

Colour = tuple[int, int, int]
WHITE, YELLOW, PINK = (252, 252, 250), (250, 232, 120), (246, 200, 205)
BLUE, RED, GREEN, PENCIL = (40, 60, 160), (190, 40, 40), (30, 110, 60), (120, 120, 118)


def written(sheet: Sheet, ink: Colour, paper: Colour) -> np.ndarray:
    """Return a sheet's writing in a colour on a colour."""
    share = (sheet.pixels / 255.0)[:, :, None]
    return np.asarray(share * np.array(paper) + (1 - share) * np.array(ink))


def found(pixels: np.ndarray) -> list[Region]:
    noise = np.random.default_rng(0).normal(0, 3, pixels.shape)
    prepared = prepare(PageImage(np.clip(pixels + noise, 0, 255).astype(np.uint8)))
    words = ClassicalSegmenter().segment(prepared).words()
    return [prepared.to_stored.region(word.region) for word in words]


@pytest.mark.parametrize(
    ("ink", "paper"),
    [(BLUE, YELLOW), (RED, YELLOW), (GREEN, PINK), (RED, PINK), (PENCIL, YELLOW), (BLUE, WHITE)],
)
def test_coloured_ink_on_coloured_paper_is_kept(ink: Colour, paper: Colour) -> None:
    sheet = Sheet(1400, 560).write_page(4)
    assert f1(sheet.words, found(written(sheet, ink, paper))) >= 0.95


def test_blue_writing_on_a_form_printed_in_red_is_kept_and_its_boxes_are_not() -> None:
    sheet = Sheet(1400, 560).write_page(4)
    page = written(sheet, BLUE, WHITE)
    for row in range(4):
        top = 120 + 120 * row - 52
        cv2.rectangle(page, (60, top), (1340, top + 74), RED, 2)
    assert f1(sheet.words, found(page)) >= 0.95


def test_inks_of_several_colours_on_one_page_are_all_kept() -> None:
    sheet = Sheet(1400, 800).write_page(6)
    inks = (BLUE, RED, GREEN, PENCIL, BLUE, RED)
    page = np.vstack(
        [
            written(sheet, ink, YELLOW)[top:bottom]
            for ink, top, bottom in zip(
                inks, (0, *range(150, 750, 120)), (*range(150, 750, 120), 800), strict=True
            )
        ]
    )
    assert f1(sheet.words, found(page)) >= 0.95
