"""Pen strokes drawn as ink, anew each time: another pen, size, slant and hand."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from training.data.corpora.sample import Grey, Strokes

_SUBPIXEL_BITS = 3
_WIDEST = 1600
_THICKER = (0.18, 0.55, 0.81, 0.91, 0.95, 0.98)  # cumulative shares of pens of 1 to 6 pixels


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
    slant, stretch, rotation, wobble = rng.standard_normal(4).tolist()
    return Pen(
        scale=rng.uniform(0.65, 1.3),
        thickness=1 + bisect_left(_THICKER, rng.random()),
        slant=0.2 * slant,
        stretch=math.exp(0.13 * stretch),
        rotation=0.025 * rotation,
        wobble=abs(0.7 * wobble),
    )


def render(strokes: Strokes, pen: Pen, rng: np.random.Generator) -> Grey:
    """Draw strokes, cut tightly.

    Returns:
        Ink: 255 where the pen was, 0 elsewhere.
    """
    cos, sin = math.cos(pen.rotation), math.sin(pen.rotation)
    matrix = pen.scale * np.array(
        [
            [pen.stretch * cos, pen.stretch * sin],
            [-pen.slant * cos - sin, -pen.slant * sin + cos],
        ]
    )
    points = np.concatenate(strokes) @ matrix.astype(np.float32)
    if pen.wobble > 0.2:
        points += _wobble(points, pen.wobble, rng)
    points -= points.min(axis=0) - pen.thickness
    width, height = (int(edge) + 2 * pen.thickness + 1 for edge in points.max(axis=0))
    ink = np.zeros((height, min(width, _WIDEST)), np.uint8)
    fixed = np.rint(points * (1 << _SUBPIXEL_BITS)).astype(np.int32)
    ends = accumulate(map(len, strokes), initial=0)
    cv2.polylines(
        ink,
        [fixed[start:end] for start, end in pairwise(ends)],
        isClosed=False,
        color=255,
        thickness=pen.thickness,
        lineType=cv2.LINE_AA,
        shift=_SUBPIXEL_BITS,
    )
    return ink


def _wobble(points: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """Return a smooth displacement of each point: two sine waves along x and one along y."""
    frequencies = rng.uniform(0.03, 0.12, 4).astype(np.float32)
    phases = rng.uniform(0.0, 2 * np.pi, 4).astype(np.float32)
    waves = np.sin(np.concatenate([points, points], axis=1) * frequencies + phases)
    return np.asarray(strength * (waves[:, 0::2] + waves[:, 1::2]), np.float32)
