"""Layers that learn with inputs rounded as those of the int8 that they are shipped in.

The gradient passes as if nothing were rounded, after B. Jacob et al., "Quantization and Training of
Neural Networks for Efficient Integer-Arithmetic-Only Inference", CVPR 2018, arXiv:1712.05877. Out
of training they are Keras's own, so what is converted knows nothing of it. Weights are not rounded
here: of the loss that `export.quantise` brings, theirs is too small to measure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from keras import layers, ops

if TYPE_CHECKING:
    from training.network.tensor import Tensor

_LEVELS = 255
_SMALLEST = 1e-3


class Conv2D(layers.Conv2D):  # type: ignore[misc] # Keras is untyped
    """A convolution of what is never negative: ink, or what a ReLU gave."""

    def call(self, inputs: Tensor, training: bool | None = None) -> Tensor:
        """Convolve; in training, rounded inputs."""
        return super().call(_rounded(inputs) if training else inputs)


class Dense(layers.Dense):  # type: ignore[misc] # Keras is untyped
    """A dense layer of what is never negative."""

    def call(self, inputs: Tensor, training: bool | None = None) -> Tensor:
        """Multiply; in training, rounded inputs."""
        return super().call(_rounded(inputs) if training else inputs)


@ops.custom_gradient  # type: ignore[untyped-decorator] # Keras is untyped
def _rounded(inputs: Tensor) -> tuple[Tensor, Any]:
    """Round to eight bits between 0 and the batch's largest."""
    step = ops.maximum(ops.max(inputs), _SMALLEST) / _LEVELS

    def gradient(*args: Tensor, upstream: Tensor = None) -> Tensor:
        return args[0] if upstream is None else upstream

    return ops.round(inputs / step) * step, gradient
