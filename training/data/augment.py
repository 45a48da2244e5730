"""Paper and its accidents: ink becomes the grey crop that a scanner and a segmenter would give.

Everything is drawn anew each time and takes some tenths of a millisecond a word, so that the
network, and not the drawing, is what a training run waits for: noise comes in slices of one bank.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from training.data.copier import copy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.data.corpora.sample import Grey

_BANK = (512, 2048)
_COARSE = 0.2  # share of the words on paper that are scanned at a low resolution
_COARSE_HEIGHTS = (14, 34)  # pixels
_BLURRED = 0.17  # share that are out of focus
_RULED = 0.2  # share of words on a rule or in a box
_UNDERLINED = 0.75  # share of these on a rule
_DOTTED = 0.15  # share of the rules that are dots or dashes
_RAMP = np.arange(_BANK[1] * 2, dtype=np.float32)
_THICKENED = 0.18  # share of the scans whose strokes are drawn with a broader pen
_MOST_THICKENED = 4  # pixels more than 2 by which the broadest is broader
_BENT = 0.5  # share of the scans that are distorted smoothly
_BEND_CELL = 0.4  # of the height, about a letter: between two points of the field that bends
_MOST_ERASED = 3  # spots
_HELD = 256  # words whose ink may stand beside another word


class Paper:
    """Sets ink on paper."""

    def __init__(self, rng: np.random.Generator) -> None:
        """Draw the bank of noise."""
        fine = rng.standard_normal(_BANK).astype(np.float32)
        coarse = cv2.GaussianBlur(rng.standard_normal(_BANK).astype(np.float32), (0, 0), 1.2)
        cloud = cv2.GaussianBlur(rng.standard_normal(_BANK).astype(np.float32), (0, 0), 24)
        self._banks = [
            np.clip(128 + 32 * grain / grain.std(), 0, 255).astype(np.uint8)
            for grain in (fine, coarse, cloud, coarse + 12 * cloud)
        ]
        self._neighbours: list[Grey] = []

    def forget_neighbours(self) -> None:
        """Start a block of samples that owes nothing to what was drawn before."""
        self._neighbours.clear()

    def crop_around(
        self, ink: Grey, box: tuple[int, int, int, int], rng: np.random.Generator
    ) -> Grey:
        """Cut a word out of its surroundings, tightly or loosely."""
        left, top, right, bottom = box
        height, width = ink.shape
        room = np.array([left, top, width - right, height - bottom]) * rng.random(4) ** 1.5
        if rng.random() < 0.3:
            room[:] = rng.uniform(0, 2, 4)
        a, b, c, d = room.astype(int)
        crop = ink[max(0, top - b) : bottom + d + 1, max(0, left - a) : right + c + 1].copy()
        if rng.random() < _RULED / 2:  # the page may have rules of its own
            _rule(crop, min(top, int(b)), bottom - top, rng)
        return crop

    def surround(self, ink: Grey, rng: np.random.Generator) -> Grey:
        """Give ink, cut tightly, a margin, and sometimes neighbours and rules."""
        height, width = ink.shape
        loose = rng.random() < 0.6
        room = rng.random(4) ** 1.5 * (0.4 * height if loose else 3)
        left, top, right, bottom = (int(r) + 1 for r in room)
        canvas = np.zeros((height + top + bottom, width + left + right), np.uint8)
        canvas[top : top + height, left : left + width] = ink
        if loose and len(self._neighbours) > 8 and rng.random() < 0.6:
            self._add_neighbours(canvas, (left, top, right, bottom), rng)
        if rng.random() < _RULED:
            _rule(canvas, top, height, rng)
        self._remember(ink, rng)
        return canvas

    def distort(self, ink: Grey, rng: np.random.Generator) -> Grey:
        """Slant, turn and stretch a picture slightly, sometimes bend it or thicken its strokes."""
        height, width = ink.shape
        draws = rng.standard_normal(3)
        slant, turn = 0.14 * draws[0], 0.02 * draws[1]
        stretch = float(np.exp(0.2 * draws[2]))  # half of it is taken back by `prepare`
        size = float(rng.uniform(0.75, 1.05))
        corner_x, corner_y = abs(slant) * height * size, abs(turn) * width * stretch * size
        matrix = np.array(
            [
                [size * stretch, -size * slant, max(0.0, slant) * height * size],
                [size * turn, size, max(0.0, -turn) * width * size],
            ]
        )
        target = (int(width * stretch * size + corner_x) + 1, int(height * size + corner_y) + 1)
        ink = np.asarray(cv2.warpAffine(ink, matrix, target, flags=cv2.INTER_LINEAR), np.uint8)
        if rng.random() < _BENT:
            ink = _bend(ink, rng)
        if rng.random() < _THICKENED:
            side = 2 + int(_MOST_THICKENED * rng.random() ** 2)
            pen = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
            ink = np.asarray(cv2.dilate(ink, pen), np.uint8)
        return ink

    def erase(self, ink: Grey, rng: np.random.Generator) -> Grey:
        """Leave out spots smaller than a letter, as where a pen skips or paper is worn.

        What is left must do, so that no single stroke decides. After Z. Zhong et al., "Random
        Erasing Data Augmentation", AAAI 2020, arXiv:1708.04896.
        """
        height, width = ink.shape
        ink = ink.copy()
        for _ in range(1 + int(rng.integers(_MOST_ERASED))):
            rows, columns = (height * rng.uniform(0.08, (0.5, 0.25))).astype(int) + 1
            top, left = int(rng.integers(height)), int(rng.integers(width))
            ink[top : top + rows, left : left + columns] = 0
        return ink

    def finish(self, ink: Grey, rng: np.random.Generator, is_scan: bool) -> Grey:
        """Turn ink into grey levels as a scanner, a camera or a copier sees it.

        Args:
            ink: 255 where there is ink.
            rng: Decides the look.
            is_scan: The ink has its paper's own grey levels already.
        """
        ink = ink[: _BANK[0], : _BANK[1]]  # a larger crop is too wide for any network
        look = rng.random(4)
        if look[0] < _COARSE:
            ink = _lower_resolution(ink, rng)
        elif look[0] < _COARSE + _BLURRED:
            ink = np.asarray(cv2.GaussianBlur(ink, (3, 3), rng.uniform(0.4, 1.2)), np.uint8)
        if look[1] < (0.25 if is_scan else 0.6):
            ink = self._add_grain(ink, rng)
        grey = np.asarray(cv2.bitwise_not(ink), np.uint8)
        if look[2] < 0.04:
            grey = _jpeg(grey, rng)
        elif look[2] < 0.22:
            grey = copy(grey, self._grain(1, grey.shape, rng), rng)
        if look[3] < 0.03:
            grey = np.asarray(cv2.bitwise_not(grey), np.uint8)
        return grey

    def _add_grain(self, ink: Grey, rng: np.random.Generator) -> Grey:
        contrast = rng.uniform(0.25, 0.9)
        strength = rng.random() ** 2 * contrast * 0.5
        grain = self._grain(int(rng.integers(len(self._banks))), ink.shape, rng)
        return np.asarray(
            cv2.addWeighted(ink, contrast, grain, strength, 40 - 128 * strength), np.uint8
        )

    def _grain(self, bank: int, shape: Sequence[int], rng: np.random.Generator) -> Grey:
        """Return a slice of a bank of noise."""
        height, width = shape
        y, x = (int(rng.integers(size - edge + 1)) for size, edge in zip(_BANK, shape, strict=True))
        return np.asarray(self._banks[bank][y : y + height, x : x + width], np.uint8)

    def _add_neighbours(
        self, canvas: Grey, room: tuple[int, int, int, int], rng: np.random.Generator
    ) -> None:
        """Let other words reach into the margin, as the lines and words around do."""
        height, width = canvas.shape
        left, top, right, bottom = room
        for side in np.flatnonzero(rng.random(4) < 0.35):
            other = self._neighbours[rng.integers(len(self._neighbours))]
            rows, columns = other.shape
            if side == 0 and left > 4:
                depth = min(columns, int(left * rng.uniform(0.2, 0.8)))
                y = int(rng.integers(-rows // 4, max(1, height - rows // 2)))
                _paste(canvas, other[:, columns - depth :], 0, y)
            elif side == 1 and top > 4:
                depth = min(rows, int(top * rng.uniform(0.2, 0.9)))
                _paste(canvas, other[rows - depth :], int(rng.integers(-columns // 2, width)), 0)
            elif side == 2 and right > 4:
                depth = min(columns, int(right * rng.uniform(0.2, 0.8)))
                y = int(rng.integers(-rows // 4, max(1, height - rows // 2)))
                _paste(canvas, other[:, :depth], width - depth, y)
            elif side == 3 and bottom > 4:
                depth = min(rows, int(bottom * rng.uniform(0.2, 0.9)))
                x = int(rng.integers(-columns // 2, width))
                _paste(canvas, other[:depth], x, height - depth)

    def _remember(self, ink: Grey, rng: np.random.Generator) -> None:
        if len(self._neighbours) < _HELD:
            self._neighbours.append(ink)
        else:
            self._neighbours[rng.integers(_HELD)] = ink


def clean_ink(grey: Grey) -> Grey:
    """Return a scan's ink at full contrast on blank paper, so that new paper can be put under it.

    Returns:
        255 for the darkest ink, 0 for paper.
    """
    shares = np.cumsum(cv2.calcHist([grey], [0], None, [256], [0, 256]).ravel()) / grey.size
    paper = int(np.searchsorted(shares, 0.7))
    darkest = min(int(np.searchsorted(shares, 0.01)), paper - 25)
    levels = np.arange(256, dtype=np.float32)
    ink = 255 * np.clip((0.92 * paper + 0.08 * darkest - levels) / (paper - darkest), 0, 1)
    return np.asarray(cv2.LUT(grey, ink.astype(np.uint8)), np.uint8)


def _paste(canvas: Grey, part: Grey, x: int, y: int) -> None:
    """Lay ink over a canvas, cut where it does not fit."""
    part = part[max(0, -y) :, max(0, -x) :]
    target = canvas[max(0, y) :, max(0, x) :][: part.shape[0], : part.shape[1]]
    np.maximum(target, part[: target.shape[0], : target.shape[1]], out=target)


def _rule(canvas: Grey, top: int, height: int, rng: np.random.Generator) -> None:
    """Draw what forms and ruled paper have: a line under or through the word, a box's edges."""
    ink = int(rng.integers(60, 256))
    thickness = 1 + int(4 * rng.random() ** 2.5)
    if rng.random() < _UNDERLINED:
        _underline(canvas, top + height * rng.uniform(0.55, 1.1), ink, thickness, rng)
        if rng.random() < 0.2:
            canvas[: max(1, int(top * rng.random()))][:thickness] = ink
    else:
        left = int(rng.integers(0, max(1, top)))
        sides = rng.random()
        if sides < 0.6:
            canvas[:, left : left + thickness] = ink
        if sides > 0.4:
            canvas[:, -thickness:] = ink
        if rng.random() < 0.5:
            canvas[-thickness:] = ink


