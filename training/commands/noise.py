"""Trains one configuration with several seeds: ``python -m training.commands.noise CONFIG``.

The runs differ by chance alone, so the spread of their error rates tells which differences
between models are none. Each run has a folder of its own; the same command goes on where it was
stopped, and prints the table when all runs are whole.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pandas as pd

from hwr_desktop.errors import HwrError, InputError
from training.commands import train

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SEED_LINE = re.compile(r"^seed *=.*$", re.MULTILINE)


@click.command(
    help=__doc__.splitlines()[0],
    context_settings={"ignore_unknown_options": True},
    epilog="The other options are those of training.commands.train.",
)
@click.argument("config", type=Path)
@click.option("--seed", "seeds", type=int, multiple=True, default=(1, 2, 3), show_default=True)
@click.option("--output", type=Path, required=True, help="Folder of the runs.")
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def main(config: Path, seeds: Sequence[int], output: Path, options: Sequence[str]) -> None:
    """Train a configuration with each seed, and print how far the error rates spread."""
    try:
        runs = [_write_config(config, seed, output) for seed in seeds]
    except HwrError as error:
        raise click.ClickException(str(error)) from error
    for run in runs:
        resume = ["--resume"] if (run / train.CHECKPOINT).exists() else []
        call = [str(run / train.CONFIG), "--output", str(run), *options, *resume]
        train.main.main(call, standalone_mode=False)
    click.echo(spread(runs).to_string())


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
    main()
