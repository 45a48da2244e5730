"""What is shown and chosen, and what takes its place when it is gone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document


@dataclass(frozen=True, slots=True)
class Selection:
    """Ids of a document's parts; empty for nothing.

    Attributes:
        page_id: The page that is shown.
        word_id: The word under review.
        word_ids: All chosen words.
    """

    page_id: str = ""
    word_id: str = ""
    word_ids: tuple[str, ...] = ()

    def known_words(self, document: Document) -> tuple[str, ...]:
        """Return the chosen words that the document still has, the current one among them."""
        known = tuple(word_id for word_id in self.word_ids if document.has_word(word_id))
        return (self.word_id,) if self.word_id and self.word_id not in known else known

    def place(self, document: Document) -> tuple[int, int]:
        """Return where it stands: number of the page, and of the word on it (or -1)."""
        number = document.page_numbers.get(self.page_id)
        if number is None:
            return 0, -1
        ids = list(document.pages[number].places)
        return number, ids.index(self.word_id) if self.word_id in ids else -1

    def mended(self, document: Document, place: tuple[int, int]) -> Selection:
        """Return what is selected after an edit, where the page or the word may be gone.

        Args:
            document: The document after it.
            place: Where the selection stood before it.
        """
        if self.page_id and self.page_id not in document.page_numbers:
            number = min(place[0], len(document.pages) - 1)
            return Selection(document.pages[number].id if document.pages else "")
        if self.word_id and not document.has_word(self.word_id):
            ids = list(document.page(self.page_id).places) if self.page_id else []
            word_id = ids[min(place[1], len(ids) - 1)] if ids else ""
            return replace(self, word_id=word_id, word_ids=(word_id,) if word_id else ())
        return self
