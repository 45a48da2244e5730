from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.segmentation.join import join
from hwr_desktop.segmentation.layout import WordBox


def box(x: int, y: int, width: int, height: int) -> WordBox:
    return WordBox(Region(x, y, width, height), Kind.HANDWRITTEN, np.ones((height, width), bool))


@settings(deadline=None, max_examples=30)
@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(1, 30), st.integers(1, 30)),
        min_size=2,
        max_size=4,
    )
)
def test_a_joined_word_holds_the_ink_of_all_where_it_was(
    pieces: list[tuple[int, int, int, int]],
) -> None:
    page = np.zeros((80, 80), bool)
    for x, y, width, height in pieces:
        page[y : y + height, x : x + width] = True
    whole = join(*(box(*piece) for piece in pieces))
    again = np.zeros_like(page)
    region = whole.region
    again[region.y : region.bottom, region.x : region.right] = whole.mask
    assert (again == page).all()
