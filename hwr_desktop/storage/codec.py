"""Records and edits as JSON, so that a project can be read with any SQLite tool."""

from __future__ import annotations

from typing import Any

import msgspec

from hwr_desktop.document import edits
from hwr_desktop.document.edits import Edit, Group
from hwr_desktop.document.model import Page, Word
from hwr_desktop.message import Message


class _GroupRecord(msgspec.Struct):
    edits: list[msgspec.Raw]
    title: str


def _to_message(_kind: type, content: object) -> Message:
    return Message.from_json(content)


_encoder = msgspec.json.Encoder(order="deterministic", enc_hook=Message.to_json)
_word_decoder = msgspec.json.Decoder(Word)
_page_decoder = msgspec.json.Decoder(Page, dec_hook=_to_message)
_tagged_decoder = msgspec.json.Decoder(tuple[str, msgspec.Raw])
_group_decoder = msgspec.json.Decoder(_GroupRecord)
_edit_decoders: dict[str, msgspec.json.Decoder[Edit]] = {
    kind.__name__: msgspec.json.Decoder(kind, dec_hook=_to_message)
    for kind in edits.Edit.__args__
    if kind is not Group
}

DecodeError = msgspec.MsgspecError
"""Raised by the decoding functions for text that is damaged or of an unknown kind."""


def encode_word(word: Word) -> str:
    """Return a word as a JSON object."""
    return _encode(word)


def decode_word(text: str) -> Word:
    """Return the word that `encode_word` wrote."""
    return _word_decoder.decode(text)


def encode_page(page: Page) -> str:
    """Return a page as a JSON object."""
    return _encode(page)


def decode_page(text: str) -> Page:
    """Return the page that `encode_page` wrote."""
    return _page_decoder.decode(text)


def encode_edit(edit: Edit) -> str:
    """Return an edit as a JSON array of its kind and its fields."""
    return _encode(_tagged(edit))


def decode_edit(text: str | msgspec.Raw) -> Edit:
    """Return the edit that `encode_edit` wrote."""
    kind, fields = _tagged_decoder.decode(text)
    if kind == Group.__name__:
        group = _group_decoder.decode(fields)
        return Group(tuple(decode_edit(edit) for edit in group.edits), group.title)
    if kind not in _edit_decoders:
        raise msgspec.ValidationError(f"unknown kind of edit: {kind}")
    return _edit_decoders[kind].decode(fields)


def _tagged(edit: Edit) -> list[Any]:
    if isinstance(edit, Group):
        fields: Any = {"edits": [_tagged(part) for part in edit.edits], "title": edit.title}
    else:
        fields = edit
    return [type(edit).__name__, fields]


def _encode(record: object) -> str:
    try:
        return _encoder.encode(record).decode()
    except UnicodeEncodeError:
        # A file name that is no valid text (Linux allows it) must not keep the work from the disk.
        return _encoder.encode(
            _without_surrogates(msgspec.to_builtins(record, enc_hook=Message.to_json))
        ).decode()


def as_text(name: str) -> str:
    """Return a text that may hold part of a file's name as one that the database can carry."""
    return name.encode(errors="replace").decode()


def _without_surrogates(value: Any) -> Any:  # noqa: ANN401 (JSON)
    if isinstance(value, str):
        return as_text(value)
    if isinstance(value, dict):
        return {key: _without_surrogates(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_without_surrogates(item) for item in value]
    return value
