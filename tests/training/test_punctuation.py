from __future__ import annotations

import string
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from tests.training.drawn_corpora import WORDS, draw_word, write_crops
from training.data.corpora import crops
from training.data.mix import Mix, MixSettings
from training.data.punctuation import add_mark

if TYPE_CHECKING:
    from pathlib import Path

BASELINE = 34  # of a drawn word


def marks_of(text: str, count: int) -> list[tuple[str, np.ndarray, np.ndarray]]:
    """Return marks set behind a word: the mark, the word's ink and what was added to it."""
    rng = np.random.default_rng(0)
    word = 255 - draw_word(text)
    drawn = []
    for _ in range(count):
        ink, mark = add_mark(word, rng)
        rows, columns = word.shape
        before = np.pad(word, ((0, ink.shape[0] - rows), (0, ink.shape[1] - columns)))
        drawn.append((mark, before, cv2.subtract(ink, before)))
    return drawn


def test_marks_stand_behind_the_word() -> None:
    for _, before, added in marks_of("tan", 60):
        assert added.max() > 200
        word_right = np.flatnonzero(before.any(axis=0))[-1]
        assert np.flatnonzero((added > 100).any(axis=0))[0] >= word_right


@pytest.mark.parametrize(
    ("mark", "highest", "lowest"), [(".", -7, 7), (",", -7, 18), (":", -24, 7), ("-", -16, -1)]
)
def test_marks_stand_at_their_height(mark: str, highest: int, lowest: int) -> None:
    of_kind = [added for drawn, _, added in marks_of("tan", 300) if drawn == mark]

    assert len(of_kind) >= 5
    for added in of_kind:
        rows = np.flatnonzero((added > 100).any(axis=1)) - BASELINE
        assert highest <= rows[0]
        assert rows[-1] <= lowest


def test_blank_paper_gets_no_mark() -> None:
    blank = np.zeros((40, 80), np.uint8)

    ink, mark = add_mark(blank, np.random.default_rng(0))

    assert mark == ""
    assert not ink.any()


def test_some_words_of_a_corpus_get_a_mark(tmp_path: Path) -> None:
    corpus = crops.read(write_crops(tmp_path / "crops.zip"), "crops", "train")
    mix = Mix([corpus], {"crops": 1.0}, None, MixSettings(), seed=1)
    rng = np.random.default_rng(0)

    texts = [mix.draw_crop(rng)[0] for _ in range(400)]

    ends = [text[len(text.rstrip(string.punctuation)) :] for text in texts]
    assert {text.rstrip(string.punctuation) for text in texts if " " not in text} <= set(WORDS)
    assert {".", ","} <= set(ends)
    assert 0.03 < np.mean([bool(end) for end in ends]) < 0.13
