from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.recognition.ngrams import CharacterNgrams
from hwr_desktop.resources import resource_path
from training.commands.ngrams import estimate

SHIPPED = CharacterNgrams.load(resource_path("lexicons", "ngrams.npz"))


def chance(model: CharacterNgrams, text: str) -> float:
    return math.exp(model.log_probabilities([text])[0])


@pytest.mark.parametrize("order", [2, 3, 4])
def test_chances_of_all_texts_of_a_language_sum_to_one(order: int) -> None:
    """Of the texts over two letters up to a length beyond which little is left."""
    learned = ["ab", "ab", "aab", "b", "ba"] * 20
    model = CharacterNgrams(order, *estimate(learned, order, least_count=2))
    texts = [""]
    total = 0.0
    for _ in range(13):
        total += sum(np.exp(model.log_probabilities(texts)))
        texts = [text + letter for text in texts for letter in "ab"]
    assert 0.5 < total <= 1.0


def test_what_was_learned_often_is_likely() -> None:
    learned = ["house"] * 50 + ["mouse"] * 10 + ["tree"] * 40
    model = CharacterNgrams(4, *estimate(learned, 4, least_count=2))
    assert chance(model, "house") > chance(model, "mouse") > chance(model, "touse")
    assert chance(model, "house") == pytest.approx(0.5, abs=0.1)


def test_digits_are_all_alike_and_capitals_like_small_letters() -> None:
    year, other, small, capital = SHIPPED.log_probabilities(["1987", "2046", "müller", "MÜLLER"])
    assert year == other
    assert small == capital


@settings(max_examples=100, deadline=None)
@given(texts=st.lists(st.text(max_size=40), max_size=5))
def test_each_text_has_a_chance_of_its_own(texts: list[str]) -> None:
    together = SHIPPED.log_probabilities(texts)
    alone = [SHIPPED.log_probabilities([text])[0] for text in texts]
    assert np.all(np.isfinite(together))
    np.testing.assert_allclose(together, alone)
