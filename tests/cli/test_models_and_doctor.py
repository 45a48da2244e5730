from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

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


def test_doctor_writes_a_report_for_support(
    hwr: Callable[..., Run], block_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HWR_LOG_FOLDER", str(tmp_path))
    (tmp_path / "hwr-desktop.log").write_text("a warning\n")
    run = hwr("doctor", "--model", block_model, "--report", tmp_path / "report.json")
    assert run.code == 0
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["installed_as"] in run.out.decode()
    assert report["machine_settings"]["log_folder"] == str(tmp_path)
    assert report["log"] == ["a warning"]
    failed = hwr("doctor", "--model", block_model, "--report", tmp_path / "none" / "report.json")
    assert failed.code == 2
    assert "report.json cannot be written" in failed.err


def test_the_model_of_the_machine_is_the_default(
    hwr: Callable[..., Run], block_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HWR_MODEL", str(block_model))
    assert json.loads(hwr("doctor", "--json").out)["model"].startswith("blocks@")
    monkeypatch.setenv("HWR_UPDATES", "perhaps")
    failed = hwr("doctor")
    assert failed.code == 2
    assert "HWR_*" in failed.err
