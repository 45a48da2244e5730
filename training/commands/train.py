"""Trains a model: ``python -m training.commands.train CONFIG.toml --data DIR --output RUN``.

The run's folder holds the configuration, ``curves.jsonl``, ``rejected.tsv`` (samples left out and
why), ``checkpoint.npz`` (everything that ``--resume`` needs) and ``model.weights.h5`` (the averaged
weights, for `export` and ``--init``).
"""

from __future__ import annotations

import functools
import json
import logging
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError, InputError
from training.config import read_config

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from training.network.trainer import Trainer

logger = logging.getLogger(__name__)

CONFIG, CURVES = "config.toml", "curves.jsonl"
CHECKPOINT, WEIGHTS = "checkpoint.npz", "model.weights.h5"
REJECTED = "rejected.tsv"


@click.command(help=__doc__.splitlines()[0])
@click.argument("config", type=Path)
@click.option("--data", type=Path, required=True, help="Folder of the corpora.")
@click.option("--output", type=Path, required=True, help="Folder of the run.")
@click.option("--fonts", type=Path, help="Folder of fonts for synthetic words.")
@click.option(
    "--init",
    type=Path,
    multiple=True,
    help="Weights (.weights.h5) to start from; of several files, their mean.",
)
@click.option("--teacher", type=Path, help="Weights of the teacher that the configuration names.")
@click.option("--resume", is_flag=True, help="Go on where the run stopped.")
@click.option(
    "--processes",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="How many draw samples; a GPU takes a dozen.",
)
@click.option("--minutes", type=float, help="Stop after so many minutes, to be resumed.")
def main(config: Path, output: Path, **options: Any) -> None:  # noqa: ANN401 as `train` takes them
    """Train the network of a configuration."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    logging.getLogger("absl").setLevel(logging.ERROR)
    try:
        train(config, output, **options)
    except HwrError as error:
        raise click.ClickException(str(error)) from error


def train(
    path: Path,
    output: Path,
    data: Path,
    *,
    fonts: Path | None = None,
    init: Sequence[Path] = (),
    teacher: Path | None = None,
    resume: bool = False,
    processes: int = 1,
    minutes: float | None = None,
) -> None:
    """Train the network of a configuration.

    Args:
        path: The configuration.
        output: Folder of the run.
        data: Folder of the corpora.
        fonts: Folder of fonts for synthetic words.
        init: Weights to start from; of several files, their mean.
        teacher: Weights of the teacher that the configuration names.
        resume: Go on where the run in `output` stopped.
        processes: How many draw samples.
        minutes: Stop after the epoch in which so many have passed.

    Raises:
        HwrError: Something that is named cannot be read, or does not fit the rest.
    """
    from training.data.material import BackgroundStream, read_mix, read_validation
    from training.network.trainer import Trainer

    config = read_config(path)
    if not resume and (output / CHECKPOINT).exists():
        raise InputError("{output} holds a run; add --resume or name another folder", output=output)
    if (config.teacher is None) != (teacher is None):
        raise InputError(
            "{config}: [teacher] and --teacher belong together, one names the network, the other "
            "its weights",
            config=path,
        )
    output.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(config, teacher)
    if resume:
        trainer.resume(output / CHECKPOINT)
    elif init:
        trainer.load_weights(init)
    if path.resolve() != (output / CONFIG).resolve():
        shutil.copyfile(path, output / CONFIG)
    read = functools.partial(read_mix, config, data, fonts, output / REJECTED)
    stream = BackgroundStream(read, trainer.progress.block, processes)
    try:
        trainer.watch(read_validation(config, data))
        trainer.train(stream, saved=_saver(trainer, output), stop=_stopper(minutes))
    finally:
        stream.close()


def _saver(trainer: Trainer, output: Path) -> Callable[[], None]:
    origin = {"seed": trainer.config.seed, "revision": git_revision()}

    def save() -> None:
        curves = trainer.progress.curves
        curves[-1] = origin | curves[-1]
        trainer.save_weights(output / WEIGHTS)
        trainer.save(output / CHECKPOINT)
        with atomic_write(output / CURVES) as file:
            file.writelines((json.dumps(entry) + "\n").encode() for entry in curves)
        logger.info("%s", json.dumps(curves[-1]))

    return save


def _stopper(minutes: float | None) -> Callable[[], bool]:
    start = time.monotonic()
    return lambda: minutes is not None and time.monotonic() - start > 60 * minutes


def git_revision() -> str:
    """Return the revision of the code that runs, empty outside a repository."""
    command = ["git", "-C", str(Path(__file__).parent), "rev-parse", "--short=12", "HEAD"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    except OSError:
        return ""
    return done.stdout.strip()


if __name__ == "__main__":
    main()
