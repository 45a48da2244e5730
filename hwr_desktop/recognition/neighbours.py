"""The ink of the words around, where a word's crop was cut loosely.

Neighbours' pieces are told from the word's own letters, dots, accents and commas by the edge of the
crop that cuts them and by their distance from the rest of the ink, which keeps off all four edges.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.recognition.crop_rules import Box

# Lengths are shares of the crop's height.
_SHALLOW = 0.3  # a neighbour's ink reaches less than this into the crop from above or below
_DEEP = 0.6  # or less than this, where it lies above or below the word
_BESIDE = 0.3  # share of such ink's height that the word's own reaches along it at least
_NARROW = 0.3  # a neighbour's ink reaches less than this into the crop from a side
_WIDE = 0.6  # or less than this, where it stands well apart
_NARROW_GAP, _WIDE_GAP = 0.06, 0.15  # between the word and such ink
_WIDEST_GAP = 1.3  # times the word's own widest gap that the wide one's gap is at least
_FLAT = 0.15  # a dash at the edge is the word's
_MARGIN = 0.05  # above and below all ink where a crop is loose


class Piece(NamedTuple):
    """A connected piece of ink: its edges in pixels of the crop, its pixels and its label."""

    left: int
    top: int
    right: int
    bottom: int
    area: int
    label: int


def without_neighbours(pieces: Sequence[Piece], labels: npt.NDArray[np.integer]) -> Sequence[Piece]:
    """Return the pieces without those of the words around.

    Args:
        pieces: Of the ink, without specks.
        labels: For each pixel of the crop the label of its piece.
    """
    height, width = labels.shape
    own: list[Piece] = []
    above_or_below: list[Piece] = []
    narrow: list[Piece] = []
    wide: list[Piece] = []
    for piece in pieces:
        into = _reach(piece, height)
        if into < _SHALLOW * height:
            continue
        if piece.left > 0 and piece.right < width:
            (above_or_below if into < _DEEP * height else own).append(piece)
        elif min(piece.right, width - piece.left) < _NARROW * height:
            narrow.append(piece)
        elif piece.right - piece.left < _WIDE * height:
            wide.append(piece)
        else:
            own.append(piece)
    if 2 * sum(piece.area for piece in own) <= sum(piece.area for piece in pieces):
        return pieces
    if not _is_loose(own, height, width):
        return pieces
    _, top, _, bottom = around(own)
    for piece in above_or_below:
        beside = min(piece.bottom, bottom) - max(piece.top, top)
        if beside > _BESIDE * (piece.bottom - piece.top):
            own.append(piece)
    if not _is_loose(own, height, width):
        return pieces
    left, _, right, _ = around(own)
    gap = _NARROW_GAP * height
    joining = [p for p in narrow if left - gap <= p.right and p.left <= right + gap]
    return [*own, *joining, *_of_the_word(wide, own, labels)]


def around(pieces: Sequence[Piece]) -> Box:
    """Return left, top, right and bottom of pieces together."""
    lefts, tops, rights, bottoms, _, _ = zip(*pieces, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _reach(piece: Piece, height: int) -> float:
    """Return how far a piece reaches in from above or below; infinity if from neither."""
    if piece.top == 0:
        return piece.bottom
    return height - piece.top if piece.bottom == height else np.inf


def _is_loose(own: Sequence[Piece], height: int, width: int) -> bool:
    left, top, right, bottom = around(own)
    return min(left, top, width - right, height - bottom) > 1


def _of_the_word(
    wide: Sequence[Piece], own: Sequence[Piece], labels: npt.NDArray[np.integer]
) -> list[Piece]:
    """Return those wide pieces at a side of the crop that are letters of the word."""
    if not wide:
        return []
    height = len(labels)
    _, top, _, bottom = around(own)
    apart = max(_WIDE_GAP * height, _WIDEST_GAP * _widest_gap(own))
    is_own = np.isin(labels, [piece.label for piece in own])
    distance = cv2.distanceTransform((~is_own).astype(np.uint8), cv2.DIST_L2, 5)
    return [
        piece
        for piece in wide
        if piece.bottom - piece.top < _FLAT * height
        or min(top, piece.top, height - bottom, height - piece.bottom) <= _MARGIN * height
        or distance[labels == piece.label].min() < apart
    ]


def _widest_gap(own: Sequence[Piece]) -> int:
    widest, reached = 0, None
    for piece in sorted(own):
        if reached is not None:
            widest = max(widest, piece.left - reached)
        reached = piece.right if reached is None else max(reached, piece.right)
    return widest
