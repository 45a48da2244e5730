"""Where something stands on a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Region:
    """An axis-aligned box, with a finer outline where one is known.

    All numbers are pixels of the page as stored (after EXIF orientation); the origin is the upper
    left corner, ``right`` and ``bottom`` are exclusive.

    Attributes:
        x: Left edge.
        y: Upper edge.
        width: Width, at least 0.
        height: Height, at least 0.
        outline: Corners of a polygon inside the box, or empty where the box is all that is known.
    """

    x: int
    y: int
    width: int
    height: int
    outline: tuple[Point, ...] = ()

    def __post_init__(self) -> None:
        if self.width < 0 or self.height < 0:
            raise ValueError(f"a region has no negative size: {self.width}x{self.height}")

    @property
    def right(self) -> int:
        """First column right of the region."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """First row below the region."""
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """Middle of the box."""
        return self.x + self.width / 2, self.y + self.height / 2

    def overlap(self, other: Region) -> float:
        """Return the intersection over union of the two boxes, 0 to 1."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        if across <= 0 or down <= 0:
            return 0.0
        shared = across * down
        return shared / (self.width * self.height + other.width * other.height - shared)

    def share_in(self, other: Region) -> float:
        """Return the share of this box that lies in the other one, 0 to 1."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        if across <= 0 or down <= 0:
            return 0.0
        return across * down / (self.width * self.height)

    @classmethod
    def around(cls, regions: Iterable[Region]) -> Region:
        """Return the smallest box that holds all regions.

        Raises:
            ValueError: There is no region.
        """
        held = list(regions)
        if not held:
            raise ValueError("no regions to enclose")
        x, y = min(r.x for r in held), min(r.y for r in held)
        return cls(x, y, max(r.right for r in held) - x, max(r.bottom for r in held) - y)
