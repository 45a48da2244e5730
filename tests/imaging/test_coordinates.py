from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hwr_desktop.document.region import Region
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.prepare import warp

lengths = st.integers(1, 3000)
angles = st.floats(-15, 15)
factors = st.floats(0.2, 4)
turns = st.integers(0, 3)


@st.composite
def maps(draw: st.DrawFn) -> PageMap:
    width, height = draw(lengths), draw(lengths)
    bent = [
        (x * width + draw(st.floats(-0.1, 0.1)) * width, y * height + draw(st.floats(-0.1, 0.1)))
        for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))
    ]
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    flat = PageMap.between(corners, bent)
    return (
        PageMap.quarter_turns(draw(turns), width, height)
        .then(flat)
        .then(PageMap.scaling(draw(factors), draw(factors)))
        .then(PageMap.rotation(draw(angles), width, height))
    )


@st.composite
def regions(draw: st.DrawFn) -> Region:
    x, y = draw(st.integers(0, 1000)), draw(st.integers(0, 1000))
    return Region(x, y, draw(st.integers(1, 500)), draw(st.integers(1, 500)))


def corners(region: Region) -> list[tuple[float, float]]:
    return [
        (region.x, region.y),
        (region.right, region.y),
        (region.right, region.bottom),
        (region.x, region.bottom),
    ]


def in_front(page_map: PageMap, region: Region) -> bool:
    """A homography sends points beyond its horizon to the other side: no page is seen so."""
    depth = [page_map.matrix[2] @ (x, y, 1) for x, y in corners(region)]
    return min(depth) > 0.2


@settings(max_examples=200, deadline=None)
@given(page_map=maps(), region=regions())
def test_points_come_back_from_where_they_were_sent(page_map: PageMap, region: Region) -> None:
    assume(in_front(page_map, region))
    sent = page_map.points(corners(region))
    assert np.allclose(page_map.inverse().points(sent), corners(region), atol=1e-4)


@settings(max_examples=200, deadline=None)
@given(page_map=maps(), region=regions())
def test_a_mapped_region_holds_all_of_the_region_and_no_more_than_a_pixel_beyond(
    page_map: PageMap, region: Region
) -> None:
    assume(in_front(page_map, region))
    mapped = page_map.region(region)
    points = page_map.points(corners(region))
    low, high = points.min(axis=0), points.max(axis=0)
    slack = 1e-5
    assert mapped.x <= low[0] + slack
    assert mapped.y <= low[1] + slack
    assert mapped.right >= high[0] - slack
    assert mapped.bottom >= high[1] - slack
    assert mapped.x > low[0] - 1
    assert mapped.y > low[1] - 1
    assert mapped.right < high[0] + 1
    assert mapped.bottom < high[1] + 1


@settings(max_examples=100, deadline=None)
@given(page_map=maps(), region=regions())
def test_a_region_sent_there_and_back_still_holds_itself(page_map: PageMap, region: Region) -> None:
    assume(in_front(page_map, region))
    there = page_map.region(region)
    assume(in_front(page_map.inverse(), there))
    back = page_map.inverse().region(there)
    assert back.x <= region.x
    assert back.y <= region.y
    assert back.right >= region.right
    assert back.bottom >= region.bottom


@given(region=regions(), turn=turns, width=lengths, height=lengths)
def test_quarter_turns_are_exact_both_ways(
    region: Region, turn: int, width: int, height: int
) -> None:
    turned = PageMap.quarter_turns(turn, width, height)
    assert turned.inverse().region(turned.region(region)) == region


@given(first=maps(), second=maps(), region=regions())
def test_composition_does_one_map_after_the_other(
    first: PageMap, second: PageMap, region: Region
) -> None:
    assume(in_front(first, region))
    between = first.points(corners(region))
    assume(all(second.matrix[2] @ (x, y, 1) > 0.2 for x, y in between))
    whole = first.then(second).points(corners(region))
    assert np.allclose(whole, second.points(between), rtol=1e-6, atol=1e-3)


def test_an_outline_gives_the_tighter_box() -> None:
    diamond = Region(0, 0, 100, 100, ((50, 0), (100, 50), (50, 100), (0, 50)))
    turned = PageMap.rotation(45, 100, 100).region(diamond)
    assert turned.width <= 73
    assert turned.height <= 73


def test_three_points_on_a_line_make_no_map() -> None:
    with pytest.raises(ValueError, match="no map"):
        PageMap.between([(0, 0), (1, 0), (2, 0), (0, 1)], [(0, 0), (1, 0), (1, 1), (0, 1)])


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
@pytest.mark.parametrize("degrees", [0.0, 4.0])
@pytest.mark.parametrize("factor", [0.5, 1.0, 1.7])
def test_ink_is_where_the_map_says(turn: int, degrees: float, factor: float) -> None:
    page = np.full((200, 300), 255, np.uint8)
    spot = Region(60, 40, 8, 12)
    page[spot.y : spot.bottom, spot.x : spot.right] = 0
    width, height = (300, 200) if turn % 2 == 0 else (200, 300)
    page_map = (
        PageMap.quarter_turns(turn, 300, 200)
        .then(PageMap.scaling(factor, factor))
        .then(PageMap.rotation(degrees, width * factor, height * factor))
    )
    picture = warp(page, page_map)
    y, x = np.nonzero(picture < 128)
    found = (x.mean() + 0.5, y.mean() + 0.5)
    assert found == pytest.approx(tuple(page_map.points([spot.centre])[0]), abs=0.35)
