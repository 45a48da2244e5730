"""The records of a transcription: an immutable tree from document to word.

Every record is frozen, so a background thread may keep the document that it started with while a
person goes on editing; edits make a new tree that shares all unchanged branches with the old one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from hwr_desktop.document.region import Region
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator


class Status(StrEnum):
    """What a person has said of a word. It is stored, never inferred."""

    PREDICTED = "predicted"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"

    @property
    def settled(self) -> bool:
        """Whether a person has decided, so that no machine may change the word any more."""
        return self is not Status.PREDICTED


class Kind(StrEnum):
    """What sort of ink a word is."""

    UNKNOWN = ""
    HANDWRITTEN = "handwritten"
    PRINTED = "printed"
    MARK = "mark"
    """A tick, cross, signature or stamp: never text."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One possible text of a word.

    Attributes:
        text: The text.
        probability: Its chance, 0 to 1, on the same scale as the reading's confidence.
    """

    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a model read, and how sure it is.

    Attributes:
        text: The reading.
        confidence: Calibrated probability that ``text`` is wholly right, 0 to 1.
        alternatives: Other readings, most probable first, ``text`` itself not among them.
        spans: For each character of ``text`` where it starts and ends, in pixels of the stored
            page along the reading direction, from the region's leading edge. Empty if unknown.
        raw_text: The greedy reading, where a lexicon changed it; else None.
        model: Name and short hash of the model, for example ``crnn@1f3a9c02``.
    """

    text: str
    confidence: float
    alternatives: tuple[Alternative, ...] = ()
    spans: tuple[tuple[float, float], ...] = ()
    raw_text: str | None = None
    model: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page.

    Attributes:
        id: Unique within the document, never used again for another word.
        region: Where its ink is.
        kind: Printed, handwritten, a mark, or not known.
        reading: What a model read, or None where nothing was read (a mark, a box just drawn).
        status: What a person said of it.
        correction: The text that a person typed; set exactly when ``status`` is corrected.
        doubtful: A person set it aside to look at later.
        later_reading: What a model read after the word was settled, where that says something
            else; see `conflict`.
        turned_down: Texts of later readings that a person decided against.
    """

    id: str
    region: Region
    kind: Kind = Kind.UNKNOWN
    reading: Reading | None = None
    status: Status = Status.PREDICTED
    correction: str | None = None
    doubtful: bool = False
    later_reading: Reading | None = None
    turned_down: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (self.correction is not None) != (self.status is Status.CORRECTED):
            raise ValueError(f"word {self.id}: a correction and the status corrected go together")

    @property
    def prediction(self) -> str:
        """The model's text, empty where nothing was read."""
        return self.reading.text if self.reading else ""

    @property
    def confidence(self) -> float:
        """The model's calibrated confidence, 0 where nothing was read."""
        return self.reading.confidence if self.reading else 0.0

    @property
    def transcription(self) -> str:
        """The text that counts: the correction, else the prediction; empty when rejected."""
        if self.status is Status.REJECTED:
            return ""
        return self.prediction if self.correction is None else self.correction

    @property
    def conflict(self) -> Reading | None:
        """The later reading, where a person has still to choose between it and the settled text.

        It is no conflict where the person knew this reading when settling the word, or has turned
        it down since, or said that there is no word.
        """
        if self.later_reading is None or self.status not in (Status.CONFIRMED, Status.CORRECTED):
            return None
        known = (self.transcription, self.prediction, *self.turned_down)
        return None if self.later_reading.text in known else self.later_reading

    def read_again(self, reading: Reading) -> Word:
        """Return the word as it is once a model has read it again; a settled text stays."""
        if not self.status.settled:
            return replace(self, reading=reading, later_reading=None)
        heard = replace(self, later_reading=reading)
        return heard if heard.conflict else replace(self, later_reading=None)


