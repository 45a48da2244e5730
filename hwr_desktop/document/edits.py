"""Every change of a document as a value.

An edit names its words by id and carries everything it needs, so a journal of edits can be played
again on the document that it started from. What an edit does stands in ``apply.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

from hwr_desktop.document.model import Kind, Line, Page, Reading, Status, Word
from hwr_desktop.document.region import Region


@dataclass(frozen=True, slots=True)
class SetText:
    """A person says what the word is; a text equal to the prediction confirms it."""

    word_id: str
    text: str


@dataclass(frozen=True, slots=True)
class SetStatus:
    """A person confirms, rejects or reopens words (several in one stroke)."""

    word_ids: tuple[str, ...]
    status: Status


@dataclass(frozen=True, slots=True)
class SetDoubtful:
    """A person sets words aside, or takes them up again."""

    word_ids: tuple[str, ...]
    doubtful: bool


@dataclass(frozen=True, slots=True)
class SetKind:
    """A person says what sort of ink words are; marks that nobody settled lose their reading."""

    word_ids: tuple[str, ...]
    kind: Kind


@dataclass(frozen=True, slots=True)
class DecideConflicts:
    """A person chooses between settled texts and what was read later.

    Attributes:
        word_ids: The words; those without a conflict are left as they are.
        take: Take the later readings, which are confirmed by that; else keep the settled texts,
            and the same readings are no conflict any more.
    """

    word_ids: tuple[str, ...]
    take: bool


@dataclass(frozen=True, slots=True)
class MoveRegion:
    """A person draws the word's box anew. Its text is kept; re-reading is a second edit."""

    word_id: str
    region: Region


@dataclass(frozen=True, slots=True)
class InsertWord:
    """A person adds a word at a place of a line; a line with an unknown id is made.

    Attributes:
        page_id: The page.
        line_id: The line, or the id of the line to make.
        line_index: Where a line that is made goes, from 0; ignored for a known line.
        place: Place in the line, from 0.
        word: The word.
    """

    page_id: str
    line_id: str
    line_index: int
    place: int
    word: Word


@dataclass(frozen=True, slots=True)
class RemoveWords:
    """A person deletes words; a line left empty goes too."""

    word_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SplitWord:
    """A person cuts one word into several, given in reading order with new ids.

    The parts of a settled word must spell its text, spaces aside.
    """

    word_id: str
    parts: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class MergeWords:
    """A person joins words of one page; the merged word stands where the first of them stood.

    Where one of them is settled, the merged word must spell the joined text, spaces aside.
    """

    word_ids: tuple[str, ...]
    merged: Word


@dataclass(frozen=True, slots=True)
class ReorderWords:
    """A person sets the reading order of a page.

    Attributes:
        page_id: The page.
        lines: For each line its id and its words' ids. All words of the page, each once.
    """

    page_id: str
    lines: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class WordReading:
    """What a model read at a place.

    Attributes:
        word_id: The word.
        region: Its region when it was read; a word that was moved meanwhile keeps its reading.
        reading: The reading.
    """

    word_id: str
    region: Region
    reading: Reading


@dataclass(frozen=True, slots=True)
class SetReadings:
    """A model read words again. Moved and vanished words are left as they are.

    Settled words keep their text: what was read otherwise is kept beside it, as a conflict.
    """

    readings: tuple[WordReading, ...]


@dataclass(frozen=True, slots=True)
class ReplaceLayout:
    """A page was segmented and read (again).

    Settled words stay: where a new word lies on a settled one, the settled one takes its place;
    settled words that no new word meets keep their line. What was read otherwise than a person
    settled it is kept beside the settled text, as a conflict.

    Attributes:
        page_id: The page.
        revision: The page's revision when the work began; a page that changed since refuses it.
        result: The result. Its id, file, number and revision are ignored.
    """

    page_id: str
    revision: int
    result: Page


@dataclass(frozen=True, slots=True)
class AddPages:
    """Pages are added at an index, from 0."""

    index: int
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class RemovePages:
    """Pages leave the document."""

    page_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReorderPages:
    """The pages' new order: every page's id, once."""

    page_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetWordLists:
    """The project's good and bad words."""

    good_words: frozenset[str]
    bad_words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Group:
    """Several edits that a person did in one stroke, undone in one."""

    edits: tuple[Edit, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class RestoreWords:
    """Puts words back as they were; the inverse of the edits that change words in place."""

    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class RestoreLines:
    """Puts a page's lines back as they were; the inverse of the edits that change a layout.

    Attributes:
        page_id: The page.
        order: The ids of all lines, in order.
        lines: The lines that differ from those that the page has now, or that it lacks.
        replaces: The ids of the lines that the page has now; where it has others meanwhile, the
            edit no longer fits.
    """

    page_id: str
    order: tuple[str, ...]
    lines: tuple[Line, ...]
    replaces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RestorePage:
    """Puts a page back as it was, but for its revision, which only grows."""

    page: Page


Edit = (
    SetText
    | SetStatus
    | SetDoubtful
    | SetKind
    | DecideConflicts
    | MoveRegion
    | InsertWord
    | RemoveWords
    | SplitWord
    | MergeWords
    | ReorderWords
    | SetReadings
    | ReplaceLayout
    | AddPages
    | RemovePages
    | ReorderPages
    | SetWordLists
    | Group
    | RestoreWords
    | RestoreLines
    | RestorePage
)
