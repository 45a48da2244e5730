"""Lines as other programs give them, made whole: every word gets a box on the page.

Many programs know lines only. The text of such a line is split at its blanks, and each word gets a
share of the line's outline in proportion to its number of characters; a baseline without an outline
gets a band as high as the lines stand apart. What was estimated is told in a warning.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import Line, Reading, Status, Word
from hwr_desktop.document.region import Point, Region
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

NOWHERE = Region(0, 0, 0, 0)
_DEFAULT_PITCH = 60
"""Pixels from line to line where a file tells nothing: handwriting at about 150 dpi."""
_ALL_OF_THE_PAGE = 0.95
"""Share of the page's width and height from which on a box is no word's."""
_ABOVE_BASELINE = 0.75
"""How much of a line's band lies above its baseline."""


@dataclass(slots=True)
class DraftWord:
    """A word whose place may be unknown.

    Attributes:
        word: The word; its region counts only where it is placed.
        placed: Whether the file says where it is.
        own: Whether this program wrote it, so that it is taken as it is.
    """

    word: Word
    placed: bool
    own: bool = False


@dataclass(slots=True)
class DraftLine:
    """A line of which the file may give an outline, a baseline, words' boxes, all or nothing."""

    words: list[DraftWord]
    outline: tuple[Point, ...] = ()
    baseline: tuple[Point, ...] = ()


ReadText = Callable[[str], list[DraftWord]]
"""Makes words without places of a line's text."""


