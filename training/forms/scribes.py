"""People who fill in forms: a writer's own words, and words set from UNIPEN's characters."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from training.forms.cuttings import LEAN, STRETCH, Cutting, read_cuttings
from training.forms.pen import Pen
from training.synthesis.characters import UNITS_PER_X_HEIGHT, CharacterHands, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path


Written = Strokes | Cutting
"""A word as a hand gives it: lines to be drawn with a pen, or ink that is there already."""

_GAP = 0.32  # between characters in x-heights: room for the width of a pen's line

_MOST_WIDENED = 1.4  # a word wider than its letters was written into boxes, letter by letter


class Scribe:
    """One writer: whole words where the writer wrote them, else words set from characters."""

    def __init__(
        self,
        writer: str,
        hands: CharacterHands,
        words: Mapping[str, Sequence[Written]],
        *,
        lender: str | None = None,
    ) -> None:
        """Take a writer's own words by their texts.

        Args:
            writer: Who.
            hands: The characters that other words are set from.
            words: The words; strokes of a writer of `hands` may be of any size.
            lender: Whose characters of `hands` those are, where the writer is none of them.
        """
        self.writer = writer
        self.borrows = lender is not None
        self.cuts = any(isinstance(w, Cutting) for drawn in words.values() for w in drawn)
        self._characters_of = lender or writer
        self._hands = hands
        self._words = words
        self.vocabulary = tuple(
            text for text in words if any(map(str.isalpha, text)) and hands.can_write(text)
        )

    def can_write(self, text: str) -> bool:
        """Tell whether the writer's characters, and lent ones, suffice."""
        return self._hands.can_write(text)

    def letters(self, word: str, rng: np.random.Generator) -> Strokes:
        """Set a word from characters; lengths as `training.synthesis.characters` has them."""
        return self._hands.write(word, rng, self._characters_of, gap=_GAP).strokes

    def write(self, word: str, rng: np.random.Generator) -> Written:
        """Write one word; lengths as in `training.synthesis.characters.HandwrittenText`."""
        drawn = self._words.get(word)
        whole = drawn[int(rng.integers(len(drawn)))] if drawn else None
        if isinstance(whole, Cutting):
            return whole.written_again(rng)
        letters = self.letters(word, rng)
        if whole is not None:
            whole = _fit(whole, letters)
            if _MOST_WIDENED > _width(whole) / _width(letters) > 1.0 / _MOST_WIDENED:
                return _written_again(whole, rng)
        return letters


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes with which pen, and the chance in each stroke.

    Attributes:
        scribe: Who.
        pen: The pen.
        rng: The chance.
        gaps: Least and greatest distance between two words in x-heights.
        drift: Standard deviation of the slope of lines.
        sway: Height, in x-heights, of the waves that lines make.
    """

    scribe: Scribe
    pen: Pen
    rng: np.random.Generator
    gaps: tuple[float, float] = (0.95, 1.5)
    drift: float = 0.006
    sway: float = 0.0

    def write(self, word: str) -> Written:
        """Write one word as the scribe does."""
        return self.scribe.write(word, self.rng)

    def letters(self, word: str) -> Strokes:
        """Write one word letter by letter."""
        return self.scribe.letters(word, self.rng)


def read_scribes(path: Path, hands: CharacterHands, fewest_words: int = 0) -> list[Scribe]:
    """Read the training writers of `unipen_words.jsonl.gz`.

    Args:
        path: The file.
        hands: Whose writers can be scribes.
        fewest_words: Leave out writers with fewer different words of their own.
    """
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        words = _by_writer(record for record in map(json.loads, lines) if _is_usable(record))
    return [
        Scribe(writer, hands, words[writer])
        for writer in hands.writers
        if len(words[writer]) >= fewest_words
    ]


def read_ink_scribes(path: Path, hands: CharacterHands, fewest_words: int = 20) -> list[Scribe]:
    """Read the training writers of `copiste_words.zip`: their own ink.

    Args:
        path: The file.
        hands: The characters that other words are set from.
        fewest_words: Leave out writers with fewer different words.
    """
    return _lent(read_cuttings(path), hands, fewest_words)


def _lent(
    words: Mapping[str, Mapping[str, Sequence[Written]]], hands: CharacterHands, fewest_words: int
) -> list[Scribe]:
    return [
        Scribe(writer, hands, own, lender=hands.writers[number % len(hands.writers)])
        for number, (writer, own) in enumerate(sorted(words.items()))
        if len(own) >= fewest_words
    ]


def _fit(strokes: Strokes, model: Strokes) -> Strokes:
    """Scale a word whose size is unknown to the height that its letters have when set."""
    ink, letters = np.concatenate(strokes), np.concatenate(model)
    height = max(float(np.ptp(letters[:, 1])), 0.1 * UNITS_PER_X_HEIGHT)
    scale = np.float32(height / max(float(np.ptp(ink[:, 1])), 1.0))
    origin = np.array([ink[:, 0].min(), ink[:, 1].max()], np.float32)
    foot = np.array([0.0, letters[:, 1].max()], np.float32)
    return tuple((stroke - origin) * scale + foot for stroke in strokes)


def _written_again(strokes: Strokes, rng: np.random.Generator) -> Strokes:
    """Make a word a little wider or narrower and leaning: no hand repeats itself."""
    change = np.array([[rng.normal(1.0, STRETCH), 0.0], [rng.normal(0.0, LEAN), 1.0]], np.float32)
    return tuple(stroke @ change for stroke in strokes)


def _width(strokes: Strokes) -> float:
    return max(float(np.ptp(np.concatenate(strokes)[:, 0])), 1.0)


def _is_usable(record: Mapping[str, Any]) -> bool:
    return record["split"] == "train" and bool(record["case_ok"]) and " " not in record["text"]


def _by_writer(
    records: Iterable[Mapping[str, Any]],
) -> defaultdict[str, dict[str, list[Strokes]]]:
    words: defaultdict[str, dict[str, list[Strokes]]] = defaultdict(dict)
    for record in records:
        strokes = tuple(np.asarray(stroke, np.float32) for stroke in record["strokes"])
        words[record["writer"]].setdefault(record["text"], []).append(strokes)
    return words
