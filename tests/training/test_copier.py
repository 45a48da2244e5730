from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from training.data.copier import copy

if TYPE_CHECKING:
    from training.data.corpora.sample import Grey


def copies(ink: int, count: int = 60) -> list[Grey]:
    """Copy a grey stroke across white paper, anew each time."""
    rng = np.random.default_rng(0)
    grey = np.full((48, 160), 255, np.uint8)
    grey[20:26, 10:150] = ink
    grain = rng.normal(128, 32, (count, *grey.shape)).clip(0, 255).astype(np.uint8)
    return [copy(grey, noise, rng) for noise in grain]


def test_most_copies_are_black_and_white_and_some_show_tinted_paper_as_dots() -> None:
    drawn = copies(ink=60)
    dotted = [copied for copied in drawn if set(np.unique(copied)) != {0, 255}]

    assert 5 < len(dotted) < 30
    tints = [1 - np.mean(copied[:16]) / 255 for copied in dotted]
    assert max(tints) > 0.1
    assert all(np.mean(copied[20:26, 10:150]) < np.mean(copied[:16]) for copied in dotted)


def test_faint_ink_stays_legible() -> None:
    for copied in copies(ink=160):
        stroke, paper = copied[20:26, 10:150], copied[:16]
        assert np.mean(stroke == 0) > 0.7
        assert np.mean(paper == 0) < 0.2


def test_some_copies_have_ragged_strokes_and_specks_and_some_have_none() -> None:
    pieces = [
        cv2.connectedComponents((copied == 0).astype(np.uint8))[0] - 1 for copied in copies(ink=60)
    ]

    assert pieces.count(1) > 5
    assert sum(count > 20 for count in pieces) > 10
