"""Fits boosted trees and writes them in the form that the app evaluates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

DEPTH = 4


def fit_trees(rows: NDArray[np.float64], classes: NDArray[np.int64], *, trees: int = 120) -> Any:  # noqa: ANN401 - scikit-learn has no types
    """Fit gradient-boosted trees (J. Friedman, Greedy function approximation, 2001)."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    model = HistGradientBoostingClassifier(
        max_iter=trees,
        max_depth=DEPTH,
        max_leaf_nodes=2**DEPTH,
        learning_rate=0.12,
        min_samples_leaf=30,
        l2_regularization=1.0,
        max_features=0.3,
        early_stopping=False,
        random_state=0,
    )
    return model.fit(rows, classes)


def save_trees(model: Any, path: Path, *, prior: float = 0.0) -> None:  # noqa: ANN401 - scikit-learn has no types
    """Write a fitted model as the arrays of `hwr_desktop.segmentation.trees.BoostedTrees`.

    A `prior` is added to all log odds, where a class is rarer in the examples than on real pages.

    scikit-learn has no public way to the nodes of these trees; the parity test of the trees fails
    where a later version stores them otherwise.
    """
    predictors = np.array(model._predictors, dtype=object).T  # noqa: SLF001
    start = np.ravel(model._baseline_prediction) + prior  # noqa: SLF001
    inner = 2**DEPTH - 1
    feature = np.zeros((*predictors.shape, inner), np.int16)
    threshold = np.zeros((*predictors.shape, inner), np.float64)
    value = np.zeros((*predictors.shape, inner + 1), np.float32)
    for place, tree in np.ndenumerate(predictors):
        _flatten(tree.nodes, feature[place], threshold[place], value[place])
    np.savez_compressed(
        path, feature=feature, threshold=threshold, value=value, start=start.astype(np.float32)
    )


def _flatten(
    nodes: NDArray[Any],
    feature: NDArray[np.int16],
    threshold: NDArray[np.float64],
    value: NDArray[np.float32],
) -> None:
    inner = len(feature)
    places = [(0, 0)]  # node in heap order, node of the tree
    while places:
        heap, node = places.pop()
        if heap >= inner:
            value[heap - inner] = nodes[node]["value"]
        elif nodes[node]["is_leaf"]:
            places += [(2 * heap + 1, node), (2 * heap + 2, node)]
        else:
            feature[heap] = nodes[node]["feature_idx"]
            threshold[heap] = nodes[node]["num_threshold"]
            places += [
                (2 * heap + 1, int(nodes[node]["left"])),
                (2 * heap + 2, int(nodes[node]["right"])),
            ]
