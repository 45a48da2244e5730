"""A pen's line on paper: smooth curves whose width follows the pressure of the hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.synthesis.characters import Points
    from training.synthesis.fonts import Grey

_SUPERSAMPLING = 2  # ink is drawn so many times larger, then shrunk


@dataclass(frozen=True, slots=True)
class Pen:
    """How a pen writes.

    Attributes:
        width: Width of its line in millimetres.
        grey: Grey of its ink.
        x_height: Mean height of small letters in millimetres.
        patchiness: Greatest share of ink that is missing here and there.
    """

    width: float = 0.45
    grey: int = 45
    x_height: float = 2.4
    patchiness: float = 0.0


def smooth(stroke: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """Turn a polygon into a Catmull-Rom curve, since the tablets' points are few."""
    points = stroke[np.r_[True, np.any(np.diff(stroke, axis=0) != 0, axis=1)]].astype(float)
    if len(points) < 3:
        return points
    padded = np.concatenate([points[:1], points, points[-1:]])
    before, start, end, after = (padded[i : len(padded) - 3 + i, None] for i in range(4))
    t = np.linspace(0.0, 1.0, 6, endpoint=False)[None, :, None]
    curve = 0.5 * (
        2 * start
        + (end - before) * t
        + (2 * before - 5 * start + 4 * end - after) * t**2
        + (3 * start - before - 3 * end + after) * t**3
    )
    return np.concatenate([curve.reshape(-1, 2), points[-1:]])


def draw_lines(
    lines: Sequence[npt.NDArray[np.float64]],
    shape: tuple[int, int],
    width: float,
    rng: np.random.Generator,
) -> Grey:
    """Draw lines whose width swells and thins with the hand's pressure."""
    mask = np.zeros((shape[0] * _SUPERSAMPLING, shape[1] * _SUPERSAMPLING), np.uint8)
    for line in lines:
        fine = np.round((line + 0.5) * _SUPERSAMPLING * 16).astype(np.int32)
        pressure = np.cumsum(rng.normal(0.0, 0.05, len(fine)))
        pressure = 1.0 + np.clip(pressure - pressure.mean(), -0.22, 0.22)
        pressure[-3:] *= 0.85  # the pen lifts
        thickness = np.maximum(1, np.round(pressure * width * _SUPERSAMPLING)).astype(int)
        if len(fine) == 1:
            fine, thickness = np.repeat(fine, 2, axis=0), np.repeat(thickness, 2)
        for start, end, heavy in zip(fine[:-1], fine[1:], thickness[1:], strict=True):
            cv2.line(mask, start.tolist(), end.tolist(), 255, int(heavy), cv2.LINE_AA, 4)
    return np.asarray(cv2.resize(mask, shape[::-1], interpolation=cv2.INTER_AREA), np.uint8)


def outline_of(mask: Grey) -> Points:
    """Find the corners of the ink's pixels that make its convex outline."""
    strongest = int(mask.max(initial=0))
    if strongest == 0:
        return np.empty((0, 2), np.float32)
    rows, columns = np.nonzero(mask > min(100, strongest // 2))
    corners = np.concatenate(
        [np.stack([columns + dx, rows + dy], axis=1) for dx in (0, 1) for dy in (0, 1)]
    )
    return np.asarray(cv2.convexHull(corners.astype(np.float32)).reshape(-1, 2), np.float32)
