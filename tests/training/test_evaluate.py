from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image

from tests.block_script import write_block_model
from tests.training.evaluation.block_sets import TEXTS, write_block_crops, write_block_page
from training.commands import compare, evaluate, model_card
from training.evaluation.degrade import VARIANTS
from training.evaluation.reading import CLEAN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

RIGHT = [(text, text, writer) for text in TEXTS for writer in ("ann", "bob")]
WRONG = [("abcd", "abcb", "bob"), ("ad", "add", "bob"), ("da", "a", "ann")]


@pytest.fixture
def crops(tmp_path: Path) -> Path:
    """Drawn words of which the table calls three by other texts than the model will read."""
    return write_block_crops(tmp_path / "blocks.zip", RIGHT + WRONG)


def run(command: object, *arguments: object) -> str:
    result = CliRunner().invoke(command, [str(a) for a in arguments])  # type: ignore[arg-type]
    assert result.exit_code == 0, result.output
    return result.output


def test_report_tells_what_the_shipped_recogniser_reads(
    block_model: Path, crops: Path, tmp_path: Path
) -> None:
    output = tmp_path / "report"
    run(evaluate.main, "--model", block_model, "--data", crops, "--output", output)
    report = json.loads((output / "report.json").read_text(encoding="utf-8"))
    blocks = report["sets"]["blocks"]
    length = sum(len(text) for _, text, _ in RIGHT + WRONG)
    assert blocks["words"] == len(RIGHT + WRONG)
    assert blocks["cer"] == pytest.approx(3 / length, abs=1e-4)
    assert blocks["word_accuracy"] == pytest.approx(len(RIGHT) / len(RIGHT + WRONG), abs=1e-4)
    assert blocks["writers"] == 2
    assert report["confusions"]["substitutions"] == [
        {"true": "b", "read": "d", "times": 1, "share": pytest.approx(1 / 8, abs=1e-4)}
    ]
    assert [row["true"] for row in report["confusions"]["omissions"]] == ["d"]
    assert [row["read"] for row in report["confusions"]["insertions"]] == ["d"]
    assert report["model"]["parameters"] == 5 * 32 * 4 + 5 * 5 + 5 + 1
    assert report["model"]["int8"] is False


def test_report_shows_figures_that_are_small_and_there(
    block_model: Path, crops: Path, tmp_path: Path
) -> None:
    output = tmp_path / "report"
    run(evaluate.main, "--model", block_model, "--data", crops, "--output", output)
    text = (output / "report.md").read_text(encoding="utf-8")
    figures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", text)
    assert {"confusion.png", "reliability.png", "risk.png", "wrong.png", "right.png"} <= set(
        figures
    )
    for figure in figures:
        with Image.open(output / figure) as picture:
            assert min(picture.size) > 60
            assert len(np.unique(np.asarray(picture.convert("L")))) > 2
        assert (output / figure).stat().st_size < 60_000
    assert str(tmp_path) not in text


def write_curves(folder: Path, entries: Sequence[Mapping[str, float]]) -> Path:
    """Write the curves of a training run into its folder, and return the folder."""
    folder.mkdir()
    lines = "\n".join(map(json.dumps, entries))
    (folder / "curves.jsonl").write_text(lines, encoding="utf-8")
    return folder


def test_curves_of_consecutive_runs_are_told_as_one(
    block_model: Path, crops: Path, tmp_path: Path
) -> None:
    runs: list[str | Path] = []
    for name, loss in (("first", 9.0), ("second", 4.0)):
        entries = [{"minutes": m, "samples": 10, "loss": loss, "cer_iam": 0.5} for m in (1.0, 2.0)]
        runs += ["--run", write_curves(tmp_path / name, entries)]
    output = tmp_path / "report"
    run(evaluate.main, "--model", block_model, "--data", crops, *runs, "--output", output)
    report = json.loads((output / "report.json").read_text(encoding="utf-8"))
    assert [entry["minutes"] for entry in report["training"]] == [1.0, 2.0, 3.0, 4.0]
    assert (output / "training.png").exists()


def test_pictures_of_private_sets_stay_out_of_the_report(block_model: Path, tmp_path: Path) -> None:
    write_block_crops(tmp_path / "documents_words.zip", RIGHT + WRONG)
    arguments = ["--model", block_model, "--data", tmp_path, "--output"]
    run(evaluate.main, *arguments, tmp_path / "published")
    run(evaluate.main, *arguments, tmp_path / "private", "--private")
    assert not (tmp_path / "published/wrong.png").exists()
    assert "wrong.png" not in (tmp_path / "published/report.md").read_text(encoding="utf-8")
    assert (tmp_path / "private/wrong.png").exists()


