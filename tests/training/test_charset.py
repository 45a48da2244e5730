from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.network import charset

TEXTS = st.text(st.sampled_from(charset.CHARSET), max_size=12)


def test_covers_english_french_german_and_money() -> None:
    text = "Größe Übung élève Œuvre ça £3.50 €7 $2 50% (a+b) «mot» @home # & * / §"

    assert not charset.unknown_characters(text)


@given(TEXTS)
def test_decodes_what_it_encodes(text: str) -> None:
    assert charset.decode(charset.encode(text)) == text


@given(TEXTS)
def test_the_shortest_path_of_a_text_needs_as_many_frames_as_stated(text: str) -> None:
    path: list[int] = []
    for index in charset.encode(text):
        path += [charset.BLANK, index] if path[-1:] == [index] else [index]

    assert charset.decode_greedy(path) == text
    assert len(path) == charset.frames_needed(text)


def test_unknown_characters_have_no_class() -> None:
    assert charset.unknown_characters("aд") == {"д"}
    with pytest.raises(KeyError):
        charset.encode("д")


def test_typography_is_written_plainly() -> None:
    assert charset.normalise(" l\u2019an  “x” \u2013 y… ") == 'l\'an "x" - y...'
