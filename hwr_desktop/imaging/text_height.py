"""How large the writing on a page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.imaging.components import find_components

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.imaging.components import Components

MOST_COMPONENTS = 400
SMALLEST_LETTER = 4
"""Pixels across and down of the smallest piece that may be a letter."""
STEPS = 4
"""Classes of height in an octave; letters lie within an octave to either side of their size."""
OVERSIZED = 3.0
"""Height over that of letters from which a piece is none."""
FEWEST_CROSSINGS = 3
"""Strokes across a row from which its piece is a word with a body of small letters."""


def estimate_text_height(ink: NDArray[np.bool_], pieces: Components | None = None) -> float:
    """Return the typical height of a small letter (x-height) in pixels, 0 without text.

    Each connected piece of ink votes with its width for the height of its busiest band of rows:
    the band where strokes cross a row often is the body of small letters, while ascenders and
    descenders cross their rows seldom.

    Args:
        ink: Mask of ink; rules may be among it.
        pieces: Its connected pieces, or None to find them.
    """
    if pieces is None:
        pieces = find_components(ink)
    width, height, area = pieces.width, pieces.height, pieces.area
    filled = area / np.maximum(width * height, 1)
    plausible = (
        (height >= SMALLEST_LETTER)
        & (width >= SMALLEST_LETTER)
        & (width < 25 * height)
        & (height < 5 * width)
        & (filled < 0.8)
        & (filled > 0.04)
        & (height < ink.shape[0] / 3 + 40)
    )
    plausible[0] = False
    chosen = np.flatnonzero(plausible)
    if not len(chosen):
        return 0.0
    chosen = chosen[~_oversized(height[chosen], area[chosen])]
    # Specks are many and letters are few: only pieces near the size of the bulk of ink may vote.
    typical = _weighted_median(height[chosen], area[chosen])
    chosen = chosen[(height[chosen] > 0.3 * typical) & (height[chosen] < 3 * typical)]
    if len(chosen) > MOST_COMPONENTS:
        chosen = chosen[np.argsort(-area[chosen])[:: len(chosen) // MOST_COMPONENTS + 1]]
    bodies = _body_heights(ink, pieces, chosen)
    votes = np.minimum(width[chosen], 4 * height[chosen])
    return _weighted_median(bodies, votes)


def _oversized(height: NDArray[np.int32], area: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Tell which pieces are far larger than letters: stamps, signatures, rings of coffee.

    Ink alone would let one of them set the page's scale, and number alone the dust. The size of
    letters is the one where both are large: the square root of the number of pieces of about that
    size times their ink.
    """
    octave = np.rint(STEPS * np.log2(height)).astype(int)
    reach = np.ones(2 * STEPS + 1)
    number = np.convolve(np.bincount(octave), reach, "same")
    ink = np.convolve(np.bincount(octave, area), reach, "same")
    letters = 2 ** (int((np.sqrt(number) * ink).argmax()) / STEPS)
    return np.asarray(height > OVERSIZED * letters)


def _body_heights(
    ink: NDArray[np.bool_], pieces: Components, chosen: NDArray[np.intp]
) -> NDArray[np.int32]:
    """Return for each chosen piece the rows between the first and last that strokes cross often."""
    left, top, width, height = (
        side[chosen] for side in (pieces.left, pieces.top, pieces.width, pieces.height)
    )
    begins = ink.copy()
    begins[:, 1:] &= ~ink[:, :-1]
    begun = np.cumsum(begins, axis=1, dtype=np.int32)
    # The rows of all pieces, one piece below the other.
    first = np.cumsum(height) - height
    piece = np.repeat(np.arange(len(chosen)), height)
    row = np.arange(len(piece)) - first[piece]
    y, x = top[piece] + row, left[piece]
    crossings = begun[y, x + width[piece] - 1] - begun[y, x] + ink[y, x]
    busy = np.flatnonzero(crossings >= 0.5 * _upper_decile(crossings, piece, height)[piece])
    of_piece = np.arange(len(chosen))
    highest = row[busy[np.searchsorted(piece[busy], of_piece)]]
    lowest = row[busy[np.searchsorted(piece[busy], of_piece, side="right") - 1]]
    is_word = np.maximum.reduceat(crossings, first) >= FEWEST_CROSSINGS
    return np.where(is_word, lowest - highest + 1, height).astype(np.int32)


def _upper_decile(
    values: NDArray[np.int32], group: NDArray[np.intp], sizes: NDArray[np.int32]
) -> NDArray[np.float64]:
    """Return the 90th percentile of each group of values; the groups stand one after the other."""
    ordered = values[np.lexsort((values, group))].astype(np.float64)
    first = np.cumsum(sizes) - sizes
    place = 0.9 * (sizes - 1)
    below = place.astype(np.intp)
    low, high = ordered[first + below], ordered[first + np.minimum(below + 1, sizes - 1)]
    return np.asarray(low + (high - low) * (place - below))


def _weighted_median(values: NDArray[np.int32], weights: NDArray[np.int32]) -> float:
    order = np.argsort(values)
    cumulative = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(cumulative, cumulative[-1] / 2)])
