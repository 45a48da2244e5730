"""Trains one configuration with several seeds: ``python -m training.noise CONFIG --output DIR``.

The runs differ by chance alone, so the spread of their error rates tells which differences
between models are none. Each run has a folder of its own; the same command goes on where it was
stopped, and prints the table when all runs are whole.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from hwr_desktop.errors import HwrError, InputError
from training import train

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SEED_LINE = re.compile(r"^seed *=.*$", re.MULTILINE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="training.noise", description=__doc__.splitlines()[0])
    parser.add_argument("config", type=Path, help="TOML file with a line for the seed")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--output", type=Path, required=True, help="folder of the runs")
    options, more = parser.parse_known_args(arguments)  # the others are training.train's
    try:
        runs = [_write_config(options.config, seed, options.output) for seed in options.seeds]
    except HwrError as error:
        parser.error(str(error))
    for run in runs:
        resume = ["--resume"] if (run / train.CHECKPOINT).exists() else []
        code = train.main([str(run / train.CONFIG), "--output", str(run), *more, *resume])
        if code:
            return code
    print(spread(runs).to_string())
    return 0


def _write_config(config: Path, seed: int, output: Path) -> Path:
    """Write the configuration with another seed to a run's folder, which is returned.

    Raises:
        InputError: The configuration cannot be read or names no seed.
    """
    try:
        text, seeds = _SEED_LINE.subn(f"seed = {seed}", config.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(
            "{config} cannot be read ({error}); check the name", config=config, error=error.strerror
        ) from error
    if seeds != 1:
        raise InputError(
            "{config} needs one line 'seed = 1'; add it before the first table", config=config
        )
    run = output / f"seed-{seed}"
    run.mkdir(parents=True, exist_ok=True)
    (run / train.CONFIG).write_text(text, encoding="utf-8")
    return run


def spread(runs: Iterable[Path]) -> pd.DataFrame:
    """Return the greedy character error rates at the runs' ends: one row a validation set.

    Returns:
        A column a run, then their ``mean`` and ``deviation`` (of the sample).
    """
    ends = {
        run.name: json.loads((run / train.CURVES).read_text(encoding="utf-8").splitlines()[-1])
        for run in runs
    }
    table = pd.DataFrame(ends)
    table = table[table.index.str.startswith("cer_")].astype(float)
    table.index = table.index.str.removeprefix("cer_")
    return table.assign(mean=table.mean(axis=1), deviation=table.std(axis=1)).round(4)


if __name__ == "__main__":
    raise SystemExit(main())
