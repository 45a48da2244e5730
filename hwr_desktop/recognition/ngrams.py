"""How probable a text is character by character: an n-gram model.

It is held in back-off form: the chance of each n-gram that was seen often enough, and for every
other one a weight of its context and the chance of the next shorter n-gram (S. Katz, "Estimation of
probabilities from sparse data", IEEE TASSP 35, 1987). `training.commands.ngrams` estimates it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Self

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Keys = NDArray[np.int64]

SYMBOL_BITS = 7
"""An n-gram's key is its symbols, `SYMBOL_BITS` each, the last one lowest; no symbol is 0."""
BOUNDARY = 1
"""The symbol before and behind each text."""
_OTHER = 2
_ALPHABET = " 0!\"#$%&'()*+,-./:;<=>?@[]_abcdefghijklmnopqrstuvwxyzàâäçèéêëîïôöùûüßœ£€°§«»"
_SYMBOLS = {character: place + _OTHER + 1 for place, character in enumerate(_ALPHABET)}
SYMBOLS = len(_ALPHABET) + _OTHER + 1
"""One more than the greatest symbol."""
_DIGIT = _SYMBOLS["0"]
_LOG_DIGITS = math.log(10)


def symbols(text: str) -> list[int]:
    """Return the symbols of a text: capitals as small letters, all digits alike."""
    return [
        _DIGIT if "0" <= character <= "9" else _SYMBOLS.get(character, _OTHER)
        for character in text.lower()
    ]


class CharacterNgrams:
    """An n-gram model of characters.

    Args:
        order: Symbols of the longest n-grams.
        keys: Of all n-grams, ascending.
        log_chances: Natural logarithm of the chance of each one's last symbol after the others.
        log_back_offs: Natural logarithm of the weight that each gives, as a context, to what is
            seen after the next shorter context.
    """

    def __init__(self, order: int, keys: Keys, log_chances: Floats, log_back_offs: Floats) -> None:
        self._order = order
        self._keys = keys
        self._log_chances = log_chances
        self._log_back_offs = log_back_offs

    @classmethod
    def load(cls, path: Path) -> Self:
        """Load a model that `training.commands.ngrams` wrote."""
        with np.load(path) as held:
            return cls(
                int(held["order"]),
                np.cumsum(held["key_steps"]),
                held["log_chances"] / 16.0,
                held["log_back_offs"] / 16.0,
            )

    def log_probabilities(self, texts: Sequence[str]) -> Floats:
        """Return the natural logarithm of each text's chance among all texts, always finite."""
        contexts: list[list[int]] = []
        owners: list[int] = []
        digits = np.zeros(len(texts))
        for owner, text in enumerate(texts):
            written = [BOUNDARY, *symbols(text), BOUNDARY]
            digits[owner] = written.count(_DIGIT)
            for end in range(2, len(written) + 1):
                contexts.append(written[max(0, end - self._order) : end])
                owners.append(owner)
        logs = self._log_conditionals(contexts)
        return np.bincount(owners, logs, len(texts)) - _LOG_DIGITS * digits

    def _log_conditionals(self, ngrams: Sequence[Sequence[int]]) -> Floats:
        """Return the logarithm of the chance of each n-gram's last symbol after the others."""
        grid = np.zeros((len(ngrams), self._order), np.int64)
        for row, ngram in zip(grid, ngrams, strict=True):
            row[self._order - len(ngram) :] = ngram
        keys = pack(grid)
        lengths = np.array([len(ngram) for ngram in ngrams])
        logs = np.zeros(len(ngrams))
        pending = np.ones(len(ngrams), bool)
        for length in range(self._order, 0, -1):
            asked = np.flatnonzero(pending & (lengths >= length))
            suffix = keys[asked] & ((1 << SYMBOL_BITS * length) - 1)
            places, found = self._find(suffix)
            logs[asked[found]] += self._log_chances[places[found]]
            pending[asked[found]] = False
            places, known = self._find(suffix[~found] >> SYMBOL_BITS)
            logs[asked[~found][known]] += self._log_back_offs[places[known]]
        return logs

    def _find(self, keys: Keys) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        places = np.searchsorted(self._keys, keys)
        places[places == len(self._keys)] = 0
        return places, self._keys[places] == keys


def pack(ngrams: Keys) -> Keys:
    """Return the keys of n-grams, shape (n-grams, symbols); symbols of 0 stand in front only."""
    places = np.arange(ngrams.shape[1] - 1, -1, -1, dtype=np.int64)
    packed: Keys = (ngrams << SYMBOL_BITS * places).sum(axis=1)
    return packed
