"""Proof that ONNX Runtime reads what Keras reads."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import onnx
import onnxruntime

from hwr_desktop.errors import ModelError
from hwr_desktop.recognition.preprocess import HEIGHT

if TYPE_CHECKING:
    import keras

BATCHES = (1, 5, 64)
WIDTHS = (128, 256)
TOLERANCE = 1e-3
"""Greatest difference of a logit."""
_LOOPS = ("Loop", "Scan", "If")


def check_parity(network: keras.Model, content: bytes) -> float:
    """Compare a network with its ONNX model on fixed inputs of several sizes.

    Returns:
        The greatest difference of a logit.

    Raises:
        ModelError: It is greater than `TOLERANCE`, or the model has loops that would be slow.
    """
    operators = count_operators(content)
    if loops := [name for name in _LOOPS if operators[name]]:
        raise ModelError(
            "the ONNX model has {loops}: a layer was not converted whole", loops=", ".join(loops)
        )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    greatest = 0.0
    for batch in BATCHES:
        for width in WIDTHS:
            image = rng.random((batch, HEIGHT, width, 1), np.float32)
            expected = np.asarray(network(image, training=False)[0])
            (logits,) = session.run(["logits"], {"image": image})
            if logits.shape != expected.shape:
                raise ModelError(
                    "the ONNX model gives {shape}, not {expected}",
                    shape=logits.shape,
                    expected=expected.shape,
                )
            greatest = max(greatest, float(np.abs(logits - expected).max()))
    if greatest > TOLERANCE:
        raise ModelError(
            "the ONNX model differs from Keras by {greatest:.1e}; do not ship it", greatest=greatest
        )
    return greatest


def count_operators(content: bytes) -> Counter[str]:
    """Count the nodes of an ONNX model by type."""
    return Counter(node.op_type for node in onnx.load_from_string(content).graph.node)
