"""JSON: the whole document, ids included, nothing lost; docs/formats.md names every key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, BinaryIO

from hwr_desktop import __version__
from hwr_desktop.document.model import (
    Alternative,
    Document,
    Health,
    Kind,
    Line,
    Page,
    Reading,
    Status,
    Word,
)
from hwr_desktop.document.region import Region
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.format import SOFTWARE, ExportOptions, Imported, LoadPixels, no_pixels
from hwr_desktop.exchange.selection import line_text, select
from hwr_desktop.exchange.source import FARTHEST, read_text
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.document.region import Point

FORMAT = "hwr-document"
VERSION = 1


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
    return {
        "id": page.id,
        "file": page.file,
        "number": page.number,
        "width": page.width,
        "height": page.height,
        "turn": page.turn,
        "skew": page.skew,
        "dpi": page.dpi,
        "sha256": page.content_hash,
        "health": {
            "score": page.health.score,
            "reasons": [reason.to_json() for reason in page.health.reasons],
        },
        "preparation": page.preparation,
        "revision": page.revision,
        "lines": [_line(line) for line in page.lines],
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "id": line.id,
        "baseline": line.baseline,
        "transcription": line_text(line),
        "words": [word_record(word) for word in line.words],
    }


def word_record(word: Word) -> dict[str, Any]:
    """Return a word as JSON has it."""
    box = word.region
    return {
        "id": word.id,
        "box": [box.x, box.y, box.width, box.height],
        "outline": box.outline,
        "kind": word.kind.value,
        "status": word.status.value,
        "doubtful": word.doubtful,
        "correction": word.correction,
        "transcription": word.transcription,
        "reading": _reading(word.reading) if word.reading else None,
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "text": reading.text,
        "confidence": reading.confidence,
        "alternatives": [
            {"text": other.text, "probability": other.probability} for other in reading.alternatives
        ],
        "spans": reading.spans,
        "raw_text": reading.raw_text,
        "model": reading.model,
    }


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
    if content.get("version") != VERSION:
        raise InputError(
            "{path} was written by a newer {program}; update this program",
            path=path,
            program=SOFTWARE,
        )
    try:
        return Imported(
            Document(
                tuple(read_page(page) for page in content["pages"]),
                frozenset(map(_text, content["good_words"])),
                frozenset(map(_text, content["bad_words"])),
            )
        )
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError) as error:
        raise InputError(
            "{path} is damaged ({error}); export it again", path=path, error=repr(error)
        ) from error


def read_page(page: dict[str, Any]) -> Page:
    """Return the page of a record.

    Raises:
        KeyError: A key is missing.
        TypeError: A value is of another type.
        ValueError: A value is out of its range.
    """
    return Page(
        id=_text(page["id"]),
        file=_text(page["file"]),
        number=_whole(page["number"]),
        width=_whole(page["width"]),
        height=_whole(page["height"]),
        lines=tuple(_read_line(line) for line in page["lines"]),
        turn=_whole(page["turn"]) % 4,
        skew=_real(page["skew"]),
        dpi=None if page["dpi"] is None else _real(page["dpi"]),
        content_hash=_text(page["sha256"]),
        health=Health(
            _chance(page["health"]["score"]),
            tuple(map(Message.from_json, page["health"]["reasons"])),
        ),
        preparation=tuple(map(_text, page["preparation"])),
        revision=_whole(page["revision"]),
    )


def _read_line(line: dict[str, Any]) -> Line:
    words = tuple(read_word(word) for word in line["words"])
    if not words:
        raise ValueError(f"line {line['id']} has no words")
    return Line(_text(line["id"]), words, _points(line["baseline"]))


def read_word(word: dict[str, Any]) -> Word:
    """Return the word of a record; errors as `read_page`."""
    x, y, width, height = map(_whole, word["box"])
    correction, reading = word["correction"], word["reading"]
    return Word(
        id=_text(word["id"]),
        region=Region(x, y, width, height, _points(word["outline"])),
        kind=Kind(word["kind"]),
        reading=None if reading is None else _read_reading(reading),
        status=Status(word["status"]),
        correction=None if correction is None else _text(correction),
        doubtful=bool(word["doubtful"]),
    )


def _read_reading(reading: dict[str, Any]) -> Reading:
    raw_text = reading["raw_text"]
    return Reading(
        text=_text(reading["text"]),
        confidence=_chance(reading["confidence"]),
        alternatives=tuple(
            Alternative(_text(other["text"]), _chance(other["probability"]))
            for other in reading["alternatives"]
        ),
        spans=tuple((_real(start), _real(end)) for start, end in reading["spans"]),
        raw_text=None if raw_text is None else _text(raw_text),
        model=_text(reading["model"]),
    )


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.40} is no text")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or abs(value) > FARTHEST:
        raise ValueError(f"{value!r:.40} is no number of pixels or the like")
    return value


def _real(value: object) -> float:
    if not isinstance(value, int | float) or not abs(value) <= FARTHEST:
        raise ValueError(f"{value!r:.40} is no number")
    return float(value)


def _points(value: list[Any]) -> tuple[Point, ...]:
    return tuple((_whole(x), _whole(y)) for x, y in value)


def _chance(value: object) -> float:
    chance = float(value) if isinstance(value, int | float) else -1.0
    if not 0 <= chance <= 1:
        raise ValueError(f"{value!r:.40} is no chance between 0 and 1")
    return chance
