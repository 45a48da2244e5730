"""How well words were read, measured on those that a person has confirmed or corrected.

A reviewer looks at doubtful words first, so the checked words are not a fair sample of a document
and their error rates overstate its. Calibration does not suffer from that: among words of one
confidence, which of them were checked has nothing to do with whether they are right. The number of
words still to review is therefore worked out from the confidences; see `review.budget`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Levenshtein

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.review.budget import plan
from hwr_desktop.review.queue import ReviewPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from hwr_desktop.document.model import Document, Word

_BINS = 10
_RESAMPLES = 1000
_INTERVAL = (2.5, 97.5)
_EXAMPLES = 12
"""Words kept as examples of a confusion."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A rate with its 95 % confidence interval (bootstrap over pages; over words of one page)."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Confusion:
    """Characters taken for others.

    Attributes:
        read: What the model read; empty where it missed a character.
        true: What stands there; empty where it read a character too many.
        count: How often.
        word_ids: Some of the words where it happened.
    """

    read: str
    true: str
    count: int
    word_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConfidenceBin:
    """Checked words of like confidence.

    Attributes:
        low: Lowest confidence of the bin.
        high: Highest.
        words: How many were checked.
        confidence: Their mean confidence.
        right: Share of them that was read right.
    """

    low: float
    high: float
    words: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class ReviewTarget:
    """How much review a target asks for, by the `review.budget` of the document.

    Attributes:
        target: Share of wrong words that is tolerated in the whole document.
        unchecked: Words that nobody has checked.
        expected: Share of wrong words expected as the document is now.
        word_ids: Unchecked words to look at, most doubtful first, until the target is met.
        threshold: Apart from the words of the lists, they are those read with less confidence.
    """

    target: float
    unchecked: int
    expected: float
    word_ids: tuple[str, ...]
    threshold: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the checked words tell.

    Attributes:
        words: Words that were read by a model and checked by a person.
        corrected: Those of them that a person corrected.
        pages: Pages that they stand on.
        cer: Character error rate: edit distance over the length of the truth; None if nothing was
            checked.
        wer: Share of words not wholly right; likewise.
        confusions: Most frequent first.
        bins: Calibration, bins without words left out.
        calibration_error: Expected calibration error (Naeini et al., 2015): mean distance of
            confidence and share of right words, weighted by words; None if nothing was checked.
        review: What is left to review.
    """

    words: int
    corrected: int
    pages: int
    cer: Estimate | None
    wer: Estimate | None
    confusions: tuple[Confusion, ...]
    bins: tuple[ConfidenceBin, ...]
    calibration_error: float | None
    review: ReviewTarget


def evaluate(
    document: Document, *, target_error: float = 0.02, policy: ReviewPolicy | None = None
) -> Evaluation:
    """Measure the reading of a document. Marks and rejected words are left out.

    Args:
        document: The document.
        target_error: Share of wrong words that is tolerated, 0 to 1.
        policy: Which kinds of words are reviewed; the usual ones if None.
    """
    by_page = [list(_checked(page.words())) for page in document.pages]
    by_page = [words for words in by_page if words]
    checked = [word for words in by_page for word in words]
    bins = _calibration(checked)
    samples = by_page if len(by_page) > 1 else [[word] for word in checked]
    distances = np.array([[sum(map(_distance, s)), sum(map(_length, s))] for s in samples])
    wrong = np.array([[sum(map(_is_wrong, s)), len(s)] for s in samples])
    return Evaluation(
        words=len(checked),
        corrected=sum(word.status is Status.CORRECTED for word in checked),
        pages=len(by_page),
        cer=_rate(distances) if checked else None,
        wer=_rate(wrong) if checked else None,
        confusions=_confusions(checked),
        bins=bins,
        calibration_error=_calibration_error(bins) if checked else None,
        review=_to_review(document, policy or ReviewPolicy(), target_error),
    )


def _checked(words: Iterator[Word]) -> Iterator[Word]:
    for word in words:
        read = word.reading is not None and word.kind is not Kind.MARK
        if read and word.status in {Status.CONFIRMED, Status.CORRECTED}:
            yield word


def _distance(word: Word) -> int:
    return Levenshtein.distance(word.prediction, word.transcription)


def _length(word: Word) -> int:
    return len(word.transcription)


def _is_wrong(word: Word) -> bool:
    return word.prediction != word.transcription


def _rate(samples: NDArray[np.int64]) -> Estimate:
    """Return errors over units; rows of ``samples`` are pairs of them, drawn again together."""
    generator = np.random.default_rng(0)
    draws = (generator.integers(0, len(samples), len(samples)) for _ in range(_RESAMPLES))
    errors, units = np.array([samples[draw].sum(axis=0) for draw in draws]).T
    low, high = np.percentile(errors / np.maximum(units, 1), _INTERVAL)
    total_errors, total_units = samples.sum(axis=0)
    return Estimate(float(total_errors / max(total_units, 1)), float(low), float(high))


def _confusions(words: Sequence[Word]) -> tuple[Confusion, ...]:
    counts: Counter[tuple[str, str]] = Counter()
    examples: dict[tuple[str, str], list[str]] = defaultdict(list)
    for word in words:
        read, true = word.prediction, word.transcription
        for edit in Levenshtein.editops(read, true):
            pair = (
                "" if edit.tag == "insert" else read[edit.src_pos],
                "" if edit.tag == "delete" else true[edit.dest_pos],
            )
            counts[pair] += 1
            if word.id not in examples[pair]:
                examples[pair].append(word.id)
    return tuple(
        Confusion(read, true, count, tuple(examples[read, true][:_EXAMPLES]))
        for (read, true), count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )


def _bin_of(confidence: float) -> int:
    return min(int(confidence * _BINS), _BINS - 1)


def _calibration(words: Sequence[Word]) -> tuple[ConfidenceBin, ...]:
    members: dict[int, list[Word]] = defaultdict(list)
    for word in words:
        members[_bin_of(word.confidence)].append(word)
    return tuple(
        ConfidenceBin(
            low=place / _BINS,
            high=(place + 1) / _BINS,
            words=len(inside),
            confidence=sum(word.confidence for word in inside) / len(inside),
            right=sum(not _is_wrong(word) for word in inside) / len(inside),
        )
        for place, inside in sorted(members.items())
    )


def _calibration_error(bins: Sequence[ConfidenceBin]) -> float:
    total = sum(each.words for each in bins)
    return sum(each.words * abs(each.confidence - each.right) for each in bins) / total


def _to_review(document: Document, policy: ReviewPolicy, target: float) -> ReviewTarget:
    words = [word for page in document.pages for word in page.words()]
    budget = plan(words, document, policy)
    chosen = budget.words_for(target)
    following = budget.word_ids[chosen : chosen + 1]
    return ReviewTarget(
        target=target,
        unchecked=len(budget.word_ids),
        expected=budget.rate(0),
        word_ids=budget.word_ids[:chosen],
        threshold=document.word(following[0]).confidence if following else 1.0,
    )
