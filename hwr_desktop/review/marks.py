"""How a word is marked wherever it is shown: what review knows about it, in one word."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind, Status

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document, Word
    from hwr_desktop.review.queue import ReviewPolicy


class Mark(StrEnum):
    """A word's state for a person who reviews; the window gives each a colour and a pattern."""

    SURE = "sure"
    UNSURE = "unsure"
    DOUBTFUL = "doubtful"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    SET_ASIDE = "set-aside"
    NO_TEXT = "no-text"


def mark_of(word: Word, document: Document, policy: ReviewPolicy) -> Mark:
    """Say how a word of a document is marked for a person who reviews by this policy.

    A word is doubtful, not only unsure, below half the confidence that the policy asks for.
    """
    if word.status is Status.REJECTED:
        return Mark.REJECTED
    if word.doubtful:
        return Mark.SET_ASIDE
    if word.status is Status.CONFIRMED:
        return Mark.CONFIRMED
    if word.status is Status.CORRECTED:
        return Mark.CORRECTED
    if word.kind is Kind.MARK:
        return Mark.NO_TEXT
    if not policy.needs_person(word, document):
        return Mark.SURE
    return Mark.DOUBTFUL if word.confidence < policy.threshold / 2 else Mark.UNSURE
