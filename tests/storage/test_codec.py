from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hwr_desktop.document.apply import apply
from hwr_desktop.document.edits import Group, SetText
from hwr_desktop.document.model import Health, Page
from hwr_desktop.message import Message
from hwr_desktop.storage.codec import (
    DecodeError,
    decode_edit,
    decode_page,
    decode_word,
    encode_edit,
    encode_page,
    encode_word,
)
from tests.document.strategies import KINDS_OF_EDIT, documents, draw_edit, fitting_kinds

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document


@pytest.mark.parametrize("kind", KINDS_OF_EDIT)
@given(data=st.data())
@settings(max_examples=5, deadline=None)
def test_edits_and_their_inverses_come_back_as_they_were(kind: type, data: st.DataObject) -> None:
    document = data.draw(documents)
    assume(kind in fitting_kinds(document))
    edit = draw_edit(data.draw, document, kind)
    inverse = apply(document, edit).inverse
    nested = Group((edit, Group((inverse,), "within")), "around")
    assert [decode_edit(encode_edit(e)) for e in (edit, inverse, nested)] == [edit, inverse, nested]


@given(documents)
@settings(max_examples=10, deadline=None)
def test_pages_and_words_come_back_as_they_were(document: Document) -> None:
    for page in document.pages:
        assert decode_page(encode_page(page)) == page
        assert all(decode_word(encode_word(word)) == word for word in page.words())


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '["SetText"]', '["Unheard", {}]', '["SetText", {"word_id": 1, "text": ""}]'],
)
def test_damaged_edits_are_told_as_such(text: str) -> None:
    with pytest.raises(DecodeError):
        decode_edit(text)


def test_what_is_no_text_is_kept_as_far_as_it_is() -> None:
    edit = SetText("w", "caf" + os.fsdecode(b"\xe9"))
    assert decode_edit(encode_edit(edit)) == SetText("w", "caf?")


def test_reasons_that_an_older_version_wrote_as_sentences_are_read() -> None:
    reason = Message("looks rotated by {angle} degrees", angle=7)
    page = Page("p", "scan.png", 1, 800, 600, health=Health(0.8, (reason,)))
    assert decode_page(encode_page(page)) == page
    record = json.loads(encode_page(page))
    record["health"]["reasons"] = ["lines overlap", "looks rotated by 7 degrees {sic}"]
    told = decode_page(json.dumps(record)).health.reasons
    assert list(map(str, told)) == record["health"]["reasons"]
    assert told[0] == Message("lines overlap")
    record["health"]["reasons"] = [{"template": "{angle}", "values": {}}]
    with pytest.raises(DecodeError):
        decode_page(json.dumps(record))
