from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.review.queue import (
    ReviewPolicy,
    chosen_after,
    first_wanted,
    in_reading_order,
    words_after,
)
from tests.review.documents import document, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hwr_desktop.document.model import Document, Word

POLICY = ReviewPolicy(threshold=0.9)


def ids(words: Iterable[Word]) -> list[str]:
    return [w.id for w in words]


def queue(read: Document, policy: ReviewPolicy = POLICY) -> list[str]:
    return [w.id for p in read.pages for w in p.words() if policy.needs_person(w, read)]


def test_all_words_come_once_round_from_behind_the_current_one() -> None:
    read = document([word("a"), word("b")], [], [word("c"), word("d")])
    assert ids(words_after(read, "p0", "a")) == ["b", "c", "d", "a"]
    assert ids(words_after(read, "p2", "d")) == ["a", "b", "c", "d"]
    assert ids(words_after(read, "p1", "")) == ["c", "d", "a", "b"]


def test_chosen_words_come_in_the_order_chosen() -> None:
    read = document([word("a"), word("b"), word("c")])
    assert ids(chosen_after(read, ("c", "gone", "a"), "")) == ["c", "a"]
    assert ids(chosen_after(read, ("c", "b", "a"), "b")) == ["a", "c", "b"]
    assert in_reading_order(read, {"c", "a"}) == ("a", "c")


def test_words_set_aside_come_last() -> None:
    read = document([word("a", doubtful=True), word("b"), word("c", doubtful=True)])
    words = list(read.pages[0].words())
    found = first_wanted(words, lambda _: True)
    assert found is not None
    assert found.id == "b"
    last = first_wanted(words, lambda w: w.id != "b")
    assert last is not None
    assert last.id == "a"
    assert first_wanted(words, lambda _: False) is None


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
    assert queue(read) == []
    assert queue(read, ReviewPolicy(printed=True)) == ["label"]


def test_a_good_word_needs_nobody_and_a_bad_word_always_does() -> None:
    read = document(
        [word("name", "Hollis", 0.2), word("modem", "modem", 0.99), word("both", "arid", 0.99)],
        good_words=frozenset({"Hollis", "arid"}),
        bad_words=frozenset({"modem", "arid"}),
    )
    assert queue(read) == ["modem", "both"]
    assert POLICY.remaining(read.pages[0], read) == 2
