"""Small documents to review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hwr_desktop.document.model import Document, Kind, Line, Page, Reading, Word
from hwr_desktop.document.region import Region

if TYPE_CHECKING:
    from collections.abc import Sequence


def word(word_id: str, text: str = "the", confidence: float = 0.5, **facts: Any) -> Word:
    facts.setdefault("kind", Kind.HANDWRITTEN)
    return Word(word_id, Region(0, 0, 60, 30), reading=Reading(text, confidence), **facts)


def document(*pages: Sequence[Word], **lists: Any) -> Document:
    return Document(
        tuple(
            Page(f"p{n}", f"{n}.png", 1, 900, 420, (Line(f"l{n}", tuple(words)),))
            for n, words in enumerate(pages)
        ),
        **lists,
    )
