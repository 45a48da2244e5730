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

from training.forms.cuttings import Cutting
from training.forms.pen import draw_lines, outline_of, smooth
from training.synthesis.characters import UNITS_PER_X_HEIGHT, Points, Strokes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.forms.scribes import Hand, Written
    from training.synthesis.fonts import Grey

MILLIMETRES_PER_INCH = 25.4
_POINTS_PER_INCH = 72.0
_WAVE = 15.0
"""Millimetres along a swaying line for one radian of its waves."""


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
        face = self.face(size, bold=bold)
        space = face.getlength(" ") / self.pixels_per_mm
        for word in text.split(" "):
            if word:
                self._stamp(x, y, word, face, grey)
                x += face.getlength(word) / self.pixels_per_mm
            x += space
        return x - space

    def printed_width(self, text: str, size: float = 9.0, *, bold: bool = False) -> float:
        """Measure a text before it is printed."""
        return self.face(size, bold=bold).getlength(text) / self.pixels_per_mm

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

    def circle(self, x: float, y: float, radius: float, *, weight: float = 0.25) -> None:
        """Print a circle around a point."""
        fine = 16
        middle = [round(value * self.pixels_per_mm * fine) for value in (x, y)]
        cv2.circle(
            self.page,
            middle,
            round(radius * self.pixels_per_mm * fine),
            60,
            max(round(weight * self.pixels_per_mm), 1),
            cv2.LINE_AA,
            shift=4,
        )

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
        apart: float | None = None,
    ) -> float:
        """Write words on the baseline y, smaller if they need more than `room`; return the end.

        Args:
            x: Where the first word begins.
            y: The baseline.
            text: The words.
            hand: Who writes them.
            room: How much place there is.
            apart: Distance between letters in x-heights where they are set apart one by one.
        """
        words = [
            (word, hand.write(word) if apart is None else _spread(word, hand, apart))
            for word in text.split()
        ]
        spaces = hand.rng.uniform(*hand.gaps, len(words)) + 1.5 * (apart or 0.0)
        wanted = sum(extent(written) for _, written in words) / UNITS_PER_X_HEIGHT + spaces.sum()
        x_height = hand.pen.x_height * hand.rng.normal(1.0, 0.03)
        if room is not None and wanted * x_height > room:
            x_height = max(room / wanted, 0.55 * hand.pen.x_height)
        drift = hand.rng.normal(0.0, hand.drift)
        start = x
        for (word, written), space in zip(words, spaces, strict=True):
            sway = hand.sway * np.sin(x / _WAVE + y) + hand.rng.normal(0.0, 0.05)
            rise = drift * (x - start) + sway * x_height
            self.lay(Ink.HANDWRITTEN, word, written, (x, y + rise), x_height, hand)
            x += (extent(written) / UNITS_PER_X_HEIGHT + space) * x_height
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
        reach, gap = 0.0, sum(hand.gaps) / 2
        for word in text.split():
            need = (extent(hand.write(word)) / UNITS_PER_X_HEIGHT + gap) * hand.pen.x_height
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
                strokes = hand.letters(letter)
                breadth = extent(strokes) / UNITS_PER_X_HEIGHT * x_height
                left = x + cell * width + (width - breadth) / 2 + hand.rng.normal(0.0, 0.25)
                foot = y + 0.78 * height + hand.rng.normal(0.0, 0.2)
                outlines.append(self._ink(strokes, (left, foot), x_height, hand))
                cell += 1
            if outlines:
                self._remember(Ink.HANDWRITTEN, word, np.concatenate(outlines))
            cell += 1

    def lay(
        self,
        ink: Ink,
        text: str,
        written: Written,
        place: tuple[float, float],
        x_height: float,
        hand: Hand,
    ) -> None:
        """Lay a word, or a mark, on the page with its baseline's left end at a place."""
        self._remember(ink, text, self._ink(written, place, x_height, hand))

    def _ink(
        self,
        written: Written,
        place: tuple[float, float],
        x_height: float,
        hand: Hand,
    ) -> Points:
        """Lay ink on the page and return the outline of what can be seen of it."""
        if isinstance(written, Cutting):
            return self._paste(written, place, x_height, hand)
        return self._draw(written, place, x_height, hand)

    def _paste(
        self, cutting: Cutting, place: tuple[float, float], x_height: float, hand: Hand
    ) -> Points:
        factor = x_height * self.pixels_per_mm / cutting.x_height
        height, width = (max(round(side * factor), 1) for side in cutting.ink.shape)
        resized = cv2.resize(cutting.ink, (width, height), interpolation=cv2.INTER_AREA)
        mask = np.asarray(resized, np.uint8)
        left = round(place[0] * self.pixels_per_mm)
        top = round(place[1] * self.pixels_per_mm - cutting.baseline * factor)
        mask = mask[max(0, -top) :, max(0, -left) :]
        left, top = max(0, left), max(0, top)
        return self._blend(mask, left, top, hand)

    def _draw(
        self,
        strokes: Sequence[Points],
        place: tuple[float, float],
        x_height: float,
        hand: Hand,
    ) -> Points:
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
        return self._blend(mask, int(left), int(top), hand)

    def _blend(self, mask: Grey, left: int, top: int, hand: Hand) -> Points:
        target = self.page[top : top + mask.shape[0], left : left + mask.shape[1]]
        mask = mask[: target.shape[0], : target.shape[1]]
        if not mask.size:
            return np.empty((0, 2), np.float32)
        opaque = mask.astype(np.float32) / 255.0 * (1.0 - hand.pen.grey / 255.0)
        if hand.pen.patchiness:
            opaque *= 1.0 - _patches(mask.shape, hand.pen.patchiness, hand.rng)
        target[:] = (target * (1.0 - opaque)).astype(np.uint8)
        return outline_of(mask) + np.array([left, top], np.float32)

    def _stamp(
        self, x: float, y: float, word: str, face: ImageFont.FreeTypeFont, grey: int
    ) -> None:
        left, top, right, bottom = (int(edge) for edge in face.getbbox(word, anchor="ls"))
        canvas = Image.new("L", (right - left + 2, bottom - top + 2))
        ImageDraw.Draw(canvas).text((1 - left, 1 - top), word, fill=255, font=face, anchor="ls")
        across = round(x * self.pixels_per_mm) + left - 1
        down = round(y * self.pixels_per_mm) + top - 1
        self.print_mask(np.asarray(canvas), across, down, grey, Ink.PRINTED, word)

    def print_mask(
        self, mask: Grey, across: int, down: int, grey: int, ink: Ink, text: str
    ) -> None:
        """Print a mask, 255 where it is opaque, with its upper left corner at a pixel."""
        mask = mask[max(0, -down) :, max(0, -across) :]
        across, down = max(0, across), max(0, down)
        target = self.page[down : down + mask.shape[0], across : across + mask.shape[1]]
        mask = mask[: target.shape[0], : target.shape[1]]
        opaque = mask.astype(np.float32) / 255.0
        target[:] = np.minimum(target, target * (1.0 - opaque) + grey * opaque).astype(np.uint8)
        self._remember(ink, text, outline_of(mask) + np.array([across, down], np.float32))

    def _remember(self, ink: Ink, text: str, outline: Points) -> None:
        if len(outline) > 0:  # nothing is seen of what falls off the sheet
            hull = cv2.convexHull(outline.astype(np.float32)).reshape(-1, 2)
            self.words.append(PlacedWord(ink, text, np.asarray(hull, np.float32)))

    def face(self, size: float, *, bold: bool = False) -> ImageFont.FreeTypeFont:
        """Return the sheet's type in a size of points."""
        if (size, bold) not in self._faces:
            path = self._typeface.bold if bold else self._typeface.regular
            pixels = size / _POINTS_PER_INCH * self._dpi
            self._faces[size, bold] = ImageFont.truetype(path, pixels)
        return self._faces[size, bold]


def extent(written: Written) -> float:
    """Return how far a word reaches from its left end, `UNITS_PER_X_HEIGHT` to the x-height."""
    if isinstance(written, Cutting):
        return float(written.ink.shape[1] / written.x_height * UNITS_PER_X_HEIGHT)
    return max(float(stroke[:, 0].max()) for stroke in written)


def _spread(word: str, hand: Hand, apart: float) -> Strokes:
    """Write a word letter by letter with air between the letters."""
    placed: list[Points] = []
    x = 0.0
    for letter in word:
        strokes = hand.letters(letter)
        placed += [stroke + np.array([x, 0.0], np.float32) for stroke in strokes]
        x += extent(strokes) + max(apart + hand.rng.normal(0.0, 0.12), 0.1) * UNITS_PER_X_HEIGHT
    return tuple(placed)


def _patches(
    shape: tuple[int, ...], strength: float, rng: np.random.Generator
) -> npt.NDArray[np.float32]:
    """A pen does not give the same ink everywhere: how much is missing, 0 to `strength`."""
    height, width = shape
    coarse = rng.uniform(0.0, strength, (height // 8 + 2, width // 8 + 2)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR))
