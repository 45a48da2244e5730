"""How large the writing on a page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_COMPONENTS = 400


def estimate_text_height(ink: NDArray[np.bool_]) -> float:
    """Return the typical height of a small letter (x-height) in pixels, 0 without text.

    Each connected piece of ink votes with its width for the height of its busiest band of rows:
    the band where strokes cross a row often is the body of small letters, while ascenders and
    descenders cross their rows seldom.

    Args:
        ink: Mask of ink; rules may be among it.
    """
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    if count < 2:
        return 0.0
    boxes = stats[1:]
    width, height, area = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    filled = area / np.maximum(width * height, 1)
    page_height, page_width = ink.shape
    plausible = (
        (height >= 4)
        & (width >= 4)
        & (width < 25 * height)
        & (height < 5 * width)
        & (filled < 0.8)
        & (filled > 0.04)
        & (height < page_height / 3 + 40)
    )
    if not plausible.any():
        return 0.0
    chosen = np.flatnonzero(plausible)
    # Specks are many and letters are few: only pieces near the size of the bulk of ink may vote.
    typical = _weighted_median(height[chosen], area[chosen])
    chosen = chosen[(height[chosen] > 0.3 * typical) & (height[chosen] < 3 * typical)]
    if len(chosen) > MOST_COMPONENTS:
        chosen = chosen[np.argsort(-area[chosen])[:: len(chosen) // MOST_COMPONENTS + 1]]
    bodies, weights = [], []
    for i in chosen:
        x, y, w, h = boxes[i, :4]
        bodies.append(_body_height(ink[y : y + h, x : x + w]))
        weights.append(min(w, 4 * h))
    return float(_weighted_median(np.array(bodies), np.array(weights)))


def _body_height(piece: NDArray[np.bool_]) -> int:
    """Return the number of rows between the first and last that strokes cross often."""
    crossings = (np.diff(piece.astype(np.int8), axis=1, prepend=0) == 1).sum(axis=1)
    if crossings.max() < 3:
        return len(crossings)
    busy = np.flatnonzero(crossings >= 0.5 * np.percentile(crossings, 90))
    return int(busy[-1] - busy[0] + 1)


def _weighted_median(values: NDArray[np.int64], weights: NDArray[np.int64]) -> float:
    order = np.argsort(values)
    cumulative = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(cumulative, cumulative[-1] / 2)])
