from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from hwr_desktop.recognition.preprocess import prepare
from training.data.augment import Paper, clean_ink
from training.data.strokes import Pen, random_pen, render

if TYPE_CHECKING:
    from training.data.corpora.sample import Grey

STROKES = (
    np.array([[0, 0], [10, 40], [20, 0], [30, 40]], np.float32),
    np.array([[45, 0], [45, 40]], np.float32),
)


@pytest.fixture(scope="module")
def paper() -> Paper:
    return Paper(np.random.default_rng(0))


@pytest.fixture
def ink() -> Grey:
    return render(STROKES, Pen(thickness=3), np.random.default_rng(0))


def test_strokes_are_drawn_to_their_edges(ink: Grey) -> None:
    left, top, width, height = cv2.boundingRect(ink)

    assert (left, top) <= (2, 2)
    assert width == pytest.approx(45 + 3, abs=5)
    assert height == pytest.approx(40 + 3, abs=5)
    assert ink.max() == 255


def test_pens_differ(ink: Grey) -> None:
    rng = np.random.default_rng(1)
    drawn = [render(STROKES, random_pen(rng), rng) for _ in range(20)]

    assert len({picture.shape for picture in drawn}) > 10
    thick = render(STROKES, Pen(thickness=6), rng)
    assert np.count_nonzero(thick) > 1.3 * np.count_nonzero(ink)


def test_a_scan_is_cleaned_to_ink_on_blank_paper() -> None:
    rng = np.random.default_rng(0)
    scan = rng.normal(180, 3, (50, 120)).clip(0, 255).astype(np.uint8)
    scan[20:24, 30:90] = 90

    cleaned = clean_ink(scan)

    assert cleaned[21:23, 31:89].min() > 200
    assert np.median(cleaned) == 0
    assert cleaned[:15].mean() < 8


def test_spots_smaller_than_a_letter_are_left_out(paper: Paper, ink: Grey) -> None:
    rng = np.random.default_rng(6)
    inks = np.count_nonzero(ink)
    left = [np.count_nonzero(paper.erase(ink, rng)) / inks for _ in range(200)]

    assert min(left) > 0.4
    assert np.mean(np.array(left) < 0.95) > 0.3
    assert np.count_nonzero(ink) == inks


def test_bent_words_keep_their_ink(paper: Paper) -> None:
    stroke = np.zeros((64, 160), np.uint8)
    stroke[30:34, 20:140] = 255
    rng = np.random.default_rng(7)

    for _ in range(50):
        seen = paper.distort(stroke, rng) > 100
        assert np.mean(seen.any(axis=0)) == pytest.approx(120 / 160, abs=0.12)


def test_ink_is_always_kept(paper: Paper, ink: Grey) -> None:
    rng = np.random.default_rng(2)
    for _ in range(100):
        crop = paper.finish(paper.surround(paper.distort(ink, rng), rng), rng, is_scan=False)

        assert crop.dtype == np.uint8
        assert prepare(crop).image.max() > 0.9


def test_crops_differ_from_draw_to_draw(paper: Paper, ink: Grey) -> None:
    rng = np.random.default_rng(3)
    seen = [
        prepare(paper.finish(paper.surround(ink, rng), rng, is_scan=False)).image.tobytes()
        for _ in range(30)
    ]

    assert len(set(seen)) > 20


def test_loose_crops_show_neighbours(paper: Paper) -> None:
    rng = np.random.default_rng(4)
    block = np.full((40, 60), 255, np.uint8)
    canvases = [paper.surround(block, rng) for _ in range(300)]

    areas = np.array([np.count_nonzero(canvas > 200) for canvas in canvases])
    assert (areas == block.size).any()
    assert (areas > block.size).mean() > 0.1


def test_a_word_is_cut_out_of_its_surroundings_tightly_or_loosely(paper: Paper) -> None:
    rng = np.random.default_rng(5)
    page = np.zeros((80, 160), np.uint8)
    page[20:60, 30:130] = 255
    sizes = []
    for _ in range(50):
        crop = paper.crop_around(page, (30, 20, 130, 60), rng)
        assert np.count_nonzero(crop == 255) >= 40 * 100
        sizes.append(crop.size)

    assert min(sizes) < 1.2 * 40 * 100
    assert max(sizes) > 1.5 * 40 * 100
