"""How probable a text is as a word, before its picture is looked at.

A word list alone would forbid names, codes and numbers. So every text gets a chance: a mixture of
words of the list, in the capitals and with the punctuation that a page puts on them, and of texts
spelled out, whose chances come from an n-gram model of characters that has learned the spelling of
names, towns, dates, amounts and codes as well.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Self

import numpy as np

from hwr_desktop.recognition.ngrams import CharacterNgrams
from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

BEFORE = "\"'(£$"
"""Signs that may stand right before a word."""
AFTER = ".,;:!?)'\"-"
"""Signs that may stand right after a word."""

_UNLISTED = 0.1
"""Share of texts that are in no list: names, codes, numbers, what is misspelt."""
_NO_SIGN_BEFORE, _NO_SIGN_AFTER = 0.97, 0.85
_FREQUENT_AFTER = {".": 0.05, ",": 0.06}
_RARE_SIGN = 0.004
_LOWER, _CAPITALISED, _UPPER, _MIXED = 0.83, 0.12, 0.04, 0.01
_MOST_REMEMBERED, _FEW_REMEMBERED = 0.5, 200
"""Share of the texts that are words a person has confirmed, at most, and of how many words it is
half of that."""
_COMPOSED = 0.03
"""Share of the texts of several parts that begin with capitals or not, each for itself."""


class Lexicon:
    """Words with their frequencies.

    As a constraint for `decode.CtcDecoder.beam_search` it admits the words of the list in all
    compositions.

    Args:
        words: In small letters, sorted.
        log_frequencies: Natural logarithm of each word's share of running text.
        ngrams: How texts are spelled that are in no list.
    """

    def __init__(
        self, words: list[str], log_frequencies: NDArray[np.float32], ngrams: CharacterNgrams
    ) -> None:
        self._words = words
        self._log_frequencies = log_frequencies
        self._ngrams = ngrams

    @classmethod
    def load(cls, words: Path, ngrams: Path) -> Self:
        """Load what `training.commands.lexicon` and `training.commands.ngrams` built."""
        with np.load(words) as held:
            return cls(
                held["words"].tobytes().decode("utf-8").split("\n"),
                held["log_frequencies"].astype(np.float32) / 100,
                CharacterNgrams.load(ngrams),
            )

    def with_words(self, words: Mapping[str, float]) -> Self:
        """Return a lexicon in which some words are likelier, and listed where they were not.

        They get `_FEW_REMEMBERED` words' worth of doubt: the more of them there are, the more of
        running text they are taken for.

        Args:
            words: In small letters, and how often each was seen.
        """
        seen = sum(words.values())
        if not seen:
            return self
        share = _MOST_REMEMBERED * seen / (seen + _FEW_REMEMBERED)
        listed = dict(zip(self._words, self._log_frequencies + math.log(1 - share), strict=True))
        for word, count in words.items():
            chance = math.log(share * count / seen)
            listed[word] = np.logaddexp(listed.get(word, -np.inf), chance)
        ordered = sorted(listed)
        frequencies = np.array([listed[word] for word in ordered], np.float32)
        return type(self)(ordered, frequencies, self._ngrams)

    def knows(self, text: str) -> bool:
        """Tell whether a text is a word of the list, capitals and punctuation aside."""
        return self._composed(text) is not None

    def log_probabilities(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """Return the natural logarithm of each text's chance, always finite."""
        cases = np.array([math.log(_case(text) or _MIXED) for text in texts])
        unlisted = math.log(_UNLISTED) + cases + self._ngrams.log_probabilities(texts)
        composed = [self._composed(text) for text in texts]
        listed = np.array([-np.inf if chance is None else chance for chance in composed])
        chances: NDArray[np.float64] = np.logaddexp(math.log(1 - _UNLISTED) + listed, unlisted)
        return chances

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
    return Lexicon.load(
        resource_path("lexicons", "words.npz"), resource_path("lexicons", "ngrams.npz")
    )


def _case(text: str) -> float | None:
    """Return how usual the capitals of a text are; None for a mixture."""
    if text.islower() or text == text.lower():
        return _LOWER
    if text.isupper():
        return _UPPER if len(text) > 1 else _CAPITALISED
    if text[0].isupper() and text[1:].islower():
        return _CAPITALISED
    parts = text.replace("-", " ").split(" ")  # as in "Goethe-Institut" and "La maison"
    if len(parts) > 1 and all(part[1:] == part[1:].lower() for part in parts):
        return _COMPOSED
    return None


def _signs_after(signs: str) -> float:
    if not signs:
        return math.log(_NO_SIGN_AFTER)
    return sum(math.log(_FREQUENT_AFTER.get(sign, _RARE_SIGN)) for sign in signs)
