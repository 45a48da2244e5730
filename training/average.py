"""Averages the weights of runs: ``python -m training.average CONFIG WEIGHTS... --output RUN``.

Weights that stand several times count as often. The output is a folder like a run's, which
`export.convert` converts and other runs may start from.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.errors import HwrError
from training.config import read_config
from training.train import CONFIG, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="training.average", description=__doc__.splitlines()[0])
    parser.add_argument("config", type=Path, help="TOML file of the last of the runs")
    parser.add_argument("weights", type=Path, nargs="+", help="weights of runs of one architecture")
    parser.add_argument("--output", type=Path, required=True, help="folder of the mean")
    options = parser.parse_args(arguments)
    try:
        average(options.config, options.weights, options.output)
    except HwrError as error:
        parser.error(str(error))
    return 0


def average(config: Path, weights: Sequence[Path], output: Path) -> None:
    """Write the mean of weights, and the configuration beside it.

    Raises:
        HwrError: The configuration cannot be read, or weights do not fit it.
    """
    from training.trainer import Trainer

    trainer = Trainer(read_config(config))
    trainer.load_weights(weights)
    output.mkdir(parents=True, exist_ok=True)
    (output / CONFIG).write_text(config.read_text(encoding="utf-8"), encoding="utf-8")
    trainer.network.save_weights(output / WEIGHTS)


if __name__ == "__main__":
    raise SystemExit(main())
