"""Cutting a word's picture out of its page for the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from hwr_desktop.imaging.page import PreparedPage
    from hwr_desktop.segmentation.layout import WordBox


def crop(prepared: PreparedPage, word: WordBox) -> NDArray[np.uint8]:
    """Return a word's picture, 8-bit grey, trimmed to its box."""
    region = word.region
    return prepared.grey[region.y : region.bottom, region.x : region.right].copy()
