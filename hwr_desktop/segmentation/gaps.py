"""Which gaps of a line part words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.segmentation.trees import BoostedTrees

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.segmentation.atoms import Atoms

END_OF_LINE = 3.0
"""Gap, in text heights, taken to lie before the first and behind the last atom of a line."""
WIDEST = 6.0
"""Gaps, in text heights, that all wider ones are taken for."""


def gap_chances(lines: Sequence[Atoms]) -> list[NDArray[np.float64]]:
    """Return for each line of a page the chance of each gap to part two words."""
    features = gap_features(lines)
    if not len(features):
        return [np.empty(0) for _ in lines]
    chances = BoostedTrees.named("gaps").chances(features)
    ends = np.cumsum([len(atoms) - 1 for atoms in lines])
    return np.split(chances, ends[:-1])


def gap_features(lines: Sequence[Atoms]) -> NDArray[np.float64]:
    """Describe every gap of a page: how wide, beside what, among which other gaps.

    Args:
        lines: The atoms of each line of one page.

    Returns:
        One row for each gap, line by line; lengths in text heights of the line.
    """
    gaps = [np.clip(atoms.left[1:] - atoms.right[:-1], 0, WIDEST) for atoms in lines]
    everywhere = np.concatenate(gaps) if gaps else np.empty(0)
    if not len(everywhere):
        return np.empty((0, 0))
    clear = np.concatenate([np.minimum(atoms.clear, WIDEST) for atoms in lines])
    page = [
        *np.quantile(everywhere, (0.25, 0.5, 0.75, 0.9)),
        *np.quantile(clear, (0.5, 0.75)),
        split_point(everywhere),
        split_point(clear),
        float(np.median(np.concatenate([atoms.right - atoms.left for atoms in lines]))),
    ]
    ranked = np.sort(everywhere)
    rows = [
        _line_features(atoms, gap, page, ranked) for atoms, gap in zip(lines, gaps, strict=True)
    ]
    return np.concatenate(rows)


def _line_features(
    atoms: Atoms, gap: NDArray[np.float64], page: list[float], ranked: NDArray[np.float64]
) -> NDArray[np.float64]:
    if not len(gap):
        return np.empty((0, 0)).reshape(0, _COLUMNS)
    clear = np.clip(atoms.clear, -2, WIDEST)
    before = np.append(END_OF_LINE, gap[:-1])
    behind = np.append(gap[1:], END_OF_LINE)
    width = np.minimum(atoms.right - atoms.left, WIDEST)
    sides = [width, atoms.top, atoms.bottom, np.minimum(atoms.ink, WIDEST)]
    both = [np.clip(side, -4, WIDEST) for side in sides]
    split, clear_split = page[6], page[7]
    columns = [
        gap,
        clear,
        np.clip(atoms.reach_left[1:] - atoms.reach_right[:-1], -2, WIDEST),
        gap / (split + 0.1),
        clear / (clear_split + 0.1),
        np.searchsorted(ranked, gap) / len(ranked),
        before,
        behind,
        gap - np.maximum(before, behind),
        gap / (np.median(gap) + 0.1),
        gap / (gap.max() + 0.1),
        *(side[:-1] for side in both),
        *(side[1:] for side in both),
        *(np.full(len(gap), value) for value in page),
        np.full(len(gap), float(len(gap))),
    ]
    return np.column_stack(columns)


_COLUMNS = 29


def split_point(values: NDArray[np.float64]) -> float:
    """Return the value that parts small from large best (N. Otsu, 1979)."""
    ordered = np.sort(values)
    if len(ordered) < 2:
        return float(ordered[0]) if len(ordered) else 0.0
    count = np.arange(1, len(ordered))
    low = np.cumsum(ordered)[:-1] / count
    high = (ordered.sum() - np.cumsum(ordered)[:-1]) / (len(ordered) - count)
    best = int(np.argmax(count * (len(ordered) - count) * (high - low) ** 2))
    return float((ordered[best] + ordered[best + 1]) / 2)
