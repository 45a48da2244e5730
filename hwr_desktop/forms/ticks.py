"""Whether a box on a form is ticked, told by what a person wrote in it and around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.forms.reference import Box

    Mask = NDArray[np.bool_]

_AROUND = 0.25  # of a box's side: what begins in the box may end so far outside
_EXTENT = 0.35  # of a box's side that a tick reaches at least
_INK = 0.015  # of a box's area that a tick covers at least: less is dirt
_FILLED = 0.5  # of a box's area that is inked where a tick was taken back
_SURE_EXTENT = 0.5  # of a box's side that a tick reaches as a rule


@dataclass(frozen=True, slots=True)
class TickMark:
    """What stands in a box.

    Attributes:
        extent: Longer side of the ink in the box by the box's own, 0 where it is empty.
        fill: Share of the box that is inked.
    """

    extent: float
    fill: float

    @property
    def ticked(self) -> bool:
        """Whether there is a mark: a tick, a cross, a line, a blot."""
        return self.extent >= _EXTENT and self.fill >= _INK

    @property
    def filled(self) -> bool:
        """Whether the box is blackened, which on its own ticks it and beside a tick takes back."""
        return self.fill >= _FILLED

    @property
    def certainty(self) -> float:
        """How clear it is whether the box is ticked, 0 to 1."""
        reached = (self.extent - _EXTENT) / (_SURE_EXTENT - _EXTENT)
        inked = self.fill / _INK - 1
        if self.ticked:
            return min(reached, inked, 1.0)
        return min(max(-reached, -inked), 1.0)


def look_at(written: Mask, box: Box) -> TickMark:
    """Return what stands in a box.

    Args:
        written: What a person wrote, on the drawn page.
        box: The printed box, in pixels of the drawn page.
    """
    x, y, width, height = box
    side = max(width, height)
    margin = _AROUND * side
    rows = np.s_[max(round(y - margin), 0) : round(y + height + margin)]
    columns = np.s_[max(round(x - margin), 0) : round(x + width + margin)]
    inside = written[max(round(y), 0) : round(y + height), max(round(x), 0) : round(x + width)]
    if not inside.any():
        return TickMark(0.0, 0.0)
    near = written[rows, columns]
    extent = max(np.ptp(np.flatnonzero(near.any(axis=axis))) + 1 for axis in (0, 1))
    # What only brushes the box from outside, the tail of a letter, has little ink in it.
    own = max(np.ptp(np.flatnonzero(inside.any(axis=axis))) + 1 for axis in (0, 1))
    return TickMark(min(extent, 1.5 * own) / side, float(inside.mean()))


def choose(marks: Sequence[TickMark]) -> tuple[int | None, float]:
    """Return which of several boxes is chosen, or None for none, and how clear that is, 0 to 1.

    Where two are marked, a blackened one was taken back.
    """
    ticked = [i for i, mark in enumerate(marks) if mark.ticked]
    clear = min((mark.certainty for mark in marks), default=1.0)
    if len(ticked) == 1:
        return ticked[0], clear
    standing = [i for i in ticked if not marks[i].filled]
    if len(standing) == 1:
        return standing[0], 0.5 * clear
    if ticked:
        return max(ticked, key=lambda i: marks[i].extent), 0.0
    return None, clear
