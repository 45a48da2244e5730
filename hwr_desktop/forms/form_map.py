"""Where each place of a form lies on a page that shows it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from hwr_desktop.document.region import Region
from hwr_desktop.imaging.coordinates import PageMap

Grey = NDArray[np.uint8]

_CELL = 16
"""Pixels of the drawn page between the places that are mapped exactly."""


@dataclass(frozen=True, eq=False)
class FormMap:
    """A map from a form's reference picture to the page as stored.

    A projective map takes care of the camera and the scanner; small shifts, given at the nodes of a
    coarse grid, take care of paper that does not lie flat.

    Attributes:
        to_stored: Projective map from pixels of the reference to those of the stored page.
        shifts: Pixels of the reference by which places move before they are mapped, right and
            down; shape (rows, columns, 2), the first node at the upper left corner of the
            reference and the last at the lower right one.
        width: Pixels of the reference across.
        height: And down.
    """

    to_stored: PageMap
    shifts: NDArray[np.float32]
    width: int
    height: int

    def points(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Map points of the reference, shape (N, 2), to the stored page."""
        rows, columns = self.shifts.shape[:2]
        at = (points / [self.width, self.height] * [columns - 1, rows - 1]).astype(np.float32)
        shifts = cv2.remap(
            self.shifts,
            at[None, :, 0],
            at[None, :, 1],
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return self.to_stored.points(points + np.asarray(shifts, float).reshape(-1, 2))

    def region(self, x: float, y: float, width: float, height: float) -> Region:
        """Map a box of the reference; the outline holds its four corners on the stored page."""
        right, bottom = x + width, y + height
        corners = self.points(np.array([(x, y), (right, y), (right, bottom), (x, bottom)], float))
        left, top = np.floor(corners.min(axis=0)).astype(int)
        far, low = np.ceil(corners.max(axis=0)).astype(int)
        outline = tuple((int(u), int(v)) for u, v in np.rint(corners))
        return Region(int(left), int(top), int(far - left), int(low - top), outline)

    def draw(self, stored: Grey, scale: float) -> Grey:
        """Return the page as the reference shows the form.

        Args:
            stored: 8-bit grey page as stored.
            scale: Pixels of the drawn page for one of the reference.
        """
        width, height = round(self.width * scale), round(self.height * scale)
        shrink = min(self.magnification / scale, 1e9)
        reduction = 1.0
        if shrink > 1:  # averaged first, since drawing alone would drop strokes
            reduction = 1 / shrink
            stored = np.asarray(
                cv2.resize(stored, None, fx=reduction, fy=reduction, interpolation=cv2.INTER_AREA),
                np.uint8,
            )
        columns, rows = width // _CELL + 2, height // _CELL + 2
        nodes = np.stack(np.meshgrid(np.arange(columns), np.arange(rows)), axis=-1) * _CELL
        places = self.points(((nodes.reshape(-1, 2) + 0.5) / scale).astype(np.float64)).reshape(
            rows, columns, 2
        )
        places = (places * reduction - 0.5).astype(np.float32)
        grid = cv2.warpAffine(
            places,
            np.array([[_CELL, 0, 0], [0, _CELL, 0]], float),
            (width, height),
            flags=cv2.INTER_LINEAR,
        )
        return np.asarray(
            cv2.remap(
                stored,
                grid[..., 0],
                grid[..., 1],
                cv2.INTER_LINEAR if shrink >= 1 else cv2.INTER_CUBIC,
                borderMode=cv2.BORDER_REPLICATE,
            ),
            np.uint8,
        )

    @property
    def magnification(self) -> float:
        """Pixels of the stored page for one of the reference, in the form's middle."""
        return self.to_stored.magnification(self.width / 2, self.height / 2)
