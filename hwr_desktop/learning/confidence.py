"""Fits the confidence again on words that a person has checked.

A logistic regression that is pulled towards the shipped one: see `recognition.calibration`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.recognition.calibration import Calibration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.recognition.calibration import Evidence

    Numbers = NDArray[np.float64]

FEWEST = 100
"""Checked words below which the shipped confidence stays."""
_PULL = 10.0
"""Checked words' worth of trust in the shipped weights."""
_FOLDS = 5
_ROUNDS = 20
_CLIP = 1e-6


def refit(
    shipped: Calibration, evidence: Sequence[Evidence], correct: Sequence[bool]
) -> Calibration | None:
    """Return a calibration that tells better which readings are right, or None.

    Args:
        shipped: The calibration that there is.
        evidence: Of readings of words that the reader had not learned from.
        correct: Whether each was wholly right.
    """
    if len(correct) < FEWEST:
        return None
    features = np.array([[1.0, *of_word.features()] for of_word in evidence])
    right = np.array(correct, float)
    start = np.array([shipped.bias, *shipped.weights])
    scale = features.std(axis=0) + 1e-9
    scale[0] = 1.0
    folds = np.arange(len(right)) * _FOLDS // len(right)
    fitted = np.empty(len(right))
    for fold in range(_FOLDS):
        held = folds == fold
        weights = _fit(features[~held], right[~held], start, scale)
        fitted[held] = _chances(features[held], weights)
    if _log_loss(fitted, right) >= _log_loss(_chances(features, start), right):
        return None
    bias, *weights = _fit(features, right, start, scale).tolist()
    return Calibration(bias, tuple(weights))


def _fit(features: Numbers, right: Numbers, start: Numbers, scale: Numbers) -> Numbers:
    """Fit by Newton's method; the pull is the same for all features once they are scaled."""
    weights = start.copy()
    pull = _PULL * scale**2
    for _ in range(_ROUNDS):
        chances = _chances(features, weights)
        slope = features.T @ (chances - right) + pull * (weights - start)
        spread = chances * (1 - chances)
        curve = (features * spread[:, None]).T @ features + np.diag(pull)
        weights = weights - np.linalg.solve(curve, slope)
    return weights


def _chances(features: Numbers, weights: Numbers) -> Numbers:
    chances: Numbers = 1 / (1 + np.exp(-np.clip(features @ weights, -30, 30)))
    return chances


def _log_loss(chances: Numbers, right: Numbers) -> float:
    bounded = np.clip(chances, _CLIP, 1 - _CLIP)
    return -float(np.mean(right * np.log(bounded) + (1 - right) * np.log(1 - bounded)))
