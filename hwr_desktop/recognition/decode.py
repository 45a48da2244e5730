"""CTC decoding: from the network's frames to texts, their chances and their characters' places."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.recognition import beam
from hwr_desktop.recognition.ctc import BLANK, active_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.recognition.ctc import Chances, Constraint, Hypothesis


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
        """Return the most probable texts of one word, best first; see `beam_searches`.

        Args:
            chances: Shape (frames, classes).
            width: Texts that are kept from frame to frame.
            candidates: Characters, the most probable ones, that may lengthen a text in a frame.
            count: Texts that are returned at most.
            constraint: If given, only texts that it accepts are returned; none if no such text
                fits into the frames.
        """
        return self.beam_searches(
            [chances], width=width, candidates=candidates, count=count, constraint=constraint
        )[0]

    def beam_searches(
        self,
        words: Sequence[Chances],
        *,
        width: int = 8,
        candidates: int = 5,
        count: int = 6,
        constraint: Constraint | None = None,
    ) -> list[list[Hypothesis]]:
        """Return the most probable texts of each word, best first, by prefix beam search.

        All words are searched frame by frame together, each as if it were alone.

        Args:
            words: For each word its chances, shape (frames, classes).
            width: See `beam_search`, as for all that follows.
            candidates: As there.
            count: As there.
            constraint: As there.
        """
        results: list[list[Hypothesis]] = [[] for _ in words]
        order = sorted(range(len(words)), key=lambda i: len(words[i]), reverse=True)
        if order:
            searched = beam.search(
                [words[i] for i in order],
                self._characters,
                width=width,
                candidates=candidates,
                constraint=constraint,
            )
            for i, found in zip(order, searched, strict=True):
                accepted = (
                    hypothesis
                    for hypothesis in found
                    if constraint is None or constraint.accepts(hypothesis.text)
                )
                results[i] = list(itertools.islice(accepted, count))
        return results

    def log_probabilities(self, chances: Chances, texts: Sequence[str]) -> NDArray[np.float64]:
        """Return the logarithm of each text's chance, minus infinity where it does not fit.

        This is the forward algorithm of the CTC paper, exact for any text, for all texts at once.
        """
        return self.log_probabilities_of([chances], [texts])[0]

    def log_probabilities_of(
        self, words: Sequence[Chances], texts: Sequence[Sequence[str]]
    ) -> list[NDArray[np.float64]]:
        """Return for each word what `log_probabilities` returns for its texts.

        Args:
            words: For each word its chances, shape (frames, classes).
            texts: For each word the texts to be judged.
        """
        results = [np.full(len(of_word), -np.inf) for of_word in texts]
        asked = [
            (i, place, text)
            for i in sorted(range(len(words)), key=lambda i: len(words[i]), reverse=True)
            for place, text in enumerate(texts[i])
            if all(character in self._classes for character in text)
        ]
        if not asked:
            return results
        labels = np.full((len(asked), 2 * max(len(text) for _, _, text in asked) + 1), BLANK)
        for row, (_, _, text) in zip(labels, asked, strict=True):
            row[1 : 2 * len(text) : 2] = [self._classes[c] for c in text]
        frames = [len(words[i]) for i, _, _ in asked]
        first = np.cumsum([0, *map(len, words)])[[i for i, _, _ in asked]]
        logs = _forward(
            np.concatenate(list(words)), first, frames, labels, [len(text) for _, _, text in asked]
        )
        for (i, place, _), log in zip(asked, logs.tolist(), strict=True):
            results[i][place] = log
        return results

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


def _forward(
    chances: Chances,
    first: NDArray[np.intp],
    frames: Sequence[int],
    labels: NDArray[np.intp],
    lengths: Sequence[int],
) -> NDArray[np.float64]:
    """Return the logarithm of the chance of each row of labels.

    Args:
        chances: Of all words, one below the other.
        first: For each row the place in them of its word's first frame.
        frames: For each row how many its word has, descending.
        labels: Classes with blanks between, padded with blanks.
        lengths: Characters of each row.
    """
    skips = _skips(labels)
    alpha = np.zeros(labels.shape)
    alpha[:, :2] = chances[first[:, None], labels[:, :2]]
    log_scale = np.zeros(len(labels))
    active = active_words(frames)
    for t in range(1, len(active)):
        n = active[t]
        step = alpha[:n].copy()
        step[:, 1:] += alpha[:n, :-1]
        step[:, 2:] += alpha[:n, :-2] * skips[:n]
        step *= chances[first[:n, None] + t, labels[:n]]
        scale = np.maximum(step.max(axis=1), 1e-300)
        alpha[:n] = step / scale[:, None]
        log_scale[:n] += np.log(scale)
    # The last character and the blank behind it are where a path may end.
    last = 2 * np.array(lengths)
    rows = np.arange(len(labels))
    ends = alpha[rows, last] + np.where(last > 0, alpha[rows, last - 1], 0.0)
    with np.errstate(divide="ignore"):
        logs: NDArray[np.float64] = log_scale + np.log(ends)
    return logs
