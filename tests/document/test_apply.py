from __future__ import annotations

from dataclasses import replace

import pytest

from hwr_desktop.document.apply import Changes, apply
from hwr_desktop.document.edits import (
    AddPages,
    DecideConflicts,
    Edit,
    Group,
    InsertWord,
    MergeWords,
    MoveRegion,
    RemovePages,
    RemoveWords,
    ReorderPages,
    ReorderWords,
    ReplaceLayout,
    SetReadings,
    SetStatus,
    SetText,
    SplitWord,
    WordReading,
)
from hwr_desktop.document.model import Document, Line, Page, Reading, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.errors import EditError


def word(word_id: str, text: str, x: int = 0, y: int = 0, **more: object) -> Word:
    return replace(Word(word_id, Region(x, y, 50, 20), reading=Reading(text, 0.8)), **more)


def settled(word_id: str, text: str, x: int = 0, y: int = 0) -> Word:
    return word(word_id, "?", x, y, status=Status.CORRECTED, correction=text)


def page(page_id: str, *lines: tuple[Word, ...]) -> Page:
    made = (Line(f"{page_id}-{i}", words) for i, words in enumerate(lines))
    return Page(page_id, f"{page_id}.png", 1, 800, 600, tuple(made))


@pytest.fixture
def document() -> Document:
    return Document(
        (
            page(
                "p1",
                (word("a", "one"), word("b", "two", 60), settled("c", "three", 120)),
                (word("d", "four", 0, 40),),
            ),
            page("p2", (word("e", "five"),)),
        )
    )


def transcriptions(document: Document, page_id: str = "p1") -> list[list[str]]:
    return [[w.transcription for w in line.words] for line in document.page(page_id).lines]


def test_typing_what_was_read_confirms(document: Document) -> None:
    changed = apply(document, SetText("a", "one")).document.word("a")
    assert (changed.status, changed.correction) == (Status.CONFIRMED, None)


def test_typing_something_else_corrects(document: Document) -> None:
    changed = apply(document, SetText("a", "won")).document.word("a")
    assert (changed.status, changed.correction, changed.prediction) == (
        Status.CORRECTED,
        "won",
        "one",
    )


def test_confirming_many_words_keeps_the_typed_text_of_those_corrected(document: Document) -> None:
    after = apply(document, SetStatus(("a", "c"), Status.CONFIRMED)).document
    assert after.word("a").status is Status.CONFIRMED
    assert (after.word("c").status, after.word("c").transcription) == (Status.CORRECTED, "three")


def test_a_rejected_word_has_no_text_and_comes_back_by_reopening(document: Document) -> None:
    rejected = apply(document, SetStatus(("a",), Status.REJECTED)).document
    assert rejected.word("a").transcription == ""
    reopened = apply(rejected, SetStatus(("a",), Status.PREDICTED)).document
    assert reopened.word("a").transcription == "one"


def test_late_readings_of_moved_and_vanished_words_are_dropped(document: Document) -> None:
    moved = apply(document, MoveRegion("b", Region(60, 0, 70, 20))).document
    late = tuple(
        WordReading(i, document.word(i).region, Reading("late", 0.9)) for i in ("a", "b", "c")
    )
    gone = WordReading("gone", Region(0, 0, 1, 1), Reading("late", 0.9))
    after = apply(moved, SetReadings((*late, gone)))
    assert transcriptions(after.document)[0] == ["late", "two", "three"]
    assert after.changes == Changes(word_ids=frozenset({"a", "c"}))
    assert after.document.conflicts == ("c",)


def test_a_layout_found_before_the_page_changed_is_refused(document: Document) -> None:
    found = ReplaceLayout("p1", document.page("p1").revision, page("new", (word("n", "new"),)))
    for edit in (RemoveWords(("d",)), MoveRegion("a", Region(1, 1, 50, 20))):
        changed = apply(document, edit).document
        with pytest.raises(EditError, match=r"p1\.png"):
            apply(changed, found)


def test_a_new_layout_is_woven_around_settled_words(document: Document) -> None:
    result = page(
        "new",
        (word("n1", "uno", 2), word("n2", "tres", 122)),
        (word("n3", "quattro", 2, 42), word("n4", "extra", 200, 40)),
    )
    result = replace(result, turn=1, skew=0.5)
    after = apply(document, ReplaceLayout("p1", document.page("p1").revision, result)).document
    assert transcriptions(after) == [["uno", "three"], ["quattro", "extra"]]
    assert (after.page("p1").turn, after.page("p1").file) == (1, "p1.png")


