"""The dense layer at the end of a network, taken out so that a learned one can stand in its place.

ONNX Runtime gives only the outputs that a file declares. Protobuf merges a message that comes
twice, so a second `GraphProto` with nothing but an output, added at the end of the file's bytes,
declares one more.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from hwr_desktop.recognition.onnx_file import fields

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_GRAPH = 7
"""Field number of `ModelProto`."""
_NODE, _INITIALIZER, _OUTPUT = 1, 5, 12
"""Field numbers of `GraphProto`."""
_INPUTS, _OUTPUTS, _OPERATOR = 1, 2, 4
"""Field numbers of `NodeProto`."""
_NAME, _RAW_DATA = 8, 9
"""Field numbers of `TensorProto`."""
_FLOAT_TENSOR = b"\x12\x04\x0a\x02\x08\x01"
"""A `ValueInfoProto`'s type: a tensor of 32-bit floats of any shape."""


@dataclass(frozen=True)
class OutputLayer:
    """A dense layer from a network's features to its logits.

    Attributes:
        weights: Shape (features, classes).
        bias: Shape (classes,).
    """

    weights: Floats
    bias: Floats

    def logits(self, features: Floats) -> Floats:
        """Return logits, shape (..., classes), of features, shape (..., features)."""
        logits: Floats = features @ self.weights
        logits += self.bias
        return logits


@dataclass(frozen=True)
class OpenNetwork:
    """A network that gives its features.

    Attributes:
        content: The ONNX file with the features as one more output.
        features: Name of that output, shape (batch x frames, features).
        layer: What makes logits of them.
    """

    content: bytes
    features: str
    layer: OutputLayer


@dataclass(frozen=True)
class _Node:
    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


def open_network(content: bytes) -> OpenNetwork:
    """Find the dense layer at the end of a network, and make the network give what goes into it.

    Args:
        content: An ONNX file whose first output is the logits.

    Raises:
        ValueError: The network does not end in a dense layer of 32-bit floats.
    """
    nodes, tensors, logits = _read_graph(content)
    makers = {output: node for node in nodes for output in node.outputs}
    end = makers.get(logits)
    if end is None or end.operator != "Add":
        raise ValueError("the network does not end in a dense layer")
    bias = next((name for name in end.inputs if name in tensors), "")
    product = makers.get(next((name for name in end.inputs if name != bias), ""))
    while product is not None and product.operator == "Reshape":
        product = makers.get(product.inputs[0])
    if product is None or product.operator != "MatMul" or product.inputs[1] not in tensors:
        raise ValueError("the network does not end in a dense layer")
    values = np.frombuffer(tensors[bias], "<f4") if bias else np.empty(0, np.float32)
    weights = np.frombuffer(tensors[product.inputs[1]], "<f4")
    if not len(values) or len(weights) % len(values):
        raise ValueError("the dense layer at its end is not of 32-bit floats")
    features = product.inputs[0]
    layer = OutputLayer(weights.reshape(-1, len(values)).copy(), values.copy())
    return OpenNetwork(content + _declaration(features), features, layer)


def _read_graph(content: bytes) -> tuple[list[_Node], dict[str, bytes], str]:
    """Return the nodes, the float constants by name and the name of the first output."""
    nodes: list[_Node] = []
    tensors: dict[str, bytes] = {}
    outputs: list[str] = []
    file = io.BytesIO(content)
    for number, length in fields(file, len(content)):
        if number != _GRAPH:
            continue
        for part, size in fields(file, file.tell() + length):
            end = file.tell() + size
            if part == _NODE:
                texts = _texts(file, end, (_INPUTS, _OUTPUTS, _OPERATOR))
                nodes.append(
                    _Node("".join(texts[_OPERATOR]), tuple(texts[_INPUTS]), tuple(texts[_OUTPUTS]))
                )
            elif part == _INITIALIZER:
                name, data = "", b""
                for field, width in fields(file, end):
                    if field == _NAME:
                        name = file.read(width).decode()
                    elif field == _RAW_DATA:
                        data = file.read(width)
                tensors[name] = data
            elif part == _OUTPUT:
                outputs += _texts(file, end, (1,))[1]
    return nodes, tensors, outputs[0] if outputs else ""


def _texts(file: BinaryIO, end: int, wanted: tuple[int, ...]) -> dict[int, list[str]]:
    """Return the texts of a message's fields by their numbers."""
    texts: dict[int, list[str]] = {number: [] for number in wanted}
    for number, length in fields(file, end):
        if number in texts:
            texts[number].append(file.read(length).decode())
    return texts


def _declaration(output: str) -> bytes:
    """Return a `ModelProto` of one `GraphProto` of one output."""
    value = _message(1, output.encode()) + _FLOAT_TENSOR
    return _message(_GRAPH, _message(_OUTPUT, value))


def _message(number: int, content: bytes) -> bytes:
    """Return a field with a length."""
    length, size = bytearray(), len(content)
    while size > 0x7F:
        length.append(size & 0x7F | 0x80)
        size >>= 7
    length.append(size)
    return bytes([number << 3 | 2]) + bytes(length) + content
