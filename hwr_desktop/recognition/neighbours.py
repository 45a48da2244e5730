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
_DEEP = 0.6  # or less than this, where it does not stand beside the word
_ALONG = 0.3  # share of such ink's height along which the word stands, at most
_NARROW = 0.3  # a neighbour's ink reaches less than this into the crop from a side
_WIDE = 0.6  # or is narrower than this
_NARROW_GAP = 0.06  # horizontally, between the word and narrow ink
_GAP = 0.15  # in whatever direction, and no less than the word's own widest gap
_FLAT = 0.15  # a dash at a side is the word's
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
    left, top, right, bottom = around(pieces)
    if left > 0 and top > 0 and right < width and bottom < height:
        return pieces
    inside = [piece for piece in pieces if _depth(piece, height) >= _SHALLOW * height]
    beside = [piece for piece in inside if _is_beside(piece, height, width)]
    rest = [piece for piece in inside if not _is_beside(piece, height, width)]
    own = [
        piece
        for piece in rest
        if piece.left == 0 or piece.right == width or _depth(piece, height) >= _DEEP * height
    ]
    if 2 * sum(piece.area for piece in own) <= sum(piece.area for piece in pieces):
        return pieces
    if not _is_loose(own, height, width):
        return pieces
    _, top, _, bottom = around(own)
    own += [
        piece
        for piece in rest
        if piece not in own
        and min(piece.bottom, bottom) - max(piece.top, top) > _ALONG * (piece.bottom - piece.top)
    ]
    if not _is_loose(own, height, width):
        return pieces
    for at_left in (True, False):
        lost = _cut_letters(beside, own, labels, at_left=at_left)
        own = [piece for piece in own if piece not in lost]
        beside = [piece for piece in beside if piece not in lost]
    return [*own, *_letters(beside, own, labels)]


def around(pieces: Sequence[Piece]) -> Box:
    """Return left, top, right and bottom of pieces together."""
    lefts, tops, rights, bottoms, _, _ = zip(*pieces, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _depth(piece: Piece, height: int) -> float:
    """Return how far a piece reaches in from above or below; infinity if from neither."""
    if piece.top == 0:
        return piece.bottom
    return height - piece.top if piece.bottom == height else np.inf


def _is_beside(piece: Piece, height: int, width: int) -> bool:
    """Tell whether a piece reaches in from a side, and not far."""
    if piece.left > 0 and piece.right < width:
        return False
    return _is_narrow(piece, height, width) or piece.right - piece.left < _WIDE * height


def _is_narrow(piece: Piece, height: int, width: int) -> bool:
    into = piece.right if piece.left == 0 else width - piece.left
    return into < _NARROW * height


def _is_loose(own: Sequence[Piece], height: int, width: int) -> bool:
    left, top, right, bottom = around(own)
    return min(left, top, width - right, height - bottom) > 1


def _cut_letters(
    beside: Sequence[Piece],
    own: Sequence[Piece],
    labels: npt.NDArray[np.integer],
    *,
    at_left: bool,
) -> list[Piece]:
    """Return a neighbour's letters at one side of the crop, of which the edge cuts only the last.

    They stand close together and, all of them, apart from the word.
    """
    height, width = labels.shape
    letters = [piece for piece in beside if (piece.left == 0 if at_left else piece.right == width)]
    if not letters:
        return []

    def into(piece: Piece) -> tuple[int, int]:
        """Return how far into the crop a piece begins and ends, seen from this side."""
        return (piece.left, piece.right) if at_left else (width - piece.right, width - piece.left)

    reach = max(into(piece)[1] for piece in letters)
    for piece in sorted(own, key=into):
        start, end = into(piece)
        if start > reach + _NARROW_GAP * height:
            break
        letters.append(piece)
        reach = max(reach, end)
    rest = [piece for piece in own if piece not in letters]
    if not rest or len(rest) == len(own) or reach >= _WIDE * height:
        return []
    near = _near(rest, labels)
    return [] if any(piece.label in near for piece in letters) else letters


def _near(own: Sequence[Piece], labels: npt.NDArray[np.integer]) -> set[int]:
    """Return the labels of what stands no farther from a word than its own ink stands apart."""
    is_own = np.isin(labels, [piece.label for piece in own])
    distance = cv2.distanceTransform((~is_own).astype(np.uint8), cv2.DIST_L2, 5)
    apart = max(_GAP * labels.shape[0], _widest_gap(own))
    return set(np.unique(labels[distance < apart]).tolist())


def _letters(
    beside: Sequence[Piece], own: Sequence[Piece], labels: npt.NDArray[np.integer]
) -> list[Piece]:
    """Return those pieces at the sides of the crop that are letters or marks of the word."""
    height, width = labels.shape
    left, top, right, bottom = around(own)
    gap = _NARROW_GAP * height
    candidates = [
        piece
        for piece in beside
        if not _is_narrow(piece, height, width)
        or (left - gap <= piece.right and piece.left <= right + gap)
    ]
    if not candidates:
        return []
    near = _near(own, labels)
    return [
        piece
        for piece in candidates
        if _is_dash(piece, height)
        or min(top, piece.top, height - bottom, height - piece.bottom) <= _MARGIN * height
        or piece.label in near
    ]


def _is_dash(piece: Piece, height: int) -> bool:
    thickness = piece.bottom - piece.top
    return thickness < _FLAT * height and piece.right - piece.left >= 2 * thickness


def _widest_gap(own: Sequence[Piece]) -> int:
    widest, reached = 0, None
    for piece in sorted(own):
        if reached is not None:
            widest = max(widest, piece.left - reached)
        reached = piece.right if reached is None else max(reached, piece.right)
    return widest
