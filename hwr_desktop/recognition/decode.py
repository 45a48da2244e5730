"""CTC decoding: from the network's frames to texts, their chances and their characters' places.

A frame is one step of the network's output. Arrays of chances have the shape (frames, classes);
class 0 is the CTC blank, class ``i + 1`` the character ``charset[i]``.

Graves, Fernández, Gomez, Schmidhuber: Connectionist temporal classification, ICML 2006.
Hannun, Maas, Jurafsky, Ng: First-pass large vocabulary continuous speech recognition using
bi-directional recurrent DNNs, 2014 (prefix beam search).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Chances = NDArray[np.float32] | NDArray[np.float64]

BLANK = 0
_NEGLIGIBLE = 1e-4
"""A character less probable than this in a frame lengthens no text there."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A text and the natural logarithm of its chance, summed over all its alignments."""

    text: str
    log_probability: float


class Constraint(Protocol):
    """What a text may look like, told character by character; see `pattern.Pattern`."""

    def allows(self, text: str) -> bool:
        """Tell whether some permitted text begins with this one."""

    def accepts(self, text: str) -> bool:
        """Tell whether the text as a whole is permitted."""


def softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the chances that logits stand for, along the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    chances: NDArray[np.float32] = shifted / shifted.sum(axis=-1, keepdims=True)
    return chances


