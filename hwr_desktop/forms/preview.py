"""A form's pages with its fields drawn on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from hwr_desktop.document.form import FieldType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from hwr_desktop.forms.template import Form

_WIDTH = 1240
"""Pixels across of a drawn page: A4 at 150 dots per inch."""
_LABEL = 14
_COLOURS = {
    FieldType.TICK: (200, 80, 0),
    FieldType.CHOICE: (200, 80, 0),
    FieldType.SIGNATURE: (140, 0, 140),
    FieldType.BARCODE: (0, 110, 110),
}
_WRITTEN = (0, 90, 200)


def draw_form(form: Form) -> Iterator[NDArray[np.uint8]]:
    """Yield each page in RGB with the boxes, names and types of its fields."""
    font = ImageFont.load_default(_LABEL)
    for number, picture in enumerate(form.pictures, 1):
        scale = _WIDTH / picture.width
        size = (_WIDTH, max(round(picture.height * scale), 1))
        page = Image.fromarray(
            np.asarray(cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA))
        ).convert("RGB")
        draw = ImageDraw.Draw(page, "RGBA")
        for field in form.template.fields:
            if field.page != number:
                continue
            colour = _COLOURS.get(field.type, _WRITTEN)
            for x, y, width, height in (field.box, *(option.box for option in field.options)):
                corners = [x * scale, y * scale, (x + width) * scale, (y + height) * scale]
                draw.rectangle(corners, (*colour, 24), colour, 2)
            x, y, *_ = field.box
            title = f"{field.name}: {field.type.value}"
            draw.text((x * scale + 4, y * scale + 2), title, colour, font)
        yield np.asarray(page)
