"""Words and their readings as a table, one row a word."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd
from rapidfuzz.distance import Levenshtein

from training.data.corpora.sample import Grey
from training.evaluation.sets import EvaluationSet

if TYPE_CHECKING:
    from collections.abc import Callable

    from hwr_desktop.document.model import Reading
    from training.evaluation.word import Word

    Read = Callable[[Sequence[Grey]], list[Reading]]

CLEAN = "clean"


@dataclass(frozen=True, slots=True)
class ReadSet:
    """A set of words that was read.

    Attributes:
        source: The set.
        crops: What was shown to the reader.
        table: One row a word, in the same order: ``set``, ``variant``, ``item``, ``writer``,
            ``text``, ``prediction``, ``first_look`` (the reading of the plain picture alone),
            ``confidence``, ``spans``, and what `judge` adds. Where case is ignored, texts are in
            lower case.
        seconds: Processor time that the reading took, of all threads together.
    """

    source: EvaluationSet
    crops: Sequence[Grey]
    table: pd.DataFrame
    seconds: float


def read_set(
    read: Read,
    source: EvaluationSet,
    words: Sequence[Word],
    crops: Sequence[Grey],
    variant: str = CLEAN,
) -> ReadSet:
    """Read a set.

    Args:
        read: The product's `Recogniser.read`, or another engine's.
        source: The set.
        words: Its words.
        crops: Their pictures.
        variant: How the pictures were degraded.
    """
    start = time.process_time()
    readings = read(crops)
    seconds = time.process_time() - start
    table = pd.DataFrame(
        {
            "set": source.name,
            "variant": variant,
            "item": [word.item for word in words],
            "writer": [word.writer for word in words],
            "text": [word.text for word in words],
            "prediction": [reading.text for reading in readings],
            "first_look": [
                reading.text if reading.raw_text is None else reading.raw_text
                for reading in readings
            ],
            "confidence": [reading.confidence for reading in readings],
            "spans": [reading.spans for reading in readings],
        }
    )
    if source.ignore_case:
        for column in ("text", "prediction", "first_look"):
            table[column] = table[column].str.lower()
    return ReadSet(source, crops, judge(table), seconds)


def judge(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table of texts and predictions with what follows from them.

    Returns:
        The table and ``length`` and ``errors`` (characters), ``words`` and ``word_errors`` (between
        spaces), ``correct``, and of the first look ``first_errors`` and ``first_correct``.
    """
    texts = list(zip(table["text"], table["prediction"], strict=True))
    first = list(zip(table["text"], table["first_look"], strict=True))
    return table.assign(
        length=[len(text) for text, _ in texts],
        errors=[Levenshtein.distance(text, read) for text, read in texts],
        words=[len(text.split()) for text, _ in texts],
        word_errors=[Levenshtein.distance(text.split(), read.split()) for text, read in texts],
        correct=[text == read for text, read in texts],
        first_errors=[Levenshtein.distance(text, read) for text, read in first],
        first_correct=[text == read for text, read in first],
    )
