"""The ink of one text line."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class LineInk:
    """The ink pixels of a text line.

    Attributes:
        x: Column of each ink pixel.
        y: Row of each ink pixel.
        piece: For each pixel the number of the connected piece it is part of, from 0.
        centre: Middle row of the small letters' bodies for each column from ``start``.
        start: Column that ``centre`` starts at.
        text_height: Height of the line's small letters in pixels.
    """

    x: NDArray[np.int32]
    y: NDArray[np.int32]
    piece: NDArray[np.int32]
    centre: NDArray[np.float64]
    start: int
    text_height: float

    def middle(self, x: NDArray[np.int32]) -> NDArray[np.float64]:
        """Return the middle row of the small letters at columns, level beyond the line's ends."""
        return self.centre[np.clip(x - self.start, 0, len(self.centre) - 1)]

    def moved(self, right: int, down: int) -> LineInk:
        """Return the line elsewhere."""
        return replace(
            self,
            x=self.x + right,
            y=self.y + down,
            centre=self.centre + down,
            start=self.start + right,
        )
