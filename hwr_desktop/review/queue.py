"""Which words need a person's eye, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document, Page, Word


class Order(StrEnum):
    """In which order words are walked."""

    READING = "reading"
    DOUBT = "doubt"
    """Most doubtful first."""


@dataclass(frozen=True, slots=True)
class ReviewPolicy:
    """What a person wants to see.

    Attributes:
        threshold: Words read with less confidence than this need a person, 0 to 1.
        printed: Whether printed words are reviewed too.
    """

    threshold: float = 0.9
    printed: bool = False

    def needs_person(self, word: Word, document: Document) -> bool:
        """Tell whether nobody has settled the word and its reading may well be wrong."""
        if word.status.settled or word.kind is Kind.MARK:
            return False
        if word.kind is Kind.PRINTED and not self.printed:
            return False
        text = word.transcription
        if text in document.bad_words:
            return True
        return word.confidence < self.threshold and text not in document.good_words

    def queue(self, document: Document, order: Order = Order.READING) -> list[Word]:
        """Return the words that need a person; those set aside come last."""
        words = [w for p in document.pages for w in p.words() if self.needs_person(w, document)]
        if order is Order.DOUBT:
            words.sort(key=lambda word: word.confidence)
        return sorted(words, key=lambda word: word.doubtful)

    def remaining(self, page: Page, document: Document) -> int:
        """Count the words of a page that still need a person."""
        return sum(self.needs_person(word, document) for word in page.words())
