"""Averages the weights of runs: ``python -m training.commands.average CONFIG WEIGHTS...``.

Weights that stand several times count as often. The output is a folder like a run's, with the error
rates of the mean as its only curves; `export.convert` converts it and other runs may start from it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hwr_desktop.errors import HwrError
from training.commands.train import CONFIG, CURVES, WEIGHTS, git_revision
from training.config import read_config
from training.data.material import read_validation

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.command(help=__doc__.splitlines()[0])
@click.argument("config", type=Path)
@click.argument("weights", type=Path, nargs=-1, required=True)
@click.option("--data", type=Path, required=True, help="Folder of the corpora.")
@click.option("--output", type=Path, required=True, help="Folder of the mean.")
def main(config: Path, weights: Sequence[Path], data: Path, output: Path) -> None:
    """Write the mean of weights of one architecture, as the last run's configuration names it."""
    try:
        average(config, weights, data, output)
    except HwrError as error:
        raise click.ClickException(str(error)) from error


def average(config: Path, weights: Sequence[Path], data: Path, output: Path) -> None:
    """Write the mean of weights, and beside it the configuration and the error rates.

    Raises:
        HwrError: The configuration cannot be read, or weights do not fit it.
    """
    from training.network.trainer import Trainer

    read = read_config(config)
    trainer = Trainer(read)
    trainer.load_weights(weights)
    trainer.watch(read_validation(read, data))
    output.mkdir(parents=True, exist_ok=True)
    (output / CONFIG).write_text(config.read_text(encoding="utf-8"), encoding="utf-8")
    trainer.save_weights(output / WEIGHTS)
    entry = {"seed": read.seed, "revision": git_revision(), **trainer.validate()}
    (output / CURVES).write_text(json.dumps(entry) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
