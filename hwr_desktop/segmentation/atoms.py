"""The smallest parts that a line's words are put together from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from hwr_desktop.segmentation.line_ink import LineInk

CORE = 0.8
"""Text heights above and below a line's middle where gaps between words are measured."""
ROWS = 0.15
"""Height, in text heights, of the rows in which the nearest ink is looked for."""
SLANTS = np.tan(np.radians(np.arange(-20, 51, 5)))
"""Slopes of the letters' stems that are tried; positive leans right."""


@dataclass(frozen=True, eq=False)
class Atoms:
    """Groups of strokes that overlap along the line, in order from left to right.

    Lengths are in text heights; ``u`` runs along the line with the letters' slant taken out.

    Attributes:
        of_pixel: For each ink pixel of the line the number of its atom.
        left: Where each atom's core begins, along ``u``.
        right: Where it ends.
        reach_left: Leftmost ink of each atom, tall letters and tails included.
        reach_right: Rightmost ink.
        top: Highest ink of each atom, relative to the line's middle, negative above.
        bottom: Lowest ink.
        ink: Ink area of each atom, in squared text heights.
        clear: For each gap after an atom the least distance to the next in any row.
        slant: Slope of the letters' stems.
    """

    of_pixel: NDArray[np.int32]
    left: NDArray[np.float64]
    right: NDArray[np.float64]
    reach_left: NDArray[np.float64]
    reach_right: NDArray[np.float64]
    top: NDArray[np.float64]
    bottom: NDArray[np.float64]
    ink: NDArray[np.float64]
    clear: NDArray[np.float64]
    slant: float

    def __len__(self) -> int:
        return len(self.left)


def find_atoms(line: LineInk) -> Atoms:
    """Group the connected pieces of a line that no vertical cut along the slant can part."""
    unit = line.text_height
    v = (line.y - line.middle(line.x)) / unit
    x = line.x / unit
    slant = find_slant(x, v)
    u = x + v * slant
    core = np.abs(v) < CORE
    pieces = int(line.piece.max()) + 1
    left, right = np.full(pieces, np.inf), np.full(pieces, -np.inf)
    np.minimum.at(left, line.piece[core], u[core])
    np.maximum.at(right, line.piece[core], u[core])
    loose = ~np.isfinite(left)
    if loose.all():
        np.minimum.at(left, line.piece, u)
        np.maximum.at(right, line.piece, u)
        loose[:] = False

    firm = np.flatnonzero(~loose)
    firm = firm[np.argsort(left[firm])]
    furthest = np.maximum.accumulate(right[firm])
    starts = np.append(True, left[firm][1:] > furthest[:-1])
    atom_of_piece = np.zeros(pieces, np.int32)
    atom_of_piece[firm] = np.cumsum(starts) - 1
    first = np.flatnonzero(starts)
    atom_left = left[firm][first]
    atom_right = np.maximum.reduceat(furthest, first)

    if loose.any():  # dots, accents, quotes: to the nearest atom
        middle = np.bincount(line.piece, u, pieces) / np.bincount(line.piece, minlength=pieces)
        away = np.maximum(
            atom_left[None] - middle[loose, None], middle[loose, None] - atom_right[None]
        )
        atom_of_piece[loose] = np.argmin(away, axis=1)
    of_pixel = atom_of_piece[line.piece]

    count = len(first)
    top, bottom = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(top, of_pixel, v)
    np.maximum.at(bottom, of_pixel, v)
    reach_left, reach_right = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(reach_left, of_pixel, u)
    np.maximum.at(reach_right, of_pixel, u)
    return Atoms(
        of_pixel=of_pixel,
        left=atom_left,
        right=atom_right + 1 / unit,
        reach_left=reach_left,
        reach_right=reach_right + 1 / unit,
        top=top,
        bottom=bottom,
        ink=np.bincount(of_pixel, minlength=count) / unit**2,
        clear=_clearance(of_pixel, u, v, count),
        slant=slant,
    )


def find_slant(x: NDArray[np.float64], v: NDArray[np.float64]) -> float:
    """Return the slope of the stems: the one whose column profile is sharpest."""
    inside = np.abs(v) < 2
    x, v = x[inside], v[inside]
    if len(x) < 2:
        return 0.0
    x = (x - x.min()) * 8  # columns of an eighth of a text height
    sharpness = [
        float((np.bincount((x + 8 * v * slant + 40).astype(int)).astype(float) ** 2).sum())
        for slant in SLANTS
    ]
    return float(SLANTS[int(np.argmax(sharpness))])


def _clearance(
    of_pixel: NDArray[np.int32], u: NDArray[np.float64], v: NDArray[np.float64], count: int
) -> NDArray[np.float64]:
    row = np.clip((v + 2.5) / ROWS, 0, 5 / ROWS).astype(int)
    rows = int(5 / ROWS) + 1
    left, right = np.full(count * rows, np.inf), np.full(count * rows, -np.inf)
    np.minimum.at(left, of_pixel * rows + row, u)
    np.maximum.at(right, of_pixel * rows + row, u)
    begins, ends = left.reshape(count, rows), right.reshape(count, rows)
    clear = (begins[1:] - ends[:-1]).min(axis=1, initial=np.inf)
    apart: NDArray[np.float64] = np.where(np.isfinite(clear), clear, 5.0)
    return apart
