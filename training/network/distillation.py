"""Learning from a network that already reads: its frames beside the texts.

For each frame the learner is drawn towards the probabilities that the teacher gives, so it also
learns where a character's peak stands, which the CTC loss leaves open and a light network finds
slowly. After R. Takashima, S. Li, H. Kawai, "An Investigation of a Knowledge Distillation Method
for CTC Acoustic Models", ICASSP 2018, with the frames as they are, since every network here has the
same stride (`architectures.STRIDE`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keras import ops

if TYPE_CHECKING:
    from training.network.tensor import Tensor


def divergence(teacher: Tensor, learner: Tensor) -> Tensor:
    """Return the Kullback-Leibler divergence of each word, summed over its frames, in nats.

    Args:
        teacher: Logits, shape (batch, frames, classes); no gradient flows into them.
        learner: Logits of the same shape.
    """
    teacher = ops.stop_gradient(teacher)
    difference = ops.log_softmax(teacher) - ops.log_softmax(learner)
    return ops.sum(ops.softmax(teacher) * difference, axis=(1, 2))
