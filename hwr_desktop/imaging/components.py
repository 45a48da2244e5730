"""Connected pieces of ink."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Components:
    """The connected pieces of a mask, numbered from 1; number 0 is the background.

    Attributes:
        labels: For each pixel the number of its piece.
        left: For each piece its first column.
        top: Its first row.
        width: Its extent in columns.
        height: Its extent in rows.
        area: Its pixels.
    """

    labels: NDArray[np.int32]
    left: NDArray[np.int32]
    top: NDArray[np.int32]
    width: NDArray[np.int32]
    height: NDArray[np.int32]
    area: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.area)

    def chosen(self, which: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return the mask of some pieces; the background is never one of them."""
        wanted = which.copy()
        wanted[0] = False
        return np.asarray(wanted[self.labels])


def find_components(mask: NDArray[np.bool_], connectivity: int = 8) -> Components:
    """Return the connected pieces of a mask.

    Args:
        mask: The mask.
        connectivity: 8 joins pixels that touch at a corner, 4 only at a side.
    """
    _, labels, stats, _ = cv2.connectedComponentsWithStats(
        mask.view(np.uint8) if mask.flags.c_contiguous else mask.astype(np.uint8),
        connectivity=connectivity,
    )
    left, top, width, height, area = np.asarray(stats, np.int32).T
    return Components(np.asarray(labels, np.int32), left, top, width, height, area)
