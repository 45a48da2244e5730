from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.recognition.decode import CtcDecoder
from hwr_desktop.recognition.lexicon import shipped_lexicon
from hwr_desktop.softmax import softmax

LEXICON = shipped_lexicon()


@pytest.mark.parametrize(
    "text",
    [
        "house",
        "House",
        "HOUSE",
        "house,",
        '"House',
        "(house)",
        "don't",
        "well-known",
        "Houses.",
        "I",
        "Goethe-Institut",
    ],
)
def test_words_are_known_in_every_dress(text: str) -> None:
    assert LEXICON.knows(text)


@pytest.mark.parametrize("text", ["", "hoouse", "hOuse", "12.50", "AB-1203", ",", "house,,,", "x-"])
def test_other_texts_are_not(text: str) -> None:
    assert not LEXICON.knows(text)


@pytest.mark.parametrize(
    ("likely", "unlikely"),
    [
        ("the", "thc"),
        ("The", "tHe"),
        ("house", "houseboat"),
        ("Griffiths,", "Grifflths,"),
        ("12.03.2021", "12.O3.2021"),
        ("Hollerbach", "Hollerbqch"),
        ("£45.00", "£4S.00"),
        ("75003", "7S003"),
        ("Anna-Neumann-Hof", "Anna-neuMann-Hof"),
        ("Lower Saxony", "Lower SaxOny"),
    ],
)
def test_likely_texts_weigh_more(likely: str, unlikely: str) -> None:
    more, less = LEXICON.log_probabilities([likely, unlikely])
    assert more > less


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=2000))
def test_every_text_has_a_chance(text: str) -> None:
    assert -math.inf < LEXICON.log_probabilities([text])[0] < 0


@pytest.mark.parametrize("text", ["house", "Don't", "WELL-KNOWN", '"Hello,"', "(so)"])
def test_beginnings_of_known_texts_are_allowed(text: str) -> None:
    assert LEXICON.accepts(text)
    assert all(LEXICON.allows(text[:end]) for end in range(len(text) + 1))


def test_decoding_within_the_lexicon() -> None:
    charset = "hnouse"
    logits = np.full((9, len(charset) + 1), -6.0, np.float32)
    for place, character in enumerate("nouse"):
        logits[2 * place, 1 + charset.index(character)] = 3.0
    logits[0, 1 + charset.index("h")] = 2.0
    logits[1::2, 0] = 3.0
    decoder = CtcDecoder(charset)
    assert decoder.beam_search(softmax(logits))[0].text == "nouse"
    assert decoder.beam_search(softmax(logits), constraint=LEXICON)[0].text == "house"
