"""Pieces of ink that reach from line to line, tails that touch the line below, cut between them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.components import find_components

if TYPE_CHECKING:
    from numpy.typing import NDArray

NARROWEST_LETTER = 0.9
"""Width, in text heights, within a line's core of what is a letter there and no tail or loop."""
LOWEST_LETTER = 0.7
"""Height, in text heights, within a line's core of a letter that is wide above it only, like 9."""
LEAST_SHARE = 0.25
"""Share of the ink of the piece's largest part that makes a letter of a narrower one."""
OWNED, NARROWEST_WORD = 0.3, 2.0
"""Share of a band's ink in pieces that are mostly there, else it is a row of tails; or the width,
in text heights, of a part that is too wide to be a tail."""


def cut_touching(
    x: NDArray[np.int64],
    y: NDArray[np.int64],
    piece: NDArray[np.int32],
    core: NDArray[np.int32],
    zone: NDArray[np.int32],
    votes: NDArray[np.int64],
    unit: float,
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Cut connected pieces of ink where they leave one line's zone for another's.

    Args:
        x: Column of each ink pixel.
        y: Row of each.
        piece: Number of the connected piece that each is part of.
        core: Number of the band that each lies in, from 1, or 0.
        zone: Number of the band nearest to each.
        votes: How many pixels of each piece lie in each band, pieces x bands, none in band 0.
        unit: Text height in pixels.

    Returns:
        For each pixel the number of its piece, larger than those given for the parts of pieces that
        were cut, and the number of the band that such a part belongs to, else 0.
    """
    count = len(votes)
    owned = _owned_bands(votes)
    pixels = np.flatnonzero((np.count_nonzero(votes, axis=1) > 1)[piece])
    pixels = pixels[np.argsort(piece[pixels], kind="stable")]
    edges = np.flatnonzero(np.diff(piece[pixels], prepend=-1, append=-1))
    new_piece, band = piece.copy(), np.zeros_like(piece)
    for start, end in itertools.pairwise(edges):
        own = pixels[start:end]
        letter, bands = _letters(x[own], y[own], core[own], zone[own], owned, unit)
        if len(set(bands[letter])) > 1:
            band[own] = bands[letter]
            new_piece[own] = count + letter
            count += len(bands)
    return new_piece, band


def _owned_bands(votes: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tell of each band whether a good part of its ink is in pieces that are mostly there."""
    own = np.bincount(votes.argmax(axis=1), votes.max(axis=1), minlength=votes.shape[1])
    return np.asarray(own >= OWNED * np.maximum(votes.sum(axis=0), 1))


def _letters(
    x: NDArray[np.int64],
    y: NDArray[np.int64],
    core: NDArray[np.int32],
    zone: NDArray[np.int32],
    owned: NDArray[np.bool_],
    unit: float,
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return for each pixel of a piece the number of a letter, and the band of each letter.

    Only parts that are letters of their line stand by themselves; the rest, tails and loops that
    end in a neighbour's zone, goes to the nearest letter.
    """
    x, y = x - x.min(), y - y.min()
    zones = np.zeros((int(y.max()) + 1, int(x.max()) + 1), np.int32)
    zones[y, x] = zone
    parts = np.zeros(zones.shape, np.int32)
    bands = [0]
    for band in np.unique(core[core > 0]):
        own = find_components(zones == band)
        parts += np.where(own.labels > 0, own.labels + len(bands) - 1, 0)
        bands += [int(band)] * (len(own) - 1)
    part = np.where(core == zone, parts[y, x], 0)
    ink = np.bincount(part, minlength=len(bands))
    width = _extents(part, x, len(bands))
    letter = (width >= NARROWEST_LETTER * unit) | (ink >= LEAST_SHARE * ink[1:].max())
    wide = _extents(parts[y, x], x, len(bands)) >= NARROWEST_LETTER * unit
    letter |= wide & (_extents(part, y, len(bands)) >= LOWEST_LETTER * unit)
    letter = np.where(owned[bands], letter, width >= NARROWEST_WORD * unit)
    letter[0] = False
    far = ~letter[parts]
    _, labels = cv2.distanceTransformWithLabels(
        far.astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    part_of_label = np.zeros(int(labels.max()) + 1, np.int32)
    part_of_label[labels[~far]] = parts[~far]
    return part_of_label[labels[y, x]], np.array(bands, np.int32)


def _extents(part: NDArray[np.int32], place: NDArray[np.int64], count: int) -> NDArray[np.intp]:
    """Return in how many columns, or rows, each part of a piece has ink."""
    size = int(place.max()) + 1
    return np.bincount(np.unique(part * size + place) // size, minlength=count)
