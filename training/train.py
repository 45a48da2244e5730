"""Trains a model: ``python -m training.train CONFIG.toml --data DIR --output RUN``.

The run's folder holds the configuration, ``curves.jsonl``, ``rejected.tsv`` (samples left out and
why), ``checkpoint.npz`` (everything that ``--resume`` needs) and ``model.weights.h5`` (the averaged
weights, for `export` and ``--init``).
"""

from __future__ import annotations

import argparse
import functools
import json
import logging
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError, InputError
from training.config import read_config

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from training.trainer import Trainer

logger = logging.getLogger(__name__)

CONFIG, CURVES = "config.toml", "curves.jsonl"
CHECKPOINT, WEIGHTS = "checkpoint.npz", "model.weights.h5"
REJECTED = "rejected.tsv"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="training.train", description=__doc__.splitlines()[0])
    parser.add_argument("config", type=Path, help="TOML file, see training/configs")
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--output", type=Path, required=True, help="folder of the run")
    parser.add_argument("--fonts", type=Path, help="folder of fonts for synthetic words")
    parser.add_argument(
        "--init",
        type=Path,
        nargs="+",
        help="weights (.weights.h5) to start from; of several files, their mean",
    )
    parser.add_argument(
        "--teacher", type=Path, help="weights of the teacher that the configuration names"
    )
    parser.add_argument("--resume", action="store_true", help="go on where the run stopped")
    parser.add_argument(
        "--processes", type=int, default=1, help="how many draw samples; a GPU takes a dozen"
    )
    parser.add_argument("--minutes", type=float, help="stop after so many minutes, to be resumed")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    logging.getLogger("absl").setLevel(logging.ERROR)
    try:
        _run(options)
    except HwrError as error:
        logger.error("%s", error)  # noqa: TRY400 a message for people
        return 1
    return 0


def _run(options: argparse.Namespace) -> None:
    from training.material import BackgroundStream, read_mix, read_validation
    from training.trainer import Trainer

    config = read_config(options.config)
    output: Path = options.output
    if not options.resume and (output / CHECKPOINT).exists():
        raise InputError("{output} holds a run; add --resume or name another folder", output=output)
    if (config.teacher is None) != (options.teacher is None):
        raise InputError(
            "{config}: [teacher] and --teacher belong together, one names the "
            "network, the other its weights",
            config=options.config,
        )
    if options.processes < 1:
        raise InputError("--processes: at least one has to draw samples")
    output.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(config, options.teacher)
    if options.resume:
        trainer.resume(output / CHECKPOINT)
    elif options.init:
        trainer.load_weights(options.init)
    if options.config.resolve() != (output / CONFIG).resolve():
        shutil.copyfile(options.config, output / CONFIG)
    read = functools.partial(read_mix, config, options.data, options.fonts, output / REJECTED)
    stream = BackgroundStream(read, trainer.progress.block, options.processes)
    try:
        trainer.watch(read_validation(config, options.data))
        trainer.train(stream, saved=_saver(trainer, output), stop=_stopper(options.minutes))
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
    raise SystemExit(main())
