from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from training import architectures, charset
from training.average import main
from training.train import CONFIG, WEIGHTS

if TYPE_CHECKING:
    from pathlib import Path

    import keras

TINY = """
name = "tiny"
architecture = "resnet-ctc"
validation = ["own.zip"]
precision = "float32"

[options]
filters = [4, 8, 8]
features = 16
context_blocks = 0

[shares]
"own.zip" = 1.0
"""
OPTIONS = {"filters": [4, 8, 8], "features": 16, "context_blocks": 0}


def network() -> keras.Model:
    return architectures.build("resnet-ctc", charset.CLASSES, OPTIONS)


def filled(path: Path, value: float) -> Path:
    made = network()
    for variable in made.weights:
        variable.assign(np.full(variable.shape, value, np.float32))
    made.save_weights(path)
    return path


def test_weights_count_as_often_as_they_stand(tmp_path: Path) -> None:
    config = tmp_path / "tiny.toml"
    config.write_text(TINY)
    one, other = (filled(tmp_path / f"{v}.weights.h5", v) for v in (1.0, 4.0))
    run = tmp_path / "mean"
    assert main([str(config), str(one), str(one), str(other), "--output", str(run)]) == 0
    mean = network()
    mean.load_weights(run / WEIGHTS)
    assert all(np.allclose(variable, 2.0) for variable in mean.weights)
    assert (run / CONFIG).read_text() == TINY


def test_weights_that_are_not_there_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "tiny.toml"
    config.write_text(TINY)
    with pytest.raises(SystemExit):
        main([str(config), str(tmp_path / "lost.weights.h5"), "--output", str(tmp_path)])
    assert "lost.weights.h5" in capsys.readouterr().err
