"""The sheet of paper on a photograph: where it lies, and the map that looks at it from above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.coordinates import PageMap

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDE = 600
"""Longer side, in pixels, of the copy on which a sheet is looked for."""
WIDEST_INK = 1 / 40
"""Part of the longer side that no pen stroke or letter is as wide as."""
SURELY_SHEET = 0.2
"""Sides of the picture's middle, as parts of its own, that the sheet must cover."""
BORDER = 1 / 100
"""Part of the longer side within which an edge is the picture's own and not the sheet's."""
CORNER_PART = 0.12
"""Part of an edge, at each end, that may be round, folded or torn."""
NEAR = 1 / 25
"""Part of the longer side within which the outline belongs to an edge."""
STRAIGHT = 1 / 120
"""Part of the longer side by which an edge may be bent."""
LEAST_EDGE = 0.7
"""Share of an edge's length, less its corners, along which it must be seen."""
NARROWEST_CORNER, WIDEST_CORNER = 60.0, 120.0
"""Degrees of the corners of a sheet that is seen from a reasonable place."""
SMALLEST_SHEET = 0.2
"""Part of the picture that the sheet covers, at least."""
FULL = 0.94
"""Overlap of what was found with the four-cornered shape drawn around it, at least."""
DARKER = 0.85
"""Brightness over the sheet's, beyond each edge, of what may be a table and not tinted paper."""
TRIMMED = 1 / 150
"""Part of the longer side that is cut off all round: the edges' shadow and their bends."""
FARTHEST = 0.3
"""Depth of the picture's corners over the sheet's: beyond, the view is too steep to flatten."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """A sheet that lies whole on its picture.

    Attributes:
        to_flat: Map from the picture to the sheet as seen from right above.
        width: Pixels of the flat sheet across.
        height: And down.
    """

    to_flat: PageMap
    width: int
    height: int


def find_sheet(pixels: NDArray[np.uint8]) -> Sheet | None:
    """Return the sheet that lies whole on a picture, or None where none surely does.

    Flooded from its middle and from its border, a picture parts along the strongest closed edge
    between them (F. Meyer, Color image segmentation, ICIP 1992). It is a sheet's outline if it has
    four straight sides and sane corners; on a scan, or where the sheet is cut off, it has none.

    Args:
        pixels: 8-bit grey or RGB picture.
    """
    height, width = pixels.shape[:2]
    reduction = min(SIDE / max(height, width), 1.0)
    size = (max(round(width * reduction), 1), max(round(height * reduction), 1))
    if min(size) < SIDE / 10:
        return None
    side = int(max(size) * WIDEST_INK) | 1
    paper = np.asarray(
        cv2.morphologyEx(
            cv2.resize(pixels, size, interpolation=cv2.INTER_AREA),
            cv2.MORPH_CLOSE,
            np.ones((side, side), np.uint8),
            borderType=cv2.BORDER_REPLICATE,
        ),
        np.uint8,
    )
    if paper.ndim == 2:
        paper = np.repeat(paper[:, :, None], 3, axis=2)
    corners = _four_corners(_flooded_from_middle(paper))
    if corners is None or not _stands_out(paper, corners):
        return None
    return _flattened(corners / reduction, width, height)


def _flooded_from_middle(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    basins = np.ones((height, width), np.int32)
    basins[2:-2, 2:-2] = 0
    up, left = (round((1 - SURELY_SHEET) / 2 * length) for length in (height, width))
    basins[up : height - up, left : width - left] = 2
    return np.asarray(cv2.watershed(picture, basins) == 2, np.uint8)


def _four_corners(inside: NDArray[np.uint8]) -> NDArray[np.float64] | None:
    """Return the corners of a mask with four straight sides, clockwise from the upper left one."""
    outlines, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(outlines, key=len)
    rough = _rough_corners(np.asarray(cv2.convexHull(outline), np.int32))
    if rough is None:
        return None
    points = outline[:, 0].astype(np.float64)
    ends = zip(rough, np.roll(rough, -1, axis=0), strict=True)
    edges = [_fitted_edge(points, start, end, inside.shape) for start, end in ends]
    if any(edge is None for edge in edges):
        return None
    lines = np.array(edges, np.float64)
    # Two neighbouring edges cross where their homogeneous coordinates' cross product is.
    crossings = np.cross(np.roll(lines, 1, axis=0), lines)
    if not crossings[:, 2].all():
        return None
    corners = crossings[:, :2] / crossings[:, 2:]
    if not _sane(corners):
        return None
    drawn = np.zeros_like(inside)
    cv2.fillConvexPoly(drawn, np.rint(corners).astype(np.int32), 1)
    if (drawn & inside).sum() < FULL * (drawn | inside).sum():
        return None
    if drawn.mean() < SMALLEST_SHEET:
        return None
    first = int(corners.sum(axis=1).argmin())
    return np.asarray(np.roll(corners, -first, axis=0) + 0.5, np.float64)


def _rough_corners(hull: NDArray[np.int32]) -> NDArray[np.float64] | None:
    """Return four points of a hull between which it is about straight, clockwise, or None."""
    perimeter = cv2.arcLength(hull, True)
    for tolerance in np.arange(0.01, 0.1, 0.01):
        corners = cv2.approxPolyDP(hull, tolerance * perimeter, True)
        if len(corners) == 4:
            clockwise = cv2.contourArea(corners, oriented=True) > 0
            return np.asarray(corners[:: 1 if clockwise else -1, 0], np.float64)
    return None


def _fitted_edge(
    outline: NDArray[np.float64],
    start: NDArray[np.float64],
    end: NDArray[np.float64],
    shape: tuple[int, ...],
) -> tuple[float, float, float] | None:
    """Fit a line to the outline between two corners, as its homogeneous coordinates.

    Returns:
        The line, or None where the outline is bent, has gaps, or runs along the picture's border.
    """
    longer = max(shape)
    length = float(np.hypot(*(end - start)))
    along = (outline - start) @ (end - start) / length**2
    normal = np.array([start[1] - end[1], end[0] - start[0]]) / length
    near = (along > CORNER_PART) & (along < 1 - CORNER_PART)
    near &= np.abs((outline - start) @ normal) < NEAR * longer
    own = outline[near]
    if len(own) < LEAST_EDGE * (1 - 2 * CORNER_PART) * max(np.abs(end - start)):
        return None
    to_border = np.minimum(own, np.array(shape[1::-1]) - 1 - own).min(axis=1)
    if (to_border < BORDER * longer).mean() > 1 - LEAST_EDGE:
        return None
    across, down, x, y = (
        float(value)
        for value in cv2.fitLine(own.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
    )
    line = (down, -across, across * y - down * x)
    bent = np.abs(own @ np.array(line[:2]) + line[2])
    return line if np.percentile(bent, 90) <= STRAIGHT * longer else None


def _sane(corners: NDArray[np.float64]) -> bool:
    """Tell whether all angles of a four-cornered shape are those of a sheet."""
    before = np.roll(corners, 1, axis=0) - corners
    after = np.roll(corners, -1, axis=0) - corners
    lengths = np.hypot(*before.T) * np.hypot(*after.T)
    cosine = (before * after).sum(axis=1) / np.maximum(lengths, 1e-9)
    angles = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    return bool(angles.min() > NARROWEST_CORNER and angles.max() < WIDEST_CORNER)


def _stands_out(paper: NDArray[np.uint8], corners: NDArray[np.float64]) -> bool:
    """Tell whether what lies beyond each edge is darker."""
    brightness = paper.mean(axis=2)
    shift = BORDER * max(brightness.shape)
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        outward = np.array([end[1] - start[1], start[0] - end[0]]) / np.hypot(*(end - start))
        places = start + np.linspace(CORNER_PART, 1 - CORNER_PART, 50)[:, None] * (end - start)
        inner, outer = (
            brightness[
                np.clip(y.astype(int), 0, brightness.shape[0] - 1),
                np.clip(x.astype(int), 0, brightness.shape[1] - 1),
            ]
            for x, y in ((places - shift * outward).T, (places + shift * outward).T)
        )
        if np.median(outer) > DARKER * np.median(inner):
            return False
    return True


def _flattened(corners: NDArray[np.float64], width: int, height: int) -> Sheet | None:
    """Return the sheet with these corners, as large as its opposite sides are on average."""
    sides = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    trim = round(TRIMMED * max(width, height))
    across, down = (round((sides[i] + sides[i + 2]) / 2) - 2 * trim for i in (0, 1))
    left, top, right, bottom = -trim, -trim, across + trim, down + trim
    flat = [(left, top), (right, top), (right, bottom), (left, bottom)]
    to_flat = PageMap.between([(float(x), float(y)) for x, y in corners], flat)
    picture = to_flat.depths(((0, 0), (width, 0), (width, height), (0, height)))
    if picture.min() < FARTHEST * to_flat.depths(corners).max():
        return None
    return Sheet(to_flat, across, down)
