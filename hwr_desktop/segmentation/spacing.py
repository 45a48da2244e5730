"""Letters set apart: block capitals written one by one, with air between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.segmentation.atoms import Atoms

WIDEST_LETTER, LOWEST_LETTER = 1.9, 0.6
"""Width and height, in text heights, of an atom that is a single letter."""
FEWEST_LETTERS, FEWEST_CAPITALS = 3, 4
WIDER, WIDER_BY = 1.7, 0.15
"""A gap between letters is at most so many times the run's typical gap, and text heights more."""
WIDEST_PITCH = 3.5
"""Text heights from the middle of one letter to that of the next."""
EVEN = 0.3
"""Share of the typical pitch by which letters set apart evenly may miss it."""
MOSTLY = 0.6
"""Share of a run's gaps that must be even, and that their width alone would take for spaces."""
PARTED = 0.5
ONE_HEIGHT, NEARLY_ALL = 0.25, 0.85
"""Share by which capitals may differ in height, and share of letters that must not."""
SPACE = 1.5
"""Pitches from which a gap is a space among letters set apart."""
BREAK = 1.8
"""Pitches from which a gap parts two runs of letters, say a label and what is written beside it."""
WITHIN_WORD = 0.05


def judge_spaced_letters(atoms: Atoms, chances: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the chances of gaps to part words, lowered where single letters stand evenly apart."""
    if len(atoms) < FEWEST_LETTERS:
        return chances
    width, height = atoms.right - atoms.left, atoms.bottom - atoms.top
    letters = (width <= WIDEST_LETTER) & (height >= LOWEST_LETTER)
    gap = atoms.left[1:] - atoms.right[:-1]
    pitch = np.diff((atoms.left + atoms.right) / 2)
    joined = letters[:-1] & letters[1:] & (pitch <= SPACE * WIDEST_PITCH)
    judged = chances.copy()
    edges = np.flatnonzero(np.diff(np.concatenate([[0], joined.astype(int), [0]])))
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        for start, end in _even_runs(pitch, int(first), int(last)):
            run = np.s_[start:end]
            typical = float(np.median(pitch[run]))
            if typical > WIDEST_PITCH:
                continue
            if (np.abs(pitch[run] - typical) <= EVEN * typical).mean() < MOSTLY:
                continue
            apart = (chances[run] >= PARTED).mean() >= MOSTLY
            if apart or _capitals(height[start : end + 1]):
                close = pitch[run] < SPACE * typical
                close &= gap[run] <= WIDER * np.median(gap[run]) + WIDER_BY
                judged[run] = np.where(close, np.minimum(chances[run], WITHIN_WORD), chances[run])
    return judged


def _even_runs(pitch: NDArray[np.float64], first: int, last: int) -> list[tuple[int, int]]:
    """Part a run of gaps at those much wider than the rest; each part is judged by itself."""
    if last - first + 1 < FEWEST_LETTERS:
        return []
    wide = np.flatnonzero(pitch[first:last] > BREAK * np.median(pitch[first:last]))
    if not len(wide):
        return [(first, last)]
    cut = first + int(wide[0])
    return [*_even_runs(pitch, first, cut), *_even_runs(pitch, cut + 1, last)]


def _capitals(heights: NDArray[np.float64]) -> bool:
    """Tell whether letters are of one height, as block capitals and digits are."""
    if len(heights) < FEWEST_CAPITALS:
        return False
    typical = float(np.median(heights))
    return float((np.abs(heights - typical) <= ONE_HEIGHT * typical).mean()) >= NEARLY_ALL
