from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.model import Health, Kind
from hwr_desktop.document.region import Region
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.health import assess
from hwr_desktop.imaging.page import PageImage, PreparedPage
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.message import Message
from tests.segmentation.writing import Sheet


@pytest.fixture(scope="module")
def good() -> PreparedPage:
    return prepare(PageImage(Sheet(1400, 560).write_page(4).pixels))


def judged(
    prepared: PreparedPage,
    *,
    kind: Kind = Kind.HANDWRITTEN,
    gap: float = 1.0,
    pitch: int = 100,
    confidences: tuple[float, ...] = (),
) -> Health:
    """Judge a page of twenty words in a row, so many pixels from one to the next."""
    words = [Region(pitch * i, 50, 90, 40) for i in range(20)]
    return assess(prepared, words, [kind] * 20, [gap] * 20, confidences)


def test_a_good_page_has_nothing_to_complain_of(good: PreparedPage) -> None:
    assert judged(good) == Health(1.0, ())


@settings(max_examples=40, deadline=None)
@given(confidences=st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_the_score_is_the_share_of_words_that_the_reader_expects_to_have_right(
    good: PreparedPage, confidences: list[float]
) -> None:
    health = judged(good, confidences=tuple(confidences))
    assert health.score == pytest.approx(float(np.mean(confidences)), abs=1e-3)


@pytest.mark.parametrize("confidences", [(), (0.9, 0.8)])
def test_what_the_reader_cannot_know_of_lowers_the_score(
    good: PreparedPage, confidences: tuple[float, ...]
) -> None:
    fine = judged(good, confidences=confidences).score
    for bad in (
        judged(good, kind=Kind.PRINTED, confidences=confidences),
        judged(good, kind=Kind.MARK, confidences=confidences),
        judged(good, pitch=40, confidences=confidences),
    ):
        assert bad.reasons
        assert bad.score < fine


def test_doubtful_spaces_are_said_and_count_until_the_reader_has_judged(
    good: PreparedPage,
) -> None:
    assert judged(good, gap=0.5).score < 1
    read = judged(good, gap=0.5, confidences=(0.9,))
    assert "spaces between words" in str(read.reasons[0])
    assert read.score == 0.9


def test_an_empty_page_has_no_text(good: PreparedPage) -> None:
    assert assess(good, [], [], []) == Health(0.0, (Message("no text found"),))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"skew": 9.0}, "looks rotated by 9 degrees"),
        ({"turn": 2}, "set upright by 180 degrees"),
        ({"to_stored": PageMap.scaling(0.3, 0.3)}, "resolution too low"),
    ],
)
def test_what_is_wrong_with_the_picture_is_said(
    good: PreparedPage, change: dict[str, object], reason: str
) -> None:
    health = judged(replace(good, **change))  # type: ignore[arg-type]
    assert reason in str(health.reasons[0])
    assert health.score < 1


def test_faint_writing_is_said() -> None:
    page = Sheet(1400, 560).write_page(4).pixels
    faint = 255 - cv2.multiply(255 - page, np.full_like(page, 1), scale=0.3)
    assert (
        Message("the writing is faint")
        in judged(prepare(PageImage(np.asarray(faint, np.uint8)))).reasons
    )