@dataclass(frozen=True, slots=True)
class Line:
    """A text line: words in reading order.

    Attributes:
        id: Unique within the document.
        words: The words. A line keeps at least one; a line without words leaves its page.
        baseline: Points of the baseline, pixels of the stored page; empty if unknown.
    """

    id: str
    words: tuple[Word, ...]
    baseline: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Health:
    """How far the result of a page can be trusted.

    Attributes:
        score: 0 (hopeless) to 1 (nothing to complain of); about the share of words read right.
        reasons: Why it is no better, for a person.
    """

    score: float = 1.0
    reasons: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Page:
    """One page of a scan.

    Attributes:
        id: Unique within the document.
        file: The image's path as given.
        number: Which page of that file, from 1.
        width: Pixels of the page as stored, after EXIF orientation.
        height: Likewise.
        lines: The text lines in reading order.
        turn: Quarter turns clockwise (0 to 3) that bring the stored page upright.
        skew: Degrees by which the upright page was turned clockwise to level its lines.
        dpi: Resolution as the file states it, or None.
        content_hash: SHA-256 of the file, hexadecimal, or empty.
        health: How far the result can be trusted.
        preparation: What was done to the page before it was read, in order.
        revision: Grows with every change of the page's image or layout, so that results of
            background work that started earlier can be told to be late.
    """

    id: str
    file: str
    number: int
    width: int
    height: int
    lines: tuple[Line, ...] = ()
    turn: int = 0
    skew: float = 0.0
    dpi: float | None = None
    content_hash: str = ""
    health: Health = field(default_factory=Health)
    preparation: tuple[str, ...] = ()
    revision: int = 0

    @cached_property
    def places(self) -> dict[str, tuple[int, int]]:
        """For each word's id its line and place in the line, both from 0."""
        return {
            word.id: (i, j)
            for i, line in enumerate(self.lines)
            for j, word in enumerate(line.words)
        }

    @property
    def is_read(self) -> bool:
        """Whether words were looked for, or a person drew some."""
        return bool(self.lines) or self.revision > 0

    @cached_property
    def text_count(self) -> int:
        """How many words there are, marks left out."""
        return sum(word.kind is not Kind.MARK for word in self.words())

    @cached_property
    def conflicts(self) -> tuple[str, ...]:
        """The ids of the words that were read otherwise than a person settled them."""
        return tuple(word.id for word in self.words() if word.conflict)

    def words(self) -> Iterator[Word]:
        """Yield the words in reading order."""
        for line in self.lines:
            yield from line.words

    def word(self, word_id: str) -> Word:
        """Return a word of this page.

        Raises:
            KeyError: The page has no such word.
        """
        line, place = self.places[word_id]
        return self.lines[line].words[place]


@dataclass(frozen=True)
class Document:
    """A transcription: pages in order, and what the person told about words in general.

    Attributes:
        pages: The pages.
        good_words: Words that need no more attention wherever they are read (names, say).
        bad_words: Valid words that are usual misreadings here, so always need attention.
    """

    pages: tuple[Page, ...] = ()
    good_words: frozenset[str] = frozenset()
    bad_words: frozenset[str] = frozenset()

    @cached_property
    def page_numbers(self) -> dict[str, int]:
        """For each page's id its place in the document, from 0."""
        return {page.id: i for i, page in enumerate(self.pages)}

    @cached_property
    def conflicts(self) -> tuple[str, ...]:
        """The ids of the words that were read otherwise than a person settled them."""
        return tuple(word_id for page in self.pages for word_id in page.conflicts)

    def page(self, page_id: str) -> Page:
        """Return a page.

        Raises:
            KeyError: There is no such page.
        """
        return self.pages[self.page_numbers[page_id]]

    def has_word(self, word_id: str) -> bool:
        """Tell whether a word of this id is in the document now."""
        return any(word_id in page.places for page in self.pages)

    def find_word(self, word_id: str) -> Word | None:
        """Return a word, or None where none of this id is in the document now."""
        return self.word(word_id) if self.has_word(word_id) else None

    def page_of(self, word_id: str) -> Page:
        """Return the page that a word stands on.

        Raises:
            KeyError: There is no such word.
        """
        # Pages keep their indices from edit to edit, so asking each beats one index for all.
        for page in self.pages:
            if word_id in page.places:
                return page
        raise KeyError(word_id)

    def word(self, word_id: str) -> Word:
        """Return a word.

        Raises:
            KeyError: There is no such word.
        """
        return self.page_of(word_id).word(word_id)
