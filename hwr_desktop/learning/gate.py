"""Whether what was learned reads better, told from words that it was not learned from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDS = 3
_SURE = 1.28
"""Standard errors by which the gain must exceed nought: chance alone does that once in ten."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Words as they were read before and after.

    Attributes:
        characters: Of all texts together.
        before: Character errors of each word before.
        after: Of the same words after.
    """

    characters: int
    before: tuple[int, ...]
    after: tuple[int, ...]

    @classmethod
    def of(cls, texts: Sequence[str], before: Sequence[str], after: Sequence[str]) -> Comparison:
        """Compare readings of words with the texts that stand there."""
        return cls(
            sum(map(len, texts)),
            tuple(map(Levenshtein.distance, texts, before)),
            tuple(map(Levenshtein.distance, texts, after)),
        )

    @property
    def cer_before(self) -> float:
        """Character error rate before."""
        return sum(self.before) / max(self.characters, 1)

    @property
    def cer_after(self) -> float:
        """Character error rate after."""
        return sum(self.after) / max(self.characters, 1)

    @property
    def certainty(self) -> float:
        """By how many standard errors fewer characters are wrong after."""
        gains = np.subtract(self.before, self.after)
        spread = float(gains.std()) * math.sqrt(len(gains))
        return float(gains.sum()) / spread if spread else 0.0

    @property
    def better(self) -> bool:
        """Whether fewer characters are wrong after, by more than chance."""
        return self.certainty > _SURE

    @property
    def no_worse(self) -> bool:
        """Whether no more characters are wrong after than chance allows."""
        return self.certainty > -_SURE


def folds(groups: Sequence[str]) -> list[list[int]]:
    """Part words into `FOLDS` parts, each of which is held out once.

    Args:
        groups: For each word the page that it stands on. Pages stay whole where there are enough
            of them; else the words are parted in their order.

    Returns:
        The indices of the words of each part.
    """
    pages = list(dict.fromkeys(groups))
    if len(pages) < FOLDS:
        cut = [i * FOLDS // len(groups) for i in range(len(groups))]
    else:
        cut = [pages.index(group) % FOLDS for group in groups]
    return [[i for i, part in enumerate(cut) if part == fold] for fold in range(FOLDS)]
