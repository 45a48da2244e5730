"""Averages the weights of runs: ``python -m training.average CONFIG WEIGHTS... --output RUN``.

Weights that stand several times count as often. The output is a folder like a run's, with the error
rates of the mean as its only curves; `export.convert` converts it and other runs may start from it.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.errors import HwrError
from training.config import read_config
from training.material import read_validation
from training.train import CONFIG, CURVES, WEIGHTS, git_revision

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="training.average", description=__doc__.splitlines()[0])
    parser.add_argument("config", type=Path, help="TOML file of the last of the runs")
    parser.add_argument("weights", type=Path, nargs="+", help="weights of runs of one architecture")
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--output", type=Path, required=True, help="folder of the mean")
    options = parser.parse_args(arguments)
    try:
        average(options.config, options.weights, options.data, options.output)
    except HwrError as error:
        parser.error(str(error))
    return 0


def average(config: Path, weights: Sequence[Path], data: Path, output: Path) -> None:
    """Write the mean of weights, and beside it the configuration and the error rates.

    Raises:
        HwrError: The configuration cannot be read, or weights do not fit it.
    """
    from training.trainer import Trainer

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
    raise SystemExit(main())
