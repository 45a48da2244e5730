from __future__ import annotations

import numpy as np
import pytest

from hwr_desktop.learning.ctc_loss import ctc_loss, fits
from hwr_desktop.recognition.decode import CtcDecoder
from hwr_desktop.softmax import softmax

LETTERS = "abc"
WORDS = ("abba", "c", "cab")
FRAMES = np.array([9, 6, 7])


@pytest.fixture
def logits() -> np.ndarray:
    return np.random.default_rng(1).normal(size=(3, 9, 4)).astype(np.float32)


def labels() -> list[list[int]]:
    return [[LETTERS.index(letter) + 1 for letter in word] for word in WORDS]


def test_the_loss_is_the_chance_that_the_decoder_sees(logits: np.ndarray) -> None:
    loss, _ = ctc_loss(logits, FRAMES, labels())
    decoder = CtcDecoder(LETTERS)
    for word, text, frames, of_word in zip(logits, WORDS, FRAMES, loss, strict=True):
        (expected,) = decoder.log_probabilities(softmax(word[:frames]), [text])
        assert of_word == pytest.approx(-expected, rel=1e-5)


def test_the_gradient_is_the_slope_of_the_loss(logits: np.ndarray) -> None:
    _, gradient = ctc_loss(logits, FRAMES, labels())
    step = 1e-2
    for place in [(0, 0, 1), (0, 8, 0), (1, 3, 3), (2, 5, 2), (2, 6, 1), (1, 8, 0)]:
        moved = [logits.copy(), logits.copy()]
        moved[0][place] -= step
        moved[1][place] += step
        low, high = (ctc_loss(each, FRAMES, labels())[0].sum() for each in moved)
        assert gradient[place] == pytest.approx((high - low) / (2 * step), abs=1e-4)


def test_equal_letters_need_a_frame_between() -> None:
    assert fits([1, 2, 2], 4)
    assert not fits([1, 2, 2], 3)
    assert not fits([], 3)
