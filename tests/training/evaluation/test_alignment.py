from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from training.evaluation.alignment import NOTHING, align

TEXTS = st.text("abc ", max_size=8)


@settings(deadline=None)
@given(text=TEXTS, reading=TEXTS)
def test_pairs_spell_both_texts_and_cost_the_edit_distance(text: str, reading: str) -> None:
    pairs = align(text, reading)
    assert "".join(pair.true for pair in pairs if pair.true != NOTHING) == text
    assert "".join(pair.read for pair in pairs if pair.read != NOTHING) == reading
    wrong = sum(pair.true != pair.read for pair in pairs)
    assert wrong == Levenshtein.distance(text, reading)
    assert all(reading[pair.place] == pair.read for pair in pairs if pair.read != NOTHING)
