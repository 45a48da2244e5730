"""Where text lines run: the dark ridges of a smeared page."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from hwr_desktop.imaging.components import Components, find_components

RIDGE_TEXT_HEIGHT = 8.0
"""Ridges are found on a page whose small letters are this many pixels high."""
SCALES = (0.5, 0.71, 1.0, 1.41)
"""Sizes of writing on one page, as parts of its typical size."""
SMEAR_ACROSS, SMEAR_DOWN = 2.0, 0.45
"""Deviations of the Gaussian in text heights."""
BLANK_MARGIN = 2.0
"""Text heights of blank paper taken to lie above and below a picture."""
RIDGE_RATIO = 0.33
"""Curvature over brightness of a ridge; about 0.5 at the middle of a line of text."""
FAINTEST_DENSITY = 0.004
SATELLITE_REACH = 1.6
"""Text heights within which a lighter ridge belongs to a line's tall letters."""
DENSE = 0.15
"""Share of ink from which a pixel of the reduced page is part of a piece."""
LOWEST_LETTER, NARROWEST_LABEL = 0.4, 1.4
"""Height of a letter, and width of all letters together, of a ridge that is a line of its own."""
JOINED = 0.7
"""Share of a ridge's pieces that reach the next ridge where both are one line."""
CONTINUED, LEVEL = 3.0, 0.5
"""Text heights between the ends of two ridges of one line, along it and across it, at most."""
SATELLITE_MASS = 0.5
"""Share of the main ridge's ink under which the lighter one is no line of its own."""


@dataclass(frozen=True, eq=False)
class Bands:
    """The cores of text lines.

    Attributes:
        labels: For each pixel of the reduced page the number of its band from 1, or 0.
        scale: Pixels of the reduced page for one of the full page.
        centres: For each band its middle row for each column of its extent, full-page pixels.
        starts: For each band the full-page column that ``centres`` starts at.
    """

    labels: NDArray[np.int32]
    scale: float
    centres: tuple[NDArray[np.float64], ...]
    starts: tuple[int, ...]