def test_a_page_read_again_may_name_its_words_as_before(document: Document) -> None:
    again = replace(page("new", (word("c", "far", 300), word("a", "tres", 122))), id="p1")
    after = apply(document, ReplaceLayout("p1", document.page("p1").revision, again)).document
    assert transcriptions(after) == [["far", "three"]]
    assert after.word("c").transcription == "three"


def test_a_settled_word_that_nothing_meets_keeps_its_line(document: Document) -> None:
    result = page("new", (word("n1", "below", 0, 300),))
    after = apply(document, ReplaceLayout("p1", document.page("p1").revision, result)).document
    assert transcriptions(after) == [["three"], ["below"]]


def test_words_can_be_cut_and_joined(document: Document) -> None:
    cut = SplitWord("a", (word("a1", "o"), word("a2", "ne")))
    after = apply(document, cut).document
    assert transcriptions(after)[0] == ["o", "ne", "two", "three"]
    joined = MergeWords(("a2", "b"), word("ab", "ne two"))
    assert transcriptions(apply(after, joined).document)[0] == ["o", "ne two", "three"]


def test_a_word_joined_over_two_lines_stands_where_the_first_stood(document: Document) -> None:
    joined = MergeWords(("d", "c"), settled("cd", "three-four"))
    with pytest.raises(EditError, match="threefour"):
        apply(document, joined)
    joined = MergeWords(("d", "c"), settled("cd", "threefour"))
    assert transcriptions(apply(document, joined).document) == [["one", "two", "threefour"]]


@pytest.mark.parametrize(
    "edit",
    [
        SetText("nobody", "x"),
        SetStatus(("a", "nobody"), Status.CONFIRMED),
        SetStatus(("a",), Status.CORRECTED),
        InsertWord("p1", "p1-0", 0, 0, word("e", "taken")),
        InsertWord("p9", "l", 0, 0, word("n", "no page")),
        RemoveWords(("a", "nobody")),
        SplitWord("a", (word("n", "one"),)),
        SplitWord("a", (word("n", "o"), word("n", "ne"))),
        SplitWord("a", (word("n", "o"), word("b", "ne"))),
        SplitWord("c", (settled("n1", "th"), settled("n2", "ree!"))),
        SplitWord("c", (word("n1", "th"), word("n2", "ree"))),
        MergeWords(("a", "a"), word("n", "oneone")),
        MergeWords(("a", "e"), word("n", "onefive")),
        MergeWords(("b", "c"), word("n", "twothree")),
        MergeWords(("a", "b"), word("e", "onetwo")),
        ReorderWords("p1", (("p1-0", ("a", "b", "c")),)),
        ReorderWords("p1", (("p1-0", ("a", "b", "c", "d")), ("p1-1", ()))),
        ReorderWords("p1", (("p1-0", ("a", "b")), ("p1-0", ("c", "d")))),
        ReplaceLayout("p1", 0, page("new", (word("e", "on another page"),))),
        AddPages(0, (page("p1"),)),
        AddPages(0, (page("n"), page("n"))),
        AddPages(0, (page("n", (word("a", "taken"),)),)),
        AddPages(0, (page("n", (word("x", "x"),)), page("m", (word("x", "x"),)))),
        RemovePages(("p9",)),
        ReorderPages(("p1",)),
        Group((SetText("a", "fits"), SetText("nobody", "does not"))),
    ],
)
def test_an_edit_that_does_not_fit_is_refused(document: Document, edit: Edit) -> None:
    with pytest.raises(EditError):
        apply(document, edit)


def test_changes_name_what_must_be_shown_anew(document: Document) -> None:
    assert apply(document, SetText("a", "x")).changes == Changes(word_ids=frozenset({"a"}))
    assert apply(document, RemoveWords(("a", "e"))).changes == Changes(
        layout_page_ids=frozenset({"p1", "p2"})
    )
    assert apply(document, RemovePages(("p2",))).changes == Changes(pages_changed=True)
    both = Group((SetText("a", "x"), RemovePages(("p2",))))
    assert apply(document, both).changes == Changes(word_ids=frozenset({"a"}), pages_changed=True)


