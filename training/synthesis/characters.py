"""Words set from the single characters that UNIPEN's writers wrote.

A writer gave each character once or so. `CharacterHands` sets them side by side as a hand does,
each time a little different, and borrows a missing character from a writer of similar style.
Lengths are in x-heights with y downwards and 0 at the baseline, unless said otherwise.
"""

from __future__ import annotations

import gzip
import json
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate, islice, pairwise
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

Points = npt.NDArray[np.float32]
Strokes = tuple[Points, ...]

UNITS_PER_X_HEIGHT = 50
"""Scale of the strokes that `CharacterHands.write` returns, the one of the IAM-OnDB words."""

_FEWEST_CHARACTERS = 25  # a writer with fewer is not asked to write a word, only to lend characters
_LENDERS = 6  # a missing character comes from one of so many most similar writers
_BAND = 0.25  # height of the bands in which neighbours keep their distance
_BAND_TOP, _BANDS = -3.5, 22
_OVERLAP = 0.35  # how far a letter may reach over its neighbour's box, as an "o" under a "T"
_KEPT_APART = frozenset("0123456789.,:;'\"-/")  # lost if they slipped under a neighbour
_POINTS = frozenset(".,:;")
_ROOM = 0.13  # more distance around points and between digits: a pen's line is wide
_TOLERANCE = 0.015  # by which a stroke may be simplified
_POINT_STEP = 0.08  # distance of the points along a stroke when its bands are found

_UNPLACED: Mapping[str, tuple[float, float]] = {
    "$": (2.2, 0.2),
    "&": (1.9, 0.05),
    ")": (2.0, 0.2),
    "*": (0.8, -1.1),
    "+": (0.9, -0.2),
    "<": (0.9, -0.1),
    "[": (2.0, 0.2),
}
"""Usual height and lower edge of signs whose size on the line UNIPEN does not tell."""

_MARKS: Mapping[str, Sequence[Sequence[tuple[float, float]]]] = {
    "\N{COMBINING GRAVE ACCENT}": [[(-0.25, -0.4), (0.15, 0.0)]],
    "\N{COMBINING ACUTE ACCENT}": [[(0.25, -0.4), (-0.15, 0.0)]],
    "\N{COMBINING CIRCUMFLEX ACCENT}": [[(-0.3, 0.0), (0.0, -0.35), (0.3, 0.0)]],
    "\N{COMBINING DIAERESIS}": [[(-0.25, -0.1), (-0.22, 0.0)], [(0.25, -0.1), (0.22, 0.0)]],
    "\N{COMBINING CEDILLA}": [[(0.0, 0.0), (0.0, 0.15), (0.18, 0.25), (0.05, 0.42), (-0.15, 0.4)]],
}
_MARK_GAP = 0.2


@dataclass(frozen=True, slots=True)
class _Character:
    ink: Points  # the strokes end to end
    lengths: tuple[int, ...]  # points of each stroke
    width: float
    left_edge: npt.NDArray[np.float32]  # leftmost ink in each band, infinity where there is none
    right_edge: npt.NDArray[np.float32]  # rightmost ink in each band, minus infinity likewise

    @property
    def strokes(self) -> Strokes:
        return _split(self.ink, self.lengths)


@dataclass(frozen=True, slots=True)
class HandwrittenText:
    """A text as strokes.

    Attributes:
        text: What is written.
        writer: Whose characters, the lenders of missing ones apart.
        strokes: Points of each stroke, shape (n, 2), x then y; `UNITS_PER_X_HEIGHT` units are one
            x-height, x = 0 at the left edge of the ink, y = 0 at the baseline, y downwards.
    """

    text: str
    writer: str
    strokes: Strokes


