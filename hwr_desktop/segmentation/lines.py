"""Ink to text lines: every stroke goes to the line it belongs to."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.components import bounds_of, find_components
from hwr_desktop.imaging.text_height import estimate_text_height
from hwr_desktop.segmentation.bands import find_bands
from hwr_desktop.segmentation.line_ink import LineInk
from hwr_desktop.segmentation.strokes import give_strokes_back
from hwr_desktop.segmentation.touching import cut_touching

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.imaging.components import Components
    from hwr_desktop.imaging.page import PreparedPage
    from hwr_desktop.segmentation.bands import Bands

MOST_PIECES = 8000
"""Connected pieces of a densely written page; of more, the smallest are left out."""
SMALL = 0.65
"""Height of a line's small letters over the page's, from which it may be two of small writing."""
LEAST_OF_LINE = 0.2
"""Share of its ink that makes one of these a line and no row of dots."""
FARTHEST = 2.5
"""Text heights from a line's middle beyond which loose ink is not part of it."""
FEW_CROSSINGS = 5.0
"""Strokes across a row at which a line's own text height counts half."""
SMALLEST_TEXT, LARGEST_TEXT = 0.4, 2.0
"""Text heights of a line, as parts of the page's."""
FLAT, SHORTEST_FLAT = 0.25, 0.7
"""Height and width, in text heights, of a stroke that may be part of a rule."""
DASH_PLACE, LONGEST_DASH = 0.35, 2.5
"""Text heights from a line's middle within which dashes lie, and their greatest length."""
SMALLEST = 0.12
"""Side, in text heights, of a speck that is dust and not a dot."""
LARGEST_DOT = 0.4
"""Side, in text heights, of dots and of dust that looks like them."""
MOST_DUST = 40
"""Dots without a letter on a clean page."""
DOT_ABOVE, DOT_BESIDE = 2.0, 1.2
"""Text heights above, and on the other sides of, a letter where a dot may belong to it."""


def find_lines(prepared: PreparedPage) -> list[LineInk]:
    """Find the text lines of a page, from top to bottom, each with its ink."""
    unit = prepared.text_height
    if unit <= 0:
        return []
    lines = [part for line in _lines(prepared.ink, unit) for part in _small_lines(line, unit)]
    return give_strokes_back(lines)


def _lines(ink: NDArray[np.bool_], unit: float) -> list[LineInk]:
    bands = find_bands(ink, unit)
    if not bands.centres:
        return []
    return _collect(_lines_of_pixels(ink, bands, unit), bands, unit)


def _small_lines(line: LineInk, unit: float) -> list[LineInk]:
    """Return the lines of small writing that a page's large writing makes look like one."""
    if line.text_height > SMALL * unit:
        return [line]
    left, top = int(line.x.min()), int(line.y.min())
    ink = np.zeros((np.ptp(line.y) + 1, np.ptp(line.x) + 1), bool)
    ink[line.y - top, line.x - left] = True
    own_unit = estimate_text_height(ink)
    lines = _lines(ink, own_unit) if own_unit else []
    if sum(len(part.x) > LEAST_OF_LINE * len(line.x) for part in lines) < 2:
        return [line]
    return [part.moved(left, top) for part in lines]


def _lines_of_pixels(
    ink: NDArray[np.bool_], bands: Bands, unit: float
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]:
    """Return column, row, piece and band (from 1; 0 for none) of every ink pixel."""
    pieces = find_components(ink)
    if len(pieces) > MOST_PIECES:  # a picture, not a page: bound time and memory
        smallest = np.sort(pieces.area)[-MOST_PIECES]
        ink = pieces.chosen(pieces.area > smallest)
        pieces = find_components(ink)
    count = len(pieces)
    y, x = np.nonzero(ink)
    piece = pieces.labels[y, x]
    reduced_y = np.minimum((y * bands.scale).astype(int), bands.labels.shape[0] - 1)
    reduced_x = np.minimum((x * bands.scale).astype(int), bands.labels.shape[1] - 1)
    core = bands.labels[reduced_y, reduced_x]
    nearest, distance = _nearest_band(bands.labels)
    zone = nearest[reduced_y, reduced_x]

    bands_count = len(bands.centres) + 1
    votes = np.bincount(piece * bands_count + core, minlength=count * bands_count)
    votes = votes.reshape(count, bands_count)
    votes[:, 0] = 0
    main, most = votes.argmax(axis=1), votes.max(axis=1)
    # Ink that touches no core, a dot or a comma, goes to the line in whose zone most of it lies.
    zone_votes = np.bincount(piece * bands_count + zone, minlength=count * bands_count)
    zone_votes = zone_votes.reshape(count, bands_count)
    loose = most == 0
    main[loose] = zone_votes[loose].argmax(axis=1)

    part, band_of_part = cut_touching(x, y, piece, core, zone, votes, unit)
    band = np.where(band_of_part > 0, band_of_part, main[piece])

    away = distance[reduced_y, reduced_x] / bands.scale
    nearest_ink = np.full(count, np.inf, np.float32)
    np.minimum.at(nearest_ink, piece, away.astype(np.float32))
    stray = (nearest_ink > FARTHEST * unit) | _dust(pieces, unit)
    stray |= loose & ((pieces.top == 0) | (pieces.top + pieces.height == ink.shape[0]))
    band[stray[piece]] = 0
    return x.astype(np.int32), y.astype(np.int32), part, np.asarray(band, np.int32)


