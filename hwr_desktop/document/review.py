"""Which words need a person's eye, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document, Page, Reading, Word


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


LIKELY_ALTERNATIVE = 0.05
"""An alternative with less chance than this puts no character in doubt."""


def doubtful_characters(reading: Reading) -> frozenset[int]:
    """Return the places in the reading's text where likely alternatives read something else."""
    doubtful: set[int] = set()
    for alternative in reading.alternatives:
        if alternative.probability < LIKELY_ALTERNATIVE:
            continue
        matcher = SequenceMatcher(None, reading.text, alternative.text, autojunk=False)
        for tag, start, end, _, _ in matcher.get_opcodes():
            if tag == "insert":
                doubtful.add(min(start, len(reading.text) - 1))
            elif tag != "equal":
                doubtful.update(range(start, end))
    return frozenset(place for place in doubtful if place >= 0)
