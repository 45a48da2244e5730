"""Measures a model: ``python -m training.commands.evaluate --model NAME --output REPORT``.

The shipped ONNX file is read by the shipped recogniser. The output folder gets ``report.md`` with
its figures and ``report.json``.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import onnx

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError, InputError
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.lexicon import shipped_lexicon
from hwr_desktop.recognition.models import find_model
from hwr_desktop.recognition.providers import Provider
from training.commands.train import CURVES
from training.evaluation.degrade import VARIANTS, degrade
from training.evaluation.measure import measure, measure_lexicon
from training.evaluation.reading import ReadSet, read_set
from training.evaluation.sets import find_sets, spread
from training.report.evaluation import write_report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.recognition.models import Model
    from training.evaluation.reading import Read
    from training.evaluation.sets import EvaluationSet
    from training.evaluation.word import Word

DEGRADED_SETS = ("iam", "unipen")


@click.command(help=__doc__.splitlines()[0])
@click.option("--model", required=True, help="Name of an installed model, or an ONNX file.")
@click.option(
    "--data",
    type=Path,
    required=True,
    multiple=True,
    help="Folder of the corpora, one of them, or a folder or zip of crops with words.tsv or .csv.",
)
@click.option("--set", "names", multiple=True, help="Of the corpora, only these.")
@click.option("--split", default="val", show_default=True)
@click.option("--words", type=int, default=sys.maxsize, help="Words of each set at most.")
@click.option(
    "--degraded-words",
    type=int,
    default=800,
    show_default=True,
    help=f"Words of {' and '.join(DEGRADED_SETS)} that are read degraded, too.",
)
@click.option(
    "--run",
    "runs",
    type=Path,
    multiple=True,
    help="Training run or its curves.jsonl, to be drawn; several where one led to the next.",
)
@click.option(
    "--lexicon-words",
    type=int,
    default=800,
    show_default=True,
    help="Words of each set that are read without the lexicon, too, to tell what it changes.",
)
@click.option("--threads", type=int, default=1, show_default=True)
@click.option("--private", is_flag=True, help="Show pictures that may not be published, too.")
@click.option("--output", type=Path, required=True, help="Folder of the report.")
def main(
    model: str,
    data: Sequence[Path],
    names: Sequence[str],
    split: str,
    words: int,
    degraded_words: int,
    runs: Sequence[Path],
    lexicon_words: int,
    threads: int,
    private: bool,
    output: Path,
) -> None:
    """Measure a model and write the report."""
    try:
        found = find_model(model)
        recogniser = Recogniser(found, Provider.CPU, threads)
        speller = Recogniser(found, Provider.CPU, threads, lexicon=False)
        clean, degraded, spelled = [], [], []
        for source, path in find_sets(data, names):
            click.echo(source.title, err=True)
            chosen = spread(_read_words(source, path, split), words)
            clean.append(_read(recogniser.read, source, chosen))
            if source.name in DEGRADED_SETS and degraded_words:
                degraded += _read_degraded(recogniser.read, source, spread(chosen, degraded_words))
            if lexicon_words:
                spelled.append(_read(speller.read, source, spread(chosen, lexicon_words)))
        measured = {
            "model": describe(found),
            "command": command_line("training.commands.evaluate"),
            "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
            "split": split,
            "threads": threads,
            **measure(found.metadata, clean, degraded),
        }
        if spelled:
            measured["lexicon"] = measure_lexicon(shipped_lexicon(), clean, spelled)
        if runs:
            measured["training"] = read_curves(runs)
        output.mkdir(parents=True, exist_ok=True)
        write_report(output, found.metadata, measured, clean, with_all_pictures=private)
        with atomic_write(output / "report.json") as file:
            file.write(json.dumps(rounded(measured), indent=1, ensure_ascii=False).encode())
    except HwrError as error:
        raise click.ClickException(str(error)) from error


def _read_words(source: EvaluationSet, path: Path, split: str) -> Sequence[Word]:
    words = source.read(path, split)
    if not words:
        raise InputError(
            "{path}: no words of the split '{split}'; name another with --split",
            path=path,
            split=split,
        )
    return words


def _read(read: Read, source: EvaluationSet, words: Sequence[Word]) -> ReadSet:
    return read_set(read, source, words, [word.crop() for word in words])


def _read_degraded(read: Read, source: EvaluationSet, words: Sequence[Word]) -> list[ReadSet]:
    worse = (read_set(read, source, words, degrade(way, words), way) for way in VARIANTS)
    return [_read(read, source, words), *worse]


def describe(model: Model) -> dict[str, Any]:
    """Return what a model is, with the size and the arithmetic of its network."""
    network = onnx.load(str(model.path)).graph
    sizes = (int(onnx.numpy_helper.to_array(weights).size) for weights in network.initializer)
    return {
        "id": model.id,
        "name": model.metadata.name,
        "architecture": model.metadata.architecture,
        "licence": str(model.metadata.licence),
        "parameters": sum(sizes),
        "int8": any(node.op_type == "QuantizeLinear" for node in network.node),
        "bytes": model.path.stat().st_size,
    }


def read_curves(runs: Sequence[Path]) -> list[dict[str, Any]]:
    """Return the training curves of runs that led one to the next, their minutes counted on.

    Raises:
        InputError: There are no curves.
    """
    curves: list[dict[str, Any]] = []
    for run in runs:
        start = curves[-1]["minutes"] if curves else 0.0
        try:
            file = run / CURVES if run.is_dir() else run
            lines = file.read_text(encoding="utf-8").splitlines()
            entries = [json.loads(line) for line in lines]
            curves += [entry | {"minutes": start + entry["minutes"]} for entry in entries]
        except (OSError, ValueError, KeyError) as error:
            raise InputError(
                "{run}: no curves of a training run ({error})", run=run, error=error
            ) from error
    return curves


def rounded(value: Any) -> Any:  # noqa: ANN401 any JSON value
    """Return a JSON value whose numbers have five decimals at most."""
    if isinstance(value, dict):
        return {str(key): rounded(held) for key, held in value.items()}
    if isinstance(value, list):
        return [rounded(held) for held in value]
    return round(value, 5) if isinstance(value, float) else value


def command_line(module: str) -> str:
    """Return how the program was called, without the folders of this computer."""
    words = (re.sub(r"(^|=)/\S*/", r"\1", word) for word in sys.argv[1:])
    return shlex.join(["python", "-m", module, *words])


if __name__ == "__main__":
    main()
