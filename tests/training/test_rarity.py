from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.data.rarity import draw_weights


def test_words_with_rare_characters_weigh_more() -> None:
    texts = ["tea"] * 500 + ["jet"] * 2 + ["zoo"]

    tea, *_, jet, zoo = draw_weights(texts)

    assert tea == 1.0
    assert jet == pytest.approx(np.sqrt(0.01 * 1509 / 2))
    assert zoo == pytest.approx(np.sqrt(0.01 * 1509 / 1))


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1), min_size=1))
def test_no_word_is_left_out_and_none_drowns_the_others(texts: list[str]) -> None:
    weights = draw_weights(texts)

    assert len(weights) == len(texts)
    assert weights.min() >= 1
    assert weights.max() <= 4
