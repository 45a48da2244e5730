from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.command import run as run_command
from tests.training import tiny
from tests.training.drawn_corpora import write_crops
from training.commands.noise import main, spread
from training.commands.train import CONFIG, CURVES
from training.config import read_config

if TYPE_CHECKING:
    from pathlib import Path

TINY = f"""{tiny.TOP}
seed = 7
epoch_blocks = 1
{tiny.TABLES}
[schedule]
samples = 32

[mix]
batch_size = 8
block_batches = 4
"""


def test_runs_that_differ_by_their_seed_are_set_side_by_side(tmp_path: Path) -> None:
    write_crops(tmp_path / "own.zip")
    config = tmp_path / "tiny.toml"
    config.write_text(TINY)
    command = [str(config), "--seed", "3", "--seed", "4", "--output", str(tmp_path / "noise")]

    result = run_command(main, *command, "--data", tmp_path)
    assert result.exit_code == 0, result.output

    runs = [tmp_path / "noise" / f"seed-{seed}" for seed in (3, 4)]
    assert [read_config(run / CONFIG).seed for run in runs] == [3, 4]
    curves = [(run / CURVES).read_text() for run in runs]
    assert json.loads(curves[0])["loss"] != json.loads(curves[1])["loss"]
    assert "own.zip" in result.output

    again = run_command(main, *command, "--data", tmp_path)
    assert again.exit_code == 0  # whole runs are not trained again
    assert [(run / CURVES).read_text() for run in runs] == curves


def test_the_last_epochs_give_mean_and_deviation(tmp_path: Path) -> None:
    runs = []
    for name, cer in (("a", 0.10), ("b", 0.12), ("c", 0.14)):
        (tmp_path / name).mkdir()
        lines = [{"epoch": 1, "cer_iam": 0.9}, {"epoch": 2, "cer_iam": cer}]
        (tmp_path / name / CURVES).write_text("\n".join(map(json.dumps, lines)))
        runs.append(tmp_path / name)

    table = spread(runs)

    assert list(table.index) == ["iam"]
    assert list(table.loc["iam"]) == pytest.approx([0.10, 0.12, 0.14, 0.12, 0.02])


def test_a_configuration_without_a_seed_is_refused(tmp_path: Path) -> None:
    config = tmp_path / "tiny.toml"
    config.write_text(TINY.replace("seed = 7\n", ""))

    result = run_command(main, str(config), "--output", str(tmp_path / "noise"))
    assert result.exit_code == 1
    assert str(config) in result.output
