"""Which words the table shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from hwr_desktop.document.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.gui.controller import Controller


class Show(StrEnum):
    """Which words the table shows."""

    ALL = "all"
    TO_REVIEW = "to-review"
    SET_ASIDE = "set-aside"
    CORRECTED = "corrected"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    HANDWRITTEN = "handwritten"
    PRINTED = "printed"
    MARKS = "mark"


@dataclass(frozen=True, slots=True)
class WordFilter:
    """What a word must be to be shown.

    Attributes:
        page_id: The page it stands on, or None for all pages.
        show: What is shown.
        text: Text that must occur in the transcription, case ignored; empty for any.
        pattern: Whether ``text`` is a regular expression; one that is not valid matches nothing.
    """

    page_id: str | None = None
    show: Show = Show.ALL
    text: str = ""
    pattern: bool = False

    @property
    def narrows(self) -> bool:
        """Whether an edit of a word can make it pass, or pass no more."""
        return self.show is not Show.ALL or bool(self.text)


class PassingWords:
    """The words of each page that pass a filter; only pages that changed are looked at again."""

    def __init__(self, chosen: WordFilter, controller: Controller) -> None:
        self._tests = _tests(chosen, controller)
        self._counts_marks = chosen.show is Show.MARKS
        self._known: dict[str, _Passing] = {}

    def of(self, page: Page) -> list[str]:
        """Return the ids of the words that pass, in reading order."""
        return self._look_at(page).ids

    def count(self, page: Page) -> int:
        """Return how many of those that pass are words; marks count where only they pass."""
        return self._look_at(page).words

    def _look_at(self, page: Page) -> _Passing:
        known = self._known.get(page.id)
        if known is None or known.page is not page:
            words = [word for line in page.lines for word in line.words]
            for test in self._tests:
                words = [word for word in words if test(word)]
            ids = [word.id for word in words]
            counted = [w for w in words if self._counts_marks or w.kind is not Kind.MARK]
            known = _Passing(page, ids, len(counted))
            self._known[page.id] = known
        return known


class _Passing(NamedTuple):
    page: Page
    ids: list[str]
    words: int


def _tests(chosen: WordFilter, controller: Controller) -> list[Callable[[Word], bool]]:
    tests: list[Callable[[Word], bool]] = []
    value = chosen.show.value
    match chosen.show:
        case Show.ALL:
            pass
        case Show.TO_REVIEW:
            tests.append(controller.needs_person)
        case Show.SET_ASIDE:
            tests.append(lambda word: word.doubtful)
        case Show.PRINTED | Show.HANDWRITTEN | Show.MARKS:
            tests.append(lambda word: word.kind == value)
        case _:
            tests.append(lambda word: word.status == value)
    if chosen.text:
        try:
            text = chosen.text if chosen.pattern else re.escape(chosen.text)
            search = re.compile(text, re.IGNORECASE).search
            tests.append(lambda word: search(word.transcription) is not None)
        except re.error:
            tests.append(lambda _: False)
    return tests
