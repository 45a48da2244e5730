"""Edits of word boxes: draw, split, merge, and set the reading order.

All regions are in pixels of the stored page; what is left and what is below is decided on the
page as a person sees it, turned upright.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from hwr_desktop.document.edits import InsertWord, MergeWords, ReorderWords, SplitWord
from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import Kind, Reading, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.imaging.coordinates import PageMap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.document.model import Line, Page

SMALLEST_SIDE = 3
"""Pixels below which a box is a slip of the hand."""
_HELD = 0.5
"""Share of a word's box in a new one, from which the new one takes its place."""


def upright(page: Page) -> PageMap:
    """Return the map from the stored page to the page as a person sees it."""
    return PageMap.quarter_turns(page.turn, page.width, page.height)


def clip(region: Region, page: Page) -> Region | None:
    """Cut a region to its page; None where too little is left."""
    left, top = max(0, region.x), max(0, region.y)
    width = min(page.width, region.right) - left
    height = min(page.height, region.bottom) - top
    if min(width, height) < SMALLEST_SIDE:
        return None
    return Region(left, top, width, height)


def insert_word(page: Page, region: Region) -> InsertWord:
    """Add an unread word: into the line that it stands on, or as a line of its own."""
    seen = upright(page)
    box = seen.region(region)
    middle = box.centre[1]
    word = Word(new_id(), region)
    below = len(page.lines)
    for number, line in enumerate(page.lines):
        boxes = [seen.region(other.region) for other in line.words]
        around = Region.around(boxes)
        if around.y <= middle < around.bottom:
            place = sum(other.centre[0] < box.centre[0] for other in boxes)
            return InsertWord(page.id, line.id, number, place, word)
        if around.centre[1] > middle:
            below = min(below, number)
    return InsertWord(page.id, new_id(), below, 0, word)


def words_inside(page: Page, region: Region) -> list[Word]:
    """Return the words whose ink a box holds most of: one ink is one word."""
    return [word for word in page.words() if word.region.share_in(region) >= _HELD]


def region_behind(page: Page, word: Word | None) -> Region:
    """Return a place for a new box: right of a word and as high, else at the top of the page."""
    seen = upright(page)
    if word is None:
        paper = seen.region(Region(0, 0, page.width, page.height))
        unit = max(SMALLEST_SIDE, min(paper.width, paper.height) // 20)
        return seen.inverse().region(Region(unit, unit, 4 * unit, unit))
    box = seen.region(word.region)
    right = seen.region(Region(0, 0, page.width, page.height)).right
    width = max(box.height, SMALLEST_SIDE)
    left = max(0, min(box.right + box.height // 4, right - width))
    return seen.inverse().region(Region(left, box.y, width, box.height))


def split_word(page: Page, word: Word, text: str, place: int) -> SplitWord:
    """Cut a word in two before a character.

    Args:
        page: Its page.
        word: The word.
        text: Its text as a person sees it, perhaps just typed.
        place: Number of the character that begins the second part, from 1.

    Raises:
        ValueError: There is nothing on one side of the cut.
    """
    texts = (text[:place].strip(), text[place:].strip())
    if not all(texts):
        raise ValueError("a word is cut between two characters")
    settled = word.status is not Status.PREDICTED or text != word.transcription
    parts = []
    for part, region in zip(texts, _cut(page, word, place / len(text), text, place), strict=True):
        piece = Word(new_id(), region, word.kind)
        if settled:
            piece = replace(piece, status=Status.CORRECTED, correction=part)
        parts.append(piece)
    return SplitWord(word.id, tuple(parts))


def merge_words(words: Sequence[Word]) -> MergeWords:
    """Join words, given in reading order; what a person settled keeps its text."""
    kinds = {word.kind for word in words}
    merged = Word(
        new_id(),
        Region.around(word.region for word in words),
        kinds.pop() if len(kinds) == 1 else Kind.UNKNOWN,
    )
    text = "".join(word.transcription for word in words)
    if any(word.status.settled for word in words):
        merged = replace(merged, status=Status.CORRECTED, correction=text)
    elif text:
        # Until the ink is read again.
        chances = (word.confidence for word in words if word.reading)
        merged = replace(merged, reading=Reading(text, math.prod(chances)))
    return MergeWords(tuple(word.id for word in words), merged)


def next_in_line(page: Page, word_id: str) -> Word | None:
    """Return the word that follows on the same line, or None."""
    number, place = page.places[word_id]
    words = page.lines[number].words
    return words[place + 1] if place + 1 < len(words) else None


def read_earlier(page: Page, word_id: str) -> ReorderWords | None:
    """Read a word one place earlier; None where it is the first."""
    number, place = page.places[word_id]
    if place == 0:
        return _to_line(page, word_id, number - 1, None) if number else None
    return _to_line(page, word_id, number, place - 1)


def read_later(page: Page, word_id: str) -> ReorderWords | None:
    """Read a word one place later; None where it is the last."""
    number, place = page.places[word_id]
    if place == len(page.lines[number].words) - 1:
        return _to_line(page, word_id, number + 1, 0) if number + 1 < len(page.lines) else None
    return _to_line(page, word_id, number, place + 1)


def read_in_turn(page: Page, word_ids: Sequence[str]) -> ReorderWords | None:
    """Read words one after the other; None where they are read so already.

    Each word comes right after the one before it, on that one's line. The first word of a line
    brings its whole line along where the word before it is the last of its own, unless that line
    holds a word that has its place already.

    Args:
        page: Their page.
        word_ids: The words in the order wanted, each once.
    """
    lines = [(line.id, [word.id for word in line.words]) for line in page.lines]
    before = str(lines)
    for place, (earlier, later) in enumerate(pairwise(word_ids)):
        here = next(line for line in lines if earlier in line[1])
        there = next(line for line in lines if later in line[1])
        whole = here[1][-1] == earlier and there[1][0] == later
        if whole and not set(there[1]) & set(word_ids[: place + 1]):
            lines.remove(there)
            lines.insert(lines.index(here) + 1, there)
        else:
            there[1].remove(later)
            here[1].insert(here[1].index(earlier) + 1, later)
    if str(lines) == before:
        return None
    return ReorderWords(page.id, tuple((line_id, tuple(ids)) for line_id, ids in lines if ids))


def _to_line(page: Page, word_id: str, number: int, place: int | None) -> ReorderWords:
    lines: list[tuple[str, tuple[str, ...]]] = []
    for i, line in enumerate(page.lines):
        ids = _without(line, word_id)
        if i == number:
            ids.insert(len(ids) if place is None else place, word_id)
        if ids:
            lines.append((line.id, tuple(ids)))
    return ReorderWords(page.id, tuple(lines))


def _without(line: Line, word_id: str) -> list[str]:
    return [word.id for word in line.words if word.id != word_id]


def _cut(page: Page, word: Word, share: float, text: str, place: int) -> tuple[Region, Region]:
    """The regions left and right of a cut, by the ink of the characters where it is known."""
    seen = upright(page)
    box = seen.region(word.region)
    along = share * box.width
    reading = word.reading
    if reading and reading.text == text and len(reading.spans) == len(text):
        along = reading.spans[place][0]
    width = min(max(round(along), 1), max(1, box.width - 1))
    back = seen.inverse()
    left = Region(box.x, box.y, width, box.height)
    right = Region(box.x + width, box.y, max(1, box.width - width), box.height)
    return back.region(left), back.region(right)
