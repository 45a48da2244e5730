from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

import numpy as np

from tests.command import run as run_command
from tests.training import tiny
from tests.training.drawn_corpora import write_crops
from training.commands.average import main
from training.commands.train import CONFIG, CURVES, WEIGHTS
from training.network import architectures, charset

if TYPE_CHECKING:
    from pathlib import Path

    import keras

TINY = tiny.TOP + tiny.TABLES


def network() -> keras.Model:
    config = tomllib.loads(TINY)
    return architectures.build(config["architecture"], charset.CLASSES, config["options"])


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
    write_crops(tmp_path / "own.zip")
    run = tmp_path / "mean"
    where = ["--data", str(tmp_path), "--output", str(run)]
    result = run_command(main, str(config), str(one), str(one), str(other), *where)
    assert result.exit_code == 0, result.output
    mean = network()
    mean.load_weights(run / WEIGHTS)
    assert all(np.allclose(variable, 2.0) for variable in mean.weights)
    assert (run / CONFIG).read_text() == TINY
    (entry,) = map(json.loads, (run / CURVES).read_text().splitlines())
    assert entry["cer_own.zip"] > 0.0


def test_weights_that_are_not_there_are_named(tmp_path: Path) -> None:
    config = tmp_path / "tiny.toml"
    config.write_text(TINY)
    lost = tmp_path / "lost.weights.h5"
    result = run_command(
        main, str(config), str(lost), "--data", str(tmp_path), "--output", str(tmp_path)
    )
    assert result.exit_code == 1
    assert "lost.weights.h5" in result.output
