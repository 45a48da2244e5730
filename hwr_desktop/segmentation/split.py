"""Cutting a word where the reader saw a space in it."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.segmentation.words import outlined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.segmentation.layout import WordBox

REACH = 0.6
"""How far from the reader's space the gap may lie, in heights of the word: a rough alignment."""


def split(word: WordBox, spaces: Sequence[float]) -> list[WordBox]:
    """Cut a word at the blank columns nearest to the spaces that the reader saw.

    Args:
        word: The word.
        spaces: Middle of each space, in pixels from the word's left edge.

    Returns:
        The parts from left to right; the word alone where no space has blank columns near it.
    """
    inked: NDArray[np.bool_] = np.asarray(word.mask.any(axis=0))
    edges = np.flatnonzero(np.diff(inked.astype(np.int8))) + 1
    gaps = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=False)]
    reach = REACH * word.region.height
    cuts = set()
    for space in spaces:
        near = [gap for gap in gaps if gap[0] - reach <= space <= gap[1] + reach]
        if near:
            first, last = max(near, key=lambda gap: gap[1] - gap[0])
            cuts.add((first + last) // 2)
    columns = [0, *sorted(cuts), len(inked)]
    return [_part(word, a, b) for a, b in itertools.pairwise(columns)] if cuts else [word]


def _part(word: WordBox, first: int, last: int) -> WordBox:
    """Return the ink of some columns as a word of its own."""
    mask: NDArray[np.bool_] = word.mask[:, first:last]
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top, left = int(rows[0]), int(columns[0])
    height, width = int(rows[-1]) + 1 - top, int(columns[-1]) + 1 - left
    own = np.ascontiguousarray(mask[top : top + height, left : left + width])
    region = outlined(own, word.region.x + first + left, word.region.y + top)
    return replace(word, region=region, mask=own)
