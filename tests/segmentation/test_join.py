from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.segmentation.join import doubtful_pairs, join
from hwr_desktop.segmentation.layout import WordBox


def box(x: int, y: int, width: int, height: int, kind: Kind, gap_chance: float = 1.0) -> WordBox:
    region = Region(x, y, width, height)
    return WordBox(region, kind, np.ones((height, width), bool), gap_chance)


@settings(deadline=None, max_examples=30)
@given(
    *[st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(1, 30), st.integers(1, 30))] * 2
)
def test_a_joined_word_holds_the_ink_of_both_where_it_was(
    first: tuple[int, int, int, int], second: tuple[int, int, int, int]
) -> None:
    page = np.zeros((80, 80), bool)
    for x, y, width, height in (first, second):
        page[y : y + height, x : x + width] = True
    whole = join(box(*first, Kind.HANDWRITTEN), box(*second, Kind.HANDWRITTEN))
    again = np.zeros_like(page)
    region = whole.region
    again[region.y : region.bottom, region.x : region.right] = whole.mask
    assert (again == page).all()


def test_only_doubtful_gaps_between_words_of_a_kind_are_doubted() -> None:
    row = [
        box(0, 0, 20, 10, Kind.PRINTED),
        box(30, 0, 20, 10, Kind.HANDWRITTEN, 0.6),
        box(60, 0, 20, 10, Kind.HANDWRITTEN, 0.6),
        box(90, 0, 20, 10, Kind.HANDWRITTEN, 0.99),
        box(120, 0, 20, 10, Kind.MARK, 0.6),
        box(150, 0, 20, 10, Kind.MARK, 0.6),
    ]
    assert doubtful_pairs(row) == [2]
