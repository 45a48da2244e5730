"""Measures int8 weights: ``python -m export.quantise crnn --data DIR --output DIR``.

The output folder gets the quantised models; the table that is printed sets them beside the model
as it is, by size, speed and character error rate. What came of it is in
``docs/decisions/0013-not-quantised.md``.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np
import onnx
import pandas as pd
from onnxruntime.quantization import (
    CalibrationDataReader,
    QuantFormat,
    QuantType,
    quantize_dynamic,
    quantize_static,
)
from rapidfuzz.distance import Levenshtein

from hwr_desktop.errors import HwrError
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import Model, find_model
from hwr_desktop.recognition.preprocess import HEIGHT, bucket_width, collate, prepare
from hwr_desktop.recognition.providers import Provider
from training import charset
from training.evaluation.sets import find_sets, spread

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from hwr_desktop.recognition.preprocess import Ink
    from training.evaluation.word import Word

BATCH = 64
WIDTHS = (80, 128)
_ROUNDS = 9


@click.command(help=__doc__.splitlines()[0])
@click.argument("model")
@click.option("--data", type=Path, required=True, multiple=True, help="As for training.evaluate.")
@click.option("--set", "names", multiple=True, help="Of the corpora, only these.")
@click.option("--words", type=int, default=400, show_default=True, help="Of each set at most.")
@click.option("--output", type=Path, required=True, help="Folder of the quantised models.")
def main(model: str, data: Sequence[Path], names: Sequence[str], words: int, output: Path) -> None:
    """Quantise a model, and print how fast and how well it reads before and after."""
    try:
        original = find_model(model)
        drawn = {
            source.name: spread(source.read(path, "val"), 2 * words)
            for source, path in find_sets(data, names)
        }
    except HwrError as error:
        raise click.ClickException(str(error)) from error
    output.mkdir(parents=True, exist_ok=True)
    paths = {
        "int8, dynamic": output / f"{original.path.stem}-dynamic.onnx",
        "int8, static": output / f"{original.path.stem}-static.onnx",
    }
    quantise_dynamic(original.path, paths["int8, dynamic"])
    calibration = [word for some in drawn.values() for word in some[1::2]]
    quantise_static(original.path, paths["int8, static"], _batches(calibration))
    readers = {
        name: Recogniser(Model(path, original.metadata), Provider.CPU, threads=1, lexicon=False)
        for name, path in {"float32": original.path, **paths}.items()
    }
    speed = measure_speed(readers)
    errors = {
        name: {f"CER {part}": error_rate(reader, some[::2]) for part, some in drawn.items()}
        for name, reader in readers.items()
    }
    size = {name: reader.model.path.stat().st_size / 1e6 for name, reader in readers.items()}
    table = pd.concat([pd.Series(size, name="MB"), speed, pd.DataFrame(errors).T], axis=1)
    click.echo(table.round(3).to_string())


def quantise_dynamic(source: Path, output: Path) -> None:
    """Write a model with int8 weights in its LSTMs and dense layers; activations by the batch."""
    quantize_dynamic(
        source, output, op_types_to_quantize=["LSTM", "MatMul"], weight_type=QuantType.QInt8
    )


def quantise_static(source: Path, output: Path, batches: Iterator[Ink]) -> None:
    """Write a model with int8 convolutions and dense layers; activations by what it read.

    Args:
        source: The model.
        output: The file to write.
        batches: Words to measure the activations on.
    """
    quantize_static(
        source,
        output,
        _Calibration(batches),
        quant_format=QuantFormat.QDQ,
        op_types_to_quantize=["Conv", "MatMul"],
        per_channel=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
    )
    onnx.checker.check_model(str(output))


class _Calibration(CalibrationDataReader):  # type: ignore[misc]  # untyped
    def __init__(self, batches: Iterator[Ink]) -> None:
        self._batches = batches

    def get_next(self) -> dict[str, Ink] | None:
        batch = next(self._batches, None)
        return None if batch is None else {"image": batch}


def measure_speed(readers: Mapping[str, Recogniser]) -> pd.DataFrame:
    """Return words a second of processor time by width, the readers taking turns."""
    rng = np.random.default_rng(0)
    speed = {}
    for width in WIDTHS:
        batch = rng.random((BATCH, HEIGHT, width, 1), np.float32)
        seconds: dict[str, list[float]] = {name: [] for name in readers}
        for _ in range(_ROUNDS):
            for name, reader in readers.items():
                start = time.process_time()
                reader.logits(batch)
                seconds[name].append(time.process_time() - start)
        speed[f"words/s at {width} px"] = {
            name: BATCH / float(np.median(times)) for name, times in seconds.items()
        }
    return pd.DataFrame(speed)


def error_rate(reader: Recogniser, words: Sequence[Word]) -> float:
    """Return the greedy character error rate of the network alone."""
    errors = 0
    texts = iter(words)
    for batch in _batches(words):
        for row in reader.logits(batch).argmax(axis=-1):
            errors += Levenshtein.distance(next(texts).text, charset.decode_greedy(row.tolist()))
    return errors / max(1, sum(len(word.text) for word in words))


def _batches(words: Sequence[Word]) -> Iterator[Ink]:
    for start in range(0, len(words), BATCH):
        images = [prepare(word.crop()).image for word in words[start : start + BATCH]]
        yield collate(images, bucket_width(max(image.shape[1] for image in images)))


if __name__ == "__main__":
    main()