class CharacterHands:
    """Writers by their characters."""

    def __init__(self, records: Iterable[Mapping[str, Any]]) -> None:
        """Take the usable characters of `unipen_chars` records (see `read_characters`)."""
        self._hands: dict[str, dict[str, list[_Character]]] = defaultdict(lambda: defaultdict(list))
        for record in records:
            if _is_usable(record):
                strokes = _to_x_heights(record)
                self._hands[record["writer"]][record["text"]].append(_measure(strokes))
        self.writers = tuple(
            writer for writer, hand in self._hands.items() if len(hand) >= _FEWEST_CHARACTERS
        )
        self._owners: dict[str, set[str]] = defaultdict(set)
        for writer, hand in self._hands.items():
            for character in hand:
                self._owners[character].add(writer)
        self._neighbours = self._order_by_style()
        self._lenders: dict[tuple[str, str], tuple[str, ...]] = {}
        self._accented: dict[tuple[str, str, int], _Character] = {}

    def can_write(self, text: str) -> bool:
        """Tell whether each character was written by someone, accents apart."""
        return all(
            base in self._owners and all(mark in _MARKS for mark in marks)
            for base, marks in map(_decompose, text.replace(" ", ""))
        )

    def write(
        self,
        text: str,
        rng: np.random.Generator,
        writer: str | None = None,
        gap: float | None = None,
    ) -> HandwrittenText:
        """Set a text in one writer's characters; `can_write` must hold.

        Args:
            text: Words with single spaces.
            rng: Decides the small irregularities, and what is not given.
            writer: One of `writers`.
            gap: Mean distance of neighbours in x-heights.
        """
        writer = writer or self.writers[rng.integers(len(self.writers))]
        if gap is None:
            gap = float(np.clip(rng.normal(0.28, 0.12), 0.04, 0.6))
            if rng.random() < 0.1:
                gap += rng.uniform(0.3, 0.9)
        rooms = [_room(*pair) for pair in zip(" " + text, text, strict=False)]
        gaps = (gap + rng.normal(0.0, 0.06, len(text)) + rooms).tolist()
        scales = rng.normal(1.0, 0.05, len(text)).clip(0.85, 1.15)
        tilts = scales * rng.normal(0.0, 0.02, len(text))
        rises = rng.normal(0.0, 0.05, len(text)).tolist()
        space = rng.uniform(0.6, 1.2)
        shapes = np.array([[scales, -tilts], [tilts, scales]], np.float32).transpose(2, 0, 1)

        placed: list[Points] = []
        lengths: list[int] = []
        reach = np.full(_BANDS, -np.inf, np.float32)  # rightmost ink so far, band by band
        right, pending = 0.0, 0.0
        for index, letter in enumerate(text):
            if letter == " ":
                pending = space
                continue
            character = self._character(letter, writer, rng)
            apart = _KEPT_APART.issuperset((text[index - 1], letter))
            x = right - (0.0 if apart else _OVERLAP) if placed else 0.0
            x = max(x, float((reach - character.left_edge).max()))
            if placed:
                x = max(x + gaps[index], 0.0) if not pending else right + pending + gaps[index]
            placed.append(character.ink @ shapes[index] + np.array([x, rises[index]], np.float32))
            lengths.extend(character.lengths)
            if pending:
                reach[:] = -np.inf
            np.maximum(reach, character.right_edge + np.float32(x), out=reach)
            right, pending = max(right, x + character.width), 0.0
        ink = np.concatenate(placed)
        ink[:, 0] -= ink[:, 0].min()
        return HandwrittenText(text, writer, _split(ink * np.float32(UNITS_PER_X_HEIGHT), lengths))

    def _character(self, letter: str, writer: str, rng: np.random.Generator) -> _Character:
        base, marks = _decompose(letter)
        owner = writer
        if not self._hands[writer].get(base):
            lenders = self._lenders_of(base, writer)
            owner = lenders[rng.integers(len(lenders))]
        own = self._hands[owner][base]
        place = int(rng.integers(len(own)))
        if not marks:
            return own[place]
        key = (owner, letter, place)
        if key not in self._accented:
            self._accented[key] = _add_marks(own[place], base, marks)
        return self._accented[key]

    def _lenders_of(self, letter: str, writer: str) -> tuple[str, ...]:
        key = (letter, writer)
        if key not in self._lenders:
            owners = self._owners[letter]
            nearest = (other for other in self._neighbours[writer] if other in owners)
            self._lenders[key] = tuple(islice(nearest, _LENDERS))
        return self._lenders[key]

    def _order_by_style(self) -> dict[str, list[str]]:
        """Order all hands by likeness to each: slant, width, height and pen lifts."""
        names = list(self._hands)
        table = np.array(
            [
                np.mean([_style(character) for drawn in hand.values() for character in drawn], 0)
                for hand in self._hands.values()
            ]
        )
        table = (table - table.mean(axis=0)) / (table.std(axis=0) + 1e-6)
        return {
            name: [names[other] for other in np.square(table - style).sum(axis=1).argsort()]
            for name, style in zip(names, table, strict=True)
        }


