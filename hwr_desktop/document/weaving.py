"""Reading a page again without losing what a person settled on it."""

from __future__ import annotations

import math
from dataclasses import replace

from hwr_desktop.document.model import Line, Page, Reading, Word
from hwr_desktop.document.region import Region

_SAME_BOX = 0.5
"""Intersection over union from which a new box is a settled one over again."""
_SAME_INK = 0.5
"""The same along the line, from which two boxes hold the same letters, however loose they are."""
_INSIDE = 0.6
"""Share of a settled box that lies in a new one, from which its ink is part of the new word."""


def weave(page: Page, new_lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Weave a page's settled words into its new lines.

    One ink is one word: where a new word lies on a settled one, or around it, the settled one takes
    its place, and remembers what was read there if it differs; several settled words that make up
    one new word take its place together. Settled words that no new word meets keep their line.

    Args:
        page: The page as it is.
        new_lines: What was found on it anew.
    """
    new_lines = _with_unused_ids(page, new_lines)
    settled = [word for word in page.words() if word.status.settled]
    lines = [list(line.words) for line in new_lines]
    kept_lines: dict[str, list[Word]] = {}
    settled_ids = set()
    replaced: list[tuple[Word, int, list[Word]]] = []
    for word in settled:
        settled_ids.add(word.id)
        met = [
            (i, new)
            for i, words in enumerate(lines)
            for new in words
            if new.id not in settled_ids and _is_same_ink(word.region, new.region)
        ]
        if met:
            row, first = met[0]
            again = _read_again(page, word, [n for _, n in met])
            lines[row][lines[row].index(first)] = again
            for i, new in met[1:]:
                lines[i].remove(new)
            replaced.extend((new, row, [again]) for _, new in met)
        elif part_of := next((r for r in replaced if _lies_in(word.region, r[0].region)), None):
            _join(part_of, word, lines)
        else:
            kept_lines.setdefault(page.lines[page.places[word.id][0]].id, []).append(word)
    woven = [
        replace(line, words=tuple(words))
        for line, words in zip(new_lines, lines, strict=True)
        if words
    ]
    taken = {line.id for line in woven}
    for line_id, words in kept_lines.items():
        line = Line(_unused(line_id, taken), tuple(words))
        middle = Region.around(word.region for word in words).centre[1]
        below = (
            i
            for i, other in enumerate(woven)
            if Region.around(w.region for w in other.words).centre[1] > middle
        )
        woven.insert(next(below, len(woven)), line)
    return tuple(woven)


def _read_again(page: Page, settled: Word, met: list[Word]) -> Word:
    """The settled word with what was read in its place, where that was the same ink."""
    readings = [new.reading for new in met if new.reading]
    around = Region.around(new.region for new in met)
    is_part = any(_lies_in(settled.region, new.region) for new in met)
    if not readings or not (is_part or _hold_same_ink(page, settled.region, around)):
        return settled
    if len(readings) == 1:
        return settled.read_again(readings[0])
    text = " ".join(reading.text for reading in readings)
    confidence = math.prod(reading.confidence for reading in readings)
    return settled.read_again(Reading(text, confidence, model=readings[0].model))


def _hold_same_ink(page: Page, one: Region, other: Region) -> bool:
    if page.turn % 2:
        starts, ends = (one.y, other.y), (one.bottom, other.bottom)
    else:
        starts, ends = (one.x, other.x), (one.right, other.right)
    return min(ends) - max(starts) >= _SAME_INK * (max(ends) - min(starts))


def _with_unused_ids(page: Page, new_lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Rename new words that a word of the page has the name of: reading a page again gives both."""
    taken = page.places.keys() | {word.id for line in new_lines for word in line.words}

    def rename(word: Word) -> Word:
        return replace(word, id=_unused(word.id, taken))

    return tuple(
        replace(line, words=tuple(rename(w) if w.id in page.places else w for w in line.words))
        for line in new_lines
    )


def _unused(wanted: str, taken: set[str]) -> str:
    """Return an id like the one wanted that is not taken yet, and take it."""
    while wanted in taken:
        wanted += "+"
    taken.add(wanted)
    return wanted


def _join(part_of: tuple[Word, int, list[Word]], word: Word, lines: list[list[Word]]) -> None:
    """Put a settled word behind those that stand in the place of the new word around it."""
    new, row, parts = part_of
    place = next(i for i, other in enumerate(lines[row]) if other.id == parts[-1].id)
    lines[row].insert(place + 1, word)
    parts.append(word)
    spelling = "".join(part.transcription for part in parts)
    if new.reading is not None and spelling == "".join(new.reading.text.split()):
        # Together they say what was read: nobody needs to choose.
        first = next(i for i, other in enumerate(lines[row]) if other.id == parts[0].id)
        lines[row][first] = replace(lines[row][first], later_reading=None)


def _is_same_ink(settled: Region, new: Region) -> bool:
    """Whether a new box is the settled one over again, or one of both lies in the other."""
    x, y = new.centre
    inside = settled.x <= x < settled.right and settled.y <= y < settled.bottom
    return inside or settled.overlap(new) >= _SAME_BOX or _lies_in(settled, new)


def _lies_in(settled: Region, new: Region) -> bool:
    return settled.share_in(new) >= _INSIDE
