from __future__ import annotations

import pytest

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.review.budget import START, Experience
from hwr_desktop.review.pace import Pace
from hwr_desktop.review.queue import ReviewPolicy
from hwr_desktop.review.statistics import gather
from tests.review.documents import document, word


def test_a_document_in_figures() -> None:
    read = document(
        [word("a", confidence=0.5), word("b", confidence=0.95), word("c", doubtful=True)],
        [
            word("d", confidence=0.9, status=Status.CONFIRMED),
            word("e", confidence=0.4, status=Status.CORRECTED, correction="x"),
            word("tick", kind=Kind.MARK),
        ],
    )
    figures = gather(read, ReviewPolicy(threshold=0.9))
    assert (figures.pages, figures.words, figures.reviewable) == (2, 5, 5)
    assert figures.by_status == {
        Status.PREDICTED: 3,
        Status.CONFIRMED: 1,
        Status.CORRECTED: 1,
    }
    assert figures.by_kind == {Kind.HANDWRITTEN: 5, Kind.MARK: 1}
    assert (figures.set_aside, figures.to_review) == (1, 2)
    assert figures.confidences == (0, 0, 0, 0, 0, 2, 0, 0, 0, 1)
    assert figures.experience == Experience(pytest.approx(0.7), 1)
    factor = (1 + 30 * START) / 30.7
    assert figures.expected_errors == pytest.approx(1.05 * factor)
    assert figures.expected_after_review == pytest.approx(0.05 * factor)


def test_an_empty_document_has_figures_too() -> None:
    figures = gather(document(), ReviewPolicy())
    assert (figures.words, figures.expected_errors) == (0, 0.0)


def test_the_pace_leaves_out_breaks_and_shares_a_stroke_among_its_words() -> None:
    pace = Pace()
    now = 0.0
    for wait, words in ((0, 1), (4, 1), (4, 1), (3000, 1), (4, 1), (40, 10), (4, 1)):
        now += wait
        pace.note(now, words)
    assert pace.seconds_per_word == 4.0


def test_too_few_words_give_no_pace() -> None:
    pace = Pace()
    pace.note(0, 1)
    pace.note(3, 1)
    assert pace.seconds_per_word is None
