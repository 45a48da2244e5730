from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from hwr_desktop.recognition.preprocess import (
    HEIGHT,
    MARGIN,
    MAX_WIDTH,
    MIN_WIDTH,
    WIDTH_BUCKETS,
    Grey,
    bucket_width,
    collate,
    prepare,
)

TOLERANCE = 0.03  # mean difference of ink that only resampling explains


def draw_word(
    text: str = "Hansen", margin: int = 12, paper: int = 230, ink: int = 40, size: float = 1.5
) -> Grey:
    """Write a word with a plain margin all round its ink."""
    canvas = np.full((200, 900), paper, np.uint8)
    cv2.putText(canvas, text, (100, 120), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, size, ink, 3)
    left, top, width, height = cv2.boundingRect((canvas != paper).astype(np.uint8))
    return np.ascontiguousarray(
        canvas[top - margin : top + height + margin, left - margin : left + width + margin]
    )


def difference(one: Grey, other: Grey) -> float:
    first, second = prepare(one).image, prepare(other).image
    assert abs(first.shape[1] - second.shape[1]) <= 0.03 * first.shape[1]
    second = np.asarray(cv2.resize(second, first.shape[::-1]))
    return float(np.abs(first - second).mean())


def test_gives_ink_of_fixed_height_with_a_blank_margin() -> None:
    image = prepare(draw_word(size=3.0)).image

    assert image.shape[0] == HEIGHT
    assert image.dtype == np.float32
    assert image.min() == 0.0
    assert image.max() == pytest.approx(1.0)
    assert image.shape[1] > HEIGHT
    for edge in (image[:MARGIN], image[-MARGIN:], image[:, :MARGIN], image[:, -MARGIN:]):
        assert edge.max() == 0.0
    assert image[MARGIN].max() > 0.2
    assert image[:, MARGIN].max() > 0.2


@pytest.mark.parametrize("margin", [1, 3, 20, 45])
def test_margin_of_the_crop_does_not_matter(margin: int) -> None:
    assert difference(draw_word(margin=10), draw_word(margin=margin)) < TOLERANCE


@pytest.mark.parametrize(("paper", "ink"), [(255, 0), (180, 120), (60, 20), (140, 100)])
def test_levels_of_paper_and_ink_do_not_matter(paper: int, ink: int) -> None:
    assert difference(draw_word(), draw_word(paper=paper, ink=ink)) < TOLERANCE


def test_light_ink_on_dark_paper_reads_the_same() -> None:
    word = draw_word()

    assert difference(word, 255 - word) < TOLERANCE


@pytest.mark.parametrize("factor", [0.7, 2.0, 4.0])
def test_resolution_hardly_matters(factor: float) -> None:
    word = draw_word()
    other = np.asarray(cv2.resize(word, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA))

    assert difference(word, other) < 3 * TOLERANCE


def test_specks_do_not_shrink_a_word_of_a_coarse_scan() -> None:
    word = draw_word(margin=0)
    coarse = np.asarray(cv2.resize(word, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA))
    crop = np.asarray(cv2.copyMakeBorder(coarse, 6, 6, 6, 16, cv2.BORDER_CONSTANT, value=230))
    specked = crop.copy()
    for y, x in ((3, 5), (-4, 40), (12, -6)):
        specked[y, x] = 20

    assert crop.shape[0] < 40
    assert difference(crop, specked) < TOLERANCE


