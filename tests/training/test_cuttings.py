from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.drawn_corpora import draw_rings, write_writers_crops
from training.forms.cuttings import MOST_WORDS, Cutting, read_cuttings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.training.drawn_corpora import WrittenCrop

BLOCK = Cutting(np.full((40, 120), 255, np.uint8), baseline=30.0, x_height=20.0)


def test_a_word_with_a_rule_left_in_it_is_not_cut(tmp_path: Path) -> None:
    rows: list[WrittenCrop] = [
        (draw_rings(), "moon", "ann", "train"),
        (draw_rings(rule=12), "noon", "ann", "train"),
        (draw_rings(rule=12), "soon", "bob", "train"),
    ]
    words = read_cuttings(write_writers_crops(tmp_path / "words.zip", rows))
    assert {writer: set(own) for writer, own in words.items()} == {"ann": {"moon"}}


@pytest.mark.parametrize("rule", [3, 6])
def test_a_rule_is_not_cut_with_the_word_above_it(tmp_path: Path, rule: int) -> None:
    rows: list[WrittenCrop] = [
        (draw_rings(), "moon", "ann", "train"),
        (draw_rings(rule=rule), "noon", "bob", "train"),
    ]
    words = read_cuttings(write_writers_crops(tmp_path / "words.zip", rows))
    (plain,), (ruled,) = words["ann"]["moon"], words["bob"]["noon"]
    assert ruled.ink.shape == plain.ink.shape
    assert (ruled.ink > 128).sum() == pytest.approx((plain.ink > 128).sum(), rel=0.02)
    assert (ruled.baseline, ruled.x_height) == (plain.baseline, plain.x_height)


def test_only_words_of_letters_for_training_are_cut_and_not_too_many(tmp_path: Path) -> None:
    picture = draw_rings()
    rows: list[WrittenCrop] = [
        (picture, "hidden", "ann", "val"),
        (picture, "a-b", "ann", "train"),
        *((picture, "moon", "ann", "train") for _ in range(MOST_WORDS + 1)),
    ]
    words = read_cuttings(write_writers_crops(tmp_path / "words.zip", rows))
    assert set(words["ann"]) == {"moon"}
    assert len(words["ann"]["moon"]) == MOST_WORDS


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 2**32 - 1))
def test_a_word_written_again_loses_no_ink_and_keeps_its_line(seed: int) -> None:
    again = BLOCK.written_again(np.random.default_rng(seed))
    assert again.ink.shape[0] == BLOCK.ink.shape[0]
    assert (again.baseline, again.x_height) == (BLOCK.baseline, BLOCK.x_height)
    widths = again.ink.sum(axis=1) / 255
    assert np.ptp(widths) < 1.5
    assert 0.6 * 120 < widths.mean() < 1.4 * 120


def test_a_word_is_never_written_twice_alike() -> None:
    rng = np.random.default_rng(1)
    some = [BLOCK.written_again(rng) for _ in range(20)]
    assert len({again.ink.tobytes() for again in some}) == len(some)
    feet = [np.flatnonzero(again.ink[-1] > 128)[0] for again in some]
    heads = [np.flatnonzero(again.ink[0] > 128)[0] for again in some]
    leans = np.subtract(heads, feet)
    assert leans.min() < 0 < leans.max()
