"""How probable a text is as a word, before its picture is looked at.

A word list alone would forbid names, codes and numbers. So every text gets a chance: a mixture of
words of the list, in the capitals and with the punctuation that a page puts on them, and of any
texts, each character of which costs the same. (Letter trigrams in place of that even cost were
tried: they won more on words of the list but lost names and numbers, whose letters are unlike
those of words, and these are what forms are full of.)
"""

from __future__ import annotations

import math
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Self

import numpy as np

from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

BEFORE = "\"'(£$"
"""Signs that may stand right before a word."""
AFTER = ".,;:!?)'\"-"
"""Signs that may stand right after a word."""

_UNLISTED = 0.1
"""Share of texts that are in no list: names, codes, numbers, what is misspelt."""
_CHARACTER = 2.0
"""Negative logarithm of the chance of one character of such a text. Chosen so that words outside
the list lose next to nothing; more would win more words of the list."""
_NO_SIGN_BEFORE, _NO_SIGN_AFTER = 0.97, 0.85
_FREQUENT_AFTER = {".": 0.05, ",": 0.06}
_RARE_SIGN = 0.004
_LOWER, _CAPITALISED, _UPPER = 0.83, 0.13, 0.04


class Lexicon:
    """Words with their frequencies.

    As a constraint for `decode.CtcDecoder.beam_search` it admits the words of the list in all
    compositions.

    Args:
        words: In small letters, sorted.
        log_frequencies: Natural logarithm of each word's share of running text.
    """

    def __init__(self, words: list[str], log_frequencies: NDArray[np.float32]) -> None:
        self._words = words
        self._log_frequencies = log_frequencies

    @classmethod
    def load(cls, path: Path) -> Self:
        """Load a lexicon that `training.lexicon` built."""
        with np.load(path) as held:
            words = held["words"].tobytes().decode("utf-8").split("\n")
            return cls(words, held["log_frequencies"].astype(np.float32) / 100)

    def knows(self, text: str) -> bool:
        """Tell whether a text is a word of the list, capitals and punctuation aside."""
        return self._composed(text) is not None

    def log_probability(self, text: str) -> float:
        """Return the natural logarithm of a text's chance, always finite."""
        unlisted = math.log(_UNLISTED) - _CHARACTER * max(len(text), 1)
        composed = self._composed(text)
        if composed is None:
            return unlisted
        return float(np.logaddexp(math.log(1 - _UNLISTED) + composed, unlisted))

    @lru_cache(maxsize=100_000)  # noqa: B019 a lexicon lives as long as the program
    def allows(self, text: str) -> bool:
        """Tell whether some composition of words of the list begins with this text."""
        core = text.lstrip(BEFORE)
        if len(text) - len(core) > 2:
            return False
        if self._begins_word(core):
            return True
        body = core.rstrip(AFTER)
        return len(core) - len(body) in (1, 2) and self._frequency(body) is not None

    def accepts(self, text: str) -> bool:
        """Tell whether a text is a composition of words of the list."""
        return self.knows(text)

    def _begins_word(self, core: str) -> bool:
        if _case(core) is None:
            return False
        *whole, last = self._pieces(core)
        if any(self._place(part) is None for part in whole):
            return False
        place = bisect_left(self._words, last)
        return place < len(self._words) and self._words[place].startswith(last)

    @lru_cache(maxsize=100_000)  # noqa: B019 a lexicon lives as long as the program
    def _composed(self, text: str) -> float | None:
        """Return the logarithm of the chance of a listed word in this dress, or None."""
        core = text.lstrip(BEFORE)
        before = len(text) - len(core)
        best = None
        for after in range(min(3, len(core))):
            body, signs = core[: len(core) - after], core[len(core) - after :]
            if any(sign not in AFTER for sign in signs):
                break
            frequency = self._frequency(body)
            if frequency is None:
                continue
            chance = frequency + _signs_after(signs) + before * math.log(_RARE_SIGN)
            chance += 0.0 if before else math.log(_NO_SIGN_BEFORE)
            best = chance if best is None else max(best, chance)
        return best

    def _frequency(self, body: str) -> float | None:
        """Return the logarithm of the chance of a word, or of words joined by hyphens."""
        case = _case(body)
        if case is None:
            return None
        total = math.log(case)
        for part in self._pieces(body):
            place = self._place(part)
            if place is None:
                return None
            total += float(self._log_frequencies[place])
        return total

    def _pieces(self, body: str) -> list[str]:
        """Part a word at its hyphens and behind a French elision, as in "l'heure"."""
        if body.isalpha():  # nearly always, and asked very often
            return [body.lower()]
        pieces = []
        for part in body.lower().split("-"):
            elided, apostrophe, rest = part.partition("'")
            if apostrophe and self._place(elided + apostrophe) is not None:
                pieces.append(elided + apostrophe)
                part = rest
            pieces.append(part)
        return pieces

    def _place(self, word: str) -> int | None:
        place = bisect_left(self._words, word)
        return place if place < len(self._words) and self._words[place] == word else None


@lru_cache(maxsize=1)
def shipped_lexicon() -> Lexicon:
    """Return the lexicon that ships with the program, loaded once."""
    return Lexicon.load(resource_path("lexicons", "words.npz"))


def _case(text: str) -> float | None:
    """Return how usual the capitals of a text are; None for a mixture."""
    if text.islower() or text == text.lower():
        return _LOWER
    if text.isupper():
        return _UPPER if len(text) > 1 else _CAPITALISED
    if text[0].isupper() and text[1:].islower():
        return _CAPITALISED
    return None


def _signs_after(signs: str) -> float:
    if not signs:
        return math.log(_NO_SIGN_AFTER)
    return sum(math.log(_FREQUENT_AFTER.get(sign, _RARE_SIGN)) for sign in signs)
