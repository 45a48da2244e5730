"""Fits the confidence of a model: ``python -m training.calibrate MODEL.onnx --data DATA``.

The model reads words of validation writers; a logistic regression learns from the evidence of each
reading whether it is right. Figures are cross-fitted: no writer is in both the fit and the
measurement. The fit on all of them is written into the model's metadata.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np
import onnx
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from hwr_desktop.atomic import atomic_write
from hwr_desktop.recognition.calibration import Calibration
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import METADATA_KEY, find_model, load_model
from training.corpora.registry import read_corpus
from training.material import validation_crop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

CORPORA = ("iam", "iam_grey", "ondb", "unipen", "copiste", "streets", "wills")
WORDS = 1200
"""Words of each corpus at most, spread over its writers."""
FOLDS = 5
BINS = 10
REVIEWED = 0.2
_REGULARISATION = 10.0


@click.command(help=__doc__.splitlines()[0])
@click.argument("model")
@click.option("--data", type=Path, required=True, help="Folder with the corpora.")
@click.option("--corpora", default=",".join(CORPORA), show_default=True, help="Which to use.")
@click.option("--words", default=WORDS, show_default=True, help="Words of each corpus at most.")
def main(model: str, data: Path, corpora: str, words: int) -> None:
    """Fit a model's calibration, print its figures and write it into the model's file."""
    path = find_model(model).path
    recogniser = Recogniser(load_model(path))
    features, right, writers, sources = read_words(recogniser, data, corpora.split(","), words)
    confidence = cross_fit(features, right, writers)
    figures = {
        source: measure(confidence[sources == source], right[sources == source])
        for source in dict.fromkeys(sources)
    }
    print(json.dumps(figures | {"all": measure(confidence, right)}, indent=2))
    write_calibration(path, fit(features, right))


def read_words(
    recogniser: Recogniser, data: Path, corpora: Sequence[str], words: int
) -> tuple[Numbers, NDArray[np.bool_], NDArray[np.str_], NDArray[np.str_]]:
    """Read validation words.

    Returns:
        For each word the features of its evidence, whether the reading is right, its writer and
        its corpus.
    """
    features, right, writers, sources = [], [], [], []
    for name in corpora:
        held = read_corpus(name, data, "val").samples
        samples = held[:: max(1, len(held) // words)]
        decoded = recogniser.decode([validation_crop(sample) for sample in samples])
        for sample, word in zip(samples, decoded, strict=True):
            features.append(word.evidence.features())
            right.append(word.hypotheses[0].text == sample.text)
            writers.append(f"{name}/{sample.writer}")
            sources.append(name)
    return np.array(features), np.array(right), np.array(writers), np.array(sources)


def fit(features: Numbers, right: NDArray[np.bool_]) -> Calibration:
    """Fit the regression."""
    scale = features.std(axis=0) + 1e-9
    fitted = LogisticRegression(C=_REGULARISATION, max_iter=1000).fit(features / scale, right)
    weights = fitted.coef_[0] / scale
    return Calibration(float(fitted.intercept_[0]), tuple(map(float, weights)))


def cross_fit(features: Numbers, right: NDArray[np.bool_], writers: NDArray[np.str_]) -> Numbers:
    """Return confidences, each from a fit on other writers."""
    confidence = np.zeros(len(right))
    folds = GroupKFold(min(FOLDS, len(set(writers))))
    for learned, held_out in folds.split(features, right, writers):
        calibration = fit(features[learned], right[learned])
        confidence[held_out] = [calibration.confidence_of(row) for row in features[held_out]]
    return confidence


def measure(confidence: Numbers, right: NDArray[np.bool_]) -> dict[str, float]:
    """Return the figures of confidences.

    Expected calibration error over ten equal bins, Brier score, and the share of the wrong words
    that a person finds who looks at the least certain fifth.
    """
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    error = sum(
        abs(confidence[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean()
        for b in set(bins)
    )
    order = np.argsort(confidence, kind="stable")
    looked_at = ~right[order[: int(REVIEWED * len(order))]]
    return {
        "words": len(right),
        "word_accuracy": round(float(right.mean()), 4),
        "ece": round(float(error), 4),
        "brier": round(float(((confidence - right) ** 2).mean()), 4),
        "wrong_found_in_lowest_20pct": round(float(looked_at.sum() / max((~right).sum(), 1)), 4),
    }


def write_calibration(path: Path, calibration: Calibration) -> None:
    """Write a calibration into a model's metadata."""
    metadata = replace(load_model(path).metadata, calibration=calibration.to_metadata())
    network = onnx.load(str(path))
    onnx.helper.set_model_props(network, {METADATA_KEY: metadata.to_json()})
    with atomic_write(path) as file:
        file.write(network.SerializeToString())


if __name__ == "__main__":
    main()
