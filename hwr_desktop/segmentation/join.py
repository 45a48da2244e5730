"""Joining words that a gap does not really part."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.document.region import Region
from hwr_desktop.segmentation.words import outlined

if TYPE_CHECKING:
    from hwr_desktop.segmentation.layout import WordBox


def join(*words: WordBox) -> WordBox:
    """Return the ink of neighbours as one word, of the kind and with the gap of the first."""
    whole = Region.around(word.region for word in words)
    mask = np.zeros((whole.height, whole.width), bool)
    for word in words:
        x, y = word.region.x - whole.x, word.region.y - whole.y
        mask[y : y + word.region.height, x : x + word.region.width] |= word.mask
    return replace(words[0], region=outlined(mask, whole.x, whole.y), mask=mask)
