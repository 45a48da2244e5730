"""Pen strokes drawn as ink, anew each time: another pen, size, slant and hand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from training.corpora.sample import Grey, Strokes

_SUBPIXEL_BITS = 3
_WIDEST = 1600
_THICKER = (0.2, 0.6, 0.88)  # cumulative shares of pens of 1, 2 and 3 pixels; the rest has 4


@dataclass(frozen=True, slots=True)
class Pen:
    """How strokes are drawn.

    Attributes:
        scale: Pixels for one unit of the strokes.
        thickness: Pixels.
        slant: Shift to the right for a pixel up.
        stretch: Horizontal scale beside the vertical one.
        rotation: Radians, clockwise.
        wobble: Strength of a smooth distortion, root mean square in pixels.
    """

    scale: float = 1.0
    thickness: int = 2
    slant: float = 0.0
    stretch: float = 1.0
    rotation: float = 0.0
    wobble: float = 0.0


def random_pen(rng: np.random.Generator) -> Pen:
    """Draw a pen and a hand."""
    draws = rng.standard_normal(4)
    return Pen(
        scale=float(rng.uniform(0.65, 1.3)),
        thickness=1 + int(np.searchsorted(_THICKER, rng.random())),
        slant=float(0.2 * draws[0]),
        stretch=float(np.exp(0.13 * draws[1])),
        rotation=float(0.025 * draws[2]),
        wobble=float(abs(0.7 * draws[3])),
    )


def render(strokes: Strokes, pen: Pen, rng: np.random.Generator) -> Grey:
    """Draw strokes, cut tightly.

    Returns:
        Ink: 255 where the pen was, 0 elsewhere.
    """
    cos, sin = np.cos(pen.rotation), np.sin(pen.rotation)
    matrix = np.array([[cos, -sin], [sin, cos]]) @ np.array([[pen.stretch, -pen.slant], [0.0, 1.0]])
    points = np.concatenate(strokes) @ (pen.scale * matrix.T).astype(np.float32)
    if pen.wobble > 0.2:
        points = points + _wobble(points, pen.wobble, rng)
    points -= points.min(axis=0) - pen.thickness
    width, height = (int(edge) + 2 * pen.thickness + 1 for edge in points.max(axis=0))
    ink = np.zeros((height, min(width, _WIDEST)), np.uint8)
    fixed = np.round(points * (1 << _SUBPIXEL_BITS)).astype(np.int32)
    ends = list(accumulate(map(len, strokes)))
    cv2.polylines(
        ink,
        [fixed[start:end] for start, end in pairwise([0, *ends])],
        isClosed=False,
        color=255,
        thickness=pen.thickness,
        lineType=cv2.LINE_AA,
        shift=_SUBPIXEL_BITS,
    )
    return ink


def _wobble(points: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """Return a smooth displacement of each point: two sine waves along x and one along y."""
    waves = rng.uniform(0.03, 0.12, 4).astype(np.float32)
    phases = rng.uniform(0.0, 2 * np.pi, 4).astype(np.float32)
    x, y = points[:, 0], points[:, 1]
    along = np.sin(waves[0] * x + phases[0]) + np.sin(waves[1] * y + phases[1])
    across = np.sin(waves[2] * x + phases[2]) + np.sin(waves[3] * y + phases[3])
    return np.float32(strength) * np.stack([along, across], axis=1)
