"""ResNet-CTC: a residual convolutional network without recurrence, the light model.

Residual blocks after K. He, X. Zhang, S. Ren, J. Sun, "Deep Residual Learning for Image
Recognition", CVPR 2016, arXiv:1512.03385; convolutions in place of recurrence before CTC as in
M. Yousef, K. Hussain, U. Mohammed, "Accurate, Data-Efficient, Unconstrained Text Recognition with
Convolutional Neural Networks", Pattern Recognition 108 (2020), arXiv:1812.11894. Separable
convolutions along the frames give each one a view of its neighbours at little cost.
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


def build(
    classes: int,
    filters: Sequence[int] = (32, 64, 128),
    features: int = 192,
    context_blocks: int = 6,
    context: int = 7,
    dropout: float = 0.1,
) -> keras.Model:
    """Return a new ResNet-CTC.

    Args:
        classes: Characters and the blank.
        filters: Of the stem and of the two residual stages.
        features: Of each frame.
        context_blocks: Residual blocks along the frames.
        context: Frames that such a block sees.
        dropout: In the context blocks and before the output.
    """
    image = keras.Input((32, None, 1), name="image")
    x = _normalised(Conv2D(filters[0], (5, 3), strides=(4, 2), **_PLAIN)(image))
    x = _residual(x, filters[1], (2, 2))
    x = _residual(x, filters[1], (1, 1))
    x = _residual(x, filters[2], (2, 1))
    x = _residual(x, filters[2], (1, 1))
    x = layers.Permute((2, 1, 3))(x)
    x = layers.Reshape((-1, 2 * filters[2]))(x)
    x = _normalised(Dense(features, use_bias=False, name="features")(x))
    shortcut = layers.Dense(classes, dtype="float32", name="shortcut_logits")(x)
    for _ in range(context_blocks):
        x = _context(x, features, context, dropout)
    x = layers.Dropout(dropout)(x)
    logits = layers.Dense(classes, dtype="float32", name="logits")(x)
    return keras.Model(image, [logits, shortcut], name="resnet-ctc")


_PLAIN = {"padding": "same", "use_bias": False}


def _normalised(x: KerasTensor) -> KerasTensor:
    return layers.ReLU()(BatchNormalization()(x))


def _residual(x: KerasTensor, filters: int, strides: tuple[int, int]) -> KerasTensor:
    y = _normalised(Conv2D(filters, 3, strides=strides, **_PLAIN)(x))
    y = BatchNormalization()(Conv2D(filters, 3, **_PLAIN)(y))
    if strides != (1, 1) or x.shape[-1] != filters:
        x = BatchNormalization()(Conv2D(filters, 1, strides=strides, **_PLAIN)(x))
    return layers.ReLU()(layers.Add()([x, y]))


def _context(x: KerasTensor, features: int, context: int, dropout: float) -> KerasTensor:
    y = _normalised(layers.SeparableConv1D(features, context, **_PLAIN)(x))
    y = layers.Dropout(dropout)(y)
    y = BatchNormalization()(layers.SeparableConv1D(features, context, **_PLAIN)(y))
    return layers.ReLU()(layers.Add()([x, y]))
