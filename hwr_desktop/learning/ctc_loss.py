"""The CTC loss of a batch of words and its gradient.

Graves, Fernández, Gomez, Schmidhuber: Connectionist temporal classification, ICML 2006. All words
go through the forward and backward recursions together, frame by frame.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.recognition.ctc import BLANK
from hwr_desktop.softmax import softmax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Flags = NDArray[np.bool_]

_LEAST = 1e-12
"""Least chance of a class in a frame."""
_TINY = 1e-200


def ctc_loss(
    logits: NDArray[np.float32], frames: NDArray[np.intp], labels: Sequence[Sequence[int]]
) -> tuple[Numbers, NDArray[np.float32]]:
    """Return the loss of each word and its gradient.

    Args:
        logits: Shape (words, frames, classes), padded.
        frames: How many frames each word has.
        labels: The classes of each word's text, none empty; see `fits`.

    Returns:
        The negative logarithm of the chance of each text, shape (words,), and its derivative by
        the logits.
    """
    words, most, classes = logits.shape
    lengths = np.array([len(of_word) for of_word in labels])
    states = np.full((words, 2 * int(lengths.max()) + 1), BLANK)
    for row, of_word in zip(states, labels, strict=True):
        row[1 : 2 * len(of_word) : 2] = of_word
    count = states.shape[1]
    used = np.arange(count) < 2 * lengths[:, None] + 1
    skips = np.zeros(states.shape)
    skips[:, 2:] = (states[:, 2:] != BLANK) & (states[:, 2:] != states[:, :-2])
    live = np.arange(most) < frames[:, None]
    ends = np.zeros(states.shape)
    rows = np.arange(words)
    ends[rows, 2 * lengths] = ends[rows, 2 * lengths - 1] = 1.0

    chances = softmax(logits)
    emitted = np.take_along_axis(
        chances, np.broadcast_to(states[:, None, :], (words, most, count)), axis=2
    ).astype(np.float64)
    emitted = np.maximum(emitted, _LEAST) * used[:, None, :]
    forward, log_chance = _forward(emitted, skips, live)
    loss = -(log_chance + np.log(np.maximum((forward[:, -1] * ends).sum(axis=1), _TINY)))

    occupied = forward * _backward(emitted, skips, live, ends)
    occupied /= np.maximum(occupied.sum(axis=2, keepdims=True), _TINY)
    classes_of_states = np.zeros((words, count, classes), np.float32)
    classes_of_states[rows[:, None], np.arange(count), states] = used
    gradient = chances - occupied.astype(np.float32) @ classes_of_states
    return loss, gradient * live[:, :, None]


def fits(labels: Sequence[int], frames: int) -> bool:
    """Tell whether CTC can emit a text within some frames: equal neighbours need a blank."""
    doubled = sum(a == b for a, b in itertools.pairwise(labels))
    return len(labels) > 0 and len(labels) + doubled <= frames


def _forward(emitted: Numbers, skips: Numbers, live: Flags) -> tuple[Numbers, Numbers]:
    """Return the chance of each state in each frame, scaled to sum 1, and the logarithms' sum."""
    scaled = np.zeros(emitted.shape)
    state = np.zeros(skips.shape)
    state[:, :2] = emitted[:, 0, :2]
    total = state.sum(axis=1)
    state /= total[:, None]
    log_chance = np.log(total)
    scaled[:, 0] = state
    for t in range(1, emitted.shape[1]):
        step = state.copy()
        step[:, 1:] += state[:, :-1]
        step[:, 2:] += state[:, :-2] * skips[:, 2:]
        step *= emitted[:, t]
        total = np.maximum(step.sum(axis=1), _TINY)
        state = np.where(live[:, t, None], step / total[:, None], state)
        log_chance += np.log(total) * live[:, t]
        scaled[:, t] = state
    return scaled, log_chance


def _backward(emitted: Numbers, skips: Numbers, live: Flags, ends: Numbers) -> Numbers:
    """Return how probable the rest of the text is from each state, scaled frame by frame."""
    scaled = np.zeros(emitted.shape)
    state = ends
    scaled[:, -1] = state
    for t in range(emitted.shape[1] - 2, -1, -1):
        following = state * emitted[:, t + 1]
        step = following.copy()
        step[:, :-1] += following[:, 1:]
        step[:, :-2] += following[:, 2:] * skips[:, 2:]
        step /= np.maximum(step.max(axis=1, keepdims=True), _TINY)
        state = np.where(live[:, t + 1, None], step, state)
        scaled[:, t] = state
    return scaled
