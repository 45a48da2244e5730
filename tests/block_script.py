"""A script that a convolution and a dense layer can read, so that tests read real pictures.

A letter is a block of ink at one of four heights: ``a`` at the top of the line to ``d`` at its
bottom. The model's filters look for ink in one quarter of the height each and for none elsewhere.
A word should hold an ``a`` and a ``d``, since preparation scales a word's ink to the full height.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from hwr_desktop.recognition.models import METADATA_KEY, DataSource, Licence, ModelMetadata

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

LETTERS = "abcd"
_HEIGHT, _STRIDE = 32, 4


def draw_word(text: str, unit: int = 10, margin: int = 6) -> NDArray[np.uint8]:
    """Draw a word, black on white: blocks ``unit`` pixels high, their width `letter_width`."""
    width, pitch = letter_width(unit), letter_pitch(unit)
    size = (4 * unit + 2 * margin, (len(text) - 1) * pitch + width + 2 * margin)
    picture = np.full(size, 255, np.uint8)
    for place, letter in enumerate(text):
        x, y = margin + place * pitch, margin + LETTERS.index(letter) * unit
        picture[y : y + unit, x : x + width] = 0
    return picture


def letter_width(unit: int) -> int:
    """Return the width of a block: preparation narrows it to twice its height."""
    return round(2.8 * unit)


def letter_pitch(unit: int) -> int:
    """Return the distance from one block's left edge to the next one's."""
    return round(4.2 * unit)


def write_block_model(
    path: Path, sharpness: float = 1.0, mistaken: str = "", **changes: Any
) -> Path:
    """Write the model.

    Args:
        path: ONNX file to write.
        sharpness: Factor of all logits; a small one makes a model that doubts what it sees.
        mistaken: Two letters that the model takes for each other.
        changes: Entries of the metadata that differ.
    """
    weights = np.zeros((len(LETTERS) + 1, 1, _HEIGHT, _STRIDE), np.float32)
    quarter = _HEIGHT // len(LETTERS)
    for k in range(len(LETTERS)):
        weights[k + 1] = -1.0
        weights[k + 1, :, k * quarter : (k + 1) * quarter] = 1.0
    bias = np.array([8.0, 0, 0, 0, 0], np.float32) * sharpness
    dense = np.eye(len(LETTERS) + 1, dtype=np.float32) * sharpness
    if mistaken:
        one, other = (LETTERS.index(letter) + 1 for letter in mistaken)
        dense[:, [one, other]] = dense[:, [other, one]]
    nodes = [
        helper.make_node("Transpose", ["image"], ["channels_first"], perm=[0, 3, 1, 2]),
        helper.make_node(
            "Conv", ["channels_first", "weights"], ["columns"], strides=[_HEIGHT, _STRIDE]
        ),
        helper.make_node("Squeeze", ["columns", "height_axis"], ["classes_first"]),
        helper.make_node("Transpose", ["classes_first"], ["features"], perm=[0, 2, 1]),
        helper.make_node("MatMul", ["features", "dense"], ["product"]),
        helper.make_node("Add", ["product", "bias"], ["logits"]),
    ]
    graph = helper.make_graph(
        nodes,
        "blocks",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", _HEIGHT, "width", 1])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "time", 5])],
        [
            numpy_helper.from_array(weights, "weights"),
            numpy_helper.from_array(dense, "dense"),
            numpy_helper.from_array(bias, "bias"),
            numpy_helper.from_array(np.array([2], np.int64), "height_axis"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    values: dict[str, Any] = {
        "name": path.stem,
        "architecture": "blocks",
        "charset": tuple(LETTERS),
        "licence": Licence.COMMERCIAL,
        "licence_note": "Drawn for tests.",
        "data": (DataSource("blocks", "CC0-1.0"),),
        "metrics": {"cer": 0.01},
    }
    metadata = ModelMetadata(**(values | changes))
    helper.set_model_props(model, {METADATA_KEY: metadata.to_json()})
    onnx.save(model, str(path))
    return path
