"""Any transcription file to a document: its format is told by its content, not by its name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import Document
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.exchange.source import read_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from hwr_desktop.document.model import Page
    from hwr_desktop.exchange.format import Format, Imported

_ROOT = re.compile(rb"<(?:[\w.-]+:)?(alto|PcGts|html)[\s/>]", re.IGNORECASE)
_METS = re.compile(rb"<(?:[\w.-]+:)?mets[\s/>]", re.IGNORECASE)
_FORMAT_OF_ROOT = {b"alto": "alto", b"pcgts": "page", b"html": "hocr"}
_READABLE = ", ".join(format_.title for format_ in FORMATS.values() if format_.read)


def read_file(path: Path) -> Imported:
    """Read a transcription of any format that can be read.

    Raises:
        InputError: The file is of no such format, or damaged beyond reading.
    """
    read = detect_format(path).read
    assert read is not None
    return read(path)


def find_transcriptions(folder: Path) -> list[Path]:
    """Return the XML files below a folder, sorted, as exports of ALTO and PAGE lay them.

    The files that macOS adds to archives (``._NAME.xml``) and METS files, which describe others,
    are left out.
    """
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".xml")
    return [
        path
        for path in found
        if path.is_file() and not path.name.startswith(".") and not _is_mets(path)
    ]


def _is_mets(path: Path) -> bool:
    try:
        return _METS.search(read_start(path)) is not None
    except InputError:
        return False  # reading it tells what is wrong


def detect_format(path: Path) -> Format:
    """Tell a file's format by its beginning.

    Raises:
        InputError: The file cannot be read or is of no format that can be read.
    """
    # UTF-16 differs from ASCII by its zero bytes, as far as the names of elements go.
    start = read_start(path).replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"SQLite format 3"):
        raise InputError("{path} is a project; open it, there is nothing to import", path=path)
    if start.startswith(b"{"):
        return FORMATS["json"]
    root = _ROOT.search(start)
    if root and start.startswith(b"<"):
        return FORMATS[_FORMAT_OF_ROOT[root[1].lower()]]
    if not start.startswith((b"<", b"\x89PNG", b"%PDF", b"PK", b"II*", b"MM*", b"\xd8")):
        return FORMATS["csv"]
    raise InputError(
        "{path} is no transcription; what can be imported is {formats}",
        path=path,
        formats=_READABLE,
    )


def joined(documents: Iterable[Document]) -> Document:
    """Return the pages of several documents as one; an id that comes again is replaced."""
    pages: list[Page] = []
    good_words: frozenset[str] = frozenset()
    bad_words: frozenset[str] = frozenset()
    taken: set[str] = set()
    for document in documents:
        good_words |= document.good_words
        bad_words |= document.bad_words
        for page in document.pages:
            page = page if taken.isdisjoint(_ids(page)) else with_new_ids(page)
            taken.update(_ids(page))
            pages.append(page)
    return Document(tuple(pages), good_words, bad_words)


def with_new_ids(page: Page) -> Page:
    """Return a page that shares no id with any other."""
    lines = (
        replace(line, id=new_id(), words=tuple(replace(word, id=new_id()) for word in line.words))
        for line in page.lines
    )
    return replace(page, id=new_id(), lines=tuple(lines))


def _ids(page: Page) -> Iterator[str]:
    yield page.id
    for line in page.lines:
        yield line.id
        yield from (word.id for word in line.words)
