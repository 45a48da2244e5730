from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from hwr_desktop.document.edits import DecideConflicts, ReorderPages, ReplaceLayout, SetReadings
from hwr_desktop.document.history import History
from hwr_desktop.errors import EditError
from hwr_desktop.review import boxes
from hwr_desktop.review.find import Search, find_replacements, replace_all
from hwr_desktop.review.look_alikes import settle
from tests.document.strategies import documents, draw_edit, regions, texts

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document, Page, Word


def read_again(data: st.DataObject, history: History) -> None:
    if words(history.document):
        edit = draw_edit(data.draw, history.document, SetReadings)
        history.note(edit, title="Read words", author="other@1")


def segment_again(data: st.DataObject, history: History) -> None:
    history.do(draw_edit(data.draw, history.document, ReplaceLayout), title="Read page again")


def find_and_replace(data: st.DataObject, history: History) -> None:
    wanted = st.sampled_from([*"aeht", *filter(None, map(text_of, words(history.document)))])
    found = find_replacements(history.document, Search(data.draw(wanted)), data.draw(texts))
    history.do(replace_all([r for r in found if not r.settled], "Replace"), title="Replace")


def split(data: st.DataObject, history: History) -> None:
    if left := unsettled(history.document):
        page, word = data.draw(st.sampled_from(left))
        place = data.draw(st.integers(1, 3))
        with suppress(ValueError):  # nothing on one side
            edit = boxes.split_word(page, word, word.transcription, place)
            history.do(edit, title="Split word")


def merge(data: st.DataObject, history: History) -> None:
    page = data.draw(st.sampled_from(history.document.pages))
    left = [word for word in page.words() if not word.status.settled]
    if len(left) > 1:
        history.do(boxes.merge_words(left[:2]), title="Merge words")


def draw_box(data: st.DataObject, history: History) -> None:
    page = data.draw(st.sampled_from(history.document.pages))
    history.do(boxes.insert_word(page, data.draw(regions)), title="Draw box")


def order_words(data: st.DataObject, history: History) -> None:
    if all_words := words(history.document):
        word = data.draw(st.sampled_from(all_words))
        move = data.draw(st.sampled_from([boxes.read_earlier, boxes.read_later]))
        if edit := move(history.document.page_of(word.id), word.id):
            history.do(edit, title="Change reading order")


def order_pages(data: st.DataObject, history: History) -> None:
    order = data.draw(st.permutations([page.id for page in history.document.pages]))
    history.do(ReorderPages(tuple(order)), title="Move page")


def settle_all_alike(data: st.DataObject, history: History) -> None:
    text = data.draw(st.none() | texts)
    if edit := settle(words(history.document)[::2], text, "Correct look-alikes"):
        history.do(edit, title="Correct look-alikes")


def keep_what_is_settled(_data: st.DataObject, history: History) -> None:
    history.do(DecideConflicts(history.document.conflicts, take=False), title="Keep")


def undo(_data: st.DataObject, history: History) -> None:
    with suppress(EditError):  # overtaken by what was read meanwhile
        history.undo()


def redo(_data: st.DataObject, history: History) -> None:
    with suppress(EditError):
        history.redo()


OPERATIONS = [
    *(read_again, segment_again, find_and_replace, split, merge, draw_box),
    *(order_words, order_pages, settle_all_alike, keep_what_is_settled, undo, redo),
]


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_nothing_but_an_edit_of_its_own_changes_a_settled_word(data: st.DataObject) -> None:
    history = History(data.draw(documents))
    before = settled(history.document)
    for operation in data.draw(st.lists(st.sampled_from(OPERATIONS), min_size=1, max_size=12)):
        operation(data, history)
        now = settled(history.document)
        assert {word_id: now.get(word_id) for word_id in before} == before


def settled(document: Document) -> dict[str, tuple[object, ...]]:
    """All that a person has said of each settled word."""
    return {
        word.id: (
            *(word.status, word.transcription, word.correction, word.region, word.kind),
            document.page_of(word.id).id,
        )
        for word in words(document)
        if word.status.settled
    }


def words(document: Document) -> list[Word]:
    return [word for page in document.pages for word in page.words()]


def unsettled(document: Document) -> list[tuple[Page, Word]]:
    return [(document.page_of(w.id), w) for w in words(document) if not w.status.settled]


def text_of(word: Word) -> str:
    return word.transcription
