from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.recognition.decode import CtcDecoder
from hwr_desktop.recognition.pattern import Pattern
from hwr_desktop.softmax import softmax

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHARSET = "ab "
DECODER = CtcDecoder(CHARSET)


def random_chances(seed: int, frames: int, sharpness: float = 2.0) -> NDArray[np.float32]:
    logits = np.random.default_rng(seed).normal(0, sharpness, (frames, len(CHARSET) + 1))
    return softmax(logits.astype(np.float32))


def collapse(path: tuple[int, ...]) -> str:
    kept = [k for k, _ in itertools.groupby(path)]
    return "".join(CHARSET[k - 1] for k in kept if k)


def all_texts(chances: NDArray[np.float32]) -> dict[str, float]:
    """Sum every path there is."""
    sums: dict[str, float] = {}
    for path in itertools.product(range(len(CHARSET) + 1), repeat=len(chances)):
        chance = math.prod(float(chances[t, k]) for t, k in enumerate(path))
        sums[collapse(path)] = sums.get(collapse(path), 0.0) + chance
    return sums


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), frames=st.integers(1, 6))
def test_wide_beam_finds_exactly_what_summing_all_paths_finds(seed: int, frames: int) -> None:
    chances = random_chances(seed, frames)
    expected = sorted(all_texts(chances).items(), key=lambda item: -item[1])[:6]
    found = DECODER.beam_search(chances, width=10_000, candidates=10)
    # What begins with a character of negligible chance may be missing from the far end.
    for hypothesis, (text, chance) in zip(found[:3], expected[:3], strict=False):
        assert hypothesis.text == text
        assert hypothesis.log_probability == pytest.approx(math.log(chance), abs=2e-3)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), frames=st.integers(1, 6))
def test_forward_algorithm_agrees_with_summing_all_paths(seed: int, frames: int) -> None:
    chances = random_chances(seed, frames)
    expected = all_texts(chances)
    found = DECODER.log_probabilities(chances, list(expected))
    assert found == pytest.approx(np.log(list(expected.values())), abs=1e-4)


def test_text_that_needs_more_frames_than_there_are_has_no_chance() -> None:
    chances = random_chances(1, 3)
    found = DECODER.log_probabilities(chances, ["aa", "aba b", ""])
    assert np.isfinite(found).tolist() == [True, False, True]
    assert DECODER.align(chances, "aab") == []


def test_text_with_a_character_that_the_model_does_not_know_has_no_chance() -> None:
    chances = random_chances(1, 5)
    assert np.isfinite(DECODER.log_probabilities(chances, ["z", "a"])).tolist() == [False, True]
    assert DECODER.log_probabilities(chances, ["z"]) == [-math.inf]


def test_greedy_takes_the_best_path_and_the_beam_the_best_text() -> None:
    # The best path is two blanks; "a" is more probable when its three paths are summed.
    chances = np.array([[0.6, 0.4, 0, 0], [0.6, 0.4, 0, 0]], np.float32)
    assert DECODER.greedy(chances) == ""
    best = DECODER.beam_search(chances)[0]
    assert (best.text, math.exp(best.log_probability)) == ("a", pytest.approx(0.64))


def test_greedy_keeps_a_doubled_letter_apart_by_its_blank() -> None:
    path = [1, 1, 0, 1, 2, 2, 3, 0, 2]
    assert DECODER.greedy(np.eye(4, dtype=np.float32)[path]) == "aab b"


@settings(max_examples=25, deadline=None)
@given(
    path=st.lists(st.integers(0, 3), min_size=1, max_size=40),
    doubt=st.floats(0.0, 0.2),
)
def test_each_character_is_found_at_the_frames_that_show_it(path: list[int], doubt: float) -> None:
    chances = np.eye(4, dtype=np.float32)[path] * (1 - doubt) + doubt / 4
    text = DECODER.greedy(chances)
    runs = [(k, len(list(run))) for k, run in itertools.groupby(path)]
    expected, start = [], 0
    for k, length in runs:
        if k:
            expected.append((start, start + length))
        start += length
    assert DECODER.align(chances, text) == expected


@pytest.mark.parametrize("length", [63, 64, 65, 200])
def test_each_character_of_a_long_line_is_found(length: int) -> None:
    path = [1 + place % 3 for place in range(length)]
    text = "".join(CHARSET[k - 1] for k in path)
    chances = np.eye(4, dtype=np.float32)[path]
    assert DECODER.align(chances, text) == [(place, place + 1) for place in range(length)]


def test_long_lines_do_not_underflow() -> None:
    chances = random_chances(5, 4000, sharpness=0.5)
    best = DECODER.beam_search(chances, width=4)[0]
    assert math.isfinite(best.log_probability)
    assert math.isfinite(DECODER.log_probabilities(chances, [best.text])[0])


def test_chances_of_all_texts_sum_to_at_most_one() -> None:
    chances = random_chances(3, 12)
    found = DECODER.beam_search(chances, width=200, candidates=4, count=200)
    assert sum(math.exp(h.log_probability) for h in found) <= 1.0 + 1e-6
    assert len({h.text for h in found}) == len(found)


@settings(max_examples=40, deadline=None)
@given(
    frames=st.lists(st.integers(1, 30), min_size=1, max_size=9),
    seed=st.integers(0, 10_000),
    sharpness=st.floats(0.5, 8.0),
    pattern=st.sampled_from([None, Pattern("[ab]*"), Pattern("a? ?b{1,3}a*")]),
)
def test_words_decoded_together_read_as_each_alone(
    frames: list[int], seed: int, sharpness: float, pattern: Pattern | None
) -> None:
    words = [random_chances(seed + i, count, sharpness) for i, count in enumerate(frames)]
    together = DECODER.beam_searches(words, constraint=pattern)
    texts = [[hypothesis.text for hypothesis in found] for found in together]
    chances = DECODER.log_probabilities_of(words, texts)
    for word, found, of_word, of_texts in zip(words, together, texts, chances, strict=True):
        assert found == DECODER.beam_search(word, constraint=pattern)
        alone = DECODER.log_probabilities(word, of_word)
        assert of_texts.tolist() == pytest.approx(alone.tolist())
        assert len(set(of_word)) == len(of_word)
        # A beam may lose paths of a text but cannot invent any.
        for hypothesis, exact in zip(found, of_texts.tolist(), strict=True):
            assert hypothesis.log_probability <= exact + 1e-6


def test_no_words_decode_to_nothing() -> None:
    assert DECODER.beam_searches([]) == []
    assert DECODER.log_probabilities_of([], []) == []