def find_bands(ink: NDArray[np.bool_], text_height: float) -> Bands:
    """Find the bands that text lines run in.

    A line of text smeared along itself is a dark ridge, whatever the letters are; the curvature
    across it, normalised by scale (T. Lindeberg, Edge detection and ridge detection with automatic
    scale selection, IJCV 30, 1998) and by brightness, is the same for thin and for bold writing.
    """
    scale = min(RIDGE_TEXT_HEIGHT / text_height, 1.0)
    unit = text_height * scale
    height, width = ink.shape
    size = (max(round(width * scale), 1), max(round(height * scale), 1))
    density = cv2.resize(ink.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    margin = round(BLANK_MARGIN * unit)  # a line cut tightly has no ground above and below
    padded = cv2.copyMakeBorder(density, margin, margin, 0, 0, cv2.BORDER_CONSTANT)
    ridge = np.zeros_like(density)
    for size_of_writing in SCALES:
        deviation = SMEAR_DOWN * unit * size_of_writing
        smeared = cv2.GaussianBlur(
            padded, (0, 0), sigmaX=SMEAR_ACROSS * unit * size_of_writing, sigmaY=deviation
        )
        curvature = -(deviation**2) * cv2.Sobel(smeared, -1, 0, 2, ksize=3) / 4
        ratio = curvature / (smeared + FAINTEST_DENSITY)
        ridge = np.maximum(ridge, ratio[margin : margin + size[1]])
    ridges = find_components(ridge > RIDGE_RATIO, connectivity=4)
    mass = np.bincount(ridges.labels.ravel(), density.ravel(), minlength=len(ridges))
    pieces = find_components(density > DENSE)
    keep = _without_satellites(ridges, mass.astype(np.float64), pieces, unit)
    renumbered = np.zeros(len(ridges), np.int32)
    renumbered[keep] = np.arange(1, len(keep) + 1)
    labels = renumbered[ridges.labels]
    centres, starts = [], []
    for band in range(1, len(keep) + 1):
        x, y, w, h = _box(ridges, keep[band - 1])
        centre = _centre_line(labels[y : y + h, x : x + w] == band, unit) + y
        columns = np.arange(int(x / scale), int((x + w) / scale) + 1)
        centres.append(np.interp((columns + 0.5) * scale - 0.5 - x, np.arange(w), centre) / scale)
        starts.append(int(columns[0]))
    return Bands(labels, scale, tuple(centres), tuple(starts))


def _without_satellites(
    ridges: Components, mass: NDArray[np.float64], pieces: Components, unit: float
) -> list[int]:
    """Leave out ridges of ascenders, descenders, dots and bars beside heavier ridges.

    A small label close above what is written stays: it is made of letters of its own.
    """
    both = (ridges.labels > 0) & (pieces.labels > 0)
    touching = np.unique(np.column_stack([ridges.labels[both], pieces.labels[both]]), axis=0)
    reach = max(round(SATELLITE_REACH * unit), 1)
    keep: list[int] = []
    for band in np.argsort(-mass):
        if band == 0 or mass[band] <= 0:
            continue
        x, y, w, h = _box(ridges, int(band))
        around = ridges.labels[max(y - reach, 0) : y + h + reach, x : x + w]
        column_mass = mass[band] / w
        near = set(np.unique(around).tolist())
        for main in keep:
            if main not in near:
                continue
            columns = (around == main).any(axis=0)
            if columns.mean() <= 0.5:
                continue
            here = touching[touching[:, 0] == band, 1]
            own = np.setdiff1d(here, touching[touching[:, 0] == main, 1])
            own_width, whole_width = pieces.width[own].sum(), pieces.width[here].sum()
            if own_width < (1 - JOINED) * whole_width and not _goes_on(
                ridges, mass, int(band), keep, unit
            ):  # halves of one line of tall letters
                break
            letters = own[pieces.height[own] >= LOWEST_LETTER * unit]
            heavier = SATELLITE_MASS * mass[main] / ridges.width[main]
            if pieces.width[letters].sum() < NARROWEST_LABEL * unit and (
                column_mass < heavier or w < 3 * unit
            ):
                break
        else:
            keep.append(int(band))
    return sorted(keep, key=lambda band: int(ridges.top[band]))


def _goes_on(
    ridges: Components, mass: NDArray[np.float64], band: int, others: list[int], unit: float
) -> bool:
    """Tell whether a ridge goes on where another one ends, level with it and as heavy."""
    left, width = int(ridges.left[band]), int(ridges.width[band])
    right = left + width
    among = np.array(others)
    lefts, widths = ridges.left[among], ridges.width[among]
    heavy = mass[band] / width >= SATELLITE_MASS * mass[among] / widths
    before = heavy & (np.abs(left - lefts - widths) <= CONTINUED * unit)
    behind = heavy & (np.abs(lefts - right) <= CONTINUED * unit) & ~before
    for there, columns, own_column in (
        (before, lefts + widths - 1, left),
        (behind, lefts, right - 1),
    ):
        if not there.any():
            continue
        own = _row_at(ridges, band, own_column)
        ends = zip(among[there].tolist(), columns[there].tolist(), strict=True)
        if any(abs(_row_at(ridges, *end) - own) <= LEVEL * unit for end in ends):
            return True
    return False


def _row_at(ridges: Components, band: int, column: int) -> float:
    _, y, _, h = _box(ridges, band)
    return y + float(np.flatnonzero(ridges.labels[y : y + h, column] == band).mean())


def _box(ridges: Components, band: int) -> tuple[int, int, int, int]:
    parts = (ridges.left, ridges.top, ridges.width, ridges.height)
    x, y, width, height = (int(part[band]) for part in parts)
    return x, y, width, height


def _centre_line(band: NDArray[np.bool_], unit: float) -> NDArray[np.float64]:
    rows = np.arange(band.shape[0])[:, None]
    counts = band.sum(axis=0)
    centre = (band * rows).sum(axis=0) / np.maximum(counts, 1)
    columns = np.arange(len(centre))
    centre = np.interp(columns, columns[counts > 0], centre[counts > 0])
    smooth = cv2.GaussianBlur(
        centre[None].astype(np.float32), (0, 0), 2 * unit, borderType=cv2.BORDER_REPLICATE
    )
    return np.asarray(smooth[0], np.float64)
