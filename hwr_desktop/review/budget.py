"""What a review buys: the errors to expect in the words that nobody looks at.

A calibrated confidence is the chance that a reading is right, so the errors that remain after a
review are the sum of the other chances over the words that were not reviewed. Stopping at an error
rate that a person tolerates: Serrano, Civera, Sanchis, Juan, "Balancing error and supervision
effort in interactive-predictive handwriting recognition", IUI 2010.
"""

from __future__ import annotations

import itertools
import math
import operator
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from hwr_desktop.document.model import Document, Word
    from hwr_desktop.review.queue import ReviewPolicy

_TRUST = 30.0
"""Expected errors that a person must have met before their number weighs as much as the model's.

The factor between the two differs from hand to hand; this number allows for a standard deviation
of 0.2.
"""
START = 1.4
"""Errors met for each that the confidences announce, before anything is known of a hand.

Confidence is calibrated on words that were cut by hand. On pages some words are cut wrongly, and
what is read in such a piece is wrong more often than it seems: 1.3 to 1.6 times on IAM pages and on
composed forms.
"""
_EIGHT_OF_TEN = 1.2816
"""Standard deviations that eight of ten normally distributed cases keep within."""


@dataclass(frozen=True, slots=True)
class Experience:
    """How often the model's doubts were right in the words that a person has settled.

    Attributes:
        expected: Errors that the confidences of these words announced.
        met: Errors that the person found.
    """

    expected: float = 0.0
    met: int = 0

    @classmethod
    def of(cls, words: Iterable[Word]) -> Experience:
        """Compare the settled ones of these words with what was read."""
        expected, met = 0.0, 0
        for word in words:
            if word.status.settled and word.reading is not None:
                expected += 1 - word.confidence
                met += word.status is not Status.CONFIRMED
        return cls(expected, met)

    @property
    def factor(self) -> float:
        """By how much errors are more frequent here than announced.

        The mean of a gamma distribution that starts at `START` and learns from the errors met.
        """
        return (self.met + START * _TRUST) / (self.expected + _TRUST)

    @property
    def variance(self) -> float:
        """How far from certain the factor is."""
        return self.factor / (self.expected + _TRUST)


@dataclass(frozen=True, slots=True)
class Budget:
    """The errors that remain after reviewing so and so many words.

    Attributes:
        total: Words that count, the settled ones among them.
        word_ids: Unsettled words, most doubtful first.
        errors: Expected errors after reviewing the first 0, 1, ... of them.
        variances: Variance of each of these numbers.
    """

    total: int
    word_ids: tuple[str, ...]
    errors: tuple[float, ...]
    variances: tuple[float, ...]

    def rate(self, reviewed: int) -> float:
        """Return the share of all words that will still be wrong, 0 to 1."""
        return self.errors[reviewed] / self.total if self.total else 0.0

    def rate_without(self, word_ids: Collection[str]) -> float:
        """Return the share of all words that will be wrong once these are settled too, 0 to 1."""
        chances = map(operator.sub, self.errors, self.errors[1:])
        kept = (c for i, c in zip(self.word_ids, chances, strict=True) if i not in word_ids)
        return sum(kept) / self.total if self.total else 0.0

    def range(self, reviewed: int) -> tuple[int, int]:
        """Return fewest and most errors to expect; eight of ten cases lie between them."""
        middle = self.errors[reviewed]
        reach = _EIGHT_OF_TEN * math.sqrt(self.variances[reviewed])
        unreviewed = len(self.word_ids) - reviewed
        return max(0, math.floor(middle - reach)), min(unreviewed, math.ceil(middle + reach))

    def words_for(self, rate: float) -> int:
        """Return how many words must be reviewed so that no larger share will be wrong."""
        return bisect_left(self.errors, -rate * self.total, key=lambda errors: -errors)


def plan(
    words: Iterable[Word], document: Document, policy: ReviewPolicy, *, learn: bool = True
) -> Budget:
    """Work out a budget for words of a document.

    Marks do not count, nor do printed words where the policy leaves them out. What a person settled
    is taken as right. A word without a reading is taken as wrong, and words of the bad list come
    first.

    Args:
        words: The words, a page's or all of them.
        document: Gives the good and bad words.
        policy: Says which kinds are reviewed.
        learn: Whether the errors that the person met so far count for those to come.
    """
    counted = [
        word
        for word in words
        if word.kind is not Kind.MARK and (policy.printed or word.kind is not Kind.PRINTED)
    ]
    experience = Experience.of(counted if learn else ())
    doubtful_first = sorted(
        (word for word in counted if not word.status.settled),
        key=lambda word: (
            word.transcription not in document.bad_words,
            word.transcription in document.good_words,
            word.confidence,
        ),
    )
    announced = [1 - word.confidence for word in doubtful_first]
    chances = [min(1.0, experience.factor * chance) for chance in announced]
    by_chance = _sums_from_the_end([chance * (1 - chance) for chance in chances])
    by_hand = (total * total * experience.variance for total in _sums_from_the_end(announced))
    return Budget(
        len(counted),
        tuple(word.id for word in doubtful_first),
        _sums_from_the_end(chances),
        tuple(map(operator.add, by_chance, by_hand)),
    )


def _sums_from_the_end(values: list[float]) -> tuple[float, ...]:
    return tuple(itertools.accumulate(reversed(values), initial=0.0))[::-1]
