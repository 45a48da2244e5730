"""How often a word is drawn: words with characters that are rare in their corpus more often.

A text holds one z among fifteen hundred letters, so a network sees few and guesses others in their
place, while names of people, places and medicines are full of them. Weights grow with the root of
the rarity, as is usual for classes of very different sizes (D. Mahajan et al., "Exploring the
Limits of Weakly Supervised Pretraining", ECCV 2018, arXiv:1805.00932).
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_COMMON = 0.01  # share of a corpus's characters from which on one is not rare
_HIGHEST = 4.0


def draw_weights(texts: Sequence[str]) -> NDArray[np.float64]:
    """Return how often to draw each word beside a word of common characters.

    Args:
        texts: Of one corpus's words.

    Returns:
        From 1 to 4, by the rarest character of each.
    """
    counts = Counter(chain.from_iterable(texts))
    common = _COMMON * counts.total()
    rarest = np.array([min(counts[character] for character in text) for text in texts])
    return np.sqrt(common / rarest).clip(1.0, _HIGHEST)
