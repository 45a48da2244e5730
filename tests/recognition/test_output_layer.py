from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper

from hwr_desktop.recognition.models import installed_models
from hwr_desktop.recognition.output_layer import open_network

if TYPE_CHECKING:
    from pathlib import Path

MODELS = {model.metadata.name: model.path for model in installed_models()}


@pytest.mark.parametrize("path", MODELS.values(), ids=MODELS)
def test_the_features_and_the_layer_give_the_logits_of_each_shipped_model(path: Path) -> None:
    network = open_network(path.read_bytes())
    session = onnxruntime.InferenceSession(network.content, providers=["CPUExecutionProvider"])
    image = np.random.default_rng(0).random((3, 32, 64, 1), np.float32)
    logits, features = session.run(["logits", network.features], {"image": image})
    assert features.shape[-1] == len(network.layer.weights)
    learned = network.layer.logits(features).reshape(logits.shape)
    np.testing.assert_allclose(learned, logits, atol=1e-4)


def test_a_network_that_ends_otherwise_is_refused() -> None:
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 5])
    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", 5])
    node = helper.make_node("Relu", ["image"], ["logits"])
    model = helper.make_model(helper.make_graph([node], "bare", [image], [logits]))
    with pytest.raises(ValueError, match="does not end in a dense layer"):
        open_network(model.SerializeToString())


def test_damaged_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="does not end in a dense layer"):
        open_network(onnx.ModelProto().SerializeToString())
