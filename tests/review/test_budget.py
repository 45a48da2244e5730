from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.review.budget import START, Budget, Experience, plan
from hwr_desktop.review.queue import ReviewPolicy
from tests.review.documents import document, word

if TYPE_CHECKING:
    from hwr_desktop.document.model import Word

POLICY = ReviewPolicy()


def budget_of(*words: Word, learn: bool = False, **lists: Any) -> Budget:
    return plan(words, document(words, **lists), POLICY, learn=learn)


def test_errors_are_what_the_confidences_leave() -> None:
    budget = budget_of(word("a", confidence=0.9), word("b", confidence=0.2), word("c"))
    assert budget.word_ids == ("b", "c", "a")
    assert budget.errors == pytest.approx(
        (1.0 + 0.5 * START + 0.1 * START, 0.6 * START, 0.1 * START, 0.0)
    )
    assert budget.rate(1) == pytest.approx(0.2 * START)


def test_settling_any_words_takes_their_errors_out() -> None:
    budget = budget_of(word("a", confidence=0.9), word("b", confidence=0.2), word("c"))
    assert budget.rate_without({"c"}) == pytest.approx((1.0 + 0.1 * START) / 3)
    assert budget.rate_without({"b"}) == pytest.approx(budget.rate(1))


def test_settled_words_count_in_the_share_but_not_as_errors() -> None:
    budget = budget_of(word("a", confidence=0.5), word("b", status=Status.CONFIRMED))
    assert budget.total == 2
    assert budget.rate(0) == pytest.approx(0.25 * START)


def test_marks_and_printed_words_do_not_count() -> None:
    budget = budget_of(word("a"), word("tick", kind=Kind.MARK), word("label", kind=Kind.PRINTED))
    assert (budget.total, budget.word_ids) == (1, ("a",))


def test_bad_words_come_first_and_good_words_last() -> None:
    budget = budget_of(
        word("name", "Hollis", 0.1),
        word("plain", "of", 0.5),
        word("trap", "modem", 0.99),
        good_words=frozenset({"Hollis"}),
        bad_words=frozenset({"modem"}),
    )
    assert budget.word_ids == ("trap", "plain", "name")


def test_an_empty_document_has_nothing_to_review() -> None:
    budget = budget_of()
    assert budget.rate(0) == 0.0
    assert budget.range(0) == (0, 0)
    assert budget.words_for(0.01) == 0


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=40), st.floats(0, 1))
def test_more_review_never_leaves_more_errors_and_the_inverse_is_the_fewest_words(
    confidences: list[float], rate: float
) -> None:
    budget = budget_of(*(word(str(i), confidence=c) for i, c in enumerate(confidences)))
    assert list(budget.errors) == sorted(budget.errors, reverse=True)
    assert budget.errors[-1] == 0.0
    count = budget.words_for(rate)
    assert budget.rate(count) <= rate + 1e-9
    assert count == 0 or budget.rate(count - 1) > rate
    for reviewed in range(len(confidences) + 1):
        low, high = budget.range(reviewed)
        assert 0 <= low <= high <= len(confidences) - reviewed


def test_the_range_holds_about_eight_of_ten_when_the_confidences_are_calibrated() -> None:
    chance = random.Random(5)
    held = 0
    for _ in range(300):
        words = [word(str(i), confidence=chance.random() ** 0.3) for i in range(60)]
        budget = budget_of(*words)
        confidence = {w.id: w.confidence for w in words}
        wrong = sum(chance.random() > confidence[i] for i in budget.word_ids[15:])
        low, high = budget.range(15)
        held += low <= wrong <= high
    assert 0.75 <= held / 300 <= 0.97


def test_errors_that_a_person_met_count_for_those_to_come() -> None:
    met = [
        word(f"m{i}", confidence=0.9, status=Status.CORRECTED, correction="x") for i in range(10)
    ]
    left = [word(f"u{i}", confidence=0.9) for i in range(10)]
    assert Experience.of([*met, *left]) == Experience(pytest.approx(1.0), 10)
    surprised = budget_of(*met, *left, learn=True)
    assert surprised.errors[0] == pytest.approx((10 + 30 * START) / 31)
    assert budget_of(*met, *left).errors[0] == pytest.approx(START)