@dataclass(slots=True)
class DraftPage:
    """Lines that were gathered from a file.

    Attributes:
        name: What to call the page in a warning.
        width: Pixels, or 0 where the file does not tell.
        height: Likewise.
        lines: The lines in reading order.
        sized: Whether the file gives the page's size; known after `finish`.
        empty_lines: How many lines had no text and no words.
        warnings: What was estimated or left out; grows in `finish`.
    """

    name: str
    width: int = 0
    height: int = 0
    sized: bool = True
    lines: list[DraftLine] = field(default_factory=list)
    empty_lines: int = 0
    warnings: list[Message] = field(default_factory=list)

    def add(self, line: DraftLine) -> None:
        """Add a line; one without words is counted only."""
        if line.words:
            self.lines.append(line)
        else:
            self.empty_lines += 1

    def finish(self) -> tuple[Line, ...]:
        """Give every word its place; afterwards the page has a size and all its warnings."""
        if self.empty_lines:
            self.warnings.append(
                Message(
                    "{path}: lines without text, left out: {count}",
                    path=self.name,
                    count=self.empty_lines,
                )
            )
        self._unplace_words_as_large_as_the_page()
        boxes = self._line_boxes()
        self._set_size(boxes)
        estimated = 0
        lines = []
        for draft, box in zip(self.lines, boxes, strict=True):
            estimated += sum(not word.placed for word in draft.words)
            words = tuple(
                placed if word.own else self._clamp(placed)
                for word, placed in zip(draft.words, place_words(draft, box), strict=True)
            )
            baseline = draft.baseline if len(draft.baseline) > 1 else ()
            lines.append(Line(new_id(), words, baseline))
        if estimated:
            self.warnings.append(
                Message(
                    "{path}: words whose places were estimated from their lines: {count}",
                    path=self.name,
                    count=estimated,
                )
            )
        return tuple(lines)

    def add_block(self, rows: Sequence[str], box: Region | None, read: ReadText) -> None:
        """Add text that is known as a whole only: bands of equal height.

        Args:
            rows: The text, line by line.
            box: Where the text stands, or None where that is unknown.
            read: Makes words of a line's text.
        """
        for i, row in enumerate(rows):
            band: tuple[Point, ...] = ()
            if box:
                top, bottom = (box.y + box.height * place // len(rows) for place in (i, i + 1))
                band = corners_of(Region(box.x, top, box.width, bottom - top))
            self.add(DraftLine(read(row), band))

    def _unplace_words_as_large_as_the_page(self) -> None:
        """Some programs give a word the page's box where they do not know its own."""
        words = [word for line in self.lines for word in line.words]
        if len(words) < 2 or not (self.width and self.height):
            return
        for word in words:
            region = word.word.region
            as_large = (
                region.width >= self.width * _ALL_OF_THE_PAGE
                and region.height >= self.height * _ALL_OF_THE_PAGE
            )
            if as_large and not word.own:
                word.placed = False

    def _line_boxes(self) -> list[Region]:
        pitch = _line_pitch(self.lines)
        boxes: list[Region] = []
        unknown = 0
        for line in self.lines:
            box = _known_box(line, pitch)
            if box is None:
                unknown += 1
                below = boxes[-1].bottom if boxes else 0
                box = Region(0, below, self.width or _DEFAULT_PITCH * 20, pitch)
            boxes.append(box)
        if unknown:
            self.warnings.append(
                Message(
                    "{path}: lines without a place, put below one another: {count}",
                    path=self.name,
                    count=unknown,
                )
            )
        return boxes

    def _set_size(self, boxes: Sequence[Region]) -> None:
        if self.width > 0 and self.height > 0:
            return
        self.sized = False
        self.warnings.append(
            Message(
                "{path}: the page's size is not told; it was taken from the words", path=self.name
            )
        )
        placed = [w.word.region for line in self.lines for w in line.words if w.placed]
        extent = Region.around([*boxes, *placed, NOWHERE])
        self.width, self.height = max(extent.right, 1), max(extent.bottom, 1)

    def _clamp(self, word: Word) -> Word:
        region = word.region
        x = min(max(region.x, 0), self.width - 1)
        y = min(max(region.y, 0), self.height - 1)
        width = max(min(region.right, self.width) - x, 1)
        height = max(min(region.bottom, self.height) - y, 1)
        if (x, y, width, height) == (region.x, region.y, region.width, region.height):
            return word
        outline = tuple(
            (min(max(px, 0), self.width), min(max(py, 0), self.height)) for px, py in region.outline
        )
        return replace(word, region=Region(x, y, width, height, outline))


def draft_text(text: str, confidence: float | None, model: str, status: Status) -> list[DraftWord]:
    """Make words without a place of a line's text, split at its blanks."""
    return [
        DraftWord(read_word(part, confidence, model, status), placed=False) for part in text.split()
    ]


def read_word(
    text: str,
    confidence: float | None,
    model: str,
    status: Status = Status.PREDICTED,
    region: Region = NOWHERE,
) -> Word:
    """Make a word of what another program read; a confidence that it does not tell counts as 0."""
    return Word(
        new_id(), region, reading=Reading(text, confidence or 0.0, model=model), status=status
    )


def place_words(line: DraftLine, box: Region) -> list[Word]:
    """Return a line's words, those without a place put where their characters fall in the line."""
    if all(word.placed for word in line.words):
        return [word.word for word in line.words]
    lengths = [max(len(word.word.transcription), 1) for word in line.words]
    outline = line.outline if len(line.outline) > 2 else ()
    shares = _shares(lengths)
    if any(unicodedata.bidirectional(c) in {"R", "AL"} for c in _text(line)):
        shares = [(1 - end, 1 - start) for start, end in shares]
    return [
        word.word if word.placed else replace(word.word, region=_part(box, outline, share))
        for word, share in zip(line.words, shares, strict=True)
    ]


def _text(line: DraftLine) -> str:
    return "".join(word.word.transcription for word in line.words)


def _shares(lengths: Sequence[int]) -> list[tuple[float, float]]:
    total = sum(lengths) + len(lengths) - 1
    shares = []
    start = 0
    for length in lengths:
        shares.append((start / total, (start + length) / total))
        start += length + 1
    return shares


def _part(box: Region, outline: Sequence[Point], share: tuple[float, float]) -> Region:
    """Return a share of a line's box along its longer side, as high as the outline is there."""
    if box.height > box.width:
        top, bottom = (round(box.y + part * box.height) for part in share)
        return Region(box.x, top, box.width, bottom - top)
    left, right = (round(box.x + part * box.width) for part in share)
    heights = _heights(outline, left, right)
    if not heights:
        return Region(left, box.y, right - left, box.height)
    return Region(left, min(heights), right - left, max(heights) - min(heights))


def _heights(outline: Sequence[Point], left: int, right: int) -> list[int]:
    """Return the y of an outline's corners, and of its crossings with both sides of a strip."""
    heights = [y for x, y in outline if left <= x <= right]
    for (x1, y1), (x2, y2) in pairwise((*outline, *outline[:1])):
        heights += [
            round(y1 + (side - x1) / (x2 - x1) * (y2 - y1))
            for side in (left, right)
            if min(x1, x2) < side < max(x1, x2)
        ]
    return heights


def _known_box(line: DraftLine, pitch: int) -> Region | None:
    if len(line.outline) > 2:
        return around_points(line.outline)
    placed = [word.word.region for word in line.words if word.placed]
    if placed:
        return Region.around(placed)
    if line.baseline:
        base = around_points(line.baseline)
        above = round(pitch * _ABOVE_BASELINE)
        return Region(base.x, base.y - above, base.width, base.height + pitch)
    return around_points(line.outline) if line.outline else None


def _line_pitch(lines: Sequence[DraftLine]) -> int:
    levels = sorted(median(y for _, y in line.baseline) for line in lines if line.baseline)
    gaps = [gap for a, b in pairwise(levels) if (gap := b - a) > 1]
    return round(median(gaps)) if gaps else _DEFAULT_PITCH


def around_points(given: Sequence[Point]) -> Region:
    """Return the box around points.

    Raises:
        ValueError: There is no point.
    """
    return Region.around(Region(x, y, 0, 0) for x, y in given)


def corners_of(region: Region) -> tuple[Point, ...]:
    """Return the box as a polygon, clockwise from its upper left corner."""
    return (
        (region.x, region.y),
        (region.right, region.y),
        (region.right, region.bottom),
        (region.x, region.bottom),
    )
