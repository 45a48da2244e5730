"""How far the lines of a page lean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.imaging.text_height import estimate_text_height

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.imaging.components import Components

WIDEST_SKEW = 12.0
MOST_POINTS = 40_000
FEWEST_POINTS = 50


def find_skew(ink: NDArray[np.bool_], pieces: Components | None = None) -> float:
    """Return the clockwise turn in degrees that levels the lines of a page.

    Projected along the lines, ink piles up in rows with empty rows between: the angle of the
    sharpest profile wins (W. Postl, Detection of linear oblique structures, ICPR 1986). At first
    rows are compared a quarter of a small letter apart: nearer by, leaning strokes may win.

    Args:
        ink: Mask of ink, upright but for at most `WIDEST_SKEW` degrees.
        pieces: Its connected pieces, or None to find them.
    """
    x, y = _points(ink)
    if len(y) < FEWEST_POINTS:
        return 0.0
    best, quarter = 0.0, max(round(estimate_text_height(ink, pieces) / 4), 1)
    for reach, step, apart in ((WIDEST_SKEW, 0.5, quarter), (0.5, 0.1, 1), (0.1, 0.02, 1)):
        angles = best + np.arange(-reach, reach + step / 2, step)
        scores = [_profile_sharpness(x, y, angle, apart) for angle in angles]
        best = float(angles[int(np.argmax(scores))])
    return round(best, 2) if abs(best) >= 0.05 else 0.0


def sharpness(ink: NDArray[np.bool_], degrees: float) -> float:
    """Return how much the rows of a page turned clockwise differ from their neighbours.

    The number grows with the contrast of the lines, not with the amount of ink.
    """
    x, y = _points(ink)
    if len(y) < FEWEST_POINTS:
        return 0.0
    return float(_profile_sharpness(x, y, degrees) / len(y) ** 2 * ink.shape[0])


def _points(ink: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    y, x = np.nonzero(ink)
    if len(y) > MOST_POINTS:
        chosen = np.random.default_rng(0).choice(len(y), MOST_POINTS, replace=False)
        y, x = y[chosen], x[chosen]
    return x - ink.shape[1] / 2, y.astype(np.float64)


def _profile_sharpness(
    x: NDArray[np.float64], y: NDArray[np.float64], degrees: float, apart: int = 1
) -> float:
    rows = np.rint(y + x * np.tan(np.radians(degrees))).astype(int)
    profile = np.bincount(rows - rows.min()).astype(float)
    return float(((profile[apart:] - profile[:-apart]) ** 2).sum())
