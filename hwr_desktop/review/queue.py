"""Which words need a person's eye, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from hwr_desktop.document.model import Document, Page, Word


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

    def remaining(self, page: Page, document: Document) -> int:
        """Count the words of a page that still need a person."""
        return sum(self.needs_person(word, document) for word in page.words())


def words_after(document: Document, page_id: str, word_id: str) -> Iterator[Word]:
    """Yield all words in reading order once round, from behind a word.

    Args:
        document: The document.
        page_id: The page to begin with.
        word_id: The word to begin behind; the page's first one comes first where it has no such.
    """
    number = document.page_numbers[page_id]
    words = list(document.pages[number].words())
    start = next((i for i, word in enumerate(words, start=1) if word.id == word_id), 0)
    yield from words[start:]
    for page in document.pages[number + 1 :] + document.pages[:number]:
        yield from page.words()
    yield from words[:start]


def chosen_after(document: Document, chosen: Sequence[str], word_id: str) -> Iterator[Word]:
    """Yield chosen words in their order once round, from behind one of them.

    Args:
        document: The document; words that left it are passed over.
        chosen: Ids of the words.
        word_id: The word to begin behind; the first one comes first where it is not among them.
    """
    start = chosen.index(word_id) + 1 if word_id in chosen else 0
    for chosen_id in (*chosen[start:], *chosen[:start]):
        if document.has_word(chosen_id):
            yield document.word(chosen_id)


def first_wanted(words: Iterable[Word], wanted: Callable[[Word], bool]) -> Word | None:
    """Return the first wanted word; one that was set aside only where there is no other."""
    aside = None
    for word in words:
        if wanted(word):
            if not word.doubtful:
                return word
            aside = aside or word
    return aside


def in_reading_order(document: Document, word_ids: Collection[str]) -> tuple[str, ...]:
    """Sort words as they stand on the pages."""
    return tuple(word.id for page in document.pages for word in page.words() if word.id in word_ids)
