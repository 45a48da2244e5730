"""Fits boosted trees and writes them in the form that the app evaluates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def fit_trees(
    rows: NDArray[np.float64], classes: NDArray[np.int64], *, trees: int = 150, depth: int = 4
) -> Any:  # noqa: ANN401 - scikit-learn has no types
    """Fit gradient-boosted trees (J. Friedman, Greedy function approximation, 2001)."""
    from sklearn.ensemble import GradientBoostingClassifier

    model = GradientBoostingClassifier(
        n_estimators=trees,
        max_depth=depth,
        learning_rate=0.1,
        subsample=0.5,
        min_samples_leaf=20,
        max_features=0.5,
        random_state=0,
    )
    return model.fit(rows, classes)


def save_trees(model: Any, path: Path) -> None:  # noqa: ANN401 - scikit-learn has no types
    """Write a fitted model as the arrays of `hwr_desktop.segmentation.trees.BoostedTrees`."""
    depth = model.max_depth
    inner = 2**depth - 1
    shape = model.estimators_.T.shape
    feature = np.zeros((*shape, inner), np.int16)
    threshold = np.zeros((*shape, inner), np.float32)
    value = np.zeros((*shape, inner + 1), np.float32)
    for place, tree in np.ndenumerate(model.estimators_.T):
        _flatten(tree.tree_, feature[place], threshold[place], value[place])
    first = np.zeros((1, model.n_features_in_))
    start = model.decision_function(first).reshape(-1) - _sum_of_trees(model, first)
    np.savez_compressed(
        path,
        feature=feature,
        threshold=threshold,
        value=value * np.float32(model.learning_rate),
        start=start.astype(np.float32),
    )


def _sum_of_trees(model: Any, row: NDArray[np.float64]) -> NDArray[np.float64]:  # noqa: ANN401
    scores = [sum(tree.predict(row)[0] for tree in column) for column in model.estimators_.T]
    return np.array(scores) * float(model.learning_rate)


def _flatten(
    tree: Any,  # noqa: ANN401
    feature: NDArray[np.int16],
    threshold: NDArray[np.float32],
    value: NDArray[np.float32],
) -> None:
    inner = len(feature)
    places = [(0, 0)]  # node in heap order, node of the tree
    while places:
        heap, node = places.pop()
        leaf = tree.children_left[node] < 0
        if heap >= inner:
            value[heap - inner] = tree.value[node, 0, 0]
            continue
        if not leaf:
            feature[heap] = tree.feature[node]
            # The app compares in single precision: round down so that equal stays equal.
            threshold[heap] = np.float32(tree.threshold[node])
        left, right = (node, node) if leaf else (tree.children_left[node], tree.children_right[node])
        places += [(2 * heap + 1, left), (2 * heap + 2, right)]