def read_as(text: str, word_id: str, document: Document, confidence: float = 0.9) -> Document:
    """The document once another model has read a word of it."""
    region = document.word(word_id).region
    reading = Reading(text, confidence, model="other@1")
    return apply(document, SetReadings((WordReading(word_id, region, reading),))).document


def test_a_settled_word_that_is_read_otherwise_keeps_its_text_and_is_in_conflict(
    document: Document,
) -> None:
    after = read_as("thrice", "c", document)
    conflict = after.word("c").conflict
    assert conflict is not None
    assert (conflict.text, conflict.model) == ("thrice", "other@1")
    assert transcriptions(after) == transcriptions(document)
    assert after.conflicts == after.page("p1").conflicts == ("c",)


@pytest.mark.parametrize("text", ["three", "?"])
def test_what_a_person_typed_or_had_before_the_eyes_is_no_conflict(
    document: Document, text: str
) -> None:
    assert read_as(text, "c", document) == document
    assert read_as(text, "c", read_as("thrice", "c", document)).conflicts == ()


def test_a_word_that_is_none_is_in_no_conflict(document: Document) -> None:
    rejected = apply(document, SetStatus(("c",), Status.REJECTED)).document
    assert read_as("thrice", "c", rejected).conflicts == ()


def test_a_settled_text_that_was_kept_is_not_asked_about_again(document: Document) -> None:
    asked = read_as("thrice", "c", document)
    kept = apply(asked, DecideConflicts(("a", "c"), take=False))
    assert kept.document.conflicts == ()
    assert transcriptions(kept.document) == transcriptions(document)
    assert read_as("thrice", "c", kept.document).conflicts == ()
    assert read_as("threw", "c", kept.document).conflicts == ("c",)
    assert apply(kept.document, kept.inverse).document.conflicts == ("c",)


def test_a_later_reading_that_is_taken_is_confirmed(document: Document) -> None:
    asked = read_as("thrice", "c", document)
    taken = apply(asked, DecideConflicts(("a", "c"), take=True))
    word_c = taken.document.word("c")
    assert (word_c.status, word_c.transcription) == (Status.CONFIRMED, "thrice")
    assert (word_c.correction, word_c.conflict) == (None, None)
    assert taken.document.word("a") == document.word("a")
    assert apply(taken.document, taken.inverse).document == asked


def test_typing_what_was_read_later_ends_the_conflict(document: Document) -> None:
    asked = read_as("thrice", "c", document)
    assert apply(asked, SetText("c", "thrice")).document.conflicts == ()


def test_a_page_segmented_anew_tells_what_was_read_in_place_of_settled_words(
    document: Document,
) -> None:
    def again(*words: Word) -> Document:
        edit = ReplaceLayout("p1", document.page("p1").revision, page("new", words))
        return apply(document, edit).document

    other = again(word("n", "thrice", 122)).word("c").conflict
    assert other is not None
    assert other.text == "thrice"

    halves = (Region(120, 0, 24, 20), Region(146, 0, 24, 20))
    cut = [Word(f"n{i}", r, reading=Reading("th", 0.5)) for i, r in enumerate(halves)]
    joined = again(*cut).word("c").conflict
    assert joined is not None
    assert (joined.text, joined.confidence) == ("th th", 0.25)

    around = Word("n", Region(90, 0, 110, 20), reading=Reading("and three", 0.9))
    asked = again(around).word("c").conflict
    assert asked is not None
    assert asked.text == "and three"


def test_a_word_around_settled_ones_is_asked_about_and_stands_there_once() -> None:
    name, comma = settled("s1", "Griffiths", 0), settled("s2", ",", 60)
    comma = replace(comma, region=Region(60, 10, 6, 10))
    before = Document((page("p1", (name, comma, word("a", "and", 100))),))
    new = Word("n", Region(0, 0, 68, 22), reading=Reading("Griffiths,", 0.9))

    def again(document: Document) -> Document:
        return apply(document, ReplaceLayout("p1", 0, page("new", (new,)))).document

    both = again(before)
    assert transcriptions(both) == [["Griffiths", ","]]
    assert both.conflicts == ()
    only_comma = apply(before, RemoveWords(("s1",))).document
    revision = only_comma.page("p1").revision
    asked = apply(only_comma, ReplaceLayout("p1", revision, page("new", (new,)))).document
    assert transcriptions(asked) == [[","]]
    assert asked.word("s2").conflict == new.reading
