"""What copiers, faxes and bilevel scanners make of grey: ragged strokes, specks, dotted paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from training.data.corpora.sample import Grey

_RAGGED = 0.6  # share of the copies whose strokes have ragged edges, or gaps
_SPECKED = 0.45  # share with specks
_WIDE_SPECKS = 0.35  # share of these whose specks are two pixels wide, not one
_MOST_SPECKS = 0.1  # of the pixels
_DOTTED = 0.3  # share of the copies whose paper was tinted: it comes out as dots
_DARKEST_TINT = 0.5  # of the pixels are dots
_DOT = (0.015, 0.045)  # of the crop's height, at least a pixel
_GRAIN_DEVIATION = 32.0


def copy(grey: Grey, grain: Grey, rng: np.random.Generator) -> Grey:
    """Turn grey levels into black and white, as a copier does that was used a lot.

    Args:
        grey: Dark ink on light paper.
        grain: Noise of the same shape, its mean 128 and its standard deviation 32.
        rng: Decides the look.
    """
    darkest = int(grey.min())
    contrast = 255 - darkest
    if rng.random() < _RAGGED:
        strength = contrast * rng.uniform(0.05, 0.17) / _GRAIN_DEVIATION
        grey = np.asarray(cv2.addWeighted(grey, 1.0, grain, strength, -128 * strength), np.uint8)
    level = darkest + contrast * rng.uniform(0.4, 0.75)
    copied = np.asarray(cv2.threshold(grey, level, 255, cv2.THRESH_BINARY)[1], np.uint8)
    if rng.random() < _SPECKED:
        _add_specks(copied, rng)
    if rng.random() < _DOTTED:
        copied = np.minimum(copied, _tinted_paper(grain, rng))
    return copied


def _add_specks(copied: Grey, rng: np.random.Generator) -> None:
    """Turn spots over, a few or many: dirt on the paper, holes in the ink."""
    side = 1 + int(rng.random() < _WIDE_SPECKS)
    count = int(copied.size * _MOST_SPECKS * rng.random() ** 3) // side**2 + 1
    rows, columns = (rng.integers(edge, size=count) for edge in copied.shape)
    spots = np.zeros_like(copied)
    spots[rows, columns] = 255
    if side > 1:
        spots = np.asarray(cv2.dilate(spots, np.ones((side, side), np.uint8)), np.uint8)
    np.bitwise_xor(copied, spots, out=copied)


def _tinted_paper(grain: Grey, rng: np.random.Generator) -> Grey:
    """Return paper of an uneven tint as dots, which are grey where the scan was made smaller.

    After the dispersed dots of halftoning; R. Ulichney, "Digital Halftoning", 1987.
    """
    height, width = grain.shape
    side = max(1.0, height * rng.uniform(*_DOT))
    coarse = (max(1, round(width / side)), max(1, round(height / side)))
    tint = 255 * _DARKEST_TINT * rng.random() ** 1.5
    apart = max(1, height // 3)
    cloud = cv2.resize(grain[::apart, ::apart], coarse)  # between few points it changes slowly
    levels = cv2.convertScaleAbs(cloud, alpha=tint / 128)
    draws = rng.integers(0, 255, (coarse[1], coarse[0]), dtype=np.uint8)
    dots = np.where(draws < levels, rng.integers(0, 160, draws.shape), 255).astype(np.uint8)
    return np.asarray(cv2.resize(dots, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
