from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwr_desktop.recognition.calibration import FEATURES, UNCALIBRATED, Calibration, Evidence

EVIDENCE = st.builds(
    Evidence,
    log_probability=st.floats(-200, 0),
    weakest_character=st.floats(0, 1),
    margin=st.floats(-1, 50),
    length=st.integers(0, 80),
    known=st.sampled_from([0.0, 1.0]),
    upheld=st.sampled_from([0.0, 1.0]),
    likelier=st.floats(-200, 200),
)


@given(evidence=EVIDENCE)
def test_without_a_fit_the_text_keeps_its_own_chance(evidence: Evidence) -> None:
    confidence = UNCALIBRATED.confidence(evidence)
    assert confidence == pytest.approx(math.exp(evidence.log_probability), abs=2e-6)


@given(
    evidence=EVIDENCE,
    bias=st.floats(-50, 50),
    weights=st.lists(st.floats(-50, 50), min_size=len(FEATURES), max_size=len(FEATURES)),
)
def test_confidence_is_a_chance_whatever_the_parameters(
    evidence: Evidence, bias: float, weights: list[float]
) -> None:
    assert 0.0 <= Calibration(bias, tuple(weights)).confidence(evidence) <= 1.0


def test_surer_evidence_raises_confidence() -> None:
    calibration = Calibration(-1.0, (0.4, 0.3, 0.2, -0.1, 0.5, 0.3, 0.1))
    doubtful = Evidence(math.log(0.3), 0.4, 0.2, 6)
    sure = Evidence(math.log(0.9), 0.95, 3.0, 6)
    known = Evidence(math.log(0.3), 0.4, 0.2, 6, known=1.0)
    changed = Evidence(math.log(0.3), 0.4, 0.2, 6, upheld=0.0)
    likelier = Evidence(math.log(0.3), 0.4, 0.2, 6, likelier=2.0)
    assert calibration.confidence(changed) < calibration.confidence(doubtful)
    assert calibration.confidence(doubtful) < calibration.confidence(known)
    assert calibration.confidence(doubtful) < calibration.confidence(likelier)
    assert calibration.confidence(doubtful) < calibration.confidence(sure)


def test_parameters_come_back_from_metadata() -> None:
    calibration = Calibration(-1.0, (0.4, 0.3, 0.2, -0.1, 0.5, 0.3, 0.1))
    assert Calibration.from_metadata(calibration.to_metadata()) == calibration


def test_features_that_an_older_fit_does_not_know_count_for_nothing() -> None:
    metadata = Calibration(-1.0, (0.4, 0.3, 0.2, -0.1, 0.5, 0.3, 0.0)).to_metadata()
    del metadata["weights"]["likelier"]
    older = Calibration.from_metadata(metadata)
    evidence = Evidence(math.log(0.3), 0.4, 0.2, 6)
    likelier = Evidence(math.log(0.3), 0.4, 0.2, 6, likelier=2.0)
    assert older.confidence(evidence) == older.confidence(likelier)


@pytest.mark.parametrize(
    "parameters", [{}, {"bias": 0.0}, {"bias": 0.0, "weights": {"luck": 1.0}}, {"weights": 3}]
)
def test_senseless_parameters_are_refused(parameters: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="calibration"):
        Calibration.from_metadata(parameters)
