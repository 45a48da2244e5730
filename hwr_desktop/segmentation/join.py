"""Joining two words that a doubtful gap parts."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.document.model import Kind
from hwr_desktop.segmentation.words import outlined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.segmentation.layout import WordBox

SURE_GAP = 0.75
"""Chance from which a gap parts words without a doubt."""
LIKELIER = 2.0
"""How much likelier than two words a joined one must be: parting takes more keys than joining."""


def doubtful_pairs(words: Sequence[WordBox]) -> list[int]:
    """Return the places of the words of a line that may belong to the word before them."""
    return [
        place
        for place, (before, word) in enumerate(itertools.pairwise(words), 1)
        if word.gap_chance < SURE_GAP and word.kind is before.kind is not Kind.MARK
    ]


def join(first: WordBox, second: WordBox) -> WordBox:
    """Return the ink of two words as one word."""
    regions = (first.region, second.region)
    left, top = min(r.x for r in regions), min(r.y for r in regions)
    right, bottom = max(r.right for r in regions), max(r.bottom for r in regions)
    mask = np.zeros((bottom - top, right - left), bool)
    for region, own in zip(regions, (first.mask, second.mask), strict=True):
        x, y = region.x - left, region.y - top
        mask[y : y + region.height, x : x + region.width] |= own
    return replace(first, region=outlined(mask, left, top), mask=mask)
