"""Sheets of words as a model read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from training.evaluation.alignment import align
from training.report.pictures import Example, save_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from training.evaluation.reading import ReadSet

_COLUMNS = 5
_CONFUSIONS = 8
_READINGS = {True: 15, False: 45}
"""How many words are shown that were read right, and wrong."""


def save_readings(path: Path, sets: Sequence[ReadSet], *, correct: bool) -> None:
    """Write a sheet of words read right or wrong, drawn evenly from the sets.

    Raises:
        OutputError: The file cannot be written.
    """
    rng = np.random.default_rng(0)
    share = -(-_READINGS[correct] // len(sets))
    examples: list[Example] = []
    for part in sets:
        rows = rng.permutation(np.flatnonzero(part.table["correct"] == correct))
        examples += (_example(part, int(row)) for row in rows[:share])
    save_sheet(examples[: _READINGS[correct]], path, _COLUMNS)


def save_confusions(
    path: Path, confusions: Sequence[Mapping[str, Any]], sets: Sequence[ReadSet]
) -> None:
    """Write a sheet of words with the most frequent confusions, a few words of each.

    Raises:
        OutputError: The file cannot be written.
    """
    examples: list[Example] = []
    for confusion in confusions[:_CONFUSIONS]:
        found = list(_confused(confusion["true"], confusion["read"], sets))
        order = np.random.default_rng(0).permutation(len(found))[:_COLUMNS]
        examples += [found[index] for index in order]
    save_sheet(examples, path, _COLUMNS)


def _confused(true: str, read: str, sets: Sequence[ReadSet]) -> Iterator[Example]:
    for part in sets:
        wrong = np.flatnonzero(~part.table["correct"])
        for row in map(int, wrong):
            word = part.table.iloc[row]
            for pair in align(word["text"], word["prediction"]):
                if (pair.true, pair.read) == (true, read):
                    spans = word["spans"]
                    span = spans[pair.place] if pair.place < len(spans) else None
                    caption = f"{true} → {read}   {word['text']} → {word['prediction']}"
                    yield Example(part.crops[row], caption, span)
                    break


def _example(part: ReadSet, row: int) -> Example:
    word = part.table.iloc[row]
    texts = word["text"] if word["correct"] else f"{word['text']} → {word['prediction']}"
    return Example(part.crops[row], f"{texts}   {word['confidence']:.2f}")
