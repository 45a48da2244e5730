"""How far the result of a page can be trusted, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.document.model import Health, Kind
from hwr_desktop.imaging.page import Step
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.document.region import Region
    from hwr_desktop.imaging.page import PreparedPage

    Complaint = tuple[float, Message]
    """A factor, 0 to 1, and the reason for a person."""

LOWEST_TEXT = 11.0
"""Pixels of the stored page that a small letter needs; 300 dpi give it 25 and more."""
FAINTEST = 150
"""Grey level, on paper of 255, above which ink is faint."""
WIDEST_SKEW = 6.0
DOUBTFUL = (0.15, 0.85)
"""Chances of a gap to part words between which nobody can tell."""
MOST_DOUBTFUL = 0.15
MOST_OVERLAPPING = 0.15
MOST_MARKS = 0.5
LEGIBLE = 0.6
"""Mean confidence under which a page's text is not to be relied on."""
LARGE_PIECE = 0.1
"""Share of a word's box that another word's box may cover."""


def assess(
    prepared: PreparedPage,
    regions: Sequence[Region],
    kinds: Sequence[Kind],
    gap_chances: Sequence[float],
    confidences: Sequence[float] = (),
) -> Health:
    """Judge a page by its picture and by the words that were found on it.

    Args:
        prepared: The page.
        regions: The words, in pixels of the prepared page.
        kinds: The words' kinds.
        gap_chances: Chances of gaps between and within words to part words.
        confidences: How sure the reader is of the words that it read.

    Returns:
        A score and the complaints, worst first. The score is the share of words that the reader
        expects to have right, or where nothing was read what the picture promises, times a factor
        for what the reader cannot know: that ink is no writing, or that lines overlap.
    """
    layout = [_without_text(prepared, kinds), _crowded(regions)]
    picture = [
        _coarse(prepared),
        _faint(prepared),
        _rotated(prepared),
        _upside_down(prepared),
        _doubtful(gap_chances),
    ]
    complaints = sorted(
        (complaint for complaint in (*layout, *picture, _illegible(confidences)) if complaint),
        key=lambda complaint: (complaint[0], str(complaint[1])),
    )
    promise = float(np.mean(confidences)) if confidences else _product(picture)
    return Health(round(promise * _product(layout), 3), tuple(reason for _, reason in complaints))


def _product(complaints: Sequence[Complaint | None]) -> float:
    return float(np.prod([complaint[0] for complaint in complaints if complaint]))


def _without_text(prepared: PreparedPage, kinds: Sequence[Kind]) -> Complaint | None:
    text = sum(kind is not Kind.MARK for kind in kinds)
    if Step.BACK in prepared.steps and not text:
        return 0.0, Message("looks like the back of a page: its front shines through")
    if not text:
        return 0.0, Message("no text found")
    if text < (1 - MOST_MARKS) * len(kinds):
        return 0.5, Message("most of the ink does not look like writing")
    if text and all(kind in (Kind.PRINTED, Kind.MARK) for kind in kinds):
        return 0.9, Message("no handwriting found, only print")
    return None


def _coarse(prepared: PreparedPage) -> Complaint | None:
    stored = prepared.stored_text_height
    if not 0 < stored < LOWEST_TEXT:
        return None
    reason = Message(
        "resolution too low: small letters are {height} pixels high", height=round(stored)
    )
    return max(stored / LOWEST_TEXT, 0.2), reason


def _faint(prepared: PreparedPage) -> Complaint | None:
    ink = prepared.grey[prepared.ink]
    if ink.size and float(np.median(ink)) > FAINTEST:
        return 0.7, Message("the writing is faint")
    return None


def _rotated(prepared: PreparedPage) -> Complaint | None:
    if abs(prepared.skew) > WIDEST_SKEW:
        return 0.8, Message("looks rotated by {angle} degrees", angle=round(abs(prepared.skew)))
    return None


def _upside_down(prepared: PreparedPage) -> Complaint | None:
    if prepared.turn:
        return 0.9, Message(
            "looks turned: it was set upright by {angle} degrees clockwise",
            angle=90 * prepared.turn,
        )
    return None


def _crowded(regions: Sequence[Region]) -> Complaint | None:
    if len(regions) < 2:
        return None
    boxes = np.array([(r.x, r.y, r.right, r.bottom) for r in regions], float)
    across = np.minimum(boxes[:, None, 2], boxes[None, :, 2]) - np.maximum(
        boxes[:, None, 0], boxes[None, :, 0]
    )
    down = np.minimum(boxes[:, None, 3], boxes[None, :, 3]) - np.maximum(
        boxes[:, None, 1], boxes[None, :, 1]
    )
    shared = np.maximum(across, 0) * np.maximum(down, 0)
    np.fill_diagonal(shared, 0)
    area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    overlapping = float((shared.max(axis=1) > LARGE_PIECE * area).mean())
    if overlapping <= MOST_OVERLAPPING:
        return None
    return 1 - overlapping / 2, Message("lines overlap")


def _illegible(confidences: Sequence[float]) -> Complaint | None:
    if not confidences:
        return None
    mean = float(np.mean(confidences))
    if mean >= LEGIBLE:
        return None
    return mean / LEGIBLE, Message("most words are hard to read")


def _doubtful(gap_chances: Sequence[float]) -> Complaint | None:
    if not gap_chances:
        return None
    low, high = DOUBTFUL
    share = sum(low < chance < high for chance in gap_chances) / len(gap_chances)
    if share <= MOST_DOUBTFUL:
        return None
    return 1 - share, Message("spaces between words are hard to tell from spaces within them")
