"""Which word stands where in the text of a page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class ShownWord:
    """A word as it stands in the text.

    Attributes:
        word_id: The word.
        text: Its characters, never none.
    """

    word_id: str
    text: str


class Place(NamedTuple):
    """Where a word stands: its line and its place in the line, both from 0."""

    line: int
    column: int


class TranscriptLines:
    """Words in lines, a space between them.

    What stands before and behind a word in its line has a known length, so the text of the one word
    that is being edited can always be read back from the line.
    """

    def __init__(self, lines: int = 0) -> None:
        self._lines: list[list[ShownWord]] = [[] for _ in range(lines)]

    def word(self, place: Place) -> ShownWord:
        """Return the word at a place."""
        return self._lines[place.line][place.column]

    def set_line(self, line: int, words: list[ShownWord]) -> None:
        """Put other words into a line."""
        self._lines[line] = words

    def set_text(self, place: Place, text: str) -> None:
        """Let a word have another text."""
        words = self._lines[place.line]
        words[place.column] = replace(words[place.column], text=text)

    def bounds(self, place: Place) -> tuple[int, int]:
        """Return where a word starts and ends in its line."""
        start = sum(len(word.text) + 1 for word in self._lines[place.line][: place.column])
        return start, start + len(self.word(place).text)

    def place_at(self, line: int, offset: int) -> Place | None:
        """Return the place of the word that a caret touches, or None in a line without words."""
        words = self._lines[line] if line < len(self._lines) else []
        for column, word in enumerate(words):
            offset -= len(word.text) + 1
            if offset < 0:
                return Place(line, column)
        return Place(line, len(words) - 1) if words else None

    def place_of(self, word_id: str) -> Place | None:
        """Return the place of a word, or None where it is not shown."""
        for line, words in enumerate(self._lines):
            for column, word in enumerate(words):
                if word.word_id == word_id:
                    return Place(line, column)
        return None

    def read_back(self, place: Place, line_text: str) -> str:
        """Return what a word is now, after nothing but it was changed in its line.

        Args:
            place: The word.
            line_text: The line as it is now.
        """
        words = self._lines[place.line]
        start, _ = self.bounds(place)
        behind = sum(len(word.text) + 1 for word in words[place.column + 1 :])
        return line_text[start : len(line_text) - behind]
