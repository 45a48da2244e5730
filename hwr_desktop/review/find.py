"""Find and replace over all pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwr_desktop.document.edits import Group, SetText
from hwr_desktop.errors import SearchError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hwr_desktop.document.model import Document


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for in each word's transcription.

    Attributes:
        text: The text, or the regular expression.
        pattern: Whether ``text`` is a regular expression, in Python's notation.
        match_case: Whether capitals and small letters differ.
        whole_word: Whether the text must be the whole word.
    """

    text: str
    pattern: bool = False
    match_case: bool = False
    whole_word: bool = False

    def compile(self) -> re.Pattern[str]:
        """Return the search as a regular expression.

        Raises:
            SearchError: The pattern is not a valid regular expression.
        """
        source = self.text if self.pattern else re.escape(self.text)
        if self.whole_word:
            source = rf"\A(?:{source})\Z"
        try:
            return re.compile(source, 0 if self.match_case else re.IGNORECASE)
        except re.error as error:
            raise SearchError(
                "{text} is no valid pattern: {error}", text=repr(self.text), error=error.msg
            ) from error


@dataclass(frozen=True, slots=True)
class Replacement:
    """A word that would change.

    Attributes:
        page_id: The page.
        word_id: The word.
        before: Its transcription now.
        after: Its transcription afterwards.
        settled: A person has settled the word.
    """

    page_id: str
    word_id: str
    before: str
    after: str
    settled: bool


def find_replacements(document: Document, search: Search, replacement: str) -> list[Replacement]:
    r"""Find the words that a replacement would change, in reading order.

    Words of which nothing would be left stay out of it: what is no word is rejected instead.

    Args:
        document: The document; rejected words are no text, and left out.
        search: What is looked for.
        replacement: The text in its place; in a pattern ``\1`` stands for the first group.

    Raises:
        SearchError: The pattern or the replacement is not valid.
    """
    if not search.text:
        return []
    expression = search.compile()
    put = replacement if search.pattern else replacement.replace("\\", r"\\")
    found = []
    for page in document.pages:
        for word in page.words():
            before = word.transcription
            if not before or not expression.search(before):
                continue
            try:
                after = expression.sub(put, before)
            except (re.error, IndexError) as error:
                raise SearchError(
                    "{text} is no valid replacement: {error}", text=repr(replacement), error=error
                ) from error
            if after.strip() and after != before:
                found.append(Replacement(page.id, word.id, before, after, word.status.settled))
    return found


def replace_all(replacements: Iterable[Replacement], title: str) -> Group:
    """Make the one edit that changes all these words.

    Args:
        replacements: Those that the person chose.
        title: What undo shows.
    """
    return Group(tuple(SetText(found.word_id, found.after) for found in replacements), title)
