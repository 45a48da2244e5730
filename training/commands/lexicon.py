"""Builds the lexicon that the app ships: ``python -m training.commands.lexicon --output FILE``.

Word frequencies come from `wordfreq` (Robyn Speer, wordfreq: v3.0.2, 2022, Zenodo 7199437), whose
data is CC BY-SA 4.0: subtitles, books, news, the web and others, none of it the texts of a
handwriting corpus. English, French and German go into one list, since the pages of an office mix
them and the gain of telling them apart is smaller than the loss of telling them apart wrongly.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import click
import numpy as np
import wordfreq

from hwr_desktop.atomic import atomic_write

WORDS = 50_000
LANGUAGES = {"en": 0.6, "fr": 0.2, "de": 0.2}
"""Share of each language in the texts to be read."""
_WORD = re.compile(r"[^\W\d_]+('[^\W\d_]+)?")
_SINGLE_LETTERS = frozenset("aioày")
_ELISIONS = ("c", "d", "j", "l", "m", "n", "qu", "s", "t")
"""French words that lose their vowel before the next word, as in "l'heure"."""


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


if __name__ == "__main__":
    main()
