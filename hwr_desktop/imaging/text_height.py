"""How large the writing on a page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.imaging.components import find_components

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_COMPONENTS = 400
SMALLEST_LETTER = 4
"""Pixels across and down of the smallest piece that may be a letter."""
STEPS = 4
"""Classes of height in an octave; letters lie within an octave to either side of their size."""
OVERSIZED = 3.0
"""Height over that of letters from which a piece is none."""
FEWEST_CROSSINGS = 3
"""Strokes across a row from which its piece is a word with a body of small letters."""


def estimate_text_height(ink: NDArray[np.bool_]) -> float:
    """Return the typical height of a small letter (x-height) in pixels, 0 without text.

    Each connected piece of ink votes with its width for the height of its busiest band of rows:
    the band where strokes cross a row often is the body of small letters, while ascenders and
    descenders cross their rows seldom.

    Args:
        ink: Mask of ink; rules may be among it.
    """
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
    bodies = [
        _body_height(
            ink[
                pieces.top[i] : pieces.top[i] + height[i],
                pieces.left[i] : pieces.left[i] + width[i],
            ]
        )
        for i in chosen
    ]
    votes = np.minimum(width[chosen], 4 * height[chosen])
    return _weighted_median(np.array(bodies, np.int32), votes)


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


def _body_height(piece: NDArray[np.bool_]) -> int:
    """Return the number of rows between the first and last that strokes cross often."""
    crossings = (np.diff(piece.astype(np.int8), axis=1, prepend=0) == 1).sum(axis=1)
    if crossings.max() < FEWEST_CROSSINGS:
        return len(crossings)
    busy = np.flatnonzero(crossings >= 0.5 * np.percentile(crossings, 90))
    return int(busy[-1] - busy[0] + 1)


def _weighted_median(values: NDArray[np.int32], weights: NDArray[np.int32]) -> float:
    order = np.argsort(values)
    cumulative = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(cumulative, cumulative[-1] / 2)])
