"""Characters in the cells of a comb, as forms ask for capitals, dates and account numbers.

What a segmenter leaves of the cells' walls differs, so walls are drawn whole, cut short, in part or
not at all. Lengths are in x-heights with y downwards and 0 at the baseline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from training.synthesis.characters import UNITS_PER_X_HEIGHT, HandwrittenText

if TYPE_CHECKING:
    from training.synthesis.characters import CharacterHands, Points, Strokes

_ROOM = (1.15, 1.9)  # a cell's width beside the widest character's, lowest and highest
_OFF_CENTRE = 0.08  # standard deviation of a character's place, of the cell's width
_NO_WALLS, _ALL_WALLS = 0.35, 0.65  # up to these chances none is left, or all are; else some
_WALL_TOP, _WALL_FOOT = -2.6, 0.5
_SHORT_WALLS = 0.3  # share of the combs whose walls rise only a little above the baseline


def write_in_comb(hands: CharacterHands, text: str, rng: np.random.Generator) -> HandwrittenText:
    """Set a text of one word into cells, one character each; `hands.can_write` must hold."""
    writer = hands.writers[rng.integers(len(hands.writers))]
    letters = [hands.write(letter, rng, writer).strokes for letter in text]
    widths = [max(float(stroke[:, 0].max()) for stroke in letter) for letter in letters]
    cell = max(UNITS_PER_X_HEIGHT, *widths) * rng.uniform(*_ROOM)
    places = (np.arange(len(text)) + 0.5 + rng.normal(0.0, _OFF_CENTRE, len(text))) * cell
    written = [
        _shift(stroke, place - width / 2)
        for letter, place, width in zip(letters, places, widths, strict=True)
        for stroke in letter
    ]
    strokes = (*written, *_walls(len(text) + 1, cell, rng))
    left = min(float(stroke[:, 0].min()) for stroke in strokes)
    return HandwrittenText(text, writer, tuple(_shift(stroke, -left) for stroke in strokes))


def _walls(count: int, cell: float, rng: np.random.Generator) -> Strokes:
    chance = rng.random()
    if chance < _NO_WALLS:
        return ()
    is_left = np.ones(count, bool) if chance < _ALL_WALLS else rng.random(count) < rng.random()
    top = rng.uniform(-1.0, -0.3) if rng.random() < _SHORT_WALLS else _WALL_TOP
    foot = _WALL_FOOT * rng.random()
    is_cut = chance >= _ALL_WALLS
    walls = []
    for index in np.flatnonzero(is_left):
        start, end = np.sort(rng.random(2)) if is_cut else (0.0, 1.0)
        ends = (top + (foot - top) * start, top + (foot - top) * end)
        points = [(index * cell, y * UNITS_PER_X_HEIGHT) for y in ends]
        walls.append(np.array(points, np.float32))
    return tuple(walls)


def _shift(stroke: Points, right: float) -> Points:
    return stroke + np.array([right, 0.0], np.float32)
