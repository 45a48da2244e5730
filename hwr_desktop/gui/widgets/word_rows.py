"""What the lists of words have in common: a row is a word that may leave the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.widgets.titled_table import Index


class WordRows:
    """A model that stands on it names the word of a row; see `crop_delegate.WordsByIndex`."""

    _controller: Controller

    def word_id(self, index: Index) -> str:
        """Return the id of a row's word, empty where there is no such row."""
        raise NotImplementedError

    def word(self, index: Index) -> Word | None:
        """Return the word of a row, or None where it has left the document."""
        return self._controller.document.find_word(self.word_id(index))

    def page(self, index: Index) -> Page | None:
        """Return the page of a row, or None where its word has left the document."""
        word = self.word(index)
        return self._controller.document.page_of(word.id) if word else None
