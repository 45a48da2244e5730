from __future__ import annotations

import numpy as np
import pytest

from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.faint_rules import find_faint_rules
from hwr_desktop.imaging.page import PageImage, Step
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from tests.segmentation.writing import Sheet, f1


def worn(sheet: Sheet, degrees: float) -> tuple[PageImage, PageMap]:
    """Return a sheet as a tired scanner sees it: grey paper, skewed, dim at one side, noisy."""
    turned = PageMap.rotation(degrees, sheet.width, sheet.height)
    seen, _ = sheet.page(turned)
    light = np.linspace(0.7, 1, seen.width)[None]
    noise = np.random.default_rng(0).normal(0, 7, seen.pixels.shape)
    pixels = (60 + 140 * (seen.pixels / 255.0)) * light + noise
    return PageImage(np.clip(pixels, 0, 255).astype(np.uint8)), turned


@pytest.mark.parametrize("degrees", [-3.0, 0.0, 3.0])
def test_words_on_worn_ruled_paper_are_found(degrees: float) -> None:
    sheet = Sheet().write_page().rule(60, 175)
    page, turned = worn(sheet, degrees)
    prepared = prepare(page)
    assert Step.FADE in prepared.steps
    found = [
        prepared.to_stored.region(word.region)
        for word in ClassicalSegmenter().segment(prepared).words()
    ]
    assert f1([turned.region(word) for word in sheet.words], found) >= 0.95


def test_squared_paper_fades_in_both_directions() -> None:
    sheet = Sheet().write_page()
    sheet.pixels[50::50] = np.minimum(sheet.pixels[50::50], 190)
    sheet.pixels[:, 50::50] = np.minimum(sheet.pixels[:, 50::50], 190)
    found = [
        w.region for w in ClassicalSegmenter().segment(prepare(PageImage(sheet.pixels))).words()
    ]
    assert len(found) == pytest.approx(len(sheet.words), abs=2)


def test_strokes_that_cross_a_rule_or_run_along_it_stay() -> None:
    sheet = Sheet().write_page()
    clean = sheet.pixels.copy()
    sheet.rule(60, 190)
    rules = find_faint_rules(sheet.pixels, 20.0)
    assert rules[60, 20:-20].mean() > 0.9
    strokes = clean < 100
    assert not (rules & strokes).any()


@pytest.mark.parametrize("noise", [0.0, 12.0])
def test_writing_stays_where_no_rules_are(noise: float) -> None:
    page = Sheet().write_page().pixels
    rough = page + np.random.default_rng(0).normal(0, noise, page.shape)
    rules = find_faint_rules(np.clip(rough, 0, 255).astype(np.uint8), 20.0)
    assert rules.mean() < 0.001
    assert not (rules & (page < 100)).any()
