"""A document in figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.review.budget import Experience, plan

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document, Word
    from hwr_desktop.review.queue import ReviewPolicy

CONFIDENCE_STEPS = 10
"""Bars of the histogram of confidences."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """Figures of a document.

    Attributes:
        pages: Number of pages.
        words: Number of words, marks left out.
        reviewable: Those of them that are reviewed at all; printed words as the policy says.
        by_status: Words of each status, marks left out.
        by_kind: Words of each kind, marks too.
        set_aside: Words that a person left for later.
        to_review: Words that need a person.
        confidences: Unsettled words by confidence: from 0 to 1 in `CONFIDENCE_STEPS` equal steps.
        experience: How often the model's doubts were right so far.
        expected_errors: Errors to expect if nobody looked at another word.
        expected_after_review: Errors to expect once all words to review are settled.
    """

    pages: int
    words: int
    reviewable: int
    by_status: Mapping[Status, int]
    by_kind: Mapping[Kind, int]
    set_aside: int
    to_review: int
    confidences: tuple[int, ...]
    experience: Experience
    expected_errors: float
    expected_after_review: float


def gather(document: Document, policy: ReviewPolicy) -> Statistics:
    """Count what a document holds."""
    everything = [word for page in document.pages for word in page.words()]
    texts = [word for word in everything if word.kind is not Kind.MARK]
    needed = [word for word in texts if policy.needs_person(word, document)]
    budget = plan(texts, document, policy)
    needed_ids = {word.id for word in needed}
    chances = dict(
        zip(
            budget.word_ids,
            (a - b for a, b in zip(budget.errors, budget.errors[1:], strict=False)),
            strict=True,
        )
    )
    steps = Counter(_step(word) for word in texts if not word.status.settled and word.reading)
    return Statistics(
        pages=len(document.pages),
        words=len(texts),
        reviewable=budget.total,
        by_status=Counter(word.status for word in texts),
        by_kind=Counter(word.kind for word in everything),
        set_aside=sum(word.doubtful for word in texts),
        to_review=len(needed),
        confidences=tuple(steps[step] for step in range(CONFIDENCE_STEPS)),
        experience=Experience.of(texts),
        expected_errors=budget.errors[0],
        expected_after_review=sum(
            chance for word_id, chance in chances.items() if word_id not in needed_ids
        ),
    )


def _step(word: Word) -> int:
    return min(CONFIDENCE_STEPS - 1, int(word.confidence * CONFIDENCE_STEPS))
