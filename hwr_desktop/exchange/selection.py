"""Which words of a document are written, and their text in a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind, Status

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document, Line
    from hwr_desktop.exchange.format import ExportOptions


def select(document: Document, options: ExportOptions) -> Document:
    """Return the document without the kinds of words that are not wanted."""
    dropped = {Kind.PRINTED} if not options.printed else set()
    if not options.marks:
        dropped.add(Kind.MARK)
    if not dropped:
        return document
    pages = []
    for page in document.pages:
        kept = (
            replace(line, words=tuple(word for word in line.words if word.kind not in dropped))
            for line in page.lines
        )
        pages.append(replace(page, lines=tuple(line for line in kept if line.words)))
    return replace(document, pages=tuple(pages))


def line_text(line: Line) -> str:
    """Return the transcriptions that count, joined by blanks; rejected words have none."""
    texts = (word.transcription for word in line.words if word.status is not Status.REJECTED)
    return " ".join(filter(None, texts))
