from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.segmentation.layout import WordBox
from hwr_desktop.segmentation.split import split

LETTER, GAP, HEIGHT = 8, 3, 20


def draw(*words: int, between: int = 14) -> WordBox:
    """Words of so many letters in one box."""
    letter = np.pad(np.ones((HEIGHT, LETTER), bool), ((0, 0), (0, GAP)))
    columns = [
        np.pad(np.tile(letter, (1, count))[:, :-GAP], ((0, 0), (0, between))) for count in words
    ]
    mask = np.concatenate(columns, axis=1)[:, :-between]
    return WordBox(Region(100, 50, mask.shape[1], HEIGHT), Kind.HANDWRITTEN, mask)


def test_word_is_cut_at_the_widest_gap_near_the_space() -> None:
    word = draw(3, 2)
    gap = 3 * LETTER + 2 * GAP + 7
    for seen in (gap, gap - 9, gap + 9):
        first, second = split(word, [seen])
        assert (first.region.x, first.region.right) == (100, 100 + 3 * LETTER + 2 * GAP)
        assert (second.region.x, second.region.right) == (100 + gap + 7, word.region.right)


def test_two_spaces_make_three_words() -> None:
    word = draw(2, 2, 2)
    step = 2 * LETTER + GAP
    parts = split(word, [step + 7, 2 * step + 14 + 7])
    assert [part.region.width for part in parts] == [step, step, step]


def test_word_without_a_gap_near_the_space_stays_whole() -> None:
    word = draw(1)
    assert split(word, [4.0]) == [word]
    assert split(word, []) == [word]


@settings(deadline=None, max_examples=30)
@given(
    st.lists(st.integers(1, 4), min_size=1, max_size=4),
    st.lists(st.floats(-5, 250), max_size=4),
)
def test_no_ink_is_lost_or_doubled(words: list[int], spaces: list[float]) -> None:
    word = draw(*words)
    again = np.zeros(word.mask.shape, int)
    for part in split(word, spaces):
        x, y = part.region.x - word.region.x, part.region.y - word.region.y
        again[y : y + part.region.height, x : x + part.region.width] += part.mask
    assert (again == word.mask).all()
