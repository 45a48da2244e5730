"""Converts a trained network to ONNX: ``python -m export.convert RUN --output MODEL.onnx``.

The file names its input ``image`` (batch, 32, width, 1) and its output ``logits``
(batch, time, classes); batch, width and time are free. Its metadata is the app's `ModelMetadata`.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError
from hwr_desktop.recognition.models import METADATA_KEY
from hwr_desktop.recognition.preprocess import HEIGHT
from training.commands.train import CONFIG, WEIGHTS
from training.config import read_config
from training.network import architectures, charset

if TYPE_CHECKING:
    import keras
    import onnx

    from hwr_desktop.recognition.models import ModelMetadata
    from training.config import Config

logger = logging.getLogger(__name__)

OPSET = 17


@click.command(help=__doc__.splitlines()[0])
@click.argument("run", type=Path)
@click.option("--output", type=Path, required=True, help="The ONNX file.")
@click.option("--name", help="Of the model, where it is not the configuration's.")
def main(run: Path, output: Path, name: str | None) -> None:
    """Convert the weights of a training run."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"  # an LSTM for a GPU cannot be converted
    try:
        convert_run(run, output, name)
    except HwrError as error:
        raise click.ClickException(str(error)) from error


def convert_run(run: Path, output: Path, name: str | None = None) -> None:
    """Convert the averaged weights of a run, prove parity and write the ONNX file.

    Raises:
        HwrError: The run is incomplete, the networks differ, or the file cannot be written.
    """
    from export.metadata import describe
    from export.parity import check_parity

    config = read_config(run / CONFIG)
    network = load_network(config, run / WEIGHTS)
    model = convert(network, describe(config, run, name))
    content = model.SerializeToString()
    difference = check_parity(network, content)
    with atomic_write(output) as file:
        file.write(content)
    logger.info("%s: %.1f MB, differs from Keras by %.1e", output, len(content) / 1e6, difference)


def load_network(config: Config, weights: Path) -> keras.Model:
    """Return a configuration's network in single precision with its weights and blank bias."""
    import keras

    keras.mixed_precision.set_dtype_policy("float32")
    network = architectures.build(config.architecture, charset.CLASSES, config.options)
    network.load_weights(weights)
    bias = network.get_layer("logits").bias
    bias.assign(
        keras.ops.add(bias, keras.ops.one_hot(charset.BLANK, charset.CLASSES) * config.blank_bias)
    )
    return network


def convert(network: keras.Model, metadata: ModelMetadata) -> onnx.ModelProto:
    """Return the ONNX model of a network's main logits."""
    import tensorflow as tf
    import tf2onnx

    signature = [tf.TensorSpec((None, HEIGHT, None, 1), tf.float32, name="image")]

    def read(image: Any) -> dict[str, Any]:  # noqa: ANN401 a tensor
        return {"logits": network(image, training=False)[0]}

    model: onnx.ModelProto
    model, _ = tf2onnx.convert.from_function(
        tf.function(read, input_signature=signature), input_signature=signature, opset=OPSET
    )
    graph = model.graph
    _name_axes(graph.input[0], {0: "batch", 2: "width"})
    _name_axes(graph.output[0], {0: "batch", 1: "time"})
    entry = model.metadata_props.add()
    entry.key, entry.value = METADATA_KEY, metadata.to_json()
    return model


def _name_axes(value: onnx.ValueInfoProto, names: dict[int, str]) -> None:
    for axis, name in names.items():
        value.type.tensor_type.shape.dim[axis].dim_param = name


if __name__ == "__main__":
    main()
