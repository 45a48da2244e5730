"""Compares readers: ``python -m training.commands.compare --model NAME --output REPORT``.

All of them read the same crops. The output folder gets ``comparison.md`` with its figures and
``comparison.json``.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import pandas as pd

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError, InputError
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import find_model
from hwr_desktop.recognition.providers import Provider
from training.commands.evaluate import command_line, describe, read_curves, rounded
from training.evaluation import metrics
from training.evaluation.rapid import RapidReader
from training.evaluation.reading import read_set
from training.evaluation.sets import find_sets, spread
from training.report.comparison import write_comparison

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.evaluation.reading import Read
    from training.evaluation.sets import EvaluationSet
    from training.evaluation.word import Word


@click.command(help=__doc__.splitlines()[0])
@click.option("--model", "models", multiple=True, required=True, help="Name or ONNX file.")
@click.option("--rapidocr", is_flag=True, help="Compare with RapidOCR, which must be installed.")
@click.option("--data", type=Path, required=True, multiple=True, help="As for evaluate.")
@click.option("--set", "names", multiple=True, help="Of the corpora, only these.")
@click.option("--split", default="val", show_default=True)
@click.option("--words", type=int, default=400, show_default=True, help="Of each set at most.")
@click.option(
    "--run",
    "runs",
    multiple=True,
    metavar="NAME=DIR",
    help="Training run of a model, for its time; several where one led to the next.",
)
@click.option("--output", type=Path, required=True, help="Folder of the report.")
def main(
    models: Sequence[str],
    rapidocr: bool,
    data: Sequence[Path],
    names: Sequence[str],
    split: str,
    words: int,
    runs: Sequence[str],
    output: Path,
) -> None:
    """Let several readers read the same words and write the report."""
    try:
        read: dict[str, Read] = {}
        facts: dict[str, dict[str, Any]] = {}
        for model in map(find_model, models):
            name = model.metadata.name
            read[name] = Recogniser(model, Provider.CPU, threads=1).read
            facts[name] = describe(model) | training_cost(runs, name)
        if rapidocr:
            reader = RapidReader()
            read[reader.name], facts[reader.name] = reader.read, {}
        sets = [
            (source, spread(source.read(path, split), words))
            for source, path in find_sets(data, names)
        ]
        readers = {}
        for name, reads in read.items():
            click.echo(name, err=True)
            readers[name] = facts[name] | _measure(reads, sets)
        compared = {
            "command": command_line("training.commands.compare"),
            "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
            "split": split,
            "readers": readers,
        }
        output.mkdir(parents=True, exist_ok=True)
        write_comparison(output, compared)
        with atomic_write(output / "comparison.json") as file:
            file.write(json.dumps(rounded(compared), indent=1, ensure_ascii=False).encode())
    except HwrError as error:
        raise click.ClickException(str(error)) from error


def training_cost(runs: Sequence[str], name: str) -> dict[str, Any]:
    """Return the minutes and words of all runs that are given for a model.

    Raises:
        InputError: An entry is not NAME=DIR, or a folder holds no run.
    """
    minutes, words = 0.0, 0
    for entry in runs:
        model, equals, folder = entry.partition("=")
        if not equals:
            raise InputError("--run {entry}: write NAME=DIR", entry=entry)
        if model == name:
            last = read_curves([Path(folder)])[-1]
            minutes += last["minutes"]
            words += last["samples"]
    return {"training_minutes": minutes, "training_words": words} if words else {}


def _measure(read: Read, sets: Sequence[tuple[EvaluationSet, Sequence[Word]]]) -> dict[str, Any]:
    parts = [
        read_set(read, source, words, [word.crop() for word in words]) for source, words in sets
    ]
    everything = pd.concat([part.table for part in parts], ignore_index=True)
    return {
        "sets": {
            part.source.name: {"title": part.source.title, **metrics.error_rates(part.table)}
            for part in parts
        },
        "by_length": metrics.by_length(everything).to_dict("index"),
        "milliseconds_a_word": 1000 * sum(part.seconds for part in parts) / len(everything),
    }


if __name__ == "__main__":
    main()
