from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
from click.testing import CliRunner

from export.convert import main as convert
from export.quantise import main
from tests.export.test_convert import write_run
from tests.training.drawn_corpora import write_crops

if TYPE_CHECKING:
    from pathlib import Path


def logits(path: Path, image: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {"image": image})[0])


def test_quantised_models_are_set_beside_the_model_as_it_is(tmp_path: Path) -> None:
    model = tmp_path / "tiny.onnx"
    write_run(tmp_path, "crnn", "unipen")
    assert convert([str(tmp_path), "--output", str(model)]) == 0
    write_crops(tmp_path / "own.zip")
    output = tmp_path / "quantised"

    result = CliRunner().invoke(
        main, [str(model), "--data", str(tmp_path / "own.zip"), "--output", str(output)]
    )

    assert result.exit_code == 0, result.output
    for column in ("MB", "words/s at 80 px", "words/s at 128 px", "CER own"):
        assert column in result.output
    image = np.random.default_rng(0).random((3, 32, 80, 1), np.float32)
    expected = logits(model, image)
    for name in ("tiny-dynamic.onnx", "tiny-static.onnx"):
        difference = np.abs(logits(output / name, image) - expected).max()
        assert 0 < difference < 0.2 * np.ptp(expected)


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    write_crops(tmp_path / "own.zip")

    result = CliRunner().invoke(
        main, ["nobody", "--data", str(tmp_path / "own.zip"), "--output", str(tmp_path / "out")]
    )

    assert result.exit_code == 1
    assert "nobody" in result.output
