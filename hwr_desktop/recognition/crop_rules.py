"""The rules of a form or of writing paper in a word's crop.

A printed rule is often darker than the pen. Left in the crop it sets the contrast, and a pale word
above it fades to nothing; or the crop is scaled to the rule and not to the word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

Grey = npt.NDArray[np.uint8]
Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels, the last two past the end."""

_SHORTEST = 0.2  # of the crop's width
_LEAST = 12  # pixels
_FLAT = 8  # times as long as thick, at least
_LONG = 1.25  # times as long as the writing is high, at least
_THIN = 5  # times the rule's thickness must go into the writing's height: "=" has no such part
_LOW = 0.75  # of the writing's height: a dash lies above that
_UNEVEN = 3  # pixels by which a broken rule's pieces may lie or be thick otherwise


def find_flat_pieces(pieces: npt.NDArray[np.int32], width: int) -> list[Box]:
    """Return the pieces of ink that may be rules: long, flat and touched by no stroke.

    Args:
        pieces: Left, top, width and height of each connected piece of ink, shape (pieces, 4).
        width: Of the crop.
    """
    lefts, tops, widths, heights = pieces.T
    shortest = max(_LEAST, int(_SHORTEST * width))
    flat = pieces[widths >= np.maximum(shortest, _FLAT * heights)]
    if not len(flat):
        return []
    # What lies in the rows of a rule and is as thin belongs to it: rules break.
    beside = np.zeros(len(pieces), bool)
    for _, top, _, height in flat.tolist():
        beside |= (tops >= top - _UNEVEN) & (tops + heights <= top + height + _UNEVEN)
    corners = np.stack([lefts, tops, lefts + widths, tops + heights], axis=1)
    return [(left, top, right, bottom) for left, top, right, bottom in corners[beside].tolist()]


def find_rules(pieces: Sequence[Box], writing: Box, width: int) -> list[Box]:
    """Return those flat pieces that are rules beside this writing, and no dashes or crossbars.

    A rule lies at the writing's foot, or above all of it and runs on past the crop.

    Args:
        pieces: What `find_flat_pieces` found.
        writing: Around the other ink.
        width: Of the crop.
    """
    _, top, _, bottom = writing
    height = bottom - top
    outside = [
        piece
        for piece in pieces
        if (piece[1] + piece[3]) / 2 >= top + _LOW * height
        or (piece[3] < top and (piece[0] <= 1 or piece[2] >= width - 1))
    ]
    longest = max((right - left for left, _, right, _ in outside), default=0)
    thickest = max((bottom - top for _, top, _, bottom in outside), default=0)
    return outside if longest >= _LONG * height and height >= _THIN * thickest else []


def without(crop: Grey, pieces: Sequence[Box], paper: int) -> Grey:
    """Return a crop with paper in place of flat pieces, their blurred edges included."""
    plain = crop.copy()
    for left, top, right, bottom in pieces:
        edge = 1 + (bottom - top) // 2
        plain[max(0, top - edge) : bottom + edge, max(0, left - edge) : right + edge] = paper
    return plain
