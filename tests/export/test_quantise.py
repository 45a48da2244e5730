from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
import pytest
from click.testing import CliRunner

from export.convert import main as convert
from export.parity import count_operators
from export.quantise import main
from hwr_desktop.recognition.models import load_model
from tests.export.test_convert import write_run
from tests.training.drawn_corpora import write_crops
from training.commands.train import CONFIG

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result


def quantise(architecture: str, folder: Path) -> Result:
    """Quantise a small network of random weights that learned from drawn words."""
    write_run(folder, architecture, '"own.zip"')
    config = folder / CONFIG
    config.write_text(f'validation = ["own.zip"]\n{config.read_text()}')
    write_crops(folder / "own.zip")
    convert([str(folder), "--output", str(folder / "float.onnx")], standalone_mode=False)
    return run(folder, "float.onnx", "int8.onnx")


def run(folder: Path, model: str, output: str) -> Result:
    arguments = [str(folder / model), str(folder / CONFIG), "--data", str(folder)]
    return CliRunner().invoke(main, [*arguments, "--output", str(folder / output)])


def logits(path: Path, image: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {"image": image})[0])


@pytest.mark.parametrize("architecture", ["crnn", "resnet-ctc"])
def test_a_quantised_model_reads_nearly_as_before(architecture: str, tmp_path: Path) -> None:
    result = quantise(architecture, tmp_path)

    assert result.exit_code == 0, result.output
    for column in ("MB", "words/s at 80 px", "words/s at 128 px", "CER own.zip"):
        assert column in result.output
    before, after = tmp_path / "float.onnx", tmp_path / "int8.onnx"
    assert load_model(after).metadata == load_model(before).metadata
    assert count_operators(after.read_bytes())["QuantizeLinear"]
    image = np.random.default_rng(0).random((3, 32, 80, 1), np.float32)
    expected = logits(before, image)
    difference = np.abs(logits(after, image) - expected).max()
    assert 0 < difference < 0.1 * np.ptp(expected)


def test_a_word_reads_the_same_in_any_company(tmp_path: Path) -> None:
    quantise("crnn", tmp_path)
    image = np.random.default_rng(0).random((9, 32, 80, 1), np.float32)
    image[1:] *= 40  # far from all that was drawn

    alone = logits(tmp_path / "int8.onnx", image[:1])

    np.testing.assert_array_equal(logits(tmp_path / "int8.onnx", image)[:1], alone)


def test_a_quantised_model_is_not_quantised_again(tmp_path: Path) -> None:
    quantise("crnn", tmp_path)

    result = run(tmp_path, "int8.onnx", "twice.onnx")

    assert result.exit_code == 1
    assert "quantised already" in result.output
    assert not (tmp_path / "twice.onnx").exists()


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    result = run(tmp_path, "nobody.onnx", "int8.onnx")

    assert result.exit_code == 1
    assert "nobody" in result.output
