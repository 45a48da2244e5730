from __future__ import annotations

import keras
import numpy as np
import pytest

from hwr_desktop.errors import InputError
from training.network import architectures, charset
from training.network.architectures.normalisation import BatchNormalization
from training.network.architectures.rounding import Conv2D, Dense
from training.network.ctc import ctc_loss


@pytest.mark.parametrize("name", ["crnn", "resnet-ctc"])
@pytest.mark.parametrize("width", [48, 160])
def test_logits_come_every_four_pixels(name: str, width: int) -> None:
    network = architectures.build(name, charset.CLASSES, {})

    outputs = network(np.zeros((2, 32, width, 1), np.float32))

    for logits in outputs:
        assert logits.shape == (2, width // architectures.STRIDE, charset.CLASSES)


def test_the_light_model_is_smaller_and_has_no_recurrence() -> None:
    crnn, light = (
        architectures.build(name, charset.CLASSES, {}) for name in ("crnn", "resnet-ctc")
    )

    assert light.count_params() < 0.7 * crnn.count_params()
    assert not [layer for layer in light.layers if isinstance(layer, keras.layers.RNN)]
    assert not [layer for layer in light.layers if isinstance(layer, keras.layers.Bidirectional)]


def test_an_unknown_architecture_is_named() -> None:
    with pytest.raises(InputError, match="'transformer'"):
        architectures.build("transformer", charset.CLASSES, {})


def test_fused_normalisation_equals_keras() -> None:
    images = np.random.default_rng(0).normal(2, 3, (8, 4, 6, 5)).astype(np.float32)
    layers = [keras.layers.BatchNormalization(), BatchNormalization()]

    outputs = [np.asarray(layer(images, training=True)) for layer in layers]

    np.testing.assert_allclose(*outputs, atol=1e-5)
    for theirs, ours in zip(layers[0].weights, layers[1].weights, strict=True):
        np.testing.assert_allclose(np.asarray(theirs), np.asarray(ours), rtol=1e-2)


@pytest.mark.parametrize(
    "layer",
    [
        Conv2D(1, 1, use_bias=False, kernel_initializer="ones"),
        Dense(1, use_bias=False, kernel_initializer="ones"),
    ],
)
def test_inputs_are_rounded_to_eight_bits_in_training_alone(layer: keras.Layer) -> None:
    images = np.random.default_rng(0).random((2, 8, 8, 1), np.float32) * 3
    step = images.max() / 255

    exact, rounded = (np.asarray(layer(images, training=training)) for training in (False, True))

    np.testing.assert_array_equal(exact, images)
    np.testing.assert_allclose(rounded / step, np.round(rounded / step), atol=1e-3)
    np.testing.assert_allclose(rounded, images, atol=0.501 * step)
    assert np.abs(rounded - images).max() > 0.4 * step


def test_layers_below_a_rounding_learn_as_if_there_were_none() -> None:
    images = np.random.default_rng(0).random((4, 8, 8, 1), np.float32)
    learned = []
    for kind in (keras.layers.Conv2D, Conv2D):
        first = kind(1, 1, kernel_initializer="ones", activation="relu")
        network = keras.Sequential([first, kind(1, 1, kernel_initializer="ones")])
        network.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
        network.train_on_batch(images, np.zeros_like(images))
        learned.append(1 - np.asarray(first.kernel).item())

    assert learned[0] > 0.05
    assert learned[1] == pytest.approx(learned[0], rel=0.02)


def test_loss_equals_the_sum_over_paths() -> None:
    logits = np.random.default_rng(0).normal(size=(1, 3, 3)).astype(np.float32)
    chances = np.exp(logits[0]) / np.exp(logits[0]).sum(axis=1, keepdims=True)
    paths = [(1, 2, 2), (1, 1, 2), (1, 2, 0), (1, 0, 2), (0, 1, 2)]  # all that read as 1, 2
    chance = sum(np.prod([chances[frame, c] for frame, c in enumerate(path)]) for path in paths)

    loss = ctc_loss(np.array([[1, 2]], np.int32), logits)

    assert float(loss[0]) == pytest.approx(-np.log(chance), rel=1e-5)


def test_padding_of_labels_does_not_count() -> None:
    logits = np.random.default_rng(0).normal(size=(2, 6, 4)).astype(np.float32)
    short = ctc_loss(np.array([[1, 2], [3, 0]], np.int32), logits)
    padded = ctc_loss(np.array([[1, 2, 0, 0], [3, 0, 0, 0]], np.int32), logits)

    np.testing.assert_allclose(np.asarray(short), np.asarray(padded), rtol=1e-6)
