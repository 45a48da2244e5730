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
from PIL import Image, ImageDraw, ImageFont

from training.forms.pen import draw_lines, outline_of, smooth
from training.synthesis.characters import UNITS_PER_X_HEIGHT, Points

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.forms.scribes import Hand
    from training.synthesis.fonts import Grey

MILLIMETRES_PER_INCH = 25.4
_POINTS_PER_INCH = 72.0


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
        hand: Hand,
        *,
        room: float | None = None,
    ) -> float:
        """Write words on the baseline y, smaller if they need more than `room`; return the end."""
        words = [(word, hand.write(word)) for word in text.split()]
        spaces = hand.rng.uniform(0.95, 1.5, len(words))
        wanted = sum(_extent(strokes) for _, strokes in words) / UNITS_PER_X_HEIGHT + spaces.sum()
        x_height = hand.pen.x_height * hand.rng.normal(1.0, 0.03)
        if room is not None and wanted * x_height > room:
            x_height = max(room / wanted, 0.55 * hand.pen.x_height)
        drift = hand.rng.normal(0.0, 0.006)
        start = x
        for (word, strokes), space in zip(words, spaces, strict=True):
            rise = drift * (x - start) + hand.rng.normal(0.0, 0.05) * x_height
            self._draw(Ink.HANDWRITTEN, word, strokes, (x, y + rise), x_height, hand)
            x += (_extent(strokes) / UNITS_PER_X_HEIGHT + space) * x_height
        return x - float(spaces[-1]) * x_height

    def write_paragraph(
        self,
        x: float,
        y: float,
        width: float,
        pitch: float,
        text: str,
        hand: Hand,
    ) -> float:
        """Write a text over lines of a pitch; return the baseline after the last."""
        line: list[str] = []
        reach = 0.0
        for word in text.split():
            need = (_extent(hand.write(word)) / UNITS_PER_X_HEIGHT + 1.2) * hand.pen.x_height
            if line and reach + need > width:
                self.write(x + hand.rng.uniform(0, 1.2), y, " ".join(line), hand, room=width)
                y, line, reach = y + pitch, [], 0.0
            line.append(word)
            reach += need
        self.write(x + hand.rng.uniform(0, 1.2), y, " ".join(line), hand, room=width)
        return y + pitch

    def comb(
        self,
        x: float,
        y: float,
        cells: int,
        text: str,
        hand: Hand,
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
                strokes = hand.write(letter)
                breadth = _extent(strokes) / UNITS_PER_X_HEIGHT * x_height
                left = x + cell * width + (width - breadth) / 2 + hand.rng.normal(0.0, 0.25)
                foot = y + 0.78 * height + hand.rng.normal(0.0, 0.2)
                outlines.append(self._ink(strokes, (left, foot), x_height, hand))
                cell += 1
            if outlines:
                self._remember(Ink.HANDWRITTEN, word, np.concatenate(outlines))
            cell += 1

    def tick(self, x: float, y: float, hand: Hand, *, crossed: bool) -> None:
        """Tick or cross a box that is 3.6 mm wide with its upper left corner at x, y."""
        hook = [[(0.5, 1.8), (1.5, 3.2), (4.4, -1.0)]]
        cross = [[(0.2, 0.3), (3.3, 3.4)], [(3.4, 0.1), (0.3, 3.2)]]
        strokes = tuple(
            (np.array(stroke) + hand.rng.normal(0.0, 0.25, (len(stroke), 2))).astype(np.float32)
            for stroke in (cross if crossed else hook)
        )
        unit = tuple(stroke * UNITS_PER_X_HEIGHT for stroke in strokes)
        self._draw(Ink.MARK, "", unit, (x, y), 1.0, hand)

    def sign(
        self,
        x: float,
        y: float,
        name: str,
        hand: Hand,
    ) -> None:
        """Sign with a hurried, slanted name and a flourish."""
        strokes = [*hand.write(name.replace(" ", ""))]
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
        self._draw(Ink.MARK, "", placed, (x, y), 1.25 * hand.pen.x_height, hand)

    def underline(self, x: float, y: float, length: float, hand: Hand) -> None:
        """Underline by hand."""
        points = np.linspace(0.0, length, 6)
        line = np.stack([points, hand.rng.normal(0.0, 0.15, 6)], axis=1) * UNITS_PER_X_HEIGHT
        self._draw(Ink.MARK, "", (line.astype(np.float32),), (x, y), 1.0, hand)

    def _draw(
        self,
        ink: Ink,
        text: str,
        strokes: Sequence[Points],
        place: tuple[float, float],
        x_height: float,
        hand: Hand,
    ) -> None:
        self._remember(ink, text, self._ink(strokes, place, x_height, hand))

    def _ink(
        self,
        strokes: Sequence[Points],
        place: tuple[float, float],
        x_height: float,
        hand: Hand,
    ) -> Points:
        """Lay ink on the page and return the outline of what can be seen of it."""
        scale = x_height / UNITS_PER_X_HEIGHT * self.pixels_per_mm
        origin = np.array(place) * self.pixels_per_mm
        lines = [smooth(stroke * scale + origin) for stroke in strokes]
        every = np.concatenate(lines)
        margin = 2 * hand.pen.width * self.pixels_per_mm + 2
        height, width = self.page.shape
        left, top = (
            np.floor(every.min(axis=0) - margin).astype(int).clip(0, (width - 1, height - 1))
        )
        right, bottom = np.ceil(every.max(axis=0) + margin).astype(int).clip(1, (width, height))
        mask = draw_lines(
            [line - (left, top) for line in lines],
            (int(bottom - top), int(right - left)),
            hand.pen.width * self.pixels_per_mm,
            hand.rng,
        )
        target = self.page[top:bottom, left:right]
        opaque = mask.astype(np.float32) / 255.0 * (1.0 - hand.pen.grey / 255.0)
        target[:] = (target * (1.0 - opaque)).astype(np.uint8)
        return outline_of(mask) + np.array([left, top], np.float32)

    def _stamp(
        self, x: float, y: float, word: str, face: ImageFont.FreeTypeFont, grey: int
    ) -> None:
        left, top, right, bottom = (int(edge) for edge in face.getbbox(word, anchor="ls"))
        canvas = Image.new("L", (right - left + 2, bottom - top + 2))
        ImageDraw.Draw(canvas).text((1 - left, 1 - top), word, fill=255, font=face, anchor="ls")
        mask = np.asarray(canvas)
        across, down = (
            round(x * self.pixels_per_mm) + left - 1,
            round(y * self.pixels_per_mm) + top - 1,
        )
        mask = mask[max(0, -down) :, max(0, -across) :]
        across, down = max(0, across), max(0, down)
        target = self.page[down : down + mask.shape[0], across : across + mask.shape[1]]
        mask = mask[: target.shape[0], : target.shape[1]]
        opaque = mask.astype(np.float32) / 255.0
        target[:] = np.minimum(target, target * (1.0 - opaque) + grey * opaque).astype(np.uint8)
        outline = outline_of(mask) + np.array([across, down], np.float32)
        self._remember(Ink.PRINTED, word, outline)

    def _remember(self, ink: Ink, text: str, outline: Points) -> None:
        if len(outline) > 0:  # nothing is seen of what falls off the sheet
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
