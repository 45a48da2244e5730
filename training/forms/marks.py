"""Marks that people make on forms, and stamps: never text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw

from training.forms.sheet import Ink, extent
from training.synthesis.characters import UNITS_PER_X_HEIGHT, Points

if TYPE_CHECKING:
    from training.forms.scribes import Hand
    from training.forms.sheet import Sheet


def ring(sheet: Sheet, x: float, y: float, hand: Hand) -> None:
    """Ring a choice around the point x, y by hand."""
    turns = np.linspace(0.0, hand.rng.uniform(1.9, 2.4) * np.pi, 20)
    radius = hand.rng.uniform(2.4, 3.6) * (1.0 + hand.rng.normal(0.0, 0.04, 20))
    circle = np.stack([radius * np.cos(turns), 0.9 * radius * np.sin(turns)], axis=1)
    unit = ((circle + hand.rng.normal(0.0, 0.3, 2)) * UNITS_PER_X_HEIGHT).astype(np.float32)
    sheet.lay(Ink.MARK, "", (unit,), (x, y), 1.0, hand)


def ditto(sheet: Sheet, x: float, y: float, hand: Hand) -> None:
    """Write a ditto mark in a row with the baseline y."""
    strokes = tuple(
        (np.array(stroke) + hand.rng.normal(0.0, 0.05, (2, 2))) * UNITS_PER_X_HEIGHT
        for stroke in (((0.0, -1.6), (-0.1, -0.9)), ((0.5, -1.6), (0.4, -0.9)))
    )
    placed = tuple(stroke.astype(np.float32) for stroke in strokes)
    sheet.lay(Ink.MARK, "", placed, (x, y), hand.pen.x_height, hand)


def stamp(sheet: Sheet, x: float, y: float, text: str, degrees: float, grey: int) -> None:
    """Stamp a text in a frame, askew; x and y are its middle."""
    face = sheet.face(15.0, bold=True)
    width, height = round(face.getlength(text)) + 30, round(1.3 * face.size) + 20
    side = int(np.hypot(width, height)) + 8
    canvas = Image.new("L", (side, side))
    draw = ImageDraw.Draw(canvas)
    middle = side / 2
    frame = (middle - width / 2, middle - height / 2, middle + width / 2, middle + height / 2)
    draw.rectangle(frame, outline=255, width=4)
    draw.text((middle, middle), text, fill=255, font=face, anchor="mm")
    turned = np.asarray(canvas.rotate(degrees, Image.Resampling.BILINEAR))
    left = round(x * sheet.pixels_per_mm - middle)
    top = round(y * sheet.pixels_per_mm - middle)
    sheet.print_mask(turned, left, top, grey, Ink.MARK, "")


def tick(sheet: Sheet, x: float, y: float, hand: Hand, *, crossed: bool) -> None:
    """Tick or cross a box that is 3.6 mm wide with its upper left corner at x, y."""
    hook = [[(0.5, 1.8), (1.5, 3.2), (4.4, -1.0)]]
    cross = [[(0.2, 0.3), (3.3, 3.4)], [(3.4, 0.1), (0.3, 3.2)]]
    strokes = tuple(
        (np.array(stroke) + hand.rng.normal(0.0, 0.25, (len(stroke), 2))).astype(np.float32)
        for stroke in (cross if crossed else hook)
    )
    unit = tuple(stroke * UNITS_PER_X_HEIGHT for stroke in strokes)
    sheet.lay(Ink.MARK, "", unit, (x, y), 1.0, hand)


def sign(sheet: Sheet, x: float, y: float, name: str, hand: Hand) -> None:
    """Sign with a hurried, slanted name and a flourish."""
    strokes = hand.letters(name.replace(" ", ""))
    rush = np.array([[0.8, 0.0], [-0.35, 1.15]], np.float32)
    strokes = tuple(_hurried(stroke) @ rush for stroke in strokes)
    length = extent(strokes)
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
    flourish = (sweep * (length, 1.2 * UNITS_PER_X_HEIGHT)).astype(np.float32)
    placed = (*strokes, flourish)
    sheet.lay(Ink.MARK, "", placed, (x, y), 1.25 * hand.pen.x_height, hand)


def underline(sheet: Sheet, x: float, y: float, length: float, hand: Hand) -> None:
    """Underline by hand."""
    points = np.linspace(0.0, length, 6)
    line = np.stack([points, hand.rng.normal(0.0, 0.15, 6)], axis=1) * UNITS_PER_X_HEIGHT
    sheet.lay(Ink.MARK, "", (line.astype(np.float32),), (x, y), 1.0, hand)


def _hurried(stroke: Points) -> Points:
    """Round a stroke's corners off as speed does."""
    kept = stroke[:: max(1, len(stroke) // 6)]
    return kept if len(kept) > 1 else stroke
