"""People who fill in forms: a UNIPEN writer's own words, and words set from the same characters."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np

from training.characters import UNITS_PER_X_HEIGHT, CharacterHands, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


_GAP = 0.32  # between characters in x-heights: room for the width of a pen's line


class Scribe:
    """One writer: whole words where the writer wrote them, else words set from characters."""

    def __init__(
        self, writer: str, hands: CharacterHands, words: Mapping[str, list[Strokes]]
    ) -> None:
        """Take a writer of `hands` and the strokes of that writer's words by their texts."""
        self.writer = writer
        self._hands = hands
        self._words = words
        self.vocabulary = tuple(text for text in words if hands.can_write(text))

    def can_write(self, text: str) -> bool:
        """Tell whether the writer has the word or its characters can be found."""
        return text in self._words or self._hands.can_write(text)

    def write(self, word: str, rng: np.random.Generator) -> Strokes:
        """Write one word; lengths as in `training.characters.HandwrittenText`."""
        drawn = self._words.get(word)
        if drawn and self._hands.can_write(word):
            return self._fit(word, drawn[int(rng.integers(len(drawn)))], rng)
        return self._hands.write(word, rng, self.writer, gap=_GAP).strokes

    def _fit(self, word: str, strokes: Strokes, rng: np.random.Generator) -> Strokes:
        """Scale a word whose size is unknown to the height that its characters have together."""
        model = np.concatenate(self._hands.write(word, rng, self.writer, gap=_GAP).strokes)
        ink = np.concatenate(strokes)
        top, bottom = float(model[:, 1].min()), float(model[:, 1].max())
        scale = max(bottom - top, 0.1 * UNITS_PER_X_HEIGHT) / max(float(np.ptp(ink[:, 1])), 1.0)
        origin = np.array([ink[:, 0].min(), ink[:, 1].max()], np.float32)
        foot = np.array([0.0, bottom], np.float32)
        return tuple((stroke - origin) * np.float32(scale) + foot for stroke in strokes)


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
