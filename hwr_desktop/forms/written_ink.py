"""What a person wrote on a registered page: its ink without the form's print, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from hwr_desktop.forms.reference import TEXT_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.forms.reference import Box, Reference
    from hwr_desktop.forms.registration import Registration

Mask = NDArray[np.bool_]

_SOFT_EDGE = 2  # pixels around print that scanning may have darkened
_CROSSING = 9  # pixels: a gap so wide in a stroke that crosses print is closed again
_BESIDE = 4  # pixels from print within which thin remains of it lie
_REMAINS = 0.7  # share of a piece's ink that lies beside print if it is the print's
_SPECK = 0.15 * TEXT_HEIGHT  # pixels: smaller pieces are dirt
_REACH = 1.2 * TEXT_HEIGHT  # pixels by which writing may hang over the edge of its field
_OWN_SHARE = 0.65  # of a piece's ink that lies in one field: all of it belongs there


class Piece(NamedTuple):
    """A connected piece of written ink, or the part of one that a field has.

    Attributes:
        x: Left edge, in pixels of the drawn page.
        y: Upper edge.
        mask: Its ink.
    """

    x: int
    y: int
    mask: Mask

    @property
    def right(self) -> int:
        """Right edge, exclusive."""
        return self.x + int(self.mask.shape[1])

    @property
    def bottom(self) -> int:
        """Lower edge, exclusive."""
        return self.y + int(self.mask.shape[0])

    @property
    def area(self) -> int:
        """Pixels of ink."""
        return int(self.mask.sum())


def find_written_ink(registration: Registration, reference: Reference) -> Mask:
    """Return the ink of a page that is not the form's, strokes that cross print made whole."""
    print_ = reference.print.astype(np.uint8)
    covered = _grown(print_, _SOFT_EDGE)
    written = registration.ink & ~covered
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_CROSSING, _CROSSING))
    closed = cv2.morphologyEx(written.astype(np.uint8), cv2.MORPH_CLOSE, disc) > 0
    written |= closed & covered & registration.ink
    return _without_remains(written, _grown(print_, _BESIDE))


def _grown(mask: NDArray[np.uint8], by: int) -> Mask:
    side = 2 * by + 1
    return np.asarray(cv2.dilate(mask, np.ones((side, side), np.uint8)) > 0)


def _without_remains(written: Mask, beside: Mask) -> Mask:
    """Drop specks, and pieces along print that are its own soft edges."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        written.astype(np.uint8), connectivity=8
    )
    near = np.bincount(labels[beside], minlength=count)
    area = stats[:, cv2.CC_STAT_AREA]
    longer = stats[:, cv2.CC_STAT_WIDTH : cv2.CC_STAT_HEIGHT + 1].max(axis=1)
    keep = (near < _REMAINS * area) & (longer >= _SPECK)
    keep[0] = False
    return np.asarray(keep[labels])


def share_among_fields(written: Mask, fields: Sequence[Box]) -> list[list[Piece]]:
    """Return for each field the pieces of ink that belong to it.

    A piece belongs to the field in which most of its ink lies, with what hangs over the edge; one
    that lies in several fields is cut at their borders. Ink far from all fields belongs to none.

    Args:
        written: What a person wrote, on the drawn page.
        fields: Boxes in pixels of the drawn page.
    """
    owner = _owners(written.shape, fields)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        written.astype(np.uint8), connectivity=8
    )
    pieces: list[list[Piece]] = [[] for _ in fields]
    for label in range(1, count):
        x, y, width, height, area = stats[label].tolist()
        place = np.s_[y : y + height, x : x + width]
        mask = labels[place] == label
        owners = np.bincount(owner[place][mask] + 1, minlength=len(fields) + 1)
        best = int(owners[1:].argmax()) if len(fields) else 0
        if not owners[1:].any():
            continue
        if owners[best + 1] >= _OWN_SHARE * area:
            pieces[best].append(Piece(x, y, np.asarray(mask)))
            continue
        for field in np.flatnonzero(owners[1:]).tolist():
            part = trimmed(x, y, np.asarray(mask & (owner[place] == field)))
            if max(part.mask.shape) >= _SPECK:
                pieces[field].append(part)
    return pieces


def _owners(shape: tuple[int, ...], fields: Sequence[Box]) -> NDArray[np.int32]:
    """Return for each pixel the field that it is in or nearest to, or -1 far from all."""
    owner = np.full(shape, -1, np.int32)
    nearest = np.full(shape, _REACH, np.float32)
    height, width = shape[:2]
    reach = round(_REACH)
    for number, (x, y, w, h) in enumerate(fields):
        left, top, right, bottom = round(x), round(y), round(x + w), round(y + h)
        first_row, first_column = max(top - reach, 0), max(left - reach, 0)
        rows = np.arange(first_row, min(bottom + reach, height), dtype=np.float32)
        columns = np.arange(first_column, min(right + reach, width), dtype=np.float32)
        if not len(rows) or not len(columns):
            continue
        down = np.maximum(np.maximum(top - rows, rows - (bottom - 1)), 0)
        across = np.maximum(np.maximum(left - columns, columns - (right - 1)), 0)
        distance = np.hypot(down[:, None], across[None])
        place = np.s_[first_row : first_row + len(rows), first_column : first_column + len(columns)]
        closer = distance < nearest[place]
        nearest[place][closer] = distance[closer]
        owner[place][closer] = number
    return owner


def trimmed(x: int, y: int, mask: Mask) -> Piece:
    """Return the ink of a mask without the blank around it.

    Args:
        x: Left edge of the mask, in pixels of the drawn page.
        y: Its upper edge.
        mask: The ink; some of it at least.
    """
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top, left = int(rows[0]), int(columns[0])
    return Piece(x + left, y + top, mask[top : rows[-1] + 1, left : columns[-1] + 1])
