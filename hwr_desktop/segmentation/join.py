"""Joining two words that a doubtful gap parts."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
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
    whole = Region.around((first.region, second.region))
    mask = np.zeros((whole.height, whole.width), bool)
    for word in (first, second):
        x, y = word.region.x - whole.x, word.region.y - whole.y
        mask[y : y + word.region.height, x : x + word.region.width] |= word.mask
    return replace(first, region=outlined(mask, whole.x, whole.y), mask=mask)
