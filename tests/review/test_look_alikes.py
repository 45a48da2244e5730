from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from hwr_desktop.document.apply import apply
from hwr_desktop.document.model import Kind, Status
from hwr_desktop.review.look_alikes import (
    SAME_SHAPE,
    find_groups,
    find_same_again,
    likeness,
    odd_ones_first,
    settle,
    shape_of,
)
from hwr_desktop.review.queue import ReviewPolicy
from tests.review.documents import document, word

if TYPE_CHECKING:
    from numpy.typing import NDArray

POLICY = ReviewPolicy(threshold=0.9)


def draw(
    text: str, *, shift: int = 0, scale: float = 1.4, slant: float = 0.0, paper: int = 240
) -> NDArray[np.uint8]:
    crop = np.full((90, 60 + 40 * len(text)), paper, np.uint8)
    cv2.putText(crop, text, (14 + shift, 62), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, scale, 30, 3)
    lean = np.array([[1, -slant, slant * 45], [0, 1, 0]], np.float32)
    size = (crop.shape[1], crop.shape[0])
    return cv2.warpAffine(crop, lean, size, borderValue=paper).astype(np.uint8)


def test_the_same_word_looks_alike_in_other_size_place_and_paper() -> None:
    usual = shape_of(draw("the"))
    other = shape_of(draw("the", shift=9, scale=1.1, slant=0.1, paper=190))
    stranger = shape_of(draw("of"))
    assert likeness(usual, usual) == pytest.approx(1, abs=1e-5)
    assert likeness(usual, other) > SAME_SHAPE > likeness(usual, stranger)


def test_blank_paper_looks_like_nothing() -> None:
    assert likeness(shape_of(np.full((40, 80), 255, np.uint8)), shape_of(draw("the"))) == 0.0


def test_groups_hold_what_was_read_alike_and_needs_somebody() -> None:
    read = document(
        [word("a", "7", 0.4), word("b", "of", 0.99), word("c", "7", 0.95), word("d", "of", 0.99)],
        [word("e", "the", 0.5), word("f", "the", 0.6), word("g", "lone", 0.1), word("h", "7", 0.3)],
    )
    groups = find_groups(read, POLICY)
    assert [(g.text, g.doubtful) for g in groups] == [("7", 2), ("the", 2)]
    assert [w.id for w in groups[0].words] == ["h", "a", "c"]


def test_settled_words_marks_printed_words_and_words_set_aside_stand_in_no_group() -> None:
    read = document(
        [
            word("a"),
            word("b", status=Status.CONFIRMED),
            word("c", kind=Kind.MARK),
            word("d", kind=Kind.PRINTED),
            word("e", doubtful=True),
        ]
    )
    assert find_groups(read, POLICY) == []


def test_the_stranger_stands_in_front() -> None:
    words = [word(str(i), "the", 0.8) for i in range(6)]
    shapes = {w.id: shape_of(draw("the", shift=i, slant=0.03 * i)) for i, w in enumerate(words)}
    shapes["4"] = shape_of(draw("she"))
    assert odd_ones_first(words, shapes)[0].id == "4"


def test_confidence_decides_where_there_is_no_picture() -> None:
    words = [word("a", confidence=0.9), word("b", confidence=0.2)]
    assert [w.id for w in odd_ones_first(words, {})] == ["b", "a"]


def test_a_correction_finds_the_same_reading_of_the_same_shape() -> None:
    read = document(
        [
            word("done", "tne", status=Status.CORRECTED, correction="the"),
            word("same", "tne"),
            word("strange", "tne"),
            word("other", "of"),
            word("settled", "tne", status=Status.CONFIRMED),
        ]
    )
    the = [shape_of(draw("the", slant=0.05 * i)) for i in range(4)]
    shapes = dict(zip(("done", "same", "other", "settled"), the, strict=True))
    shapes["strange"] = shape_of(draw("Warranty"))
    found = find_same_again(read, read.word("done"), POLICY, shapes)
    assert [w.id for w in found] == ["same"]


def test_one_stroke_settles_what_is_left_and_one_step_takes_it_back() -> None:
    read = document(
        [
            word("a"),
            word("b", doubtful=True),
            word("c", status=Status.CORRECTED, correction="then"),
            word("d"),
        ]
    )
    for text, status in ((None, Status.CONFIRMED), ("she", Status.CORRECTED)):
        edit = settle(read.pages[0].words(), text, "Confirm")
        assert edit is not None
        applied = apply(read, edit)
        statuses = [w.status for w in applied.document.pages[0].words()]
        assert statuses == [status, Status.PREDICTED, Status.CORRECTED, status]
        assert apply(applied.document, applied.inverse).document == read


def test_nothing_left_makes_no_edit() -> None:
    assert settle([word("a", doubtful=True)], None, "Confirm") is None
