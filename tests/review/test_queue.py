from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.review.queue import Order, ReviewPolicy
from tests.review.documents import document, word

if TYPE_CHECKING:
    from hwr_desktop.document.model import Word

POLICY = ReviewPolicy(threshold=0.9)


def ids(words: list[Word]) -> list[str]:
    return [w.id for w in words]


def test_doubtful_words_are_walked_in_reading_order_over_all_pages() -> None:
    read = document([word("a", confidence=0.8), word("b", confidence=0.95)], [word("c")])
    assert ids(POLICY.queue(read)) == ["a", "c"]


def test_most_doubtful_first_on_request() -> None:
    read = document([word("a", confidence=0.8), word("b", confidence=0.1)], [word("c")])
    assert ids(POLICY.queue(read, Order.DOUBT)) == ["b", "c", "a"]


def test_words_set_aside_come_last_in_either_order() -> None:
    read = document([word("a", confidence=0.1, doubtful=True), word("b"), word("c")])
    for order in Order:
        assert ids(POLICY.queue(read, order)) == ["b", "c", "a"]


def test_settled_words_marks_and_printed_words_are_left_alone() -> None:
    read = document(
        [
            word("confirmed", status=Status.CONFIRMED),
            word("corrected", status=Status.CORRECTED, correction="then"),
            word("rejected", status=Status.REJECTED),
            word("tick", kind=Kind.MARK),
            word("label", kind=Kind.PRINTED),
        ]
    )
    assert POLICY.queue(read) == []
    assert ids(ReviewPolicy(printed=True).queue(read)) == ["label"]


def test_a_good_word_needs_nobody_and_a_bad_word_always_does() -> None:
    read = document(
        [word("name", "Hollis", 0.2), word("modem", "modem", 0.99), word("both", "arid", 0.99)],
        good_words=frozenset({"Hollis", "arid"}),
        bad_words=frozenset({"modem", "arid"}),
    )
    assert ids(POLICY.queue(read)) == ["modem", "both"]
    assert POLICY.remaining(read.pages[0], read) == 2
