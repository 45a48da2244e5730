"""JSON: the whole document, ids included, nothing lost; docs/formats.md names every key.

The records of the document are written field by field as they are, so that a new field cannot be
forgotten; only places and hashes have names of their own, and lines and words their transcription.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

import msgspec

from hwr_desktop import __version__
from hwr_desktop.document.model import Document, Line, Page, Word
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.format import SOFTWARE, ExportOptions, Imported, LoadPixels, no_pixels
from hwr_desktop.exchange.selection import line_text, select
from hwr_desktop.exchange.source import FARTHEST, read_text
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.document.model import Reading

FORMAT = "hwr-document"
VERSION = 2
"""Version 1 had the reasons of a page's health as sentences, and no later readings."""

_Record = TypeVar("_Record")


def write(
    document: Document,
    out: BinaryIO,
    options: ExportOptions | None = None,
    _pixels: LoadPixels = no_pixels,
) -> None:
    """Write a document as JSON."""
    document = select(document, options or ExportOptions())
    content = {
        "format": FORMAT,
        "version": VERSION,
        "software": f"{SOFTWARE} {__version__}",
        "good_words": sorted(document.good_words),
        "bad_words": sorted(document.bad_words),
        "pages": [page_record(page) for page in document.pages],
    }
    text = json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False)
    # A lone surrogate, which UTF-8 cannot carry, becomes the escape that JSON has for it.
    out.write(text.encode("utf-8", "backslashreplace") + b"\n")


def page_record(page: Page) -> dict[str, Any]:
    """Return a page as JSON has it."""
    record = _plain(replace(page, lines=()))
    record["sha256"] = record.pop("content_hash")
    return record | {"lines": [_line_record(line) for line in page.lines]}


def _line_record(line: Line) -> dict[str, Any]:
    words = [word_record(word) for word in line.words]
    return _plain(line) | {"transcription": line_text(line), "words": words}


def word_record(word: Word) -> dict[str, Any]:
    """Return a word as JSON has it."""
    record = _plain(word)
    region = record.pop("region")
    return {
        "id": word.id,
        "box": [region["x"], region["y"], region["width"], region["height"]],
        "outline": region["outline"],
        "transcription": word.transcription,
    } | record


def _plain(record: Page | Line | Word) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(record, enc_hook=Message.to_json)
    return plain


def read(path: Path) -> Imported:
    """Read what `write` wrote.

    Raises:
        InputError: The file is no such JSON, or written by a newer version.
    """
    try:
        content = json.loads(read_text(path), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise InputError(
            "{path} is no JSON: {error}; export it again", path=path, error=error
        ) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise InputError(
            "{path} is no document of {program}; choose one that it exported",
            path=path,
            program=SOFTWARE,
        )
    if content.get("version") not in range(1, VERSION + 1):
        raise InputError(
            "{path} was written by a newer {program}; update this program",
            path=path,
            program=SOFTWARE,
        )
    try:
        pages = tuple(map(read_page, _records(content.pop("pages", None))))
        return Imported(replace(_read(content, Document), pages=pages))
    except ValueError as error:
        raise InputError(
            "{path} is damaged ({error}); export it again", path=path, error=error
        ) from error


def read_page(record: dict[str, Any]) -> Page:
    """Return the page of a record.

    Raises:
        ValueError: A key is missing, or a value is of another type or out of its range.
    """
    lines = tuple(map(_read_line, _records(record.get("lines"))))
    page = _read(record | {"lines": [], "content_hash": record.get("sha256")}, Page)
    _require_chance(page.health.score)
    return replace(page, lines=lines, turn=page.turn % 4)


def _read_line(record: dict[str, Any]) -> Line:
    words = tuple(map(read_word, _records(record.get("words"))))
    if not words:
        raise ValueError("a line has no words")
    return replace(_read(record | {"words": []}, Line), words=words)


def read_word(record: dict[str, Any]) -> Word:
    """Return the word of a record; errors as `read_page`."""
    x, y, width, height = _read(record.get("box"), tuple[int, int, int, int])
    region = {"x": x, "y": y, "width": width, "height": height, "outline": record.get("outline")}
    word = _read(record | {"region": region}, Word)
    for reading in (word.reading, word.later_reading):
        if reading:
            _require_chances(reading)
    return word


def _read(content: object, kind: type[_Record]) -> _Record:
    """Return what plain JSON says, checked.

    Raises:
        ValueError: A value is missing, of another type, or a number beyond any page.
    """
    _require_bounded(content)
    return _converted(content, kind)


def _records(content: object) -> list[dict[str, Any]]:
    return _converted(content, list[dict[str, Any]])


def _converted(content: object, kind: type[_Record]) -> _Record:
    try:
        return msgspec.convert(content, kind, dec_hook=_to_message)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


def _to_message(_kind: type, content: object) -> Message:
    return Message.from_json(content)


def _require_bounded(content: object) -> None:
    match content:
        case dict():
            for value in content.values():
                _require_bounded(value)
        case list():
            for value in content:
                _require_bounded(value)
        case int() | float() if not abs(content) <= FARTHEST:
            raise ValueError(f"{content!r:.40} is too large a number")


def _require_chances(reading: Reading) -> None:
    _require_chance(reading.confidence)
    for alternative in reading.alternatives:
        _require_chance(alternative.probability)


def _require_chance(value: float) -> None:
    if not 0 <= value <= 1:
        raise ValueError(f"{value!r:.40} is no chance between 0 and 1")


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")
