"""hOCR as this program, Tesseract, kraken, OCRopus and others write it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import Document, Page, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.draft import (
    NOWHERE,
    DraftLine,
    DraftPage,
    DraftWord,
    corners_of,
    draft_text,
    read_word,
)
from hwr_desktop.exchange.format import Imported
from hwr_desktop.exchange.hocr import OUR_DATA
from hwr_desktop.exchange.json import read_page
from hwr_desktop.exchange.json import read_word as read_word_record
from hwr_desktop.exchange.source import FARTHEST
from hwr_desktop.exchange.xml import descendants, local_name, parse_html, writable
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hwr_desktop.document.region import Point
    from hwr_desktop.exchange.xml import Element

_LINES = {"ocr_line", "ocrx_line", "ocr_header", "ocr_footer", "ocr_caption", "ocr_textfloat"}
_WORDS = {"ocrx_word", "ocr_word"}
_BLOCKS = {"ocr_page", "ocr_carea", "ocrx_block", "ocr_par"}
_PROPERTY = re.compile(r"""([\w-]+)\s*((?:"[^"]*"|'[^']*'|[^;"'])*+)(?:;|$)""")
_LONGEST_TITLE = 4096


def read(path: Path) -> Imported:
    """Read a file.

    Raises:
        InputError: The file holds no page.
    """
    root = parse_html(path)
    software = next(
        (m.get("content", "") for m in descendants(root, "meta") if m.get("name") == "ocr-system"),
        "",
    )
    warnings: list[Message] = []
    pages = []
    unsized = set()
    for element in root.iter():
        if "ocr_page" in _classes(element):
            draft = DraftPage(str(path))
            page = _page(element, draft, software[:80] or "hOCR")
            pages.append(page)
            warnings += draft.warnings
            if not draft.sized:
                unsized.add(page.id)
    if not pages:
        raise InputError(
            "{path} holds no element of the class ocr_page; choose an hOCR file", path=path
        )
    return Imported(Document(tuple(pages)), tuple(warnings), frozenset(unsized))


def _classes(element: Element) -> set[str]:
    return set(element.get("class", "").split()) if isinstance(element.tag, str) else set()


def _page(element: Element, draft: DraftPage, software: str) -> Page:
    properties = _properties(element)
    box = _bbox(properties)
    if box:
        draft.width, draft.height = box.right, box.bottom
    for line, words in _lines_and_words(element):
        if not words and not _classes(line) & _LINES:
            draft.add_block(
                _rows(line),
                _bbox(_properties(line)),
                lambda row: draft_text(row, None, software, Status.PREDICTED),
            )
        else:
            draft.add(_line(line, words, software))
    lines = draft.finish()
    record = _record(element)
    if record:
        try:
            return replace(read_page(record | {"lines": []}), id=new_id(), lines=lines)
        except ValueError:
            draft.warnings.append(
                Message(
                    "{path}: damaged {name} attribute of a page ignored",
                    path=draft.name,
                    name=OUR_DATA,
                )
            )
    numbers = _numbers(properties.get("scan_res", ""))
    page_number = _numbers(properties.get("ppageno", ""))
    return Page(
        id=new_id(),
        file=properties.get("image", "").strip("\"'").replace("%22", '"'),
        number=int(page_number[0]) + 1 if page_number and page_number[0] >= 0 else 1,
        width=draft.width,
        height=draft.height,
        lines=lines,
        dpi=numbers[0] if numbers and numbers[0] > 0 else None,
    )


def _lines_and_words(page: Element) -> Iterator[tuple[Element, list[Element]]]:
    """Yield each line with its words; words outside any line are taken by their parents.

    A block that holds text but neither lines nor words comes alone.
    """
    groups: dict[Element, list[Element]] = {}
    for element in page.iter():
        classes = _classes(element)
        if classes & _LINES or (classes & _BLOCKS and _is_bare_text(element)):
            groups.setdefault(element, [])
        elif classes & _WORDS and not _is_shell(element) and not _is_in_word(element):
            ancestors = element.iterancestors()
            line = next((a for a in ancestors if _classes(a) & _LINES), element.getparent())
            if line is not None:
                groups.setdefault(line, []).append(element)
    yield from groups.items()


def _is_bare_text(block: Element) -> bool:
    inner = (_classes(element) for element in block.iterdescendants())
    return not any(classes & (_LINES | _WORDS | _BLOCKS) for classes in inner) and bool(
        _rows(block)
    )


def _words_in(word: Element) -> list[Element]:
    return [element for element in word.iterdescendants() if _classes(element) & _WORDS]


def _is_shell(word: Element) -> bool:
    """Tell whether a word holds several words, which then count in its place."""
    return len(_words_in(word)) > 1


def _is_in_word(word: Element) -> bool:
    around = (element for element in word.iterancestors() if _classes(element) & _WORDS)
    return any(not _is_shell(element) for element in around)


def _rows(block: Element) -> list[str]:
    parts = []
    for element in block.iter():
        if isinstance(element.tag, str) and local_name(element).lower() == "br":
            parts.append("\n")
        if isinstance(element.tag, str) and element.text:
            parts.append(element.text)
        if element is not block and element.tail:
            parts.append(element.tail)
    return [row for row in "".join(parts).splitlines() if row.strip()]


def _line(line: Element, words: list[Element], software: str) -> DraftLine:
    box = _bbox(_properties(line)) if _classes(line) & _LINES else None
    drafts = [_word(word, software) for word in words]
    drafts = [draft for draft in drafts if draft.own or draft.word.transcription.strip()]
    if not words:
        drafts = draft_text("".join(map(str, line.itertext())), None, software, Status.PREDICTED)
    return DraftLine(drafts, corners_of(box) if box else (), _baseline(line, box))


def _baseline(line: Element, box: Region | None) -> tuple[Point, ...]:
    record = _record(line)
    try:
        if record:
            return tuple((int(x), int(y)) for x, y in record["baseline"])
    except (KeyError, TypeError, ValueError):
        return ()
    terms = _numbers(_properties(line).get("baseline", ""))
    if box is None or len(terms) != 2:
        return ()
    # A polynomial from the box's lower left corner: slope and offset.
    slope, offset = terms
    left = box.bottom + offset
    return ((box.x, round(left)), (box.right, round(left + slope * box.width)))


def _word(element: Element, software: str) -> DraftWord:
    text = "".join(map(str, element.itertext()))
    record = _record(element)
    if record:
        try:
            word = replace(read_word_record(record), id=new_id())
        except ValueError:
            pass
        else:
            return DraftWord(_as_shown(word, text), placed=True, own=True)
    # Tesseract 3.0 puts the box on a word and the confidence on a word inside it.
    inner = (_properties(word) for word in _words_in(element))
    properties = {k: v for found in (*inner, _properties(element)) for k, v in found.items()}
    box = _bbox(properties)
    confidence = _confidence(properties)
    return DraftWord(
        read_word(text.strip(), confidence, software, region=box or NOWHERE), placed=box is not None
    )


def _as_shown(word: Word, text: str) -> Word:
    """Count a text that was changed in the file as a person's correction."""
    if text == writable(word.transcription):
        return word
    return replace(word, status=Status.CORRECTED, correction=text)


def _confidence(properties: dict[str, str]) -> float | None:
    percent = _numbers(properties.get("x_wconf", ""))
    if percent:
        return min(max(percent[0] / 100, 0.0), 1.0)
    characters = _numbers(properties.get("x_confs", ""))
    # The word is no surer than its least sure character.
    return min(max(min(characters), 0.0), 1.0) if characters else None


def _record(element: Element) -> dict[str, Any]:
    try:
        record = json.loads(element.get(OUR_DATA, "{}"))
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _properties(element: Element) -> dict[str, str]:
    return {
        m[1]: m[2].strip() for m in _PROPERTY.finditer(element.get("title", "")[:_LONGEST_TITLE])
    }


def _numbers(text: str) -> list[float]:
    found = []
    for part in text.split():
        try:
            value = float(part)
        except ValueError:
            continue
        if abs(value) <= FARTHEST:
            found.append(value)
    return found


def _bbox(properties: dict[str, str]) -> Region | None:
    sides = _numbers(properties.get("bbox", ""))
    if len(sides) != 4:
        return None
    left, top, right, bottom = map(round, sides)
    if right <= left or bottom <= top:
        return None
    return Region(left, top, right - left, bottom - top)
