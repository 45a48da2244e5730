"""Which words look misspelt, whoever wrote them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document
    from hwr_desktop.recognition.lexicon import Lexicon


def looks_misspelt(text: str, document: Document, lexicon: Lexicon) -> bool:
    """Tell whether a text is made of letters and yet no word that is known.

    Numbers, dates and codes cannot be misspelt, nor can the document's good words.
    """
    letters = [character for character in text if character.isalpha()]
    if len(letters) < 2 or any(character.isdigit() for character in text):
        return False
    return text not in document.good_words and not lexicon.knows(text)
