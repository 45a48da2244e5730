from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.model import Kind
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.page import PageImage, Step
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.imaging.sheet import find_sheet
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from tests.segmentation.writing import Sheet, f1

Corners = list[tuple[float, float]]
PICTURE = (1500, 1200)
"""Pixels of a photograph across and down."""


@st.composite
def views(draw: st.DrawFn) -> Corners:
    """Corners of a sheet that is seen whole, a little from the side, clockwise."""
    width, height = PICTURE
    moved = st.floats(-0.05, 0.05)
    return [
        (width * (x + draw(moved)), height * (y + draw(moved)))
        for x, y in ((0.12, 0.12), (0.88, 0.12), (0.88, 0.88), (0.12, 0.88))
    ]


def photograph(sheet: Sheet, corners: Corners, table: int = 90) -> tuple[PageImage, PageMap]:
    """Lay a sheet on a grained table and look at it."""
    width, height = sheet.width, sheet.height
    seen = PageMap.between([(0, 0), (width, 0), (width, height), (0, height)], corners)
    rows = np.arange(PICTURE[1])[:, None]
    grain = np.random.default_rng(0).normal(0, 5, (PICTURE[1], PICTURE[0]))
    wood = table + 12 * np.sin(rows / 37) + grain
    page = cv2.warpPerspective(
        sheet.pixels, seen.warp_matrix(), PICTURE, flags=cv2.INTER_AREA, borderValue=0
    )
    paper = cv2.warpPerspective(np.ones_like(sheet.pixels), seen.warp_matrix(), PICTURE)
    return PageImage(np.where(paper > 0, 0.9 * page, wood).clip(0, 255).astype(np.uint8)), seen


@settings(max_examples=15, deadline=None)
@given(corners=views())
def test_the_sheet_is_found_where_it_lies(corners: Corners) -> None:
    photo, _ = photograph(Sheet().write_page(), corners)
    sheet = find_sheet(photo.pixels)
    assert sheet is not None
    flat = sheet.to_flat.points(corners)
    frame = [(0, 0), (sheet.width, 0), (sheet.width, sheet.height), (0, sheet.height)]
    assert np.abs(flat - np.array(frame)).max() < 0.015 * max(PICTURE)


@settings(max_examples=5, deadline=None)
@given(corners=views())
def test_places_on_the_flat_page_are_told_as_stored_and_come_back(corners: Corners) -> None:
    sheet = Sheet().write_page()
    photo, seen = photograph(sheet, corners)
    prepared = prepare(photo)
    assert Step.RECTIFY in prepared.steps
    border = [(0, 0), (prepared.width, 0), (0, prepared.height), (prepared.width, prepared.height)]
    there = prepared.to_stored.points(border)
    assert np.allclose(prepared.to_stored.inverse().points(there), border, atol=1e-6)
    y, x = np.nonzero(prepared.ink)
    places = prepared.to_stored.points(np.column_stack([x + 0.5, y + 0.5])).astype(int)
    around = cv2.erode(photo.pixels, np.ones((5, 5), np.uint8))
    assert (around[places[:, 1], places[:, 0]] < 160).mean() > 0.99
    words = [
        prepared.to_stored.region(w.region) for w in ClassicalSegmenter().segment(prepared).words()
    ]
    assert f1([seen.region(word) for word in sheet.words], words) >= 0.95


def test_lines_seen_from_the_side_are_level_and_parallel_again() -> None:
    corners = [(260.0, 130.0), (1240.0, 190.0), (1400.0, 1120.0), (110.0, 1060.0)]
    photo, _ = photograph(Sheet().write_page(), corners)
    lines = ClassicalSegmenter().segment(prepare(photo)).lines
    assert len(lines) == 7
    for line in lines:
        (left, first), (right, last) = line.baseline[0], line.baseline[-1]
        assert abs(last - first) < 0.012 * (right - left)


def scan() -> np.ndarray:
    return Sheet().write_page().pixels


def ruled_scan() -> np.ndarray:
    return Sheet().write_page().rule().pixels


def cut_off() -> np.ndarray:
    return photograph(Sheet().write_page(), [(200, -90), (1300, -90), (1300, 1100), (200, 1100)])[
        0
    ].pixels


def torn() -> np.ndarray:
    picture = np.full((1200, 1500), 60, np.uint8)
    cv2.ellipse(picture, (750, 600), (600, 450), 0, 0, 360, 230, -1)
    return picture


def white_panel_on_tinted_paper() -> np.ndarray:
    page = np.full((1200, 1500, 3), (255, 244, 190), np.uint8)
    page[300:1000, 100:1400] = 255
    return page


def small() -> np.ndarray:
    return photograph(Sheet(), [(600, 450), (900, 450), (900, 750), (600, 750)])[0].pixels


def steep() -> np.ndarray:
    return photograph(Sheet(), [(690, 300), (810, 300), (1480, 1150), (20, 1150)])[0].pixels


def strip() -> np.ndarray:
    return np.full((1, 3000), 200, np.uint8)


@pytest.mark.parametrize(
    "picture",
    [scan, ruled_scan, cut_off, torn, white_panel_on_tinted_paper, small, steep, strip],
)
def test_what_is_not_surely_a_whole_sheet_is_left_alone(picture: object) -> None:
    assert find_sheet(picture()) is None  # type: ignore[operator]


def test_a_shadow_in_a_corner_of_the_sheet_hides_no_writing() -> None:
    sheet = Sheet().write_page()
    corners = [(150.0, 120.0), (1350.0, 120.0), (1380.0, 1080.0), (120.0, 1080.0)]
    photo, seen = photograph(sheet, corners, table=40)
    y, x = np.mgrid[: photo.height, : photo.width]
    light = np.clip(np.hypot(x - 0, y - 1200) / 700, 0.3, 1)
    dim = PageImage((photo.pixels * light).astype(np.uint8))
    prepared = prepare(dim)
    assert Step.RECTIFY in prepared.steps
    words = [
        prepared.to_stored.region(w.region) for w in ClassicalSegmenter().segment(prepared).words()
    ]
    assert f1([seen.region(word) for word in sheet.words], words) >= 0.95


def test_the_last_line_is_text_where_it_reaches_the_edge_of_the_paper() -> None:
    sheet = Sheet(900, 1000)
    for row in range(10):
        sheet.write("garden autumn nobody", 90, 100 + 80 * row)
    sheet.write("gypsy jumping yonder", 90, 980, size=0.9)
    photo, _ = photograph(sheet, [(300, 150), (1150, 160), (1160, 1100), (290, 1090)])
    prepared = prepare(photo)
    assert Step.RECTIFY in prepared.steps
    (*_, last) = ClassicalSegmenter().segment(prepared).lines
    assert Kind.MARK not in {word.kind for word in last.words}
