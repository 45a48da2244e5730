"""Maps between the page as stored and the pictures made from it.

A point is a place on the continuous plane: pixel ``(i, j)`` covers ``[i, i + 1) x [j, j + 1)``, so
the same numbers are right for edges of boxes (right and bottom exclusive) in every picture. OpenCV
counts from the middle of a pixel instead; `PageMap.warp_matrix` speaks its language.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from hwr_desktop.document.region import Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


ROUNDING_SLACK = 1e-6
"""Pixels by which floating point may miss a whole number without a box growing by a pixel."""


@dataclass(frozen=True)
class PageMap:
    """A projective map from one picture of a page to another.

    Attributes:
        matrix: 3x3 homography that takes column vectors ``(x, y, 1)``.
    """

    matrix: NDArray[np.float64]

    @classmethod
    def identity(cls) -> PageMap:
        """Return the map that changes nothing."""
        return cls(np.eye(3))

    @classmethod
    def translation(cls, x: float, y: float) -> PageMap:
        """Return a shift by ``x`` to the right and ``y`` down."""
        return cls(np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]]))

    @classmethod
    def scaling(cls, across: float, down: float) -> PageMap:
        """Return a change of size about the origin."""
        return cls(np.diag([across, down, 1.0]))

    @classmethod
    def rotation(cls, degrees: float, width: float, height: float) -> PageMap:
        """Return a clockwise turn of a ``width`` x ``height`` picture about its middle.

        The turned picture is moved so that its bounding box starts at the origin.
        """
        angle = math.radians(degrees)
        cos, sin = math.cos(angle), math.sin(angle)
        turn = cls(np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]]))
        corners = turn.points(((0, 0), (width, 0), (0, height), (width, height)))
        left, top = corners.min(axis=0)
        return turn.then(cls.translation(-left, -top))

    @classmethod
    def quarter_turns(cls, turns: int, width: int, height: int) -> PageMap:
        """Return ``turns`` exact quarter turns clockwise of a ``width`` x ``height`` picture."""
        matrices = {
            0: np.eye(3),
            1: np.array([[0.0, -1.0, height], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]),
            2: np.array([[-1.0, 0.0, width], [0.0, -1.0, height], [0.0, 0.0, 1.0]]),
            3: np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, width], [0.0, 0.0, 1.0]]),
        }
        return cls(matrices[turns % 4])

    @classmethod
    def between(
        cls, source: Sequence[tuple[float, float]], target: Sequence[tuple[float, float]]
    ) -> PageMap:
        """Return the map that takes four source points to four target points.

        Raises:
            ValueError: Three of the points lie on one line.
        """
        rows: list[list[float]] = []
        for (x, y), (u, v) in zip(source, target, strict=True):
            rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
            rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
        try:
            solved = np.linalg.solve(np.array(rows), np.array(target, float).ravel())
        except np.linalg.LinAlgError as error:
            raise ValueError(f"no map takes {source} to {target}") from error
        return cls(np.append(solved, 1.0).reshape(3, 3))

    def then(self, following: PageMap) -> PageMap:
        """Return the map that does this one first and ``following`` next."""
        return PageMap(following.matrix @ self.matrix)

    def inverse(self) -> PageMap:
        """Return the way back."""
        return PageMap(np.asarray(np.linalg.inv(self.matrix), np.float64))

    def points(
        self, points: Iterable[tuple[float, float]] | NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Map points.

        Args:
            points: ``(x, y)`` pairs, N of them.

        Returns:
            An N x 2 array.
        """
        given = np.asarray(list(points) if not isinstance(points, np.ndarray) else points, float)
        homogeneous = np.column_stack([given.reshape(-1, 2), np.ones(len(given))]) @ self.matrix.T
        mapped: NDArray[np.float64] = homogeneous[:, :2] / homogeneous[:, 2:]
        return mapped

    def extent(self, width: int, height: int) -> tuple[int, int]:
        """Return how far, in whole pixels, a mapped ``width`` x ``height`` picture reaches."""
        corners = self.points(((0, 0), (width, 0), (0, height), (width, height)))
        across, down = (max(int(np.rint(side)), 1) for side in corners.max(axis=0))
        return across, down

    def depths(
        self, points: Iterable[tuple[float, float]] | NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Return how points stand to the map's horizon: nothing is seen at 0 and beyond.

        Args:
            points: ``(x, y)`` pairs, N of them.
        """
        given = np.asarray(list(points) if not isinstance(points, np.ndarray) else points, float)
        depths: NDArray[np.float64] = given @ self.matrix[2, :2] + self.matrix[2, 2]
        return depths

    def magnification(self, x: float, y: float) -> float:
        """Return how many times longer the map makes lengths at a point, on average."""
        depth = float(self.depths([(x, y)])[0])
        return float(np.sqrt(abs(np.linalg.det(self.matrix) / depth**3)))

    def region(self, region: Region) -> Region:
        """Map a region: the smallest whole-pixel box around the mapped box or outline.

        An outline, where there is one, is finer than the box: its mapped hull is the tighter and
        equally safe answer. Rounding is outward, so no pixel of the region is lost.
        """
        edges: list[tuple[float, float]] = [
            (region.x, region.y),
            (region.right, region.y),
            (region.right, region.bottom),
            (region.x, region.bottom),
        ]
        outline = self.points(region.outline) if region.outline else np.empty((0, 2))
        left, top, right, bottom = _enclosing_box(outline if len(outline) else self.points(edges))
        return Region(
            left,
            top,
            right - left,
            bottom - top,
            tuple((int(x), int(y)) for x, y in np.rint(outline)),
        )

    def warp_matrix(self) -> NDArray[np.float64]:
        """Return the 3x3 matrix for ``cv2.warpPerspective``, which counts from pixel centres."""
        to_edges, to_centres = PageMap.translation(0.5, 0.5), PageMap.translation(-0.5, -0.5)
        return to_edges.then(self).then(to_centres).matrix


def _enclosing_box(points: NDArray[np.float64]) -> tuple[int, int, int, int]:
    left, top = points.min(axis=0) + ROUNDING_SLACK
    right, bottom = points.max(axis=0) - ROUNDING_SLACK
    left, top = math.floor(left), math.floor(top)
    return left, top, max(math.ceil(right), left), max(math.ceil(bottom), top)