def read_characters(path: Path, split: str = "train") -> list[dict[str, Any]]:
    """Read one split of `unipen_chars.jsonl.gz`."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [record for record in map(json.loads, lines) if record["split"] == split]


def _is_usable(record: Mapping[str, Any]) -> bool:
    """Tell whether the label's case, the size and the place on the line are known and likely."""
    if record.get("rel_from") is None:
        return record["text"] in _UNPLACED
    if record["text"].isalpha() and not record.get("case_ok", 1):
        return False
    height, bottom = float(record["rel_height"]), float(record["rel_bottom"])
    return 0.01 < height < 4.5 and -3.0 < bottom < 1.8


def _to_x_heights(record: Mapping[str, Any]) -> Strokes:
    strokes = [np.asarray(stroke, np.float32) for stroke in record["strokes"]]
    if len(strokes) > 1:  # the pen's stray touches
        strokes = [stroke for stroke in strokes if len(stroke) > 1] or strokes
    ink = np.concatenate(strokes)
    if record.get("rel_from") is None:
        height, bottom = _UNPLACED[record["text"]]
        scale = np.float32(height / np.ptp(ink[:, 1]))
    else:
        bottom = record["rel_bottom"]
        scale = np.float32(record["rel_scale"] / 1000.0)
    origin = np.array([ink[:, 0].min(), ink[:, 1].max()], np.float32)
    foot = np.array([0.0, bottom], np.float32)
    return tuple(_simplify((stroke - origin) * scale + foot) for stroke in strokes)


def _simplify(stroke: Points) -> Points:
    """Leave out points that nobody would miss, since each takes time to draw."""
    simple = cv2.approxPolyDP(stroke, _TOLERANCE, closed=False).reshape(-1, 2)
    return np.asarray(simple, np.float32) if len(simple) > 1 else stroke  # a dot is drawn by two


def _split(ink: Points, lengths: Iterable[int]) -> Strokes:
    ends = accumulate(lengths, initial=0)
    return tuple(ink[start:end] for start, end in pairwise(ends))


def _measure(strokes: Strokes) -> _Character:
    points = np.concatenate([_densify(stroke) for stroke in strokes])
    bands = ((points[:, 1] - _BAND_TOP) / _BAND).astype(int).clip(0, _BANDS - 1)
    left = np.full(_BANDS, np.inf, np.float32)
    right = np.full(_BANDS, -np.inf, np.float32)
    for nearby in (bands - 1, bands, bands + 1):  # a diagonal also keeps off what is just above it
        np.minimum.at(left, nearby.clip(0, _BANDS - 1), points[:, 0])
        np.maximum.at(right, nearby.clip(0, _BANDS - 1), points[:, 0])
    ink, lengths = np.concatenate(strokes), tuple(map(len, strokes))
    return _Character(ink, lengths, float(points[:, 0].max()), left, right)


def _densify(stroke: Points) -> Points:
    lengths = np.hypot(*np.diff(stroke, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    steps = np.linspace(0.0, along[-1], 2 + int(along[-1] / _POINT_STEP))
    columns = [np.interp(steps, along, stroke[:, axis]) for axis in (0, 1)]
    return np.stack(columns, axis=1).astype(np.float32)


def _style(character: _Character) -> tuple[float, float, float, float]:
    strokes = character.strokes
    height = float(np.ptp(character.ink[:, 1]))
    steps = np.concatenate([np.diff(stroke, axis=0) for stroke in strokes])
    upright = np.abs(steps[:, 1]) > np.abs(steps[:, 0])
    length = float(np.abs(steps[upright, 1]).sum())
    lean = float((-steps[upright, 0] * np.sign(steps[upright, 1])).sum())
    slant = lean / length if length > 0 else 0.0
    return slant, character.width, height, float(len(strokes))


def _room(before: str, letter: str) -> float:
    pair = {before, letter}
    return _ROOM * (len(pair & _POINTS) + _KEPT_APART.issuperset(pair))


def _decompose(letter: str) -> tuple[str, str]:
    decomposed = unicodedata.normalize("NFD", letter)
    return decomposed[0], decomposed[1:]


def _add_marks(character: _Character, base: str, marks: str) -> _Character:
    strokes = character.strokes
    if base in "ij":
        strokes = tuple(stroke for stroke in strokes if stroke[:, 1].max() > -0.9) or strokes
    ink = np.concatenate(strokes)
    middle = float(ink[:, 0].min() + ink[:, 0].max()) / 2
    top, bottom = float(ink[:, 1].min()), float(ink[:, 1].max())
    for mark in marks:
        below = mark == "\N{COMBINING CEDILLA}"
        place = np.array([middle, bottom if below else top - _MARK_GAP], np.float32)
        strokes += tuple(np.asarray(stroke, np.float32) + place for stroke in _MARKS[mark])
    return _measure(strokes)
