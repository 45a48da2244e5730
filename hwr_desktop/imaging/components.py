"""Connected pieces of ink."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

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
        return np.asarray(wanted.take(self.labels))


def find_components(mask: NDArray[np.bool_], connectivity: int = 8) -> Components:
    """Return the connected pieces of a mask.

    Args:
        mask: The mask.
        connectivity: 8 joins pixels that touch at a corner, 4 only at a side.
    """
    pixels = mask.view(np.uint8) if mask.flags.c_contiguous else mask.astype(np.uint8)
    count, found = cv2.connectedComponents(pixels, connectivity=connectivity)
    labels = np.asarray(found, np.int32)
    # OpenCV measures the pieces of a page in five times the time that it takes to find them.
    x, y, length = _runs(pixels)
    piece = labels[y, x]
    bounds = bounds_of(piece, x, y, count)
    np.maximum.at(bounds.right, piece, x + length)
    area = np.bincount(piece, length, minlength=count).astype(np.int32)
    height, width = mask.shape
    background = (0, 0, width, height)
    for side, value in zip(bounds, background, strict=True):
        side[0] = value
    area[0] = mask.size - area.sum()
    left, top, right, bottom = bounds
    return Components(labels, left, top, right - left, bottom - top, area)


class Bounds(NamedTuple):
    """The boxes of groups of pixels, right and bottom exclusive."""

    left: NDArray[np.int32]
    top: NDArray[np.int32]
    right: NDArray[np.int32]
    bottom: NDArray[np.int32]


def bounds_of(
    group: NDArray[np.int_] | NDArray[np.int32],
    x: NDArray[np.int32],
    y: NDArray[np.int32],
    count: int,
) -> Bounds:
    """Return the box of each group of pixels.

    Args:
        group: For each pixel the number of its group, below ``count``; each has a pixel.
        x: Column of each pixel.
        y: Row of each pixel.
        count: Groups.
    """
    far = np.iinfo(np.int32).max
    bounds = Bounds(
        np.full(count, far, np.int32),
        np.full(count, far, np.int32),
        np.zeros(count, np.int32),
        np.zeros(count, np.int32),
    )
    np.minimum.at(bounds.left, group, x)
    np.minimum.at(bounds.top, group, y)
    np.maximum.at(bounds.right, group, x + np.int32(1))
    np.maximum.at(bounds.bottom, group, y + np.int32(1))
    return bounds


def _runs(
    pixels: NDArray[np.uint8],
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]:
    """Return the runs of ink along the rows: first column, row, length."""
    if not pixels.any():
        nothing = np.zeros(0, np.int32)
        return nothing, nothing, nothing
    x, y = np.asarray(cv2.findNonZero(pixels), np.int32).reshape(-1, 2).T
    starts = np.flatnonzero(np.append(True, (np.diff(x) != 1) | (np.diff(y) != 0)))
    length = np.diff(np.append(starts, len(x))).astype(np.int32)
    return x[starts], y[starts], length
