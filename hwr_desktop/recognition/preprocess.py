"""A word's crop to what the network sees: the one function that training and the program share.

The ink is normalised between two percentiles of the crop's grey levels, trimmed, scaled to a fixed
height and stretched to a more even pace of strokes. So the margin, the paper and the polarity of a
crop hardly change its reading, and narrow writing has nearly as many frames for a letter as wide.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from hwr_desktop.recognition.crop_rules import find_flat_pieces, find_rules, without
from hwr_desktop.recognition.neighbours import Piece, around, without_neighbours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.recognition.crop_rules import Box

Grey = npt.NDArray[np.uint8]
Ink = npt.NDArray[np.float32]

NORMALISATION = "ink-percentile-1"
"""Name of this preprocessing in a model's metadata; a change that models read worse with needs a
new one."""

HEIGHT = 32
MARGIN = 2
"""Blank pixels around the trimmed ink, part of `HEIGHT`."""
MIN_WIDTH = 16
MAX_WIDTH = 1024
"""A wider word is squeezed."""
WIDTH_BUCKETS = (48, 64, 80, 96, 128, 160, 192, 256, 384, 512, 768, MAX_WIDTH)
"""Widths of batches: little canvas is wasted and few shapes are seen."""

_WORKING_HEIGHT = 128  # a higher crop is reduced first: the network sees 32 pixels anyway
_LOW = 40  # pixels of ink: where it is lower, strokes are so thin that they break and merge
_ENLARGED = 64  # pixels: such ink becomes at least so high, or as high as may be
_MOST_ENLARGED = 4
_FAINTEST = 25  # grey levels from paper to ink below which contrast is not stretched further
_INK = 0.4  # of the way from paper to the darkest ink
_SPECK = 0.005  # of the largest piece: smaller pieces are dirt
_SMALL_PIECE = 3  # pixels of the crop as it came
_FEW = 2  # so few small pieces in a crop are full stops or dots; more are dirt
_SLIVER = 0.06  # a neighbour's ink reaches less than this share of the height into the crop
_FEW_PIECES = 100_000  # pixels that cannot hold more pieces than 16 bits count: twice as fast
_PACE = 10  # pixels of the network's input from one stroke to the next in the usual hand
_STRETCHED = (0.72, 1.4)  # least and most
_WIDE_GAP = 0.25  # of the height: a gap counts so far, since capitals in boxes stand farther apart
_LEVELS = np.arange(256, dtype=np.float32)
_STROKES_HIGH = 5  # a dash or a full stop stays small: the height is at least so many stroke widths


@dataclass(frozen=True, slots=True)
class Prepared:
    """A word as the network sees it.

    Attributes:
        image: Ink from 0 (paper) to 1, shape (32, width).
        left: Horizontal place of the image's left edge in pixels of the crop, often negative.
        scale: Image pixels for one pixel of the crop, horizontally.
    """

    image: Ink
    left: float
    scale: float

    def to_crop(self, column: float) -> float:
        """Return the place in the crop, in pixels from its left edge, of a column of the image."""
        return self.left + column / self.scale


def prepare(crop: Grey) -> Prepared:
    """Normalise, trim, scale and stretch the crop of a word.

    Args:
        crop: Grey picture of any size, shape (height, width), dark ink on light paper or the
            reverse.

    Returns:
        The word's ink; blank where the crop shows none.

    Raises:
        ValueError: The crop has no pixels or is not a grey picture.
    """
    if crop.ndim != 2 or crop.size == 0 or crop.dtype != np.uint8:
        raise ValueError(f"a grey picture of 8 bits is needed, not {crop.dtype} {crop.shape}")
    zoom = min(1.0, _WORKING_HEIGHT / crop.shape[0])
    if zoom < 1.0:
        size = (max(1, round(crop.shape[1] * zoom)), _WORKING_HEIGHT)
        crop = np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_AREA), np.uint8)
    crop, found, box = _find_word(crop)
    if box is not None and box[3] - box[1] < _LOW:
        factor = min(_MOST_ENLARGED, math.ceil(_ENLARGED / (box[3] - box[1])))
        zoom *= factor
        crop, found, box = _find_word(_enlarge(crop, factor), factor**2)
    if box is None:
        return Prepared(np.zeros((HEIGHT, MIN_WIDTH), np.float32), 0.0, 1.0)
    paper, darker, mask = found.paper, found.darker, found.mask
    left, top, right, bottom = box
    crop, mask = crop[top:bottom, left:right], mask[top:bottom, left:right]

    darkest = min(_percentile_of_part(crop, darker, 0.02), paper - _FAINTEST)
    to_ink = (255 * ((paper - _LEVELS) / (paper - darkest)).clip(0, 1)).astype(np.uint8)
    room = HEIGHT - 2 * MARGIN
    scale = room / max(bottom - top, _STROKES_HIGH * _stroke_width(mask))
    height = max(1, min(room, round((bottom - top) * scale)))
    unstretched = (right - left) * scale
    stretch = _stretch(mask, unstretched)
    width = max(1, min(MAX_WIDTH - 2 * MARGIN, round(unstretched * stretch)))
    word = cv2.resize(
        cv2.LUT(crop, to_ink),
        (width, height),
        interpolation=cv2.INTER_AREA if scale * stretch < 1 else cv2.INTER_LINEAR,
    )
    image = np.zeros((HEIGHT, max(MIN_WIDTH, width + 2 * MARGIN)), np.float32)
    first_row = (HEIGHT - height) // 2
    np.multiply(
        word,
        np.float32(1 / 255),
        out=image[first_row : first_row + height, MARGIN : MARGIN + width],
    )
    columns = width / (right - left) * zoom
    return Prepared(image, left / zoom - MARGIN / columns, columns)


class _Found(NamedTuple):
    """The ink of a crop, told from its paper: dark on light.

    Attributes:
        paper: Grey level.
        darker: How many pixels are at each grey level or darker.
        mask: 1 where there is ink.
        pieces: Left, top, width, height and pixels of each connected piece of ink.
        labels: For each pixel the number of its piece, from 1, or 0 for paper.
    """

    paper: int
    darker: npt.NDArray[np.floating]
    mask: Grey
    pieces: npt.NDArray[np.int32]
    labels: npt.NDArray[np.integer]


def _find_word(crop: Grey, pixel: int = 1) -> tuple[Grey, _Found, Box | None]:
    """Return a crop as dark ink on light paper without rules, its ink, and where the word is.

    Args:
        crop: The crop.
        pixel: Area in it of a pixel of the crop as it came.
    """
    counts = _histogram(crop)
    if _is_light_on_dark(crop, counts.cumsum() / crop.size):
        crop, counts = np.asarray(cv2.bitwise_not(crop), np.uint8), counts[::-1]
    found = _find_ink(crop, counts)
    flat = find_flat_pieces(found.pieces[:, :4], crop.shape[1])
    if flat:
        crop, found = _without_rules(crop, found, flat, pixel)
    return crop, found, _ink_box(found, pixel)


def _enlarge(crop: Grey, factor: int) -> Grey:
    """Draw a crop smoothly between its pixels.

    A whole factor, so that the margin does not decide where the pixels lie on the ink.
    """
    size = (crop.shape[1] * factor, crop.shape[0] * factor)
    return np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def _find_ink(crop: Grey, counts: npt.NDArray[np.float32]) -> _Found:
    """Tell ink from paper by the histogram of a crop."""
    darker = counts.cumsum()
    shares = darker / crop.size
    paper = _percentile(shares, 0.8)
    darkest = min(_percentile(shares, 0.005), paper - _FAINTEST)
    faintest = math.ceil(paper - _INK * (paper - darkest)) - 1
    mask = np.asarray(cv2.threshold(crop, faintest, 1, cv2.THRESH_BINARY_INV)[1], np.uint8)
    ltype = cv2.CV_16U if mask.size < _FEW_PIECES else cv2.CV_32S
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=ltype)
    pieces = np.asarray(stats[1:], np.int32)  # the first is the paper
    return _Found(paper, darker, mask, pieces, np.asarray(labels))


def _without_rules(
    crop: Grey, found: _Found, flat: Sequence[Box], pixel: int
) -> tuple[Grey, _Found]:
    """Return a crop without those flat pieces that are rules, and its ink."""
    plain, of_plain = _erase(crop, flat, found.paper)
    writing = _ink_box(of_plain, pixel)
    rules = find_rules(flat, writing, crop.shape[1]) if writing else []
    if not rules:
        return crop, found
    return (plain, of_plain) if len(rules) == len(flat) else _erase(crop, rules, found.paper)


def _erase(crop: Grey, pieces: Sequence[Box], paper: int) -> tuple[Grey, _Found]:
    plain = without(crop, pieces, paper)
    return plain, _find_ink(plain, _histogram(plain))


def bucket_width(width: int) -> int:
    """Return the narrowest of `WIDTH_BUCKETS` that an image of this width fits into."""
    return next((bucket for bucket in WIDTH_BUCKETS if bucket >= width), MAX_WIDTH)


def collate(images: Sequence[Ink], width: int) -> Ink:
    """Set images side by side into a batch, padded with paper on the right.

    Args:
        images: Ink, shape (32, up to `width`).
        width: Width of the batch, one of `WIDTH_BUCKETS` as a rule.

    Returns:
        The network's input, shape (batch, 32, width, 1).
    """
    batch = np.zeros((len(images), HEIGHT, width, 1), np.float32)
    for row, image in zip(batch, images, strict=True):
        row[:, : image.shape[1], 0] = image
    return batch


def _histogram(grey: Grey) -> npt.NDArray[np.float32]:
    return np.asarray(cv2.calcHist([grey], [0], None, [256], [0, 256]), np.float32)


def _percentile(shares: npt.NDArray[np.floating], share: float) -> int:
    """Return the first grey level that, with those before it, holds a share of the pixels."""
    return int(shares.searchsorted(share))


def _percentile_of_part(part: Grey, darker: npt.NDArray[np.floating], share: float) -> int:
    """Return a percentile of a part of a picture, mostly without a histogram of its own.

    Args:
        part: The part.
        darker: How many pixels of the whole are at each level or darker: at least as many as in
            the part, so that the level sought is never below the one found in them.
        share: Of the part's pixels.
    """
    level = _percentile(darker / part.size, share)
    reached = cv2.countNonZero(cv2.threshold(part, level, 1, cv2.THRESH_BINARY_INV)[1])
    if float(np.float32(reached) / part.size) >= share:  # at the histograms' precision
        return level
    return _percentile(_histogram(part).cumsum() / part.size, share)


def _is_light_on_dark(grey: Grey, shares: npt.NDArray[np.floating]) -> bool:
    """Tell whether the paper, most of the picture and of its border, is nearer to black."""
    middle = (_percentile(shares, 0.02) + _percentile(shares, 0.98)) // 2
    if shares[middle] < 0.5:
        return False
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    return bool(np.mean(border <= middle) > 0.5 and shares[middle] < 1.0)


def _ink_box(found: _Found, pixel: int) -> Box | None:
    """Return left, top, right and bottom of the ink without specks and neighbours' pieces."""
    if len(found.pieces) == 0:
        return None
    areas = found.pieces[:, cv2.CC_STAT_AREA]
    largest = int(areas.max())
    small = np.count_nonzero((areas > pixel) & (areas <= _SMALL_PIECE * pixel))
    dirt = pixel if small <= _FEW else _SMALL_PIECE * pixel
    # The specks go first: there may be thousands, and few pieces are quicker without arrays.
    large = np.flatnonzero(areas > max(_SPECK * largest, min(dirt, largest - 1)))
    pieces = [
        Piece(x, y, x + dx, y + dy, area, label)
        for label, (x, y, dx, dy, area) in zip(
            (large + 1).tolist(), found.pieces[large].tolist(), strict=True
        )
    ]
    height, width = found.mask.shape
    sliver = max(2.0, _SLIVER * height)
    kept = [
        piece
        for piece in pieces
        if sliver <= piece.bottom
        and piece.top <= height - sliver
        and sliver <= piece.right
        and piece.left <= width - sliver
    ] or [piece for piece in pieces if piece.area == largest]
    return around(without_neighbours(kept, found.labels))


