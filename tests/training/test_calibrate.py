from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from hwr_desktop.recognition.calibration import FEATURES, UNCALIBRATED
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import DataSource, load_model
from tests.block_script import draw_word, write_block_model
from tests.training.evaluation.block_sets import TEXTS, write_block_crops
from training.commands import calibrate
from training.evaluation.confidence import expected_calibration_error
from training.evaluation.reading import CLEAN
from training.evaluation.sets import SETS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def evidence() -> pd.DataFrame:
    """Readings of a reader that is far too sure of itself, by 20 writers and of an unseen set."""
    rng = np.random.default_rng(0)
    log_odds = rng.normal(2.0, 2.0, 4000)
    table = pd.DataFrame(0.0, index=range(4000), columns=list(FEATURES))
    table["log_probability"] = log_odds
    table["length"] = rng.normal(1.5, 0.5, 4000)
    return table.assign(
        correct=rng.random(4000) < 1 / (1 + np.exp(-0.5 * log_odds + 1.0)),
        writer=[f"writer-{index % 20}" for index in range(4000)],
        learned=np.arange(4000) < 3000,
        variant=CLEAN,
        set="drawn",
        familiarity="any",
    )


def test_fit_mends_confidence_on_other_writers_and_unseen_sets(evidence: pd.DataFrame) -> None:
    correct = evidence["correct"].to_numpy(bool)
    raw = np.array([UNCALIBRATED.confidence_of(row) for row in evidence[list(FEATURES)].to_numpy()])
    fitted = calibrate.cross_fit(evidence)
    assert expected_calibration_error(raw, correct) > 0.2
    for part in (evidence["learned"].to_numpy(), ~evidence["learned"].to_numpy()):
        assert expected_calibration_error(fitted[part], correct[part]) < 0.05


def test_no_writer_is_measured_with_a_fit_on_that_writer(evidence: pd.DataFrame) -> None:
    before = calibrate.cross_fit(evidence)
    one = evidence["writer"] == "writer-3"
    after = calibrate.cross_fit(
        evidence.assign(correct=evidence["correct"].where(~one, ~evidence["correct"]))
    )
    own = (one & evidence["learned"]).to_numpy()
    assert (after[own] == before[own]).all()
    assert not np.allclose(after[~own], before[~own])


def test_figures_tell_what_a_perfect_order_could_find(evidence: pd.DataFrame) -> None:
    table = evidence.assign(confidence=evidence["correct"].astype(float))
    figures = calibrate.measure(table)["drawn"]
    assert figures["ece"] == 0.0
    accuracy = table["correct"].mean()
    assert figures["most_wrong_to_find"] == pytest.approx(0.2 / (1 - accuracy))
    assert figures["wrong_found_in_lowest_20_percent"] == pytest.approx(
        figures["most_wrong_to_find"], abs=1e-3
    )


def test_calibration_goes_into_the_model_and_leaves_the_network_as_it_is(tmp_path: Path) -> None:
    data = (DataSource(SETS["copiste"].corpus, "CC BY 4.0"),)
    model = write_block_model(tmp_path / "blocks.onnx", data=data)
    before = load_model(model)
    readings = Recogniser(before).read([draw_word(text) for text in TEXTS])
    rows = [(text, text, writer) for text in TEXTS for writer in ("ann", "bob", "cy")]
    wrong = [("abcd", "abcb", writer) for writer in ("ann", "bob", "cy")]
    write_block_crops(tmp_path / "copiste_words.zip", rows + wrong)
    write_block_crops(tmp_path / "documents_words.zip", rows)
    report = tmp_path / "calibration.json"
    arguments = ["--model", model, "--data", tmp_path, "--report", report]
    result = CliRunner().invoke(calibrate.main, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output

    after = load_model(model)
    assert after.metadata.calibration is not None
    assert replace(after.metadata, calibration=None) == before.metadata
    again = Recogniser(after).read([draw_word(text) for text in TEXTS])
    assert [reading.text for reading in again] == [reading.text for reading in readings]
    assert again[0].confidence != readings[0].confidence
    figures = json.loads(report.read_text(encoding="utf-8"))
    assert {"copiste", "documents"} <= set(figures)
    assert figures["copiste"]["words"] == len(rows + wrong)


def test_a_model_is_not_fitted_to_what_it_did_not_learn_from(
    block_model: Path, tmp_path: Path
) -> None:
    write_block_crops(tmp_path / "copiste_words.zip", [("ad", "ad", "ann")])
    arguments = ["--model", block_model, "--data", tmp_path]
    before = block_model.read_bytes()
    result = CliRunner().invoke(calibrate.main, [str(argument) for argument in arguments])
    assert result.exit_code == 1
    assert "none of the sets is of a corpus" in result.output
    assert block_model.read_bytes() == before
