"""Small learned decisions: boosted trees, fitted by `training` and evaluated with numpy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from hwr_desktop.resources import resource_path
from hwr_desktop.softmax import softmax

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, eq=False)
class BoostedTrees:
    """A sum of decision trees for each class, as scores or as chances.

    Each tree is a full binary tree in heap order: node ``i`` goes on at ``2 i + 1`` where its
    feature is at most its threshold, else at ``2 i + 2``. Branches that ended early repeat their
    value below.

    Attributes:
        feature: Column that each inner node looks at, classes x trees x nodes.
        threshold: What it is compared with, of the same shape.
        value: Score of each leaf, classes x trees x leaves.
        start: Score of each class before any tree.
    """

    feature: NDArray[np.int16]
    threshold: NDArray[np.float64]
    value: NDArray[np.float32]
    start: NDArray[np.float32]

    @classmethod
    def load(cls, path: Path) -> BoostedTrees:
        """Load trees from a ``.npz`` file."""
        with np.load(path) as held:
            return cls(held["feature"], held["threshold"], held["value"], held["start"])

    @classmethod
    @cache
    def named(cls, name: str) -> BoostedTrees:
        """Return the trees that the product ships for a decision."""
        return cls.load(resource_path("models", f"{name}.npz"))

    def scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the score of each class, rows x classes."""
        classes, trees, inner = self.feature.shape
        class_of, tree_of = np.ogrid[:classes, :trees]
        number = np.arange(len(rows))
        node = np.zeros((len(rows), classes, trees), np.int32)
        for _ in range(int(inner + 1).bit_length() - 1):
            column = self.feature[class_of, tree_of, node]
            right = rows[number[:, None, None], column] > self.threshold[class_of, tree_of, node]
            node = 2 * node + 1 + right
        leaves = self.value[class_of, tree_of, node - inner]
        scores: NDArray[np.float64] = leaves.sum(axis=2, dtype=np.float64) + self.start
        return scores

    def chances(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the chance of each row where there is one class, else rows x classes."""
        scores = self.scores(rows)
        if scores.shape[1] == 1:
            single: NDArray[np.float64] = 1 / (1 + np.exp(-scores[:, 0]))
            return single
        return softmax(scores)
