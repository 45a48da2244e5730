"""A sheet of paper to print and write on, which remembers where each word came to stand.

Places and lengths are in millimetres from the upper left corner, baselines where text is meant;
outlines are in pixels of the sheet's picture.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from training.characters import UNITS_PER_X_HEIGHT, Points

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.fonts import Grey
    from training.scribes import Scribe

MILLIMETRES_PER_INCH = 25.4
_POINTS_PER_INCH = 72.0
_SUPERSAMPLING = 2  # ink is drawn so many times larger, then shrunk


class Ink(enum.StrEnum):
    """What a word on a sheet is, in the terms of the transcription's `kind` column."""

    PRINTED = "printed"
    HANDWRITTEN = "handwritten"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word, or a mark without text, and the convex outline of its ink (n, 2), x then y."""

    ink: Ink
    text: str
    outline: Points


@dataclass(frozen=True, slots=True)
class Typeface:
    """The files of a printed type."""

    regular: Path
    bold: Path


@dataclass(frozen=True, slots=True)
class Pen:
    """How a pen writes: width of its line in millimetres, grey of its ink, mean x-height."""

    width: float = 0.45
    grey: int = 45
    x_height: float = 2.4


class Sheet:
    """One side of a sheet of paper."""

    def __init__(self, width: float, height: float, typeface: Typeface, dpi: float = 300.0) -> None:
        self.width, self.height = width, height
        self.pixels_per_mm = dpi / MILLIMETRES_PER_INCH
        shape = round(height * self.pixels_per_mm), round(width * self.pixels_per_mm)
        self.page: Grey = np.full(shape, 255, np.uint8)
        self.words: list[PlacedWord] = []
        self._typeface = typeface
        self._dpi = dpi
        self._faces: dict[tuple[float, bool], ImageFont.FreeTypeFont] = {}

    # Printing

    def print(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 9.0,
        *,
        bold: bool = False,
        grey: int = 25,
    ) -> float:
        """Print words on the baseline y in a size of points; return where the text ends."""
        face = self._face(size, bold=bold)
        space = face.getlength(" ") / self.pixels_per_mm
        for word in text.split(" "):
            if word:
                self._stamp(x, y, word, face, grey)
                x += face.getlength(word) / self.pixels_per_mm
            x += space
        return x - space

    def printed_width(self, text: str, size: float = 9.0, *, bold: bool = False) -> float:
        """Measure a text before it is printed."""
        return self._face(size, bold=bold).getlength(text) / self.pixels_per_mm

    def rule(
        self, x: float, y: float, length: float, *, weight: float = 0.2, grey: int = 90
    ) -> None:
        """Print a level rule."""
        self.fill(x, y - weight / 2, length, weight, grey)

    def dotted_rule(self, x: float, y: float, length: float, grey: int = 80) -> None:
        """Print a level row of dots."""
        for dot in np.arange(x, x + length, 1.1):
            self.fill(float(dot), y, 0.3, 0.3, grey)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        weight: float = 0.25,
        grey: int = 60,
    ) -> None:
        """Print a frame; x and y are its upper left corner."""
        for edge in (y, y + height):
            self.rule(x - weight / 2, edge, width + weight, weight=weight, grey=grey)
        for edge in (x, x + width):
            self.fill(edge - weight / 2, y, weight, height, grey)

    def fill(self, x: float, y: float, width: float, height: float, grey: int) -> None:
        """Print a solid rectangle; x and y are its upper left corner."""
        left, top = round(x * self.pixels_per_mm), round(y * self.pixels_per_mm)
        right = left + max(1, round(width * self.pixels_per_mm))
        bottom = top + max(1, round(height * self.pixels_per_mm))
        target = self.page[max(0, top) : bottom, max(0, left) : right]
        np.minimum(target, grey, out=target)

    # Writing

    def write(
        self,
        x: float,
        y: float,
        text: str,
        scribe: Scribe,
        pen: Pen,
        rng: np.random.Generator,
        *,
        room: float | None = None,
    ) -> float:
        """Write words on the baseline y, smaller if they need more than `room`; return the end."""
        words = [(word, scribe.write(word, rng)) for word in text.split()]
        spaces = rng.uniform(0.95, 1.5, len(words))
        wanted = sum(_extent(strokes) for _, strokes in words) / UNITS_PER_X_HEIGHT + spaces.sum()
        x_height = pen.x_height * rng.normal(1.0, 0.03)
        if room is not None and wanted * x_height > room:
            x_height = max(room / wanted, 0.55 * pen.x_height)
        drift = rng.normal(0.0, 0.006)
        start = x
        for (word, strokes), space in zip(words, spaces, strict=True):
            rise = drift * (x - start) + rng.normal(0.0, 0.05) * x_height
            self._draw(Ink.HANDWRITTEN, word, strokes, (x, y + rise), x_height, pen, rng)
            x += (_extent(strokes) / UNITS_PER_X_HEIGHT + space) * x_height
        return x - float(spaces[-1]) * x_height

    def write_paragraph(
        self,
        x: float,
        y: float,
        width: float,
        pitch: float,
        text: str,
        scribe: Scribe,
        pen: Pen,
        rng: np.random.Generator,
    ) -> float:
        """Write a text over lines of a pitch; return the baseline after the last."""
        line: list[str] = []
        reach = 0.0
        for word in text.split():
            need = (_extent(scribe.write(word, rng)) / UNITS_PER_X_HEIGHT + 1.2) * pen.x_height
            if line and reach + need > width:
                self.write(x + rng.uniform(0, 1.2), y, " ".join(line), scribe, pen, rng, room=width)
                y, line, reach = y + pitch, [], 0.0
            line.append(word)
            reach += need
        self.write(x + rng.uniform(0, 1.2), y, " ".join(line), scribe, pen, rng, room=width)
        return y + pitch

    def comb(
        self,
        x: float,
        y: float,
        cells: int,
        text: str,
        scribe: Scribe,
        pen: Pen,
        rng: np.random.Generator,
        *,
        size: tuple[float, float] = (5.5, 7.0),
    ) -> None:
        """Print a row of cells from the upper left corner and write a character in each.

        Spaces leave a cell empty; what stands between them counts as one word.
        """
        width, height = size
        self.box(x, y, cells * width, height)
        for cell in range(1, cells):
            self.fill(x + cell * width - 0.1, y, 0.2, height, 110)
        x_height = 0.3 * height
        cell = 0
        for word in text.split(" "):
            outlines = []
            for letter in word:
                strokes = scribe.write(letter, rng)
                breadth = _extent(strokes) / UNITS_PER_X_HEIGHT * x_height
                left = x + cell * width + (width - breadth) / 2 + rng.normal(0.0, 0.25)
                foot = y + 0.78 * height + rng.normal(0.0, 0.2)
                outlines.append(self._ink(strokes, (left, foot), x_height, pen, rng))
                cell += 1
            if outlines:
                self._remember(Ink.HANDWRITTEN, word, np.concatenate(outlines))
            cell += 1

    def tick(
        self, x: float, y: float, pen: Pen, rng: np.random.Generator, *, crossed: bool
    ) -> None:
        """Tick or cross a box that is 3.6 mm wide with its upper left corner at x, y."""
        hook = [[(0.5, 1.8), (1.5, 3.2), (4.4, -1.0)]]
        cross = [[(0.2, 0.3), (3.3, 3.4)], [(3.4, 0.1), (0.3, 3.2)]]
        strokes = tuple(
            (np.array(stroke) + rng.normal(0.0, 0.25, (len(stroke), 2))).astype(np.float32)
            for stroke in (cross if crossed else hook)
        )
        unit = tuple(stroke * UNITS_PER_X_HEIGHT for stroke in strokes)
        self._draw(Ink.MARK, "", unit, (x, y), 1.0, pen, rng)

    def sign(
        self,
        x: float,
        y: float,
        name: str,
        scribe: Scribe,
        pen: Pen,
        rng: np.random.Generator,
    ) -> None:
        """Sign with a hurried, slanted name and a flourish."""
        strokes = [*scribe.write(name.replace(" ", ""), rng)]
        rush = np.array([[0.8, 0.0], [-0.35, 1.15]], np.float32)
        strokes = [_hurried(stroke) @ rush for stroke in strokes]
        extent = _extent(strokes)
        sweep = np.array(
            [
                (0.75, -0.3),
                (1.05, -0.9),
                (1.1, 0.1),
                (0.5, 0.55),
                (0.1, 0.6),
                (0.7, 0.35),
                (1.2, 0.3),
            ]
        )
        flourish = (sweep * (extent, 1.2 * UNITS_PER_X_HEIGHT)).astype(np.float32)
        placed = (*strokes, flourish)
        self._draw(Ink.MARK, "", placed, (x, y), 1.25 * pen.x_height, pen, rng)

    def underline(
        self, x: float, y: float, length: float, pen: Pen, rng: np.random.Generator
    ) -> None:
        """Underline by hand."""
        points = np.linspace(0.0, length, 6)
        line = np.stack([points, rng.normal(0.0, 0.15, 6)], axis=1) * UNITS_PER_X_HEIGHT
        self._draw(Ink.MARK, "", (line.astype(np.float32),), (x, y), 1.0, pen, rng)

    def _draw(
        self,
        ink: Ink,
        text: str,
        strokes: Sequence[Points],
        place: tuple[float, float],
        x_height: float,
        pen: Pen,
        rng: np.random.Generator,
    ) -> None:
        self._remember(ink, text, self._ink(strokes, place, x_height, pen, rng))

    def _ink(
        self,
        strokes: Sequence[Points],
        place: tuple[float, float],
        x_height: float,
        pen: Pen,
        rng: np.random.Generator,
    ) -> Points:
        """Lay ink on the page and return the outline of what can be seen of it."""
        scale = x_height / UNITS_PER_X_HEIGHT * self.pixels_per_mm
        origin = np.array(place) * self.pixels_per_mm
        lines = [_smooth(stroke * scale + origin) for stroke in strokes]
        every = np.concatenate(lines)
        margin = 2 * pen.width * self.pixels_per_mm + 2
        height, width = self.page.shape
        left, top = (
            np.floor(every.min(axis=0) - margin).astype(int).clip(0, (width - 1, height - 1))
        )
        right, bottom = np.ceil(every.max(axis=0) + margin).astype(int).clip(1, (width, height))
        mask = _pen_lines(
            [line - (left, top) for line in lines],
            (int(bottom - top), int(right - left)),
            pen.width * self.pixels_per_mm,
            rng,
        )
        target = self.page[top:bottom, left:right]
        opaque = mask.astype(np.float32) / 255.0 * (1.0 - pen.grey / 255.0)
        target[:] = (target * (1.0 - opaque)).astype(np.uint8)
        return _outline(mask) + np.array([left, top], np.float32)

    def _stamp(
        self, x: float, y: float, word: str, face: ImageFont.FreeTypeFont, grey: int
    ) -> None:
        left, top, right, bottom = (int(edge) for edge in face.getbbox(word, anchor="ls"))
        canvas = Image.new("L", (right - left + 2, bottom - top + 2))
        ImageDraw.Draw(canvas).text((1 - left, 1 - top), word, fill=255, font=face, anchor="ls")
        mask = np.asarray(canvas)
        corner = round(x * self.pixels_per_mm) + left - 1, round(y * self.pixels_per_mm) + top - 1
        target = self.page[
            corner[1] : corner[1] + mask.shape[0], corner[0] : corner[0] + mask.shape[1]
        ]
        mask = mask[: target.shape[0], : target.shape[1]]
        opaque = mask.astype(np.float32) / 255.0
        target[:] = np.minimum(target, target * (1.0 - opaque) + grey * opaque).astype(np.uint8)
        outline = _outline(mask) + np.array(corner, np.float32)
        self._remember(Ink.PRINTED, word, outline)

    def _remember(self, ink: Ink, text: str, outline: Points) -> None:
        hull = cv2.convexHull(outline.astype(np.float32)).reshape(-1, 2)
        self.words.append(PlacedWord(ink, text, np.asarray(hull, np.float32)))

    def _face(self, size: float, *, bold: bool) -> ImageFont.FreeTypeFont:
        if (size, bold) not in self._faces:
            path = self._typeface.bold if bold else self._typeface.regular
            pixels = size / _POINTS_PER_INCH * self._dpi
            self._faces[size, bold] = ImageFont.truetype(path, pixels)
        return self._faces[size, bold]


def _extent(strokes: Sequence[Points]) -> float:
    return max(float(stroke[:, 0].max()) for stroke in strokes)


def _hurried(stroke: Points) -> Points:
    """Round a stroke's corners off as speed does."""
    kept = stroke[:: max(1, len(stroke) // 6)]
    return kept if len(kept) > 1 else stroke


def _smooth(stroke: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
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


def _pen_lines(
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


def _outline(mask: Grey) -> Points:
    """Find the corners of the ink's pixels that make its convex outline."""
    rows, columns = np.nonzero(mask > 100)
    if len(rows) == 0:
        rows, columns = np.nonzero(mask >= mask.max())
    corners = np.concatenate(
        [np.stack([columns + dx, rows + dy], axis=1) for dx in (0, 1) for dy in (0, 1)]
    )
    return np.asarray(cv2.convexHull(corners.astype(np.float32)).reshape(-1, 2), np.float32)
