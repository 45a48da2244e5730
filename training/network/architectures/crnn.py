"""The CRNN: convolutions, bidirectional LSTMs, CTC.

After B. Shi, X. Bai, C. Yao, "An End-to-End Trainable Neural Network for Image-based Sequence
Recognition and Its Application to Scene Text Recognition", TPAMI 39 (2017), arXiv:1507.05717. It
is made lean for a processor without accelerator: the first convolution halves the height, and a
narrow dense layer stands before the recurrent ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import keras
from keras import layers

from training.network.architectures.normalisation import BatchNormalization
from training.network.architectures.rounding import Conv2D, Dense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from keras import KerasTensor

_STRIDES = ((2, 1), (2, 2), (1, 1), (2, 2), (1, 1), (1, 1), (2, 1), (1, 1))


def build(
    classes: int,
    filters: Sequence[int] = (32, 48, 48, 96, 96, 96, 192, 192),
    features: int = 160,
    units: int = 160,
    dropout: float = 0.1,
) -> keras.Model:
    """Return a new CRNN.

    Args:
        classes: Characters and the blank.
        filters: Of the eight convolutions.
        features: Of each frame, between the convolutions and the LSTMs.
        units: Of each direction of the two LSTMs.
        dropout: Before each LSTM and the output.
    """
    image = keras.Input((32, None, 1), name="image")
    x = image
    for count, strides in zip(filters, _STRIDES, strict=True):
        x = _convolution(x, count, strides)
    x = layers.Permute((2, 1, 3))(x)
    x = layers.Reshape((-1, 2 * filters[-1]))(x)
    x = Dense(features, use_bias=False, name="features")(x)
    x = BatchNormalization()(x)
    x = layers.ReLU()(x)
    shortcut = layers.Dense(classes, dtype="float32", name="shortcut_logits")(x)
    for number in (1, 2):
        x = layers.Dropout(dropout)(x)
        lstm = layers.LSTM(units, return_sequences=True)
        x = layers.Bidirectional(lstm, name=f"lstm_{number}")(x)
    x = layers.Dropout(dropout)(x)
    logits = layers.Dense(classes, dtype="float32", name="logits")(x)
    return keras.Model(image, [logits, shortcut], name="crnn")


def _convolution(x: KerasTensor, filters: int, strides: tuple[int, int]) -> KerasTensor:
    x = Conv2D(filters, 3, strides=strides, padding="same", use_bias=False)(x)
    x = BatchNormalization()(x)
    return layers.ReLU()(x)
