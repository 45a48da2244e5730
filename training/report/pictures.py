"""Words with their texts on one sheet, for people to look at."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import matplotlib as mpl
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from training.data.corpora.sample import Grey
from training.report.figures import save_png

if TYPE_CHECKING:
    from collections.abc import Sequence

_CELL_WIDTH, _CELL_HEIGHT = 190, 66
_INK_HEIGHT = 40
_MARGIN = 5
_GREYS = 12
_PAPER, _FRAME = 255, 205


@dataclass(frozen=True, slots=True)
class Example:
    """A word on a sheet.

    Attributes:
        crop: Its picture.
        caption: What stands under it.
        span: Left and right of the part to be underlined, in pixels of the crop.
    """

    crop: Grey
    caption: str
    span: tuple[float, float] | None = None


def save_sheet(examples: Sequence[Example], path: Path, columns: int = 5) -> None:
    """Set examples on a sheet, row by row, and write it as a PNG file.

    Raises:
        OutputError: The file cannot be written.
    """
    rows = -(-len(examples) // columns)
    size = (columns * _CELL_WIDTH + 1, max(1, rows) * _CELL_HEIGHT + 1)
    sheet = Image.new("L", size, _PAPER)
    pen = ImageDraw.Draw(sheet)
    for place, example in enumerate(examples):
        row, column = divmod(place, columns)
        _set(sheet, pen, example, column * _CELL_WIDTH, row * _CELL_HEIGHT)
    save_png(sheet.quantize(_GREYS), path)


def _set(sheet: Image.Image, pen: ImageDraw.ImageDraw, example: Example, x: int, y: int) -> None:
    pen.rectangle((x, y, x + _CELL_WIDTH, y + _CELL_HEIGHT), outline=_FRAME)
    height, width = example.crop.shape
    room = _CELL_WIDTH - 2 * _MARGIN
    scale = min(_INK_HEIGHT / height, room / width)
    picture = Image.fromarray(example.crop).resize(
        (max(1, round(width * scale)), max(1, round(height * scale)))
    )
    sheet.paste(picture, (x + _MARGIN, y + _MARGIN))
    if example.span:
        start, end = (x + _MARGIN + float(np.clip(edge * scale, 0, room)) for edge in example.span)
        under = y + _MARGIN + picture.height
        pen.line((start, under, max(end, start + 2), under), fill=0, width=2)
    baseline = (x + _MARGIN, y + _CELL_HEIGHT - 16)
    pen.text(baseline, _fitting(pen, example.caption, room), fill=0, font=_font())


def _fitting(pen: ImageDraw.ImageDraw, text: str, room: int) -> str:
    if pen.textlength(text, font=_font()) <= room:
        return text
    while text and pen.textlength(text + "…", font=_font()) > room:
        text = text[:-1]
    return text + "…"


@functools.cache
def _font() -> ImageFont.FreeTypeFont:
    """Return the face that comes with matplotlib: it has every character of the models."""
    return ImageFont.truetype(str(Path(mpl.get_data_path(), "fonts/ttf/DejaVuSans.ttf")), 11)
