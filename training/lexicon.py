"""Builds the lexicon that the app ships: ``python -m training.lexicon --output words.npz``.

Word frequencies come from `wordfreq` (Robyn Speer, wordfreq: v3.0.2, 2022, Zenodo 7199437), whose
data is CC BY-SA 4.0: subtitles, books, news, the web and others, none of it the texts of a
handwriting corpus. English, French and German go into one list, since the pages of an office mix
them and the gain of telling them apart is smaller than the loss of telling them apart wrongly. The
spelling of words that are in no list is learned from the same words and from made-up numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np
import wordfreq

from hwr_desktop.atomic import atomic_write
from hwr_desktop.recognition.lexicon import ALPHABET, symbol_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

WORDS = 50_000
LANGUAGES = {"en": 0.6, "fr": 0.2, "de": 0.2}
"""Share of each language in the texts to be read."""
_WORD = re.compile(r"[^\W\d_]+('[^\W\d_]+)?")
_SINGLE_LETTERS = frozenset("aioày")
_ELISIONS = ("c", "d", "j", "l", "m", "n", "qu", "s", "t")
"""French words that lose their vowel before the next word, as in "l'heure"."""
_SPELLING_TEMPER = 0.3
"""Exponent of frequencies: rare words spell like names, frequent ones do not."""
_NUMBERS = 0.06
"""Share of numbers among spelled texts."""
_SMOOTHING = 0.02
"""Share of the next shorter context in each trigram."""


@click.command(help=__doc__.splitlines()[0])
@click.option("--output", type=Path, required=True, help="File to write.")
@click.option("--words", default=WORDS, show_default=True, help="Words of each language.")
def main(output: Path, words: int) -> None:
    """Build a lexicon."""
    frequencies = count_words(words)
    listed = sorted(frequencies)
    logarithms = np.log([frequencies[word] for word in listed])
    with atomic_write(output) as file:
        np.savez_compressed(
            file,
            words=np.frombuffer("\n".join(listed).encode("utf-8"), np.uint8),
            log_frequencies=np.round(logarithms * 100).astype(np.int16),
            trigrams=np.maximum(np.round(count_trigrams() * 10), -127).astype(np.int8),
        )
    print(f"{output}: {len(listed)} words, {output.stat().st_size / 1e6:.2f} MB")


def count_words(count: int) -> dict[str, float]:
    """Return the share of each word in running text."""
    frequencies: dict[str, float] = defaultdict(float)
    for language, share in LANGUAGES.items():
        for word in wordfreq.top_n_list(language, count):
            if _WORD.fullmatch(word) and (len(word) > 1 or word in _SINGLE_LETTERS):
                frequencies[word] += share * wordfreq.word_frequency(word, language)
    for word in _ELISIONS:
        frequencies[f"{word}'"] = LANGUAGES["fr"] * wordfreq.word_frequency(word, "fr")
    return dict(frequencies)


def count_trigrams() -> NDArray[np.float64]:
    """Return the logarithms of the trigrams' chances, shape (symbols, symbols, symbols)."""
    size = len(ALPHABET)
    counts = np.zeros((size, size, size))
    for language, share in LANGUAGES.items():
        table = np.zeros_like(counts)
        for word, frequency in wordfreq.get_frequency_dict(language).items():
            if not any(character.isdigit() for character in word):
                _count(table, word, frequency**_SPELLING_TEMPER)
        counts += share * table / table.sum()
    numbers = np.zeros_like(counts)
    for length in range(1, 9):
        _count(numbers, "0" * length, 1.0)
    for form in ("0.00", "00.00", "00.00.00", "00.00.0000", "0,000", "00-00", "a00", "a-000", "0."):
        _count(numbers, form, 1.0)
    counts = counts / counts.sum() * (1 - _NUMBERS) + _NUMBERS * numbers / numbers.sum()

    singles = counts.sum(axis=(0, 1)) + 1e-5
    singles /= singles.sum()
    pairs = _shares(counts.sum(axis=0), singles)
    return np.log(_shares(counts, pairs[None]))


def _shares(counts: NDArray[np.float64], shorter: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the chances of the last symbol, smoothed with those of the shorter context."""
    totals = counts.sum(axis=-1, keepdims=True)
    own = np.divide(counts, totals, out=np.zeros_like(counts), where=totals > 0)
    weight = np.where(totals > 0, 1 - _SMOOTHING, 0.0)
    shares: NDArray[np.float64] = weight * own + (1 - weight) * shorter
    return shares


def _count(table: NDArray[np.float64], word: str, weight: float) -> None:
    before, last = 0, 0
    for symbol in [*map(symbol_of, word), 0]:
        table[before, last, symbol] += weight
        before, last = last, symbol


if __name__ == "__main__":
    main()
