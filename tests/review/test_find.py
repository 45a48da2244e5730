from __future__ import annotations

import pytest

from hwr_desktop.document.apply import apply
from hwr_desktop.document.model import Status
from hwr_desktop.errors import SearchError
from hwr_desktop.review.find import Search, find_replacements, replace_all
from tests.review.documents import document, word

READ = document(
    [word("a", "Dear"), word("b", "Mr."), word("c", "deary", status=Status.CONFIRMED)],
    [word("d", "12.03.67"), word("e", "dear", status=Status.REJECTED), word("f", "a\\1")],
)


def found(search: Search, replacement: str) -> dict[str, str]:
    return {r.word_id: r.after for r in find_replacements(READ, search, replacement)}


def test_plain_text_is_found_in_any_case_on_all_pages_but_not_in_rejected_words() -> None:
    assert found(Search("dear"), "Near") == {"a": "Near", "c": "Neary"}


def test_case_and_whole_words_are_minded_on_request() -> None:
    assert found(Search("dear", match_case=True), "near") == {"c": "neary"}
    assert found(Search("dear", whole_word=True), "near") == {"a": "near"}


def test_plain_text_is_no_pattern_and_its_replacement_neither() -> None:
    assert found(Search("."), ",") == {"b": "Mr,", "d": "12,03,67"}
    assert found(Search("\\1"), "\\2") == {"f": "a\\2"}


def test_a_pattern_puts_its_groups_anew() -> None:
    swapped = found(Search(r"(\d+)\.(\d+)\.(\d+)", pattern=True), r"\3-\2-\1")
    assert swapped == {"d": "67-03-12"}


def test_a_word_that_would_stay_as_it_is_is_not_listed() -> None:
    assert found(Search("Mr."), "Mr.") == {}
    assert found(Search(""), "x") == {}


def test_letters_can_be_taken_out_but_never_all_of_a_word() -> None:
    assert found(Search("."), "") == {"b": "Mr", "d": "120367"}
    assert found(Search("dear"), "") == {"c": "y"}


@pytest.mark.parametrize(("text", "put"), [("(", "x"), (r"(\d)", r"\2"), (r"\d", "\\")])
def test_what_is_no_pattern_is_explained(text: str, put: str) -> None:
    with pytest.raises(SearchError, match="is no valid"):
        find_replacements(READ, Search(text, pattern=True), put)


def test_settled_words_are_told_and_all_is_one_step() -> None:
    chosen = find_replacements(READ, Search("dear"), "Near")
    assert [r.settled for r in chosen] == [False, True]
    applied = apply(READ, replace_all(chosen[:1], "Replace"))
    assert applied.document.word("a").correction == "Near"
    assert applied.document.word("c").transcription == "deary"
    assert apply(applied.document, applied.inverse).document == READ
