"""A small project to write to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.document.edits import SetText
from hwr_desktop.document.model import Document, Line, Page, Reading, Word
from hwr_desktop.document.region import Region

if TYPE_CHECKING:
    from hwr_desktop.storage import Project


def make_document(*, pages: int = 1, words: int = 3) -> Document:
    """A document of words ``p0w0``, ``p0w1``, ... with one line a page."""
    return Document(tuple(_page(number, words) for number in range(pages)))


def _page(number: int, words: int) -> Page:
    line = tuple(
        Word(f"p{number}w{i}", Region(60 * i, 0, 50, 20), reading=Reading(f"read{i}", 0.5))
        for i in range(words)
    )
    return Page(f"p{number}", "scan.png", number + 1, 800, 600, (Line(f"l{number}", line),))


def correct(project: Project, word_id: str, text: str) -> None:
    """Type a word, as a person in the window does."""
    project.history.do(SetText(word_id, text), title="Correct word")
