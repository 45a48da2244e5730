from __future__ import annotations

import cv2
import numpy as np
import pytest

from hwr_desktop.imaging.health import assess
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from tests.segmentation.writing import Sheet


def blank() -> np.ndarray:
    return np.full((800, 600), 255, np.uint8)


def black() -> np.ndarray:
    return np.zeros((800, 600), np.uint8)


def cat() -> np.ndarray:
    """A picture without a line of text: blobs and fur."""
    random = np.random.default_rng(0)
    rough = random.normal(size=(600, 800)).astype(np.float32)
    soft = sum(cv2.GaussianBlur(rough, (0, 0), s) * s for s in (1, 4, 16, 60))
    return np.asarray(cv2.normalize(soft, None, 0, 255, cv2.NORM_MINMAX), np.uint8)


def noise() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (1200, 900)).astype(np.uint8)


def rules_only() -> np.ndarray:
    return Sheet().rule().pixels


def squared() -> np.ndarray:
    sheet = Sheet().rule(40)
    sheet.pixels[:, 40::40] = 120
    return sheet.pixels


def strip() -> np.ndarray:
    return np.full((1, 5000), 255, np.uint8)


def upright_strip() -> np.ndarray:
    return np.zeros((5000, 1), np.uint8)


def dot() -> np.ndarray:
    return np.zeros((1, 1), np.uint8)


def wide() -> np.ndarray:
    page = np.full((60, 30_000), 255, np.uint8)
    page[20:40, 100:29_900:40] = 0
    return page


def colour() -> np.ndarray:
    return np.full((300, 200, 3), (180, 30, 30), np.uint8)


def print_only() -> np.ndarray:
    return Sheet().write_page().pixels


def upside_down() -> np.ndarray:
    return np.rot90(print_only(), 2)


def both_ways() -> np.ndarray:
    """Lines across above, lines up and down below."""
    page = print_only()
    across, down = page[:500], np.rot90(page)[:500]
    return np.vstack([across, np.hstack([down, down])[:, : across.shape[1]]])


def from_right_to_left() -> np.ndarray:
    """No letters that anybody knows, and ragged on the left."""
    return np.fliplr(print_only())


@pytest.mark.parametrize(
    "picture",
    [
        blank, black, cat, noise, rules_only, squared, strip, upright_strip, dot, wide, colour,
        print_only, upside_down, both_ways, from_right_to_left,
    ],
)  # fmt: skip
def test_no_page_is_too_odd_and_each_gets_a_reason(picture: object) -> None:
    page = PageImage(picture())  # type: ignore[operator]
    prepared = prepare(page)
    layout = ClassicalSegmenter().segment(prepared)
    words = list(layout.words())
    for word in words:
        region = prepared.to_stored.region(word.region)
        assert region.width > 0
        assert region.height > 0
    health = assess(
        prepared,
        [word.region for word in words],
        [word.kind for word in words],
        [word.gap_chance for word in words],
    )
    assert 0 <= health.score <= 1
    if picture not in (wide, both_ways):  # of lines that run both ways the reader will complain
        assert health.reasons


@pytest.mark.parametrize("picture", [blank, black, rules_only, squared, strip, dot, colour])
def test_a_page_without_text_has_no_words(picture: object) -> None:
    prepared = prepare(PageImage(picture()))  # type: ignore[operator]
    assert not ClassicalSegmenter().segment(prepared).lines


def test_a_good_page_has_nothing_to_complain_of() -> None:
    page, _ = Sheet().write_page().page()
    prepared = prepare(page)
    words = list(ClassicalSegmenter().segment(prepared).words())
    health = assess(
        prepared,
        [word.region for word in words],
        [word.kind for word in words],
        [word.gap_chance for word in words],
    )
    assert health.score > 0.8
