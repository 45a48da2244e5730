from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.edits import (
    AddPages,
    InsertWord,
    ReplaceLayout,
    SetReadings,
    SetText,
    WordReading,
)
from hwr_desktop.document.history import History, Move, Step
from hwr_desktop.document.model import Document, Line, Page, Reading, Word
from hwr_desktop.document.region import Region
from hwr_desktop.errors import EditError

from .strategies import documents, draw_edit, fitting_kinds


@pytest.fixture
def history() -> History:
    words = tuple(Word(i, Region(0, 0, 9, 9), reading=Reading(i, 0.5)) for i in ("a", "b"))
    return History(Document((Page("p", "p.png", 1, 99, 99, (Line("l", words),)),)))


def test_titles_say_what_would_be_undone_and_redone(history: History) -> None:
    assert (history.undo_title, history.redo_title) == (None, None)
    history.do(SetText("a", "x"), title="Correct word")
    history.do(SetText("b", "b"), title="Confirm word")
    history.undo()
    assert (history.undo_title, history.redo_title) == ("Correct word", "Confirm word")


def test_a_new_edit_ends_what_could_be_redone(history: History) -> None:
    history.do(SetText("a", "x"), title="first")
    history.undo()
    history.do(SetText("a", "y"), title="second")
    assert (history.undo_title, history.redo_title) == ("second", None)


def test_undo_passes_over_what_the_program_did_unasked(history: History) -> None:
    history.do(SetText("a", "x"), title="Correct word")
    reading = WordReading("b", Region(0, 0, 9, 9), Reading("read again", 0.9))
    steps: list[Step] = []
    history.on_step = steps.append
    changes = history.note(SetReadings((reading,)), title="Read", author="crnn@1f3a9c02")
    assert (steps[0].move, changes.word_ids) == (Move.BACKGROUND, {"b"})
    history.undo()
    assert history.document.word("a").transcription == "a"
    assert history.document.word("b").transcription == "read again"


def test_a_refused_edit_leaves_the_history_as_it_was(history: History) -> None:
    history.do(SetText("a", "x"), title="Correct word")
    history.undo()
    before = history.document
    with pytest.raises(EditError):
        history.do(AddPages(0, before.pages), title="Add pages")
    assert history.document is before
    assert history.redo_title == "Correct word"


@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_the_steps_give_undo_and_redo_back(data: st.DataObject) -> None:
    start = data.draw(documents)
    history = History(start)
    steps: list[Step] = []
    history.on_step = steps.append
    for move in data.draw(st.lists(st.sampled_from(Move), min_size=1, max_size=10)):
        if move in (Move.UNDO, Move.REDO):
            history.undo() if move is Move.UNDO else history.redo()
        elif move is Move.DO:
            kind = data.draw(st.sampled_from(fitting_kinds(history.document)))
            edit = draw_edit(data.draw, history.document, kind)
            history.do(edit, title=kind.__name__)
        else:
            kinds = [k for k in fitting_kinds(history.document) if k is SetReadings]
            if kinds:
                edit = draw_edit(data.draw, history.document, SetReadings)
                history.note(edit, title="Read", author="crnn@1f3a9c02")

    resumed = History.resume(history.document, steps)

    assert (resumed.undo_title, resumed.redo_title) == (history.undo_title, history.redo_title)
    for move in ("undo", "redo"):
        while getattr(history, move)():
            getattr(resumed, move)()
            assert resumed.document == history.document
        assert getattr(resumed, move)() is None


def test_a_step_that_was_overtaken_is_dropped_and_those_before_it_can_be_undone(
    history: History,
) -> None:
    extra = Word("c", Region(50, 50, 9, 9))
    steps: list[Step] = []
    history.on_step = steps.append
    history.do(SetText("a", "x"), title="Correct word")
    history.do(InsertWord("p", "l2", 1, 0, extra), title="Draw word")
    read = Page("new", "", 1, 99, 99, (Line("m", (Word("d", Region(70, 70, 9, 9)),)),))
    revision = history.document.page("p").revision
    history.note(ReplaceLayout("p", revision, read), title="Read", author="crnn")

    with pytest.raises(EditError, match="Draw word"):
        history.undo()
    assert history.undo() is not None
    assert history.document.word("a").transcription == "a"

    resumed = History.resume(history.document, steps)
    assert (resumed.undo_title, resumed.redo_title) == (None, "Correct word")
