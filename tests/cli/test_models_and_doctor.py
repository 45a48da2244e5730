from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Run


def test_models_are_listed_with_figures_and_licences(hwr: Callable[..., Run]) -> None:
    listed = json.loads(hwr("models", "--json").out)
    assert listed[0]["name"] == "crnn"
    text = hwr("models").out.decode()
    for model in listed:
        assert model["licence"] in {"research-only", "commercial-use-allowed"}
        assert model["licence_note"]
        assert model["data"]
        assert model["metrics"]
        assert model["id"] in text
        assert model["licence_note"] in text


def test_doctor_tells_what_runs(hwr: Callable[..., Run], block_model: Path) -> None:
    facts = json.loads(hwr("doctor", "--json", "--provider", "cpu", "--model", block_model).out)
    assert facts["versions"]["onnxruntime"]
    assert facts["versions"]["python"].startswith("3.")
    assert "cpu" in facts["providers_present"]
    assert facts["provider_used"] == "cpu"
    assert facts["model"].startswith("blocks@")
    assert facts["words_per_second"] > 0
    assert facts["missing"] == []
    text = hwr("doctor", "--model", block_model).out.decode()
    assert "Provider used:     cpu" in text
    assert "Nothing is missing." in text


def test_doctor_names_what_is_missing(hwr: Callable[..., Run], tmp_path: Path) -> None:
    run = hwr("doctor", "--json", "--model", tmp_path / "none.onnx")
    facts = json.loads(run.out)
    assert run.code == 0
    assert any("none.onnx" in problem for problem in facts["missing"])
    assert facts["provider_used"] is None
