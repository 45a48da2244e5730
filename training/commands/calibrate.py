"""Fits the confidence of a model: ``python -m training.commands.calibrate --model NAME``.

The model reads validation words, clean and degraded; a logistic regression learns from the evidence
of each reading whether it is right. Its figures are cross-fitted: no writer is both in the fit and
in the measurement. The fit on all writers is written into the model's metadata.

Only corpora that the model learned from enter the fit, so that its licence stays what it is; all
other sets measure how the confidence holds on papers that neither has seen.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import numpy as np
import onnx
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError, InputError
from hwr_desktop.recognition.calibration import FEATURES, Calibration
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import METADATA_KEY, find_model, load_model
from hwr_desktop.recognition.providers import Provider
from training.commands.evaluate import rounded
from training.evaluation.confidence import confidence_scores
from training.evaluation.degrade import degrade
from training.evaluation.reading import CLEAN
from training.evaluation.sets import Familiarity, find_sets, spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

VARIANTS = ("loose crop", "low resolution", "uneven paper", "ruled line")
"""Degradations that the fit learns from beside clean words: other papers have their like."""
FOLDS = 5
_REGULARISATION = 10.0


@click.command(help=__doc__.splitlines()[0])
@click.option("--model", required=True, help="Name of an installed model, or an ONNX file.")
@click.option("--data", type=Path, required=True, multiple=True, help="As for evaluate.")
@click.option("--split", default="val", show_default=True)
@click.option("--words", default=600, show_default=True, help="Words of each set at most.")
@click.option("--threads", default=1, show_default=True)
@click.option("--report", type=Path, help="JSON file for the figures, which are printed anyway.")
def main(
    model: str, data: Sequence[Path], split: str, words: int, threads: int, report: Path | None
) -> None:
    """Fit a model's calibration, tell its figures and write it into the model's file."""
    try:
        found = find_model(model)
        recogniser = Recogniser(found, Provider.CPU, threads)
        table = gather_evidence(recogniser, data, split, words)
        table["confidence"] = cross_fit(table)
        figures = json.dumps(rounded(measure(table)), indent=1)
        click.echo(figures)
        write_calibration(found.path, fit(table[table["learned"]]))
        if report:
            with atomic_write(report) as file:
                file.write(figures.encode())
    except HwrError as error:
        raise click.ClickException(str(error)) from error


def gather_evidence(
    recogniser: Recogniser, data: Sequence[Path], split: str, count: int
) -> pd.DataFrame:
    """Read words of all sets, those of corpora that the model learned from degraded as well.

    Each of these words is read clean and in one of `VARIANTS`.

    Returns:
        One row a reading: `FEATURES`, ``correct``, ``set``, ``variant``, ``writer`` (unique among
        the sets), ``learned`` (whether the fit may use it) and ``familiarity``.

    Raises:
        InputError: No set is of a corpus that the model learned from.
    """
    tables = []
    for source, path in find_sets(data, ()):
        click.echo(source.title, err=True)
        words = spread(source.read(path, split), count)
        familiarity = source.familiarity(recogniser.model.metadata)
        learned = familiarity is Familiarity.NEW_WRITERS
        shown = {CLEAN: words}
        if learned:
            shown |= {v: words[i :: len(VARIANTS)] for i, v in enumerate(VARIANTS)}
        for variant, part in shown.items():
            crops = [w.crop() for w in part] if variant == CLEAN else degrade(variant, part)
            rows = []
            for word, decoded in zip(part, recogniser.decode(crops), strict=True):
                read = decoded.hypotheses[0].text if decoded.hypotheses else ""
                fold = str.lower if source.ignore_case else str
                rows.append((*decoded.evidence.features(), fold(read) == fold(word.text)))
            tables.append(
                pd.DataFrame(rows, columns=[*FEATURES, "correct"]).assign(
                    set=source.name,
                    variant=variant,
                    writer=[f"{source.name}/{word.writer}" for word in part],
                    learned=learned,
                    familiarity=str(familiarity),
                )
            )
    table = pd.concat(tables, ignore_index=True)
    if not table["learned"].any():
        raise InputError(
            "none of the sets is of a corpus that {path} learned from", path=recogniser.model.path
        )
    return table


def fit(table: pd.DataFrame) -> Calibration:
    """Fit the regression to the rows of a table."""
    features = table[list(FEATURES)].to_numpy(float)
    scale = features.std(axis=0) + 1e-9
    fitted = LogisticRegression(C=_REGULARISATION, max_iter=2000)
    fitted.fit(features / scale, table["correct"])
    weights = fitted.coef_[0] / scale
    return Calibration(float(fitted.intercept_[0]), tuple(map(float, weights)))


def cross_fit(table: pd.DataFrame) -> Numbers:
    """Return confidences, each from a fit on other writers and on none of the unseen sets."""
    confidence = np.zeros(len(table))
    learned = np.flatnonzero(table["learned"])
    writers = table["writer"].iloc[learned]
    for rest, held_out in GroupKFold(min(FOLDS, writers.nunique())).split(learned, groups=writers):
        calibration = fit(table.iloc[learned[rest]])
        confidence[learned[held_out]] = _apply(calibration, table.iloc[learned[held_out]])
    unseen = np.flatnonzero(~table["learned"])
    confidence[unseen] = _apply(fit(table.iloc[learned]), table.iloc[unseen])
    return confidence


def _apply(calibration: Calibration, table: pd.DataFrame) -> list[float]:
    return [
        calibration.confidence_of(row) for row in table[list(FEATURES)].to_numpy(float).tolist()
    ]


def measure(table: pd.DataFrame) -> dict[str, dict[str, Any]]:
    """Return the figures of the clean words by set and by how familiar they are to the model.

    ``most_wrong_to_find`` is the share of the wrong words that a perfect confidence would put into
    the lowest 20 %: where more words are wrong, no order of them can hold all in so few.
    """
    clean = table[table["variant"] == CLEAN]
    return {
        str(name): {
            "words": len(part),
            "word_accuracy": float(part["correct"].mean()),
            **confidence_scores(part),
            "most_wrong_to_find": min(1.0, 0.2 / max(1e-9, 1 - float(part["correct"].mean()))),
        }
        for key in ("set", "familiarity")
        for name, part in clean.groupby(key, sort=False)
    }


def write_calibration(path: Path, calibration: Calibration) -> None:
    """Write a calibration into a model's metadata.

    Raises:
        OutputError: The file cannot be written.
    """
    metadata = replace(load_model(path).metadata, calibration=calibration.to_metadata())
    network = onnx.load(str(path))
    onnx.helper.set_model_props(network, {METADATA_KEY: metadata.to_json()})
    with atomic_write(path) as file:
        file.write(network.SerializeToString())


if __name__ == "__main__":
    main()
