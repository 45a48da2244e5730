from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hwr_desktop.document.apply import apply
from hwr_desktop.document.edits import Edit, ReplaceLayout, SetReadings
from hwr_desktop.document.history import History

from .strategies import (
    KINDS_OF_EDIT,
    MACHINE_EDITS,
    documents,
    draw_edit,
    fitting_kinds,
    same_but_revisions,
)

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document, Page, Word

FEW = settings(max_examples=25, deadline=None)


def assert_consistent(document: Document) -> None:
    ids = [word.id for page in document.pages for word in page.words()]
    assert len(ids) == len(set(ids))
    for page in document.pages:
        assert all(line.words for line in page.lines)
        assert len({line.id for line in page.lines}) == len(page.lines)
        for word in page.words():
            assert page.word(word.id) is word
            assert document.page_of(word.id) is page
            assert document.word(word.id) is word


def settled_words(document: Document) -> dict[str, tuple[str, Word]]:
    """Each settled word, but for what was read there later, with the page it stands on."""
    return {
        word.id: (page.id, replace(word, later_reading=None))
        for page in document.pages
        for word in page.words()
        if word.status.settled
    }


@pytest.mark.parametrize("kind", KINDS_OF_EDIT)
@given(data=st.data())
@FEW
def test_do_undo_and_redo_lead_to_the_same_documents(kind: type, data: st.DataObject) -> None:
    before = data.draw(documents)
    assume(kind in fitting_kinds(before))
    edit = draw_edit(data.draw, before, kind)
    history = History(before)

    history.do(edit, title="edit")
    after = history.document
    history.undo()
    undone = history.document
    history.redo()

    assert same_but_revisions(undone) == same_but_revisions(before)
    assert same_but_revisions(history.document) == same_but_revisions(after)
    for document in (after, undone, history.document):
        assert_consistent(document)


@given(data=st.data())
@FEW
def test_any_walk_through_a_history_can_be_walked_back_and_forth(data: st.DataObject) -> None:
    history = History(data.draw(documents))
    stations = [history.document]
    for _ in range(data.draw(st.integers(1, 8))):
        kind = data.draw(st.sampled_from(fitting_kinds(history.document)))
        history.do(draw_edit(data.draw, history.document, kind), title="edit")
        assert_consistent(history.document)
        stations.append(history.document)

    for station in reversed(stations[:-1]):
        history.undo()
        assert same_but_revisions(history.document) == same_but_revisions(station)
    assert history.undo() is None
    for station in stations[1:]:
        history.redo()
        assert same_but_revisions(history.document) == same_but_revisions(station)
    assert history.redo() is None


@given(data=st.data())
@FEW
def test_machines_never_change_a_settled_word(data: st.DataObject) -> None:
    document = data.draw(documents)
    before = settled_words(document)

    for _ in range(data.draw(st.integers(1, 4))):
        fitting = [kind for kind in MACHINE_EDITS if kind in fitting_kinds(document)]
        assume(fitting)
        edit = draw_edit(data.draw, document, data.draw(st.sampled_from(fitting)))
        document = apply(document, edit).document

    assert settled_words(document) == before


@given(data=st.data())
@FEW
def test_only_an_edit_that_names_a_settled_word_changes_it(data: st.DataObject) -> None:
    """Whatever person and machines do, in any order, also undone and redone."""
    history = History(data.draw(documents))
    for _ in range(data.draw(st.integers(1, 8))):
        before = settled_words(history.document)
        kind = data.draw(st.sampled_from(fitting_kinds(history.document)))
        edit = draw_edit(data.draw, history.document, kind)
        history.do(edit, title="edit")
        if isinstance(edit, SetReadings | ReplaceLayout):
            touched: set[str] = set()
        else:
            touched = named(edit, before)
        after = settled_words(history.document)
        assert {i: w for i, w in before.items() if i not in touched}.items() <= after.items()


def named(edit: Edit, settled: dict[str, tuple[str, Word]]) -> set[str]:
    """The settled words that an edit of a person names, itself or by their page."""
    shown = repr(edit)
    return {
        i for i, (page_id, _) in settled.items() if f"'{i}'" in shown or f"'{page_id}'" in shown
    }


@pytest.mark.parametrize("kind", ["SplitWord", "MergeWords"])
@given(data=st.data())
@FEW
def test_cutting_and_joining_keep_what_a_person_settled(kind: str, data: st.DataObject) -> None:
    document = data.draw(documents)
    kinds = {k.__name__: k for k in fitting_kinds(document)}
    assume(kind in kinds)
    edit = draw_edit(data.draw, document, kinds[kind])
    page = page_named(document, edit)
    after = apply(document, edit).document.page(page.id)

    def spelling(page: Page) -> str:
        return "".join("".join(word.transcription.split()) for word in page.words())

    new = [word for word in after.words() if word.id not in page.places]
    gone = [word for word in page.words() if word.id not in after.places]
    assert sorted(spelling(after)) == sorted(spelling(page))
    if any(word.status.settled for word in gone):
        assert all(word.status.settled for word in new)


def page_named(document: Document, edit: Edit) -> Page:
    shown = repr(edit)
    return next(p for p in document.pages if any(f"'{w}'" in shown for w in p.places))