class CtcDecoder:
    """Decodes the output of one model.

    Args:
        charset: The characters of classes 1, 2, ...
    """

    def __init__(self, charset: Sequence[str]) -> None:
        self._characters = ("", *charset)
        self._classes = {c: i for i, c in enumerate(self._characters) if i != BLANK}

    def greedy(self, chances: Chances) -> str:
        """Return the text of the most probable single path."""
        path = chances.argmax(axis=1)
        first = np.flatnonzero(np.diff(path, prepend=-1))
        return "".join(self._characters[k] for k in path[first])

    def beam_search(
        self,
        chances: Chances,
        *,
        width: int = 8,
        candidates: int = 5,
        count: int = 6,
        constraint: Constraint | None = None,
    ) -> list[Hypothesis]:
        """Return the most probable texts, best first, by prefix beam search.

        Args:
            chances: Shape (frames, classes).
            width: Texts that are kept from frame to frame.
            candidates: Characters, the most probable ones, that may lengthen a text in a frame.
            count: Texts that are returned at most.
            constraint: If given, only texts that it accepts are returned; none if no such text
                fits into the frames.
        """
        # For each text the chance of all paths so far that end in a blank, and of those that end
        # in its last character. Both are rescaled in each frame so that they cannot underflow.
        beams: dict[str, tuple[float, float]] = {"": (1.0, 0.0)}
        log_scale = 0.0
        top = np.argsort(chances, axis=1)[:, : -candidates - 1 : -1].tolist()
        for frame, best in zip(chances.tolist(), top, strict=True):
            entering = [
                (self._characters[k], frame[k])
                for k in best
                if k != BLANK and frame[k] > _NEGLIGIBLE
            ]
            grown = {
                text: (
                    (ends_blank + ends_character) * frame[BLANK],
                    ends_character * frame[self._classes[text[-1]]] if text else 0.0,
                )
                for text, (ends_blank, ends_character) in beams.items()
            }
            for text, (ends_blank, ends_character) in beams.items() if entering else ():
                total, last = ends_blank + ends_character, text[-1:]
                for character, chance in entering:
                    longer = text + character
                    if constraint is not None and not constraint.allows(longer):
                        continue
                    gain = chance * (ends_blank if character == last else total)
                    old_blank, old_character = grown.get(longer, (0.0, 0.0))
                    grown[longer] = old_blank, old_character + gain
            totals = sorted((b + c for b, c in grown.values()), reverse=True)
            scale, least = totals[0], totals[:width][-1]
            if scale <= 0.0:
                return []
            log_scale += math.log(scale)
            beams = {
                text: (b / scale, c / scale) for text, (b, c) in grown.items() if b + c >= least
            }
        ranked = sorted(
            ((sum(pair), text) for text, pair in beams.items() if sum(pair) > 0.0),
            key=lambda item: (-item[0], item[1]),
        )
        return [
            Hypothesis(text, log_scale + math.log(chance))
            for chance, text in ranked
            if constraint is None or constraint.accepts(text)
        ][:count]

    def log_probabilities(self, chances: Chances, texts: Sequence[str]) -> NDArray[np.float64]:
        """Return the logarithm of each text's chance, minus infinity where it does not fit.

        This is the forward algorithm of the CTC paper, exact for any text, for all texts at once.
        """
        result = np.full(len(texts), -np.inf)
        known = [i for i, text in enumerate(texts) if all(c in self._classes for c in text)]
        if not known:
            return result
        labels = np.full((len(known), 2 * max(len(texts[i]) for i in known) + 1), BLANK)
        for row, i in zip(labels, known, strict=True):
            row[1 : 2 * len(texts[i]) : 2] = [self._classes[c] for c in texts[i]]
        emitted = chances[:, labels].astype(np.float64)
        skips = _skips(labels)
        alpha = np.zeros(labels.shape)
        alpha[:, :2] = emitted[0, :, :2]
        log_scale = np.zeros(len(known))
        with np.errstate(divide="ignore"):
            for frame in emitted[1:]:
                step = alpha.copy()
                step[:, 1:] += alpha[:, :-1]
                step[:, 2:] += alpha[:, :-2] * skips
                alpha = step * frame
                scale = np.maximum(alpha.max(axis=1), 1e-300)
                alpha /= scale[:, None]
                log_scale += np.log(scale)
            # The last character and the blank behind it are where a path may end.
            last = 2 * np.array([len(texts[i]) for i in known])
            rows = np.arange(len(known))
            ends = alpha[rows, last] + np.where(last > 0, alpha[rows, last - 1], 0.0)
            result[known] = log_scale + np.log(ends)
        return result

    def align(self, chances: Chances, text: str) -> list[tuple[int, int]]:
        """Return for each character the frames in which it is seen, first and past the last.

        The alignment is the most probable one (Viterbi). Empty where the text does not fit into
        the frames.
        """
        labels = self._labels(text)
        if not text or labels is None:
            return []
        # A chance of nought would make all alignments equal; the tiny floor keeps them apart.
        emitted = np.log(np.maximum(chances[:, labels], 1e-30).astype(np.float64))
        states = len(labels)
        skips = np.where(_skips(labels), 0.0, -np.inf)
        score = np.full(states, -np.inf)
        score[:2] = emitted[0, :2]
        moves = np.zeros((len(emitted), states), np.int8)
        for t in range(1, len(emitted)):
            ways = np.full((3, states), -np.inf)
            ways[0] = score
            ways[1, 1:] = score[:-1]
            ways[2, 2:] = score[:-2] + skips
            moves[t] = ways.argmax(axis=0)
            score = ways.max(axis=0) + emitted[t]
        state = states - 1 if score[-1] >= score[-2] else states - 2
        if score[state] == -np.inf:
            return []
        path = np.empty(len(emitted), np.intp)
        for t in range(len(emitted) - 1, -1, -1):
            path[t] = state
            state -= int(moves[t, state])
        spans = []
        for place in range(len(text)):
            frames = np.flatnonzero(path == 2 * place + 1)
            spans.append((int(frames[0]), int(frames[-1]) + 1))
        return spans

    def peak(self, chances: Chances, character: str, span: tuple[int, int]) -> float:
        """Return the greatest chance of a character in a span of frames."""
        return float(chances[span[0] : span[1], self._classes[character]].max())

    def _labels(self, text: str) -> NDArray[np.intp] | None:
        """Return the classes of a text with blanks between, or None if one has no class."""
        labels = [BLANK]
        for character in text:
            if character not in self._classes:
                return None
            labels += [self._classes[character], BLANK]
        return np.array(labels, np.intp)


def _skips(labels: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Tell for labels 2, 3, ... whether a path may come to them from the one before the last."""
    allowed: NDArray[np.bool_] = labels[..., 2:] != BLANK
    allowed &= labels[..., 2:] != labels[..., :-2]
    return allowed
