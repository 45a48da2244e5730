"""Words set in handwriting fonts.

`read_fonts` reads any folder of TrueType, OpenType or WOFF fonts; `Font.render` sets a text in one
of them, with a spacing, slant and stroke weight of its own each time. Fonts are data of the person
who trains: `fonts_used.tsv` names the packages that the shipped models learned from.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt
from fontTools.ttLib import TTFont, TTLibError
from PIL import Image, ImageDraw, ImageFont

from hwr_desktop.errors import HwrError

if TYPE_CHECKING:
    from pathlib import Path

logger = logging.getLogger(__name__)

Grey = npt.NDArray[np.uint8]

SUFFIXES = (".ttf", ".otf", ".woff", ".woff2")
PRINT_FOLDER = "print"
"""Fonts in a folder of this name are type, not handwriting."""

_WORD_HEIGHT = 64  # pixels from the top of "d" to the foot of "g"
_FAINTEST = 64  # strength of the faintest ink that a picture is cut to
_MARGIN = 3  # pixels of paper kept around the ink
_SLANT = 0.12  # standard deviation, in pixels to the right for a pixel up
_DISTINCT_LETTERS = "nmua"  # one piece of ink where a font joins its letters


class FontError(HwrError):
    """A folder holds no font that can be read."""


@dataclass(frozen=True, slots=True)
class _Glyph:
    ink: Grey
    left: int
    top: int
    advance: float


class Font:
    """One font at one size, with the characters that it can write."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file, TTFont(file, lazy=True) as tables:
            self._characters = frozenset(map(chr, tables.getBestCmap() or ()))
        self.name = path.stem
        self.printed = path.parent.name == PRINT_FOLDER
        full_size = ImageFont.truetype(path, 100)
        _, top, _, bottom = full_size.getbbox("dg")
        self._face = ImageFont.truetype(path, round(100 * _WORD_HEIGHT / max(1, bottom - top)))
        self._ascent = self._face.getmetrics()[0]
        self._glyphs: dict[str, _Glyph] = {}
        self.joined = self._joins_letters()
        depth = self._face.getbbox("g")[3] - self._face.getbbox("n")[3]
        self.capitals_only = depth < _WORD_HEIGHT / 12

    def can_write(self, text: str) -> bool:
        """Tell whether every character has a glyph and the text is legible in this hand.

        Rows of capitals are not in a joined hand: its capitals are ornaments. A hand of capitals
        draws small letters as capitals: the text would not say what is seen.
        """
        if self.joined and sum(map(str.isupper, text)) > 2:
            return False
        if self.capitals_only and any(map(str.islower, text)):
            return False
        return self._characters.issuperset(text.replace(" ", ""))

    def render(self, text: str, rng: np.random.Generator) -> Grey:
        """Set a text as dark ink on white, cut to its ink and a small margin.

        Args:
            text: What to write; `can_write` must hold.
            rng: Decides spacing, slant and stroke weight.

        Returns:
            Grey picture; a "d" over a "g" is 64 px high.
        """
        ink = self._write_whole(text) if self.joined else self._write_apart(text, rng)
        if not self.printed:
            ink = _weigh(_slant(_cut(ink, 0), rng.normal(0.0, _SLANT)), rng)
        return np.asarray(cv2.bitwise_not(_cut(ink, _FAINTEST)), np.uint8)

    def _joins_letters(self) -> bool:
        pieces, _ = cv2.connectedComponents(
            (self._write_whole(_DISTINCT_LETTERS) > 100).astype(np.uint8)
        )
        return pieces - 1 < len(_DISTINCT_LETTERS) - 1

    def _write_whole(self, text: str) -> Grey:
        left, top, right, bottom = (int(edge) for edge in self._face.getbbox(text))
        canvas = Image.new("L", (max(1, right - left), max(1, bottom - top)))
        ImageDraw.Draw(canvas).text((-left, -top), text, fill=255, font=self._face)
        return np.asarray(canvas)

    def _write_apart(self, text: str, rng: np.random.Generator) -> Grey:
        glyphs = [self._glyph(character) for character in text]
        tracking = 0.0 if self.printed else rng.normal(1.0, 2.0)
        gaps = np.zeros(len(glyphs)) if self.printed else rng.normal(tracking, 1.0, len(glyphs))
        rises = np.zeros(len(glyphs)) if self.printed else rng.normal(0.0, 0.8, len(glyphs))
        pad = _WORD_HEIGHT
        width = sum(max(glyph.advance, glyph.ink.shape[1]) for glyph in glyphs) + gaps.clip(0).sum()
        canvas = np.zeros((3 * _WORD_HEIGHT, int(width) + 2 * pad), np.uint8)
        x = float(pad)
        for glyph, gap, rise in zip(glyphs, gaps, rises, strict=True):
            height, breadth = glyph.ink.shape
            left, top = max(0, round(x) + glyph.left), max(0, pad + glyph.top + round(rise))
            target = canvas[top : top + height, left : left + breadth]
            np.maximum(target, glyph.ink[: target.shape[0], : target.shape[1]], out=target)
            x += max(glyph.advance + gap, 1.0)
        return canvas

    def _glyph(self, character: str) -> _Glyph:
        if character not in self._glyphs:
            left, top, _, _ = (int(edge) for edge in self._face.getbbox(character))
            self._glyphs[character] = _Glyph(
                ink=self._write_whole(character),
                left=left,
                top=top - self._ascent + _WORD_HEIGHT,
                advance=self._face.getlength(character),
            )
        return self._glyphs[character]


def read_fonts(folder: Path) -> list[Font]:
    """Read every font of a folder and its subfolders, in the order of their paths.

    Raises:
        FontError: The folder holds no readable font.
    """
    fonts = []
    for path in sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES):
        try:
            fonts.append(Font(path))
        except (OSError, TTLibError) as error:
            logger.warning("%s is left out: %s", path, error)
    if not fonts:
        raise FontError(
            "{folder}: no font ({suffixes}) can be read; put handwriting fonts there",
            folder=folder,
            suffixes=", ".join(SUFFIXES),
        )
    return fonts


def _slant(ink: Grey, shear: float) -> Grey:
    height, width = ink.shape
    shift = abs(shear) * height
    matrix = np.array([[1.0, -shear, max(0.0, shear) * height], [0.0, 1.0, 0.0]])
    return np.asarray(cv2.warpAffine(ink, matrix, (int(width + shift) + 1, height)), np.uint8)


def _weigh(ink: Grey, rng: np.random.Generator) -> Grey:
    weight = rng.random()
    if weight < 0.25:
        ink = cv2.dilate(ink, np.ones((2, 2), np.uint8)).astype(np.uint8)
    elif weight < 0.35:
        ink = cv2.dilate(ink, np.ones((3, 3), np.uint8)).astype(np.uint8)
    return ink


def _cut(ink: Grey, faintest: int) -> Grey:
    """Cut a picture to what is stronger than the faintest ink, and a blank margin."""
    mask = cv2.threshold(ink, faintest, 255, cv2.THRESH_BINARY)[1]
    left, top, width, height = cv2.boundingRect(mask)
    cut = ink[top : top + height, left : left + width]
    m = _MARGIN
    return np.asarray(cv2.copyMakeBorder(cut, m, m, m, m, cv2.BORDER_CONSTANT, value=0), np.uint8)
