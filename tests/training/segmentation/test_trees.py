from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from hwr_desktop.segmentation.trees import BoostedTrees
from training.segmentation.trees import fit_trees, save_trees

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("classes", [2, 3])
def test_the_apps_trees_decide_as_the_fitted_ones(tmp_path: Path, classes: int) -> None:
    rng = np.random.default_rng(classes)
    rows = rng.normal(size=(600, 5))
    labels = np.digitize(rows[:, 0] + rows[:, 1] ** 2, [0.5, 1.5][: classes - 1])
    fitted = fit_trees(rows, labels, trees=12)

    save_trees(fitted, tmp_path / "trees.npz")
    chances = BoostedTrees.load(tmp_path / "trees.npz").chances(rows)

    expected = fitted.predict_proba(rows)
    np.testing.assert_allclose(
        chances, expected[:, 1] if classes == 2 else expected, rtol=0, atol=1e-5
    )
    assert expected.max() > 0.8
