"""Forms that differ by their labels alone, and what cameras make of them."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Points = NDArray[np.float64]

WIDTH, HEIGHT = 1240, 1754
"""An A4 page at 150 dots per inch."""
BLACK, BLUE = 20, 70


@dataclass
class LabelledForm:
    """A form with a title, labelled lines, boxes to tick and a frame.

    Attributes:
        title: Its heading.
        labels: What stands beside its lines.
        boxes: Left, top, width and height of the area right of each label.
        ticks: The same of each box to tick.
    """

    title: str = "APPLICATION FOR MEMBERSHIP"
    labels: tuple[str, ...] = ("Surname", "First name", "Date of birth", "Street", "Town", "Phone")
    boxes: dict[str, tuple[int, int, int, int]] = field(default_factory=dict)
    ticks: list[tuple[int, int, int, int]] = field(default_factory=list)

    def draw(self) -> Grey:
        """Return the blank form."""
        page = np.full((HEIGHT, WIDTH), 255, np.uint8)
        put(page, self.title, (120, 150), 1.5, 3)
        put(page, "Please write clearly, one letter at a time, with a dark pen.", (120, 205), 0.7)
        for row, label in enumerate(self.labels):
            y = 300 + 110 * row
            put(page, label, (120, y + 60), 0.8, 2)
            cv2.line(page, (400, y + 75), (1120, y + 75), BLACK, 2)
            self.boxes[label] = (400, y, 720, 85)
        y = 320 + 110 * len(self.labels)
        for column, option in enumerate(("letter", "telephone", "e-mail")):
            x = 400 + 250 * column
            cv2.rectangle(page, (x, y), (x + 36, y + 36), BLACK, 2)
            put(page, option, (x + 50, y + 30), 0.7, 2)
            self.ticks.append((x, y, 37, 37))
        put(page, "How may we reach you?", (120, y + 30), 0.7, 2)
        cv2.rectangle(page, (120, y + 120), (1120, y + 420), BLACK, 3)
        put(page, "For the office alone: do not write here", (140, y + 160), 0.7)
        return page


def put(
    page: Grey,
    text: str,
    place: tuple[int, int],
    size: float,
    thickness: int = 1,
    ink: int = BLACK,
) -> None:
    """Write on a page, the text's baseline beginning at a place."""
    cv2.putText(page, text, place, cv2.FONT_HERSHEY_SIMPLEX, size, ink, thickness, cv2.LINE_AA)


def seen(
    page: Grey, corners: Points, size: tuple[int, int], ground: int = 90
) -> tuple[Grey, NDArray[np.float64]]:
    """Return a page as a camera sees it, and the map from its pixels to the picture's.

    Args:
        page: The page.
        corners: Where its corners lie in the picture, clockwise from the upper left one.
        size: Width and height of the picture.
        ground: Brightness of the table.
    """
    height, width = page.shape
    own = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(own, corners.astype(np.float32))
    picture = cv2.warpPerspective(
        page, matrix, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_CONSTANT, borderValue=ground
    )
    return np.asarray(picture, np.uint8), np.asarray(matrix, np.float64)


def mapped(matrix: NDArray[np.float64], points: Points) -> Points:
    """Map points by a projective matrix."""
    found = cv2.perspectiveTransform(points[None].astype(np.float64), matrix)
    return np.asarray(found[0], np.float64)


def noisy(page: Grey, amount: float = 12.0) -> Grey:
    """Return a page with noise of a scanner on it."""
    noise = np.random.default_rng(3).normal(0, amount, page.shape)
    return np.clip(page + noise, 0, 255).astype(np.uint8)
