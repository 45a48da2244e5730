"""Whether a confidence means what it says, and whether it finds the mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.metrics import brier_score_loss

if TYPE_CHECKING:
    import numpy.typing as npt

    Chances = npt.NDArray[np.float64]
    Outcomes = npt.NDArray[np.bool_]

BINS = 10
REVIEWED = 0.2


def reliability(confidence: Chances, correct: Outcomes) -> pd.DataFrame:
    """Return mean ``confidence``, ``accuracy`` and ``words`` of each tenth of 0 to 1."""
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    table = pd.DataFrame({"confidence": confidence, "accuracy": correct.astype(float)})
    grouped = table.groupby(bins)
    return grouped.mean().assign(words=grouped.size())


def expected_calibration_error(confidence: Chances, correct: Outcomes) -> float:
    """Return the mean distance of confidence and accuracy over the bins, weighted by their words.

    Guo, Pleiss, Sun, Weinberger: On calibration of modern neural networks, ICML 2017.
    """
    table = reliability(confidence, correct)
    gaps = (table["confidence"] - table["accuracy"]).abs()
    return float((gaps * table["words"]).sum() / max(1, len(confidence)))


def risk_coverage(confidence: Chances, correct: Outcomes) -> pd.DataFrame:
    """Return the share of wrong words (``risk``) among the most confident ``coverage`` of all."""
    order = np.argsort(-confidence, kind="stable")
    kept = np.arange(1, len(order) + 1)
    return pd.DataFrame({"coverage": kept / len(order), "risk": np.cumsum(~correct[order]) / kept})


def wrong_found(confidence: Chances, correct: Outcomes, reviewed: float = REVIEWED) -> float:
    """Return the share of the wrong words among the least confident share of all words."""
    order = np.argsort(confidence, kind="stable")
    wrong = ~correct[order]
    return float(wrong[: int(reviewed * len(order))].sum() / max(1, wrong.sum()))


def confidence_scores(table: pd.DataFrame) -> dict[str, float]:
    """Return the figures about the confidence of a table of readings."""
    confidence = table["confidence"].to_numpy(float)
    correct = table["correct"].to_numpy(bool)
    curve = risk_coverage(confidence, correct)
    return {
        "ece": expected_calibration_error(confidence, correct),
        "brier": float(brier_score_loss(correct, confidence, labels=[False, True])),
        "area_under_risk_coverage": float(curve["risk"].mean()),
        "wrong_found_in_lowest_20_percent": wrong_found(confidence, correct),
    }
