"""Draws a field with what was taken for handwriting in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, ImageDraw

from hwr_desktop.forms.written_ink import find_written_ink

if TYPE_CHECKING:
    from benchmarks.record_figures import ReadField
    from hwr_desktop.document.form import Box
    from hwr_desktop.forms.reference import Reference
    from hwr_desktop.forms.registration import Registration

_AROUND = 60
_CAPTION = 40
_WRITTEN, _FIELD = (200, 30, 30), (30, 90, 220)


def draw_overlay(
    registration: Registration, reference: Reference, box: Box, read: ReadField
) -> Image.Image:
    """Return the field as it was seen above the same with the written ink in red."""
    left, top, width, height = (round(value * reference.scale) for value in box)
    place = np.s_[
        max(top - _AROUND, 0) : top + height + _AROUND,
        max(left - _AROUND, 0) : left + width + _AROUND,
    ]
    seen = np.repeat(registration.page[place][..., None], 3, axis=2)
    marked = seen.copy()
    marked[find_written_ink(registration, reference)[place]] = _WRITTEN
    x, y = min(left, _AROUND), min(top, _AROUND)
    cv2.rectangle(marked, (x, y), (x + width, y + height), _FIELD, 2)
    both = Image.fromarray(np.concatenate([seen, marked]))
    picture = Image.new("RGB", (max(both.width, 900), both.height + _CAPTION), "white")
    picture.paste(both, (0, _CAPTION))
    caption = f"{read.page}: “{read.true}” read as “{read.value}” ({read.confidence:.3f})"
    ImageDraw.Draw(picture).text((8, 8), caption, fill="black", font_size=22)
    return picture
