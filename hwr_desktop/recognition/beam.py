"""Prefix beam search over many words at once.

Each word keeps its most probable texts from frame to frame. Words with few frames stand below those
with many, so that each frame is searched in the upper rows of the same arrays.

Hannun, Maas, Jurafsky, Ng: First-pass large vocabulary continuous speech recognition using
bi-directional recurrent DNNs, 2014.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.recognition.ctc import BLANK, Hypothesis, active_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.recognition.ctc import Chances, Constraint

    Floats = NDArray[np.float64]
    Integers = NDArray[np.intp]

_NEGLIGIBLE = 1e-4
"""A character less probable than this in a frame lengthens no text there."""
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
"""A text's key is its classes as the digits of a number with this base, cut to 64 bits."""
_NO_TEXT = np.uint64(0)


def search(
    words: Sequence[Chances],
    characters: Sequence[str],
    *,
    width: int,
    candidates: int,
    constraint: Constraint | None,
) -> list[list[Hypothesis]]:
    """Return the most probable texts of each word, best first.

    Args:
        words: For each word its chances, shape (frames, classes); the frames descend.
        characters: Of each class.
        width: Texts that are kept from frame to frame.
        candidates: Characters, the most probable ones, that may lengthen a text in a frame.
        constraint: Only texts that it allows are lengthened; None to allow all.
    """
    active = active_words([len(word) for word in words])
    entering, chances_entering = _entering(words, candidates)
    padded = np.zeros((len(words), len(active), len(characters)))
    for row, word in zip(padded, words, strict=True):
        row[: len(word)] = word
    # For each text the chance of all paths so far that end in a blank, and of those that end in
    # its last character. Both are rescaled in each frame so that they cannot underflow.
    ends_blank = np.zeros((len(words), width))
    ends_blank[:, 0] = 1.0
    ends_character = np.zeros((len(words), width))
    last = np.full((len(words), width), BLANK)
    keys = np.full((len(words), width), _NO_TEXT)
    keys[:, 0] = np.arange(1, len(words) + 1)  # no two words share a key
    log_scale = np.zeros(len(words))
    texts = [["", *[""] * (width - 1)] for _ in words] if constraint else []
    kept: list[Integers] = []
    added: list[Integers] = []
    for t, n in enumerate(active):
        blank, character, of_last = ends_blank[:n], ends_character[:n], last[:n]
        total = blank + character
        stay_blank = total * padded[:n, t, BLANK, None]
        stay_character = character * np.take_along_axis(padded[:n, t], of_last, axis=1)
        classes = entering[:n, t]
        gains = np.where(
            classes[:, None, :] == of_last[:, :, None], blank[:, :, None], total[:, :, None]
        )
        gains *= chances_entering[:n, t, None, :]
        longer = keys[:n, :, None] * _FACTOR + (classes[:, None, :] + 1).astype(np.uint64)
        gains, longer = gains.reshape(n, -1), longer.reshape(n, -1)
        # A longer text may be among those that are kept: two ways lead to it.
        ways, places = _same(keys[:n], longer, gains > 0.0)
        stay_character.ravel()[places] += gains.ravel()[ways]
        gains.ravel()[ways] = 0.0
        if constraint:
            _forbid(gains, classes, texts, characters, constraint)
        totals = np.concatenate([stay_blank + stay_character, gains], axis=1)
        best = np.argpartition(-totals, width - 1, axis=1)[:, :width]
        totals = np.take_along_axis(totals, best, axis=1)
        scale = totals.max(axis=1, keepdims=True)
        scale[scale <= 0.0] = 1.0
        log_scale[:n] += np.log(scale[:, 0])
        longer_class = np.broadcast_to(classes[:, None, :], (n, width, classes.shape[1]))
        new = best >= width
        nothing = totals <= 0.0
        parent = np.where(new, (best - width) // classes.shape[1], best)
        character_added = np.where(
            new,
            np.take_along_axis(longer_class.reshape(n, -1), np.maximum(best - width, 0), axis=1),
            BLANK,
        )
        ends_blank[:n] = np.where(new, 0.0, np.take_along_axis(stay_blank, parent, axis=1)) / scale
        ends_character[:n] = totals / scale - ends_blank[:n]
        last[:n] = np.where(new, character_added, np.take_along_axis(of_last, parent, axis=1))
        all_keys = np.concatenate([keys[:n], longer], axis=1)
        keys[:n] = np.where(nothing, _NO_TEXT, np.take_along_axis(all_keys, best, axis=1))
        kept.append(parent)
        added.append(character_added)
        if constraint:
            for i, (of_word, parents, classes_added) in enumerate(
                zip(texts[:n], parent.tolist(), character_added.tolist(), strict=True)
            ):
                texts[i] = [
                    of_word[p] + characters[c] for p, c in zip(parents, classes_added, strict=True)
                ]
    return _ranked(ends_blank + ends_character, log_scale, _read(kept, added, width), characters)


def _entering(words: Sequence[Chances], candidates: int) -> tuple[Integers, Floats]:
    """Return for each word and frame the classes that may lengthen a text, and their chances.

    Shape (words, frames, candidates); a chance of nought where there are fewer.
    """
    frames = np.concatenate(list(words))
    count = min(candidates, frames.shape[1])
    top = np.argpartition(-frames, count - 1, axis=1)[:, :count]
    chances = np.take_along_axis(frames, top, axis=1).astype(np.float64)
    chances[(top == BLANK) | (chances <= _NEGLIGIBLE)] = 0.0
    shape = (len(words), len(words[0]), count)
    all_top, all_chances = np.zeros(shape, np.intp), np.zeros(shape)
    start = 0
    for i, word in enumerate(words):
        end = start + len(word)
        all_top[i, : len(word)], all_chances[i, : len(word)] = top[start:end], chances[start:end]
        start = end
    return all_top, all_chances


def _same(
    keys: NDArray[np.uint64], longer: NDArray[np.uint64], possible: NDArray[np.bool_]
) -> tuple[Integers, Integers]:
    """Return the flat places of longer texts that are kept already, and where they are kept."""
    ways = np.flatnonzero(possible)
    asked = longer.ravel()[ways]
    order = np.argsort(keys, axis=None)
    ordered = keys.ravel()[order]
    places = np.searchsorted(ordered, asked)
    places[places == len(ordered)] = 0
    found = ordered[places] == asked
    return ways[found], order[places[found]]


def _forbid(
    gains: Floats,
    classes: Integers,
    texts: Sequence[Sequence[str]],
    characters: Sequence[str],
    constraint: Constraint,
) -> None:
    """Take the chance from longer texts that a constraint does not allow."""
    count = classes.shape[1]
    for word, way in np.argwhere(gains > 0.0).tolist():
        text = texts[word][way // count] + characters[classes[word, way % count]]
        if not constraint.allows(text):
            gains[word, way] = 0.0


def _read(kept: Sequence[Integers], added: Sequence[Integers], width: int) -> Integers:
    """Follow the texts kept last back to the first frame.

    Args:
        kept: For each frame the text of the frame before that each text comes from.
        added: For each frame the class added to it, or the blank.
        width: Texts of a word.

    Returns:
        The classes, shape (words, width, frames).
    """
    words = len(kept[0])
    place = np.tile(np.arange(width), (words, 1))
    read = np.full((words, width, len(kept)), BLANK)
    for t in range(len(kept) - 1, -1, -1):
        n = len(kept[t])
        read[:n, :, t] = np.take_along_axis(added[t], place[:n], axis=1)
        place[:n] = np.take_along_axis(kept[t], place[:n], axis=1)
    return read


def _ranked(
    chances: Floats, log_scale: Floats, classes: Integers, characters: Sequence[str]
) -> list[list[Hypothesis]]:
    """Return the texts of each word by their chances."""
    return [
        [
            Hypothesis(text, scale + math.log(chance))
            for negative, text in sorted(
                (-chance, "".join([characters[c] for c in path if c != BLANK]))
                for chance, path in zip(of_word, paths, strict=True)
                if chance > 0.0
            )
            for chance in (-negative,)
        ]
        for of_word, paths, scale in zip(
            chances.tolist(), classes.tolist(), log_scale.tolist(), strict=True
        )
    ]