def test_the_full_stop_of_a_coarse_scan_is_no_speck() -> None:
    word = draw_word(margin=0)
    coarse = np.asarray(cv2.resize(word, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA))
    crop = np.asarray(cv2.copyMakeBorder(coarse, 6, 6, 6, 16, cv2.BORDER_CONSTANT, value=230))
    stopped = crop.copy()
    stopped[-8, -12:-10] = 20

    image = prepare(stopped).image

    assert image.shape[1] > prepare(crop).image.shape[1]
    assert image[HEIGHT // 2 :, -2 * MARGIN :].max() > 0.5


def test_specks_do_not_shrink_the_word() -> None:
    word = draw_word(margin=25)
    specked = word.copy()
    for y, x in ((3, 5), (8, -4), (-5, 30), (-3, -9)):
        specked[y, x] = 20

    assert difference(word, specked) < TOLERANCE


def test_slivers_of_the_lines_above_and_below_do_not_shrink_the_word() -> None:
    word = draw_word(margin=25)
    crowded = word.copy()
    crowded[:3, 20:60] = 40
    crowded[-3:, 70:95] = 40
    crowded[20:40, :3] = 40

    assert difference(word, crowded) < TOLERANCE


def test_pieces_of_neighbours_do_not_shrink_a_word_that_is_cut_loosely() -> None:
    word = draw_word(margin=25)
    crowded = word.copy()
    crowded[:16, 40:48] = 40  # a descender of the line above
    crowded[-14:, 80:86] = 40  # an ascender of the line below
    crowded[30:70, :12] = 40  # the end of the word before

    assert difference(word, crowded) < TOLERANCE


def test_the_beginning_of_the_next_word_goes_however_the_writing_leans() -> None:
    word = draw_word("Hansen", margin=40)
    width = word.shape[1]
    crowded = word.copy()
    cv2.line(crowded, (width - 46, 12), (width + 2, 60), 40, 4)

    assert difference(word, crowded) < TOLERANCE


def test_a_letter_of_the_next_word_goes_with_the_one_that_the_edge_cuts() -> None:
    word = draw_word("Hansen", margin=60)
    width = word.shape[1]
    crowded = word.copy()
    crowded[70:100, width - 28 : width - 22] = 40
    crowded[70:100, width - 14 :] = 40

    assert difference(word, crowded) < TOLERANCE
    assert difference(word[:, ::-1], crowded[:, ::-1]) < TOLERANCE


def test_letters_apart_stay_in_a_crop_that_is_tight_at_its_sides() -> None:
    apart = draw_word("H  A  N  S", margin=12)
    tight = np.ascontiguousarray(apart[:, 12:-12])

    assert difference(apart, tight) < TOLERANCE


def test_a_line_above_that_reaches_in_far_does_not_shrink_the_word() -> None:
    word = draw_word(margin=45)
    crowded = word.copy()
    crowded[: word.shape[0] * 35 // 100, 60:66] = 40

    assert difference(word, crowded) < TOLERANCE


def test_darker_neighbours_do_not_make_a_word_fainter() -> None:
    word = draw_word(margin=25, ink=120, size=3.0)
    crowded = word.copy()
    crowded[:16, 40:80] = 20  # a descender of the line above, in another pen

    assert difference(word, crowded) < TOLERANCE


def test_what_touches_the_edge_of_a_tight_crop_stays() -> None:
    tight = draw_word("né, (i)", margin=0)

    assert difference(draw_word("né, (i)"), tight) < TOLERANCE


@pytest.mark.parametrize("edge", ["foot", "foot, broken", "above"])
def test_a_rule_darker_than_the_pen_leaves_the_word_as_it_is(edge: str) -> None:
    word = draw_word("minimum", margin=14, ink=190)
    ruled = word.copy()
    row = 3 if edge == "above" else word.shape[0] - 5
    ruled[row : row + 2] = 0
    if edge == "foot, broken":
        ruled[:, 150:160] = word[:, 150:160]

    assert difference(word, ruled) < TOLERANCE


@pytest.mark.parametrize(
    ("text", "strokes"),
    [
        ("A       B", [(70, 96, 130)]),  # a dash between letters
        ("-", []),
        ("=", []),
        ("I", [(100, 78, 160)]),  # the crossbar of a T, lifted off its stem
    ],
)
def test_flat_strokes_of_the_writing_stay(text: str, strokes: list[tuple[int, int, int]]) -> None:
    canvas = np.full((160, 400), 230, np.uint8)
    cv2.putText(canvas, text, (60, 120), cv2.FONT_HERSHEY_SIMPLEX, 1.8, 40, 4)
    for left, row, right in strokes:
        canvas[row : row + 4, left:right] = 40
    left, top, width, height = cv2.boundingRect((canvas != 230).astype(np.uint8))
    crop = canvas[top - 8 : top + height + 8, left - 8 : left + width + 8]

    ink = prepare(np.ascontiguousarray(crop)).image > 0.3

    columns, rows = np.flatnonzero(ink.any(axis=0)), np.flatnonzero(ink.any(axis=1))
    shape = np.ptp(columns) / np.ptp(rows)
    assert 0.65 < shape / (width / height) < 1.5  # as far as preparation stretches


@pytest.mark.parametrize("factor", [0.6, 1.6])
def test_a_narrow_hand_and_a_wide_one_come_to_a_more_even_pace(factor: float) -> None:
    word = draw_word("minimum", size=2.0)
    other = np.asarray(cv2.resize(word, None, fx=factor, fy=1.0, interpolation=cv2.INTER_AREA))

    widths = [prepare(picture).image.shape[1] - 2 * MARGIN for picture in (word, other)]

    assert widths[1] / widths[0] == pytest.approx(factor**0.5, rel=0.06)


def test_gaps_between_letters_do_not_make_them_narrower() -> None:
    crops = [draw_word(text, margin=12) for text in ("HAHN", "H    A    H    N")]

    letters = [
        cv2.connectedComponentsWithStats((prepare(crop).image > 0.4).astype(np.uint8))[2][1:]
        for crop in crops
    ]

    widths = [float(np.median(found[:, cv2.CC_STAT_WIDTH])) for found in letters]
    assert widths[1] == pytest.approx(widths[0], rel=0.12)


def test_places_in_a_stretched_picture_are_found_in_the_crop_again() -> None:
    crop = np.full((70, 300), 240, np.uint8)
    crop[20:50, 60:64] = crop[20:50, 236:240] = crop[33:37, 60:240] = 30
    prepared = prepare(crop)

    columns = np.flatnonzero(prepared.image.max(axis=0) > 0.5)

    assert prepared.image.shape[1] < 180 * 28 / 30
    assert prepared.to_crop(columns[0]) == pytest.approx(60, abs=3)
    assert prepared.to_crop(columns[-1] + 1) == pytest.approx(240, abs=3)


def test_dots_and_accents_stay() -> None:
    image = prepare(draw_word("i")).image
    rows = np.flatnonzero(image.max(axis=1) > 0.5)

    assert (np.diff(rows) > 1).any()  # blank rows between stem and dot


def test_a_dash_stays_flat() -> None:
    crop = np.full((60, 80), 240, np.uint8)
    crop[30:34, 20:50] = 30
    image = prepare(crop).image

    assert np.count_nonzero(image.max(axis=1) > 0.5) < HEIGHT / 3
    assert image.shape[1] < 3 * HEIGHT


def test_columns_map_back_to_the_crop() -> None:
    crop = draw_word(margin=30)
    crop = np.pad(crop, ((0, 0), (70, 5)), constant_values=230)
    prepared = prepare(crop)
    columns = np.flatnonzero(prepared.image.max(axis=0) > 0.3)
    ink = np.flatnonzero(crop.min(axis=0) < 150)

    assert prepared.to_crop(columns[0]) == pytest.approx(ink[0], abs=2)
    assert prepared.to_crop(columns[-1] + 1) == pytest.approx(ink[-1] + 1, abs=2)


def test_columns_of_a_squeezed_word_map_back_to_the_crop() -> None:
    crop = np.full((40, 6000), 230, np.uint8)
    crop[10:30, 100:5800:40] = 20
    prepared = prepare(crop)

    assert prepared.image.shape == (HEIGHT, MAX_WIDTH)
    assert prepared.to_crop(MARGIN) == pytest.approx(100, abs=8)
    assert prepared.to_crop(MAX_WIDTH - MARGIN) == pytest.approx(5780, abs=8)


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (80, 300)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_crop_without_ink_is_blank(shape: tuple[int, int], level: int) -> None:
    image = prepare(np.full(shape, level, np.uint8)).image

    assert image.shape == (HEIGHT, MIN_WIDTH)
    assert not image.any()


@pytest.mark.parametrize(
    "crop", [np.zeros((0, 5), np.uint8), np.zeros((5, 5, 3), np.uint8), np.zeros((5, 5))]
)
def test_refuses_what_is_no_grey_picture(crop: Grey) -> None:
    with pytest.raises(ValueError, match="grey picture"):
        prepare(crop)


@settings(deadline=None, max_examples=60)
@given(hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=40)))
def test_any_picture_gives_ink_between_0_and_1(crop: Grey) -> None:
    prepared = prepare(crop)

    assert prepared.image.shape[0] == HEIGHT
    assert MIN_WIDTH <= prepared.image.shape[1] <= MAX_WIDTH
    assert 0.0 <= prepared.image.min() <= prepared.image.max() <= 1.0
    assert prepared.scale > 0.0


@given(st.integers(1, 2 * MAX_WIDTH))
def test_buckets_are_the_narrowest_that_fit(width: int) -> None:
    bucket = bucket_width(width)

    assert bucket in WIDTH_BUCKETS
    assert bucket >= min(width, MAX_WIDTH)
    assert not [b for b in WIDTH_BUCKETS if width <= b < bucket]


def test_a_batch_is_padded_with_paper_on_the_right() -> None:
    images = [np.ones((HEIGHT, 20), np.float32), np.ones((HEIGHT, 48), np.float32)]
    batch = collate(images, 48)

    assert batch.shape == (2, HEIGHT, 48, 1)
    assert batch[0, :, :20].min() == 1.0
    assert batch[0, :, 20:].max() == 0.0
    assert batch[1].min() == 1.0
