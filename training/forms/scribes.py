"""People who fill in forms: a UNIPEN writer's own words, and words set from the same characters."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from training.forms.pen import Pen
from training.synthesis.characters import UNITS_PER_X_HEIGHT, CharacterHands, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


_GAP = 0.32  # between characters in x-heights: room for the width of a pen's line

_MOST_WIDENED = 1.4  # a word wider than its letters was written into boxes, letter by letter


class Scribe:
    """One writer: whole words where the writer wrote them, else words set from characters."""

    def __init__(
        self, writer: str, hands: CharacterHands, words: Mapping[str, list[Strokes]]
    ) -> None:
        """Take a writer of `hands` and the strokes of that writer's words by their texts."""
        self.writer = writer
        self._hands = hands
        self._words = words
        self.vocabulary = tuple(
            text for text in words if any(map(str.isalpha, text)) and hands.can_write(text)
        )

    def can_write(self, text: str) -> bool:
        """Tell whether the writer's characters, and lent ones, suffice."""
        return self._hands.can_write(text)

    def write(self, word: str, rng: np.random.Generator) -> Strokes:
        """Write one word; lengths as in `training.synthesis.characters.HandwrittenText`."""
        letters = self._hands.write(word, rng, self.writer, gap=_GAP).strokes
        drawn = self._words.get(word)
        if drawn:
            whole = _fit(drawn[int(rng.integers(len(drawn)))], letters)
            if _MOST_WIDENED > _width(whole) / _width(letters) > 1.0 / _MOST_WIDENED:
                return whole
        return letters


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes with which pen, and the chance in each stroke."""

    scribe: Scribe
    pen: Pen
    rng: np.random.Generator

    def write(self, word: str) -> Strokes:
        """Write one word as the scribe does."""
        return self.scribe.write(word, self.rng)


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


def _fit(strokes: Strokes, model: Strokes) -> Strokes:
    """Scale a word whose size is unknown to the height that its letters have when set."""
    ink, letters = np.concatenate(strokes), np.concatenate(model)
    height = max(float(np.ptp(letters[:, 1])), 0.1 * UNITS_PER_X_HEIGHT)
    scale = np.float32(height / max(float(np.ptp(ink[:, 1])), 1.0))
    origin = np.array([ink[:, 0].min(), ink[:, 1].max()], np.float32)
    foot = np.array([0.0, letters[:, 1].max()], np.float32)
    return tuple((stroke - origin) * scale + foot for stroke in strokes)


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