def _dust(pieces: Components, unit: float) -> NDArray[np.bool_]:
    """Tell of each piece whether it is a speck, or a dot that no letter stands near."""
    longer = np.maximum(pieces.width, pieces.height)
    specks = longer < SMALLEST * unit
    dots = longer < LARGEST_DOT * unit
    dots[0] = specks[0] = False
    if not (dots & ~specks).any():
        return np.asarray(specks)
    lonely = dots & _far_from_letters(pieces, dots, DOT_ABOVE * unit, DOT_BESIDE * unit)
    if lonely.sum() > MOST_DUST:  # a noisy page: many of the other dots are dust as well
        lonely = dots & _far_from_letters(pieces, dots, DOT_ABOVE * unit / 2, DOT_BESIDE * unit / 2)
    return np.asarray(specks | lonely)


def _far_from_letters(
    pieces: Components, dots: NDArray[np.bool_], above: float, beside: float
) -> NDArray[np.bool_]:
    """Tell which pieces have no letter below them or beside them within a reach in pixels."""
    up, side = round(above), round(beside)
    around = np.ones((up + side + 1, 2 * side + 1), np.uint8)
    near = cv2.dilate(pieces.chosen(~dots).astype(np.uint8), around, anchor=(side, side))
    middle = pieces.top + pieces.height // 2, pieces.left + pieces.width // 2
    return np.asarray(near[middle] == 0)


def _nearest_band(labels: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the number of the nearest band of each pixel, and the distance to it."""
    free = (labels == 0).astype(np.uint8)
    distance, zones = cv2.distanceTransformWithLabels(
        free, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_CCOMP
    )
    band_of_zone = np.zeros(int(zones.max()) + 1, np.int32)
    inside = labels > 0
    band_of_zone[zones[inside]] = labels[inside]
    return band_of_zone[zones], np.asarray(distance, np.float32)


def _collect(
    pixels: tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]],
    bands: Bands,
    unit: float,
) -> list[LineInk]:
    x, y, piece, band = pixels
    order = np.argsort(band, kind="stable")
    x, y, piece, band = x[order], y[order], piece[order], band[order]
    edges = np.searchsorted(band, np.arange(1, len(bands.centres) + 2))
    lines = []
    for i, (first, last) in enumerate(itertools.pairwise(edges)):
        if first == last:
            continue
        own = slice(first, last)
        _, numbers = np.unique(piece[own], return_inverse=True)
        line = LineInk(
            x[own], y[own], numbers.astype(np.int32), bands.centres[i], bands.starts[i], unit
        )
        fitted = _without_flat_pieces(_fitted_to_bodies(line))
        if fitted is not None:
            lines.append(fitted)
    return lines


def _without_flat_pieces(line: LineInk) -> LineInk | None:
    """Leave out flat strokes that are no dashes: what is left of rules and underlines."""
    unit = line.text_height
    count = int(line.piece.max()) + 1
    bounds = bounds_of(line.piece, line.x, line.y, count)
    away = np.bincount(line.piece, line.y - line.middle(line.x)) / np.bincount(line.piece) / unit
    width, height = (bounds.right - bounds.left) / unit, (bounds.bottom - bounds.top) / unit
    flat = (height <= FLAT) & (width >= SHORTEST_FLAT)
    flat &= (np.abs(away) >= DASH_PLACE) | (width >= LONGEST_DASH)
    keep = ~flat[line.piece]
    if not keep.any():
        return None
    _, piece = np.unique(line.piece[keep], return_inverse=True)
    return replace(line, x=line.x[keep], y=line.y[keep], piece=piece.astype(np.int32))


def _fitted_to_bodies(line: LineInk) -> LineInk:
    """Set a line's middle and text height by the rows that its strokes cross most often.

    Few crossings say little, so a short line leans on the page's text height.
    """
    crossing = np.append(True, (np.diff(line.y) != 0) | (np.diff(line.x) != 1))
    unit = line.text_height
    offset = (line.y - line.middle(line.x))[crossing]
    reach = int(2 * unit) + 1
    rows = np.clip(np.rint(offset) + reach, 0, 2 * reach).astype(int)
    profile = np.bincount(rows, minlength=2 * reach + 1).astype(np.float32)[None]
    profile = cv2.GaussianBlur(profile, (0, 0), max(unit / 12, 0.5))[0]
    near = profile[int(0.8 * unit) : len(profile) - int(0.8 * unit)]
    peak = int(near.argmax()) + int(0.8 * unit)
    low = profile < 0.5 * profile[peak]
    above, below = np.flatnonzero(low[:peak]), np.flatnonzero(low[peak:])
    top = int(above[-1]) + 1 if len(above) else 0
    bottom = peak + int(below[0]) if len(below) else len(profile)
    certainty = profile[peak] / (profile[peak] + FEW_CROSSINGS)
    height = certainty * (bottom - top) + (1 - certainty) * unit
    shift = certainty * ((top + bottom) / 2 - reach - 0.5)
    height = float(np.clip(height, SMALLEST_TEXT * unit, LARGEST_TEXT * unit))
    return replace(line, centre=line.centre + shift, text_height=height)
