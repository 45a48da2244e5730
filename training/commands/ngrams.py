"""Builds the n-grams that the app ships: ``python -m training.commands.ngrams --output FILE``.

It learns how texts on forms and pages are spelled from the texts that synthetic words are made of:
words, names, towns, dates, amounts, codes. So a name or a date counts as likely though no list
holds it. Chances are smoothed after Kneser and Ney with one discount (S. Chen, J. Goodman, "An
empirical study of smoothing techniques for language modeling", 1999, section 2.7).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np

from hwr_desktop.atomic import atomic_write
from hwr_desktop.recognition.ngrams import BOUNDARY, SYMBOL_BITS, SYMBOLS, symbols

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Counts = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Keys = NDArray[np.int64]

ORDER = 6
LEAST_COUNT = 5
"""N-grams from `_PRUNED_FROM` symbols on that were seen less often are left to back-off."""
_PRUNED_FROM = 3
_DISCOUNT = 0.75
_SYMBOL = (1 << SYMBOL_BITS) - 1


@click.command(help=__doc__.splitlines()[0])
@click.option("--output", type=Path, required=True, help="File to write.")
@click.option("--texts", default=2_000_000, show_default=True, help="Texts to learn from.")
def main(output: Path, texts: int) -> None:
    """Build an n-gram model."""
    from training.synthesis.texts import Texts

    drawn, rng = Texts(), np.random.default_rng(0)
    keys, log_chances, log_back_offs = estimate(drawn.draw(rng) for _ in range(texts))
    with atomic_write(output) as file:
        np.savez_compressed(
            file,
            order=ORDER,
            key_steps=np.diff(keys, prepend=0),
            log_chances=_sixteenths(log_chances),
            log_back_offs=_sixteenths(log_back_offs),
        )
    click.echo(f"{output}: {len(keys)} n-grams, {output.stat().st_size / 1e6:.2f} MB")


def estimate(
    texts: Iterable[str], order: int = ORDER, least_count: int = LEAST_COUNT
) -> tuple[Keys, Floats, Floats]:
    """Estimate an n-gram model.

    Args:
        texts: To learn from.
        order: Symbols of the longest n-grams.
        least_count: See `LEAST_COUNT`.

    Returns:
        Keys, logarithms of chances and of back-off weights, as `CharacterNgrams` takes them.
    """
    counted = _count(texts, order)
    keys = np.arange(1, SYMBOLS, dtype=np.int64)
    followed = _continuations(keys, counted[1][0], 1)
    shares = np.maximum(followed - _DISCOUNT, 0.0) / followed.sum()
    chances = shares + (1 - shares.sum()) / len(keys)
    levels, weights = [(keys, chances)], []
    for length, (seen_keys, seen) in enumerate(counted[1:], 2):
        counts = seen
        if length < order:
            starts = seen_keys >> SYMBOL_BITS * (length - 1) == BOUNDARY
            followed = _continuations(seen_keys, counted[length][0], length)
            counts = np.where(starts, seen, followed)
        contexts, owner = np.unique(seen_keys >> SYMBOL_BITS, return_inverse=True)
        shares = (counts - _DISCOUNT) / np.bincount(owner, counts)[owner]
        kept = np.flatnonzero((seen >= least_count) | (length < _PRUNED_FROM))
        owner, shares = owner[kept], shares[kept]
        back_off = 1 - np.bincount(owner, shares, len(contexts))

        shorter_keys, shorter = levels[-1]
        weight = np.ones(len(shorter_keys))
        known = np.isin(contexts, shorter_keys)
        weight[np.searchsorted(shorter_keys, contexts[known])] = back_off[known]
        weights.append(weight)
        keys = seen_keys[kept]
        suffixes = _suffixes(keys, length - 1)
        shared = back_off[owner] * shorter[np.searchsorted(shorter_keys, suffixes)]
        levels.append((keys, shares + shared))
    weights.append(np.ones(len(keys)))
    # A longer n-gram has the greater key, so the levels one after the other are in order.
    return (
        np.concatenate([keys for keys, _ in levels]),
        np.log(np.concatenate([chances for _, chances in levels])),
        np.log(np.concatenate(weights)),
    )


def _count(texts: Iterable[str], order: int) -> list[tuple[Keys, Counts]]:
    """Return the n-grams of each length up to `order` that end in a text, and how often."""
    written = np.array(
        [s for text in texts for s in (*[0] * (order - 1), BOUNDARY, *symbols(text), BOUNDARY)],
        np.int64,
    )
    windows = np.zeros(len(written) - order + 1, np.int64)
    for place in range(order):
        windows |= written[order - 1 - place : len(written) - place] << SYMBOL_BITS * place
    # A window that begins before its text holds zeros in front: it is a shorter n-gram.
    windows = windows[(windows & _SYMBOL != 0) & (windows != BOUNDARY)]
    counted = []
    for length in range(1, order + 1):
        whole = windows >> SYMBOL_BITS * (length - 1) != 0
        counted.append(np.unique(_suffixes(windows[whole], length), return_counts=True))
    return counted


def _continuations(keys: Keys, longer: Keys, length: int) -> Counts:
    """Return how many of the longer n-grams end in each n-gram of a length."""
    ends, counts = np.unique(_suffixes(longer, length), return_counts=True)
    followed = np.zeros(len(keys), np.int64)
    places = np.searchsorted(keys, ends)
    followed[places] = counts
    return followed


def _suffixes(keys: Keys, length: int) -> Keys:
    return keys & ((1 << SYMBOL_BITS * length) - 1)


def _sixteenths(logarithms: Floats) -> NDArray[np.int16]:
    return np.round(logarithms * 16).astype(np.int16)


if __name__ == "__main__":
    main()
