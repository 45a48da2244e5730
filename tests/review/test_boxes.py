from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.apply import apply
from hwr_desktop.document.model import Document, Line, Page, Word
from hwr_desktop.document.region import Region
from hwr_desktop.review.boxes import clip, read_in_turn, region_behind

LINES = ("ab", "cde", "f", "gh")
PAGE = Page(
    "p",
    "page.png",
    1,
    100,
    100,
    tuple(
        Line(
            str(row),
            tuple(Word(name, Region(10 * i, 10 * row, 8, 8)) for i, name in enumerate(line)),
        )
        for row, line in enumerate(LINES)
    ),
)


def read(*order: str) -> list[str]:
    """The lines of the page after its words were read in this order."""
    edit = read_in_turn(PAGE, order)
    page = apply(Document((PAGE,)), edit).document.pages[0] if edit else PAGE
    return ["".join(word.id for word in line.words) for line in page.lines]


def test_a_word_follows_on_the_line_of_the_one_before_it() -> None:
    assert read("a", "d", "b") == ["adb", "ce", "f", "gh"]
    assert read("e", "c") == ["ab", "dec", "f", "gh"]


def test_a_line_left_empty_goes() -> None:
    assert read("a", "f") == ["afb", "cde", "gh"]


def test_a_line_follows_with_its_first_word() -> None:
    assert read("b", "g", "h", "f") == ["ab", "gh", "f", "cde"]


def test_a_line_stays_where_a_word_of_it_has_its_place() -> None:
    assert read("e", "f", "c") == ["ab", "de", "fc", "gh"]


def test_a_new_box_stands_behind_a_word_and_on_the_page() -> None:
    word = PAGE.word("b")
    behind = region_behind(PAGE, word)
    assert (behind.y, behind.height) == (word.region.y, word.region.height)
    assert behind.x >= word.region.right
    turned = replace(PAGE, turn=1)
    above = region_behind(turned, replace(word, region=Region(10, 2, 8, 8)))
    assert above.y == 0
    start = region_behind(PAGE, None)
    assert clip(start, PAGE) == start


def test_what_is_read_so_already_makes_no_edit() -> None:
    assert read_in_turn(PAGE, ("c", "d", "e", "f", "g")) is None
    assert read_in_turn(PAGE, ("c",)) is None


@settings(max_examples=200, deadline=None)
@given(st.permutations("abcdefgh"), st.integers(2, 8))
def test_words_are_read_in_the_order_given_and_none_is_lost(order: list[str], count: int) -> None:
    chosen = order[:count]
    words = "".join(read(*chosen))
    assert sorted(words) == list("abcdefgh")
    assert "".join(chosen) in words