def _underline(canvas: Grey, y: float, ink: int, thickness: int, rng: np.random.Generator) -> None:
    """Draw a rule at a row, more or less level, as wide as the crop or shorter, or dotted."""
    columns = canvas.shape[1]
    tilt = rng.normal(0, 0.01) * columns
    inset = rng.random(2) ** 3 * columns * 0.2 if rng.random() < 0.5 else (0, 0)
    start, end = (int(inset[0]), int(y)), (int(columns - inset[1]), int(y + tilt))
    line = np.zeros(canvas.shape, np.uint8)
    cv2.line(line, start, end, ink, thickness, cv2.LINE_AA)
    if rng.random() < _DOTTED:
        period = int(rng.integers(4, 14))
        line[:, np.arange(columns) % period < period * rng.uniform(0.3, 0.6)] = 0
    np.maximum(canvas, line, out=canvas)


def _bend(ink: Grey, rng: np.random.Generator) -> Grey:
    """Distort smoothly: a coarse random field of displacements.

    Their standard deviation is at most a thirtieth of the height.

    After C. Wigington et al., "Data Augmentation for Recognition of Handwritten Words and Lines
    Using a CNN-LSTM Network", ICDAR 2017.
    """
    height, width = ink.shape
    coarse = (3, max(3, round(width / (_BEND_CELL * height))), 2)
    strength = height * rng.uniform(0.006, 0.034)
    field = rng.normal(0.0, strength, coarse).astype(np.float32)
    x, y = cv2.split(cv2.resize(field, (width, height), interpolation=cv2.INTER_CUBIC))
    x += _RAMP[:width]
    y += _RAMP[:height, np.newaxis]
    return np.asarray(cv2.remap(ink, x, y, cv2.INTER_LINEAR), np.uint8)


def _lower_resolution(ink: Grey, rng: np.random.Generator) -> Grey:
    height, width = ink.shape
    factor = min(1.0, rng.uniform(*_COARSE_HEIGHTS) / height)
    size = (max(2, int(width * factor)), max(2, int(height * factor)))
    return np.asarray(cv2.resize(ink, size, interpolation=cv2.INTER_AREA), np.uint8)


def _jpeg(grey: Grey, rng: np.random.Generator) -> Grey:
    quality = int(rng.integers(15, 60))
    _, content = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(content, cv2.IMREAD_GRAYSCALE), np.uint8)
