"""Quantises a model: ``python -m export.quantise MODEL.onnx CONFIG.toml --data DIR --output FILE``.

What reads the picture's rows and columns computes in int8 afterwards; what runs along the text
stays in single precision. Prints a table of size, speed and character error rate before and after.
Why, and what it cost: ``docs/decisions/0021-convolutions-in-int8.md``.
"""

from __future__ import annotations

import tempfile
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
    quantize_static,
)

from export.parity import count_operators
from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError, ModelError
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import load_model
from hwr_desktop.recognition.preprocess import HEIGHT
from hwr_desktop.recognition.providers import Provider
from training.config import read_config
from training.data.material import read_mix, read_validation
from training.network.error_rates import greedy_error_rates

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hwr_desktop.recognition.preprocess import Ink

BATCH = 64
WIDTHS = (80, 128)
_ROUNDS = 9
_OPERATORS = ["Conv", "Relu", "Transpose", "Reshape", "MatMul"]
"""What is quantised: what computes, and what would else turn its result to floats and back."""


@click.command(help=__doc__.splitlines()[0])
@click.argument("model", type=Path)
@click.argument("config", type=Path)
@click.option("--data", type=Path, required=True, help="Folder of the corpora.")
@click.option("--fonts", type=Path, help="Folder of fonts for synthetic words.")
@click.option("--output", type=Path, required=True, help="The quantised ONNX file.")
def main(model: Path, config: Path, data: Path, fonts: Path | None, output: Path) -> None:
    """Quantise a model by words of its own training, and print how it reads before and after."""
    try:
        before = load_model(model)
        run = read_config(config)
        validation = read_validation(run, data)
        with tempfile.TemporaryDirectory() as folder:
            mix = read_mix(run, data, fonts, Path(folder, "rejected.tsv"))
        quantised = quantise(model, (batch.ink() for batch in mix.block(0)))
        with atomic_write(output) as file:
            file.write(quantised)
        readers = {
            name: Recogniser(part, Provider.CPU, threads=1, lexicon=False)
            for name, part in {"float32": before, "int8": load_model(output)}.items()
        }
    except HwrError as error:
        raise click.ClickException(str(error)) from error
    size = {name: reader.model.path.stat().st_size / 1e6 for name, reader in readers.items()}
    errors = {
        name: greedy_error_rates(validation, reader.logits) for name, reader in readers.items()
    }
    table = measure_speed(readers).join(pd.DataFrame(errors).T.add_prefix("CER "))
    table.insert(0, "MB", pd.Series(size))
    click.echo(table.round(4).to_string())


def quantise(model: Path, batches: Iterable[Ink]) -> bytes:
    """Return the ONNX file of a model whose convolutions compute in int8.

    Weights take seven bits, a scale for each channel: the int8 instructions of processors without
    VNNI sum two products in 16 bits, which eight bits overflow. Activations take eight bits, scaled
    by the extremes that the batches reach, so a word's reading does not depend on its neighbours.

    Args:
        model: The file that `export.convert` wrote.
        batches: Words as the network reads them, shape (batch, 32, width, 1).

    Raises:
        ModelError: The model is quantised already.
    """
    if count_operators(model.read_bytes())["QuantizeLinear"]:
        raise ModelError(
            "{model} is quantised already; give the file that export.convert wrote", model=model
        )
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "quantised.onnx")
        quantize_static(
            model,
            output,
            _Activations(batches),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=_OPERATORS,
            nodes_to_exclude=_along_the_text(onnx.load(model).graph),
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
        )
        return output.read_bytes()


class _Activations(CalibrationDataReader):  # type: ignore[misc]  # untyped
    def __init__(self, batches: Iterable[Ink]) -> None:
        self._batches = iter(batches)

    def get_next(self) -> dict[str, Ink] | None:
        batch = next(self._batches, None)
        return None if batch is None else {"image": batch}


def _along_the_text(graph: onnx.GraphProto) -> list[str]:
    """Name the convolutions with kernels of one row, and the last dense layer: the logits."""
    rows = {weights.name: weights.dims[2:3] for weights in graph.initializer}
    convolutions = [node for node in graph.node if node.op_type == "Conv"]
    dense = [node for node in graph.node if node.op_type == "MatMul"]
    return [node.name for node in convolutions if rows[node.input[1]] == [1]] + [dense[-1].name]


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


if __name__ == "__main__":
    main()
