"""Learning the last layer of a network from words whose text is known.

The layer is pulled towards the one that was shipped, so that few words change it little.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.errors import CancelledError
from hwr_desktop.learning.ctc_loss import ctc_loss, fits
from hwr_desktop.recognition.engine import batches
from hwr_desktop.recognition.output_layer import OutputLayer
from hwr_desktop.recognition.preprocess import collate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from hwr_desktop.recognition.engine import Recogniser
    from hwr_desktop.recognition.preprocess import Ink

    Floats = NDArray[np.float32]

STEPS = 100
BATCH = 32
REPLAYED = 16
"""Words of the replay set in each batch, beside those that are learned from."""
RATE = 0.002
"""Of Adam (Kingma, Ba, ICLR 2015)."""
PULL = 0.003
"""Weight of the squared distance from the shipped layer."""
_MOMENTUM, _SCALING, _EPSILON = 0.9, 0.999, 1e-8


@dataclass(frozen=True)
class Example:
    """A word that a layer learns from.

    Attributes:
        features: What the network makes of it, shape (frames, features).
        labels: The classes of its text.
    """

    features: Floats
    labels: tuple[int, ...]


def make_examples(
    recogniser: Recogniser, images: Sequence[Ink], texts: Sequence[str]
) -> list[Example | None]:
    """Run the network on words, as prepared.

    Returns:
        An example for each word; None where its text has a character that the model does not know,
        is empty or is too long for the picture.
    """
    classes = {c: i for i, c in enumerate(recogniser.model.metadata.charset, 1)}
    examples: list[Example | None] = [None] * len(images)
    for members, width in batches(images):
        features = recogniser.features(collate([images[i] for i in members], width))
        for i, of_word in zip(members, features, strict=True):
            labels = tuple(classes.get(character, 0) for character in texts[i])
            if all(labels) and fits(labels, len(of_word)):
                examples[i] = Example(of_word, labels)
    return examples


def learn_layer(
    shipped: OutputLayer,
    lessons: Sequence[Example],
    replay: Sequence[Example] = (),
    *,
    cancelled: Callable[[], bool] | None = None,
) -> OutputLayer:
    """Return a layer that reads some words better.

    Args:
        shipped: Where it starts from and is pulled to.
        lessons: The words, at least one.
        replay: Words of other hands that it shall not read worse.
        cancelled: Asked before each step whether to stop.

    Raises:
        CancelledError: ``cancelled`` said so.
    """
    weights, bias = shipped.weights.copy(), shipped.bias.copy()
    moments = [(np.zeros_like(part), np.zeros_like(part)) for part in (weights, bias)]
    rng = np.random.default_rng(0)
    of_lessons, of_replay = _drawn(lessons, BATCH, rng), _drawn(replay, REPLAYED, rng)
    for step in range(1, STEPS + 1):
        if cancelled and cancelled():
            raise CancelledError("learning was cancelled")
        batch = [*next(of_lessons), *next(of_replay)]
        frames = np.array([len(example.features) for example in batch])
        features = np.concatenate([example.features for example in batch])
        live = np.arange(frames.max()) < frames[:, None]
        logits = np.zeros((*live.shape, len(bias)), np.float32)
        logits[live] = OutputLayer(weights, bias).logits(features)
        _, padded = ctc_loss(logits, frames, [example.labels for example in batch])
        gradient = padded[live] / len(batch)
        by_weights = features.T @ gradient
        by_weights += 2 * PULL * (weights - shipped.weights)
        by_bias = gradient.sum(axis=0) + 2 * PULL * (bias - shipped.bias)
        for part, slope, (mean, square) in zip(
            (weights, bias), (by_weights, by_bias), moments, strict=True
        ):
            mean += (1 - _MOMENTUM) * (slope - mean)
            square += (1 - _SCALING) * (slope * slope - square)
            size = np.sqrt(square / (1 - _SCALING**step)) + _EPSILON
            part -= RATE * mean / (1 - _MOMENTUM**step) / size
    return OutputLayer(weights, bias)


def _drawn(
    examples: Sequence[Example], count: int, rng: np.random.Generator
) -> Iterator[list[Example]]:
    """Yield batches without end, each example as often as the others."""
    if not examples:
        yield from itertools.repeat([])
    order = itertools.chain.from_iterable(rng.permutation(len(examples)) for _ in itertools.count())
    while True:
        yield [examples[i] for i in itertools.islice(order, min(count, len(examples)))]
