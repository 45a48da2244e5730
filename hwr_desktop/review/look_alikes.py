"""Words that were read alike, so that one glance can judge many of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.document.edits import Group, SetStatus, SetText
from hwr_desktop.document.model import Kind, Status, Word
from hwr_desktop.recognition.preprocess import prepare

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from hwr_desktop.document.edits import Edit
    from hwr_desktop.document.model import Document
    from hwr_desktop.review.queue import ReviewPolicy

    Shape = NDArray[np.float32]
    """A word's ink as a vector of length one."""

SAME_SHAPE = 0.5
"""Likeness from which words look the same.

Of pairs of one writer's words in IAM's training pages it takes 79 % of those that are the same,
28 % of those one letter apart and 7 % of others.
"""

_SIZE = (32, 16)
_BLUR = 1.2
"""Standard deviation in cells: strokes of one hand meet though no two words are congruent."""


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """Unsettled words with one reading.

    Attributes:
        text: The reading.
        words: The words, most doubtful first.
        doubtful: How many of them need a person.
    """

    text: str
    words: tuple[Word, ...]
    doubtful: int


def find_groups(document: Document, policy: ReviewPolicy) -> list[LookAlikes]:
    """Group the words that were read alike; the group that saves most work comes first.

    Groups in which no word needs a person are left out, and so are words that were set aside.
    """
    by_text: dict[str, list[Word]] = {}
    for page in document.pages:
        for word in page.words():
            if _is_open(word, policy) and not word.doubtful:
                by_text.setdefault(word.prediction, []).append(word)
    groups = []
    for text, words in by_text.items():
        doubtful = sum(policy.needs_person(word, document) for word in words)
        if len(words) > 1 and doubtful:
            words.sort(key=lambda word: word.confidence)
            groups.append(LookAlikes(text, tuple(words), doubtful))
    return sorted(groups, key=lambda group: (-group.doubtful, -len(group.words), group.text))


def _is_open(word: Word, policy: ReviewPolicy) -> bool:
    return (
        not word.status.settled
        and bool(word.prediction)
        and word.kind is not Kind.MARK
        and (policy.printed or word.kind is not Kind.PRINTED)
    )


def shape_of(crop: NDArray[np.uint8]) -> Shape:
    """Describe the ink of a word, whatever its size, paper and position in the crop.

    Args:
        crop: Grey picture, shape (height, width).

    Returns:
        A vector of 512 numbers of length one; zeros where there is no ink.
    """
    ink = cv2.GaussianBlur(prepare(crop).image, (0, 0), _BLUR)
    cells = np.asarray(cv2.resize(ink, _SIZE, interpolation=cv2.INTER_AREA), np.float32).ravel()
    cells -= cells.mean()
    length = float(np.linalg.norm(cells))
    return cells / length if length > 0 else cells


def likeness(one: Shape, other: Shape) -> float:
    """Return how alike two words look: 1 the same, about 0 strangers."""
    return float(one @ other)


def odd_ones_first(words: Sequence[Word], shapes: Mapping[str, Shape]) -> list[Word]:
    """Sort words of one reading so that the likely strangers among them stand together in front.

    Args:
        words: The words.
        shapes: Their shapes by id; a word without one is judged by its confidence alone.
    """
    known = [shapes[word.id] for word in words if word.id in shapes]
    usual = np.mean(known, axis=0) if known else np.zeros(_SIZE[0] * _SIZE[1], np.float32)
    usual = usual / max(float(np.linalg.norm(usual)), 1e-6)

    def oddness(word: Word) -> float:
        strange = 1 - likeness(shapes[word.id], usual) if word.id in shapes else 0.0
        return (1 - word.confidence) + strange

    return sorted(words, key=oddness, reverse=True)


def find_same_again(
    document: Document, word: Word, policy: ReviewPolicy, shapes: Mapping[str, Shape]
) -> list[Word]:
    """Find unsettled words that were read as this one was and look like it, most alike first."""
    if word.id not in shapes:
        return []
    own = shapes[word.id]
    alike = [
        (likeness(own, shapes[other.id]), other)
        for other in words_read_as(document, word.prediction, policy)
        if other.id != word.id and other.id in shapes
    ]
    alike = [(value, other) for value, other in alike if value >= SAME_SHAPE]
    return [other for _, other in sorted(alike, key=lambda pair: pair[0], reverse=True)]


def words_read_as(document: Document, text: str, policy: ReviewPolicy) -> list[Word]:
    """Return the unsettled words that were read as a text, in reading order."""
    return [
        word
        for page in document.pages
        for word in page.words()
        if word.prediction == text and _is_open(word, policy)
    ]


def settle(words: Iterable[Word], text: str | None, title: str) -> Edit | None:
    """Make the one edit that settles those words that are neither settled nor set aside.

    Args:
        words: Words of a group, as they are now.
        text: What they are, or None for what was read.
        title: What undo shows.

    Returns:
        The edit, or None where there is nothing left to settle.
    """
    left = tuple(w.id for w in words if not w.status.settled and not w.doubtful)
    if not left:
        return None
    if text is None:
        return SetStatus(left, Status.CONFIRMED)
    return Group(tuple(SetText(word_id, text) for word_id in left), title)
