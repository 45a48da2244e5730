"""The CTC loss, by the fastest way that the backend has, and the model that is trained by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keras
from keras import ops

from training.network.charset import BLANK
from training.network.distillation import divergence

if TYPE_CHECKING:
    from training.network.tensor import Tensor


def ctc_loss(labels: Tensor, logits: Tensor) -> Tensor:
    """Return the CTC loss of each word.

    All frames count, the padding's too: the network learns that there is nothing to read.

    Args:
        labels: Classes padded with the blank, shape (batch, longest text).
        logits: Shape (batch, frames, classes).
    """
    batch, frames = ops.shape(logits)[0], ops.shape(logits)[1]
    lengths = ops.sum(ops.cast(ops.not_equal(labels, BLANK), "int32"), axis=1)
    logit_lengths = ops.broadcast_to(ops.reshape(frames, (1,)), (batch,))
    if keras.backend.backend() == "tensorflow":
        # With sparse labels TensorFlow takes its processor kernel, ten times as fast.
        import tensorflow as tf

        places = tf.where(tf.not_equal(labels, BLANK))
        sparse = tf.SparseTensor(
            places, tf.gather_nd(labels, places), tf.shape(labels, out_type=tf.int64)
        )
        return tf.nn.ctc_loss(
            sparse, logits, None, logit_lengths, logits_time_major=False, blank_index=BLANK
        )
    return ops.ctc_loss(labels, logits, lengths, logit_lengths, mask_index=BLANK)


class CtcModel(keras.Model):  # type: ignore[misc] # Keras is untyped
    """Trains a network with a main and a shortcut head, by the texts and by a teacher's frames."""

    def __init__(self, network: keras.Model, shortcut_weight: float) -> None:
        """Take a network that `architectures.build` made.

        Args:
            network: Gives the logits of both heads.
            shortcut_weight: Of the second head's loss.
        """
        super().__init__()
        self.network = network
        self._shortcut_weight = shortcut_weight
        self._teacher: keras.Model | None = None
        self._teacher_weight = 0.0

    def learn_from(self, teacher: keras.Model, weight: float) -> None:
        """Draw the main head's frames towards those of a teacher, which stays as it is.

        Args:
            teacher: A network that `architectures.build` made.
            weight: Of the divergence, beside the CTC loss.
        """
        teacher.trainable = False
        self._teacher, self._teacher_weight = teacher, weight

    def call(self, inputs: Tensor, training: bool | None = None) -> Tensor:
        """Return the logits of both heads."""
        return self.network(inputs, training=training)

    def compute_loss(
        self,
        x: Tensor = None,
        y: Tensor = None,
        y_pred: Tensor = None,
        sample_weight: Tensor = None,  # noqa: ARG002 Keras calls it with these names
        training: bool = True,  # noqa: ARG002
    ) -> Tensor:
        """Return the mean loss of a batch for each word."""
        logits, shortcut = y_pred
        losses = ctc_loss(ops.concatenate([y, y]), ops.concatenate([logits, shortcut]))
        main, side = ops.split(losses, 2)
        loss = main + self._shortcut_weight * side
        if self._teacher is not None:
            taught, _ = self._teacher(x, training=False)
            loss += self._teacher_weight * divergence(taught, logits)
        return ops.mean(loss)
