"""Clean crops made as bad as those of scanners, copiers, phones and forms.

The measure of a degradation is how much more a model errs than on the same crops clean. The
distortions are made here and not with `training.data.augment`, so that no model has practised them.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from training.data.corpora.sample import Grey
    from training.evaluation.word import Word

_LOOSE = 0.35  # of the crop's height, all round
_WIDER = 0.15


def degrade(variant: str, words: Sequence[Word]) -> list[Grey]:
    """Return the words' crops degraded in one way; each word always in the same manner.

    Args:
        variant: One of `VARIANTS`.
        words: The words; they also lend each other ink where crops are loose.
    """
    crops = []
    for index, word in enumerate(words):
        rng = np.random.default_rng(zlib.crc32(f"{variant} {word.item}".encode()))
        neighbour = words[(index + 7) % len(words)]
        crops.append(VARIANTS[variant](word, neighbour, rng))
    return crops


def _wider(word: Word, _: Word, __: np.random.Generator) -> Grey:
    return word.crop(_WIDER)


def _loose(word: Word, neighbour: Word, rng: np.random.Generator) -> Grey:
    """Cut loosely; where nothing is known of the surroundings, another word reaches in."""
    crop = word.crop(_LOOSE)
    height, width = crop.shape
    if word.box == (0, 0, word.image.shape[1], word.image.shape[0]):
        margin = round(_LOOSE * word.image.shape[0])
        other = _to_height(neighbour.crop(), word.image.shape[0])
        depth = min(margin * 2 // 3, other.shape[1], other.shape[0])
        if depth > 0 and rng.random() < 0.5:
            x = int(rng.integers(0, max(1, width - other.shape[1])))
            part = other[-depth:, : width - x]
            crop[:depth, x : x + part.shape[1]] = part
        elif depth > 0:
            part = other[: height - margin, :depth]
            crop[margin : margin + part.shape[0], width - depth :] = part
    return crop


def _low(word: Word, _: Word, __: np.random.Generator) -> Grey:
    return _to_height(word.crop(), 30)


def _coarse(word: Word, _: Word, __: np.random.Generator) -> Grey:
    """Scan at so low a resolution that 20 pixels are left of the height, then enlarge again."""
    crop = word.crop()
    height, width = crop.shape
    return _resize(_to_height(crop, min(20, height)), (width, height))


def _uneven(word: Word, _: Word, rng: np.random.Generator) -> Grey:
    """Lay the ink on grey or coloured paper with grain and a shadow across it."""
    crop = word.crop().astype(np.float32) / 255
    height, width = crop.shape
    paper, ink = rng.uniform(150, 225), rng.uniform(25, 95)
    direction = rng.uniform(0, 2 * np.pi)
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    slope = (x * np.cos(direction) + y * np.sin(direction)) * rng.uniform(5, 20)
    grain = cv2.GaussianBlur(rng.normal(0, 1, crop.shape).astype(np.float32), (0, 0), 1.0)
    page = ink + crop * (paper - ink) + slope + 7 * grain / max(float(grain.std()), 1e-6)
    return np.asarray(np.clip(page, 0, 255), np.uint8)


def _jpeg(word: Word, _: Word, __: np.random.Generator) -> Grey:
    crop = _to_height(word.crop(), min(64, word.crop().shape[0]))
    content = cv2.imencode(".jpg", crop, [cv2.IMWRITE_JPEG_QUALITY, 15])[1]
    return np.asarray(cv2.imdecode(content, cv2.IMREAD_GRAYSCALE), np.uint8)


def _ruled(word: Word, _: Word, rng: np.random.Generator) -> Grey:
    """Draw a rule under or through the word's lower part, at times a box's edge beside it."""
    crop = word.crop()
    height, width = crop.shape
    thickness, ink = max(1, round(height / 32)), int(rng.integers(30, 150))
    y = round(height * rng.uniform(0.6, 0.95))
    end = round(y + width * rng.uniform(-0.01, 0.01))
    lines = np.full_like(crop, 255)
    cv2.line(lines, (0, y), (width - 1, end), ink, thickness, cv2.LINE_AA)
    if rng.random() < 0.3:
        lines[:, :thickness] = ink
    return np.minimum(crop, lines)


VARIANTS: dict[str, Callable[[Word, Word, np.random.Generator], Grey]] = {
    "15 % more margin": _wider,
    "loose crop": _loose,
    "30 px high": _low,
    "low resolution": _coarse,
    "uneven paper": _uneven,
    "JPEG": _jpeg,
    "ruled line": _ruled,
}
"""The ways of degrading by the names that reports use."""


def _to_height(crop: Grey, height: int) -> Grey:
    width = max(1, round(crop.shape[1] * height / crop.shape[0]))
    return _resize(crop, (width, max(1, height)))


def _resize(crop: Grey, size: tuple[int, int]) -> Grey:
    way = cv2.INTER_AREA if size[1] < crop.shape[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(crop, size, interpolation=way), np.uint8)
