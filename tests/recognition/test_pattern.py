from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.recognition.decode import CtcDecoder
from hwr_desktop.recognition.pattern import AMOUNT, DATE, DIGITS, UPPER_CASE, Pattern
from hwr_desktop.softmax import softmax

PATTERNS = [
    "a",
    "ab|ba",
    "a*b+",
    "(ab|b)?a{2}",
    "[ab]{1,3}c",
    ".b.",
    r"\d(a|b*)c?",
    "(a|b(c|a)*)+",
    "[a-c]*1?",
    "",
    "a{0,2}b{0}c",
]


@pytest.mark.parametrize("pattern", PATTERNS)
@settings(max_examples=60, deadline=None)
@given(text=st.text("abc1", max_size=6))
def test_agrees_with_the_standard_library(pattern: str, text: str) -> None:
    assert Pattern(pattern).accepts(text) == bool(re.fullmatch(pattern, text))


@pytest.mark.parametrize("pattern", PATTERNS)
@settings(max_examples=30, deadline=None)
@given(text=st.text("abc1", max_size=5))
def test_beginnings_of_what_is_accepted_are_allowed(pattern: str, text: str) -> None:
    held = Pattern(pattern)
    if held.accepts(text):
        assert all(held.allows(text[:end]) for end in range(len(text) + 1))
    if not held.allows(text):
        assert not held.accepts(text)


@pytest.mark.parametrize("pattern", ["(a", "a)", "*a", "[ab", "a{x}", "a{2", "a{1,x}", "\\"])
def test_senseless_patterns_are_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="pattern"):
        Pattern(pattern)


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (DIGITS, ["", "0", "20417"], ["2O4", "1.5"]),
        (DATE, ["3.4.71", "14/07/1998", "2024-01-31"], ["14/07", "1998", "1/2/345"]),
        (AMOUNT, ["12.50", "$1,200.00", "7", "1'000.-", "£3"], ["12.5.0", "a", "1,2"]),
        (UPPER_CASE, ["O'NEIL", "ÉMILE-ANDRÉ", "B 12"], ["Neil"]),
    ],
)
def test_ready_made_patterns(pattern: Pattern, good: list[str], bad: list[str]) -> None:
    assert [t for t in good if not pattern.accepts(t)] == []
    assert [t for t in bad if pattern.accepts(t)] == []


def test_decoding_keeps_to_the_pattern() -> None:
    # The network sees "lO" rather than "10"; a field of digits knows better.
    logits = np.full((5, 5), -8.0, np.float32)
    charset = "lO10"
    for frame, (first, second) in enumerate([("l", "1"), (None, None), ("O", "0")]):
        if first is None or second is None:
            logits[2 * frame, 0] = 2.0
            continue
        logits[2 * frame, 1 + charset.index(first)] = 2.0
        logits[2 * frame, 1 + charset.index(second)] = 1.0
    logits[[1, 3], 0] = 2.0
    chances = softmax(logits)
    decoder = CtcDecoder(charset)
    assert decoder.beam_search(chances)[0].text == "lO"
    held = decoder.beam_search(chances, constraint=DIGITS)
    assert held[0].text == "10"
    assert all(h.text.isdigit() or not h.text for h in held)


def test_no_reading_where_the_frames_hold_no_text_of_the_pattern() -> None:
    chances = softmax(np.zeros((2, 5), np.float32))
    assert CtcDecoder("lO10").beam_search(chances, constraint=DATE) == []