def test_degraded_words_are_told_beside_clean_ones(block_model: Path, tmp_path: Path) -> None:
    data = write_block_page(tmp_path / "iam_pages.zip")
    output = tmp_path / "report"
    run(evaluate.main, "--model", block_model, "--data", data, "--output", output)
    report = json.loads((output / "report.json").read_text(encoding="utf-8"))
    assert set(report["degraded"]["iam"]) == {CLEAN, *VARIANTS}
    assert report["sets"]["iam"]["cer"] == 0.0
    assert report["degraded"]["iam"]["15 % more margin"]["cer"] == 0.0


def test_card_tells_licence_data_and_measured_figures(
    block_model: Path, crops: Path, tmp_path: Path
) -> None:
    report, card = tmp_path / "blocks", tmp_path / "blocks.md"
    run(evaluate.main, "--model", block_model, "--data", crops, "--output", report)
    run(model_card.main, "--model", block_model, "--report", report, "--output", card)
    text = card.read_text(encoding="utf-8")
    assert "commercial-use-allowed" in text
    assert "CC0-1.0" in text
    assert "| 0.800 |" in text
    link = re.search(r"\[the whole report\]\(([^)]+)\)", text)
    assert link
    assert (tmp_path / link[1]).is_file()


def test_card_tells_how_long_all_runs_together_learned(
    block_model: Path, crops: Path, tmp_path: Path
) -> None:
    runs: list[str | Path] = []
    # The second run has seen more words after its first epoch than the first run at its end.
    for name, ends in (("short", [200_000]), ("long", [400_000, 800_000])):
        entries = [
            {
                "epoch": epoch,
                "minutes": 1.0 * epoch,
                "samples": samples,
                "loss": 1.0,
                "cer_iam": 0.5,
            }
            for epoch, samples in enumerate(ends, 1)
        ]
        runs += ["--run", write_curves(tmp_path / name, entries)]
    report, card = tmp_path / "blocks", tmp_path / "blocks.md"
    run(evaluate.main, "--model", block_model, "--data", crops, *runs, "--output", report)
    run(model_card.main, "--model", block_model, "--report", report, "--output", card)
    text = card.read_text(encoding="utf-8")
    assert "3 minutes" in text
    assert "1.00 million words" in text


def test_card_is_not_made_of_another_models_report(
    block_model: Path, crops: Path, tmp_path: Path
) -> None:
    other = write_block_model(tmp_path / "other.onnx")
    run(evaluate.main, "--model", other, "--data", crops, "--output", tmp_path / "report")
    arguments = ["--model", block_model, "--report", tmp_path / "report", "--output"]
    result = CliRunner().invoke(model_card.main, [*map(str, arguments), str(tmp_path / "card.md")])
    assert result.exit_code == 1
    assert "measure it anew" in result.output
    assert not (tmp_path / "card.md").exists()


def test_a_split_without_words_is_an_error_with_a_remedy(
    block_model: Path, crops: Path, tmp_path: Path
) -> None:
    arguments = ["--model", block_model, "--data", crops, "--split", "test", "--output", tmp_path]
    result = CliRunner().invoke(evaluate.main, [str(argument) for argument in arguments])
    assert result.exit_code == 1
    assert "no words of the split 'test'" in result.output


def test_models_are_compared_on_the_same_crops(
    block_model: Path, crops: Path, tmp_path: Path
) -> None:
    # A model whose letters have other names reads the same words and is always wrong.
    other = write_block_model(tmp_path / "other.onnx", charset=("w", "x", "y", "z"))
    leg = write_curves(tmp_path / "leg", [{"minutes": 90.0, "samples": 2_000_000, "loss": 1.0}])
    output = tmp_path / "comparison"
    runs = ["--run", f"blocks={leg}", "--run", f"blocks={leg}"]
    arguments = ["--model", block_model, "--model", other, "--data", crops, *runs]
    run(compare.main, *arguments, "--output", output)
    readers = json.loads((output / "comparison.json").read_text(encoding="utf-8"))["readers"]
    assert readers["blocks"]["sets"]["blocks"]["word_accuracy"] == pytest.approx(0.8)
    assert readers["other"]["sets"]["blocks"]["word_accuracy"] == 0.0
    assert readers["blocks"]["training_minutes"] == 180.0
    text = (output / "comparison.md").read_text(encoding="utf-8")
    assert "180 min" in text
    assert "4.00 M" in text
    assert "Retsinas" in text
    assert (output / "accuracy.png").stat().st_size < 60_000


def test_comparing_with_rapidocr_says_how_to_install_it(
    block_model: Path, crops: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rapidocr", None)
    arguments = ["--model", block_model, "--rapidocr", "--data", crops, "--output", tmp_path]
    result = CliRunner().invoke(compare.main, [str(argument) for argument in arguments])
    assert result.exit_code == 1
    assert "pip install rapidocr" in result.output
