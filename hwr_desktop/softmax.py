"""From scores to chances."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Number = TypeVar("Number", np.float32, np.float64)


def softmax(scores: NDArray[Number]) -> NDArray[Number]:
    """Return the chances that scores (logits) stand for, along the last axis."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    chances: NDArray[Number] = powers / powers.sum(axis=-1, keepdims=True)
    return chances
