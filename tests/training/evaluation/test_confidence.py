from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from training.evaluation.confidence import (
    confidence_scores,
    expected_calibration_error,
    reliability,
    risk_coverage,
    wrong_found,
)


def test_confidence_that_comes_true_has_no_calibration_error() -> None:
    rng = np.random.default_rng(0)
    confidence = rng.random(50_000)
    correct = rng.random(50_000) < confidence
    assert expected_calibration_error(confidence, correct) < 0.01
    assert expected_calibration_error(confidence, ~correct) > 0.4


def test_calibration_error_weighs_the_bins_by_their_words() -> None:
    confidence = np.array([0.95, 0.95, 0.95, 0.15, 1.0])
    correct = np.array([True, True, False, True, True])
    table = reliability(confidence, correct)
    assert table["words"].to_dict() == {1: 1, 9: 4}
    expected = 4 / 5 * abs(0.9625 - 0.75) + 1 / 5 * abs(0.15 - 1.0)
    assert expected_calibration_error(confidence, correct) == pytest.approx(expected)


def test_risk_falls_where_confidence_finds_the_mistakes() -> None:
    confidence = np.linspace(0, 1, 10)
    correct = confidence > 0.15
    curve = risk_coverage(confidence, correct)
    assert curve["risk"].iloc[7] == 0.0
    assert curve["risk"].iloc[9] == pytest.approx(0.2)
    assert wrong_found(confidence, correct) == 1.0
    assert wrong_found(1 - confidence, correct) == 0.0


def test_scores_of_a_table() -> None:
    table = pd.DataFrame({"confidence": [1.0, 0.0], "correct": [True, False]})
    assert confidence_scores(table) == {
        "ece": 0.0,
        "brier": 0.0,
        "area_under_risk_coverage": 0.25,
        "wrong_found_in_lowest_20_percent": 0.0,
    }