def _stroke_width(mask: Grey) -> float:
    """Estimate the width of the strokes as twice the ink's area by the length of its outline."""
    padded = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    outline = cv2.norm(padded[:, 1:], padded[:, :-1], cv2.NORM_L1)
    outline += cv2.norm(padded[1:], padded[:-1], cv2.NORM_L1)
    return 2.0 * cv2.countNonZero(mask) / max(1.0, outline)


def _stretch(mask: Grey, width: float) -> float:
    """Return how much wider than by its height alone a word is drawn for the network.

    Strokes that stand close get more frames and wide writing fewer: half way (the square root) to
    one pace for every hand. The pace is the word's width, wide gaps apart, for each run of ink in
    the busiest quarter of the rows; one run at the usual pace is added, since a single letter
    tells little about its hand.

    After the horizontal normalisation by transitions from paper to ink in U.-V. Marti, H. Bunke,
    "Using a Statistical Language Model to Improve the Performance of an HMM-Based Cursive
    Handwriting Recognition System", IJPRAI 15 (2001).

    Args:
        mask: 1 where there is ink, cut to the word.
        width: Of the word at the network's height, in pixels.
    """
    padded = cv2.copyMakeBorder(mask, 0, 0, 1, 0, cv2.BORDER_CONSTANT, value=0)
    runs = np.sort((padded[:, 1:] > padded[:, :-1]).sum(axis=1))
    busiest = float(runs[-max(1, len(runs) // 4) :].mean())
    gaps = np.diff(np.flatnonzero(mask.any(axis=0))) - 1
    wide = float((gaps - _WIDE_GAP * mask.shape[0]).clip(0).sum())
    pace = (width * (1 - wide / mask.shape[1]) + _PACE) / (busiest + 1)
    return float(np.clip(math.sqrt(_PACE / pace), *_STRETCHED))
