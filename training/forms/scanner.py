"""The look of a scanned sheet: paper, light, soft edges, noise, and a sheet laid in askew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from training.forms.sheet import MILLIMETRES_PER_INCH, Ink, Sheet
from training.synthesis.fonts import Grey

if TYPE_CHECKING:
    from training.synthesis.characters import Points


@dataclass(frozen=True, slots=True)
class Scanner:
    """How a sheet is scanned.

    Attributes:
        dpi: Resolution of the picture.
        skew: Clockwise angle of the sheet in degrees.
        paper: Grey of the paper.
        shading: Darkening across the sheet, in levels of grey.
        softness: Standard deviation of the blur in pixels of the picture.
        noise: Standard deviation of the sensor's noise in levels of grey.
        bed: Grey of what lies beside the sheet.
        jpeg_quality: Quality of the JPEG that the scanner made, or None.
        fading: Share by which print and ink are paler than on the sheet.
        specks: Specks of dust for each square centimetre.
        bilevel: Whether the scan knows only black and white.
    """

    dpi: float = 200.0
    skew: float = 0.7
    paper: int = 238
    shading: float = 8.0
    softness: float = 0.6
    noise: float = 2.5
    bed: int = 205
    jpeg_quality: int | None = None
    fading: float = 0.0
    specks: float = 0.0
    bilevel: bool = False

    @classmethod
    def draw(cls, rng: np.random.Generator) -> Scanner:
        """Draw a scanner and the care with which the sheet was laid in."""
        return cls(
            dpi=float(rng.choice((100.0, 120.0, 150.0, 200.0, 240.0, 300.0))),
            skew=float(rng.normal(0.0, 1.0)),
            paper=int(rng.integers(200, 256)),
            shading=float(rng.uniform(0.0, 25.0)),
            softness=float(rng.uniform(0.3, 1.0)),
            noise=float(rng.uniform(0.5, 5.0)),
            bed=int(rng.choice((20, 120, 205, 245))),
            jpeg_quality=int(rng.integers(35, 92)) if rng.random() < 0.6 else None,
            fading=float(rng.uniform(0.2, 0.6)) if rng.random() < 0.25 else 0.0,
            specks=float(rng.uniform(0.02, 0.8)) if rng.random() < 0.2 else 0.0,
            bilevel=bool(rng.random() < 0.15),
        )


@dataclass(frozen=True, slots=True)
class ScannedWord:
    """A word with its tight box in pixels of the scan, right and bottom exclusive."""

    x: int
    y: int
    width: int
    height: int
    ink: Ink
    text: str


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanned sheet and the truth about it."""

    image: Grey
    words: tuple[ScannedWord, ...]


def scan(sheet: Sheet, scanner: Scanner, rng: np.random.Generator) -> Scan:
    """Scan a sheet; the picture has the sheet's size in inches times the resolution."""
    width, height = (
        round(length / MILLIMETRES_PER_INCH * scanner.dpi) for length in (sheet.width, sheet.height)
    )
    placing = _placing(sheet, scanner, (width, height), rng)
    reduction = sheet.pixels_per_mm * MILLIMETRES_PER_INCH / scanner.dpi
    page = sheet.page
    if reduction > 1.1:  # no finer than the scanner's own pixels before it is sampled
        page = np.asarray(cv2.GaussianBlur(page, (0, 0), 0.4 * reduction), np.uint8)
    print_on_paper = cv2.warpAffine(
        page, placing, (width, height), flags=cv2.INTER_CUBIC, borderValue=255
    ).astype(np.float32)
    inside = cv2.warpAffine(np.ones_like(page), placing, (width, height), flags=cv2.INTER_NEAREST)
    paper = scanner.paper + _shading((width, height), scanner, rng) + _fibres((width, height), rng)
    print_on_paper = 255.0 - (255.0 - print_on_paper) * np.float32(1.0 - scanner.fading)
    image = np.where(inside > 0, print_on_paper / 255.0 * paper, float(scanner.bed))
    _scatter(image, scanner, rng)
    blurred = cv2.GaussianBlur(image.astype(np.float32), (0, 0), scanner.softness)
    noise = rng.standard_normal(blurred.shape, np.float32) * np.float32(scanner.noise)
    grey = np.clip(np.round(blurred + noise), 0, 255).astype(np.uint8)
    if scanner.bilevel:
        grey = _black_and_white(grey)
    if scanner.jpeg_quality is not None:
        _, packed = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, scanner.jpeg_quality])
        grey = np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)
    words = []
    for word in sheet.words:
        box = _box(cv2.transform(word.outline[None], placing)[0], (width, height))
        if box is not None:
            words.append(ScannedWord(*box, word.ink, word.text))
    return Scan(grey, tuple(words))


def _placing(
    sheet: Sheet, scanner: Scanner, size: tuple[int, int], rng: np.random.Generator
) -> np.ndarray:
    """Return the 2x3 affine map from the sheet's pixels to the scan's."""
    scale = scanner.dpi / (sheet.pixels_per_mm * MILLIMETRES_PER_INCH)
    centre = sheet.page.shape[1] / 2, sheet.page.shape[0] / 2
    placing = cv2.getRotationMatrix2D(centre, -scanner.skew, scale)
    shift = rng.normal(0.0, 0.002, 2) * size
    placing[:, 2] += np.array(size) / 2 - centre + shift
    return np.asarray(placing)


def _shading(size: tuple[int, int], scanner: Scanner, rng: np.random.Generator) -> np.ndarray:
    """Light falls off smoothly towards some side of the sheet."""
    corners = rng.uniform(-1.0, 0.0, (3, 3)).astype(np.float32) * np.float32(scanner.shading)
    return np.asarray(cv2.resize(corners, size, interpolation=cv2.INTER_CUBIC))


def _scatter(image: np.ndarray, scanner: Scanner, rng: np.random.Generator) -> None:
    """Dust on the glass: specks of a pixel or a few."""
    height, width = image.shape
    area = height * width * (MILLIMETRES_PER_INCH / scanner.dpi / 10) ** 2
    for _ in range(rng.poisson(scanner.specks * area)):
        x, y = int(rng.integers(width)), int(rng.integers(height))
        side = 1 + int(rng.exponential(scanner.dpi / 200))
        image[y : y + side, x : x + side] = rng.integers(20, 120)


def _black_and_white(grey: Grey) -> Grey:
    """Threshold as a copier does: where the paper ends, in neighbourhoods of a centimetre or so."""
    paper = cv2.medianBlur(cv2.resize(grey, None, fx=0.1, fy=0.1, interpolation=cv2.INTER_AREA), 11)
    ground = cv2.resize(paper, grey.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.where(grey < 0.72 * ground, np.uint8(0), np.uint8(255))


def _fibres(size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Paper is not even: its fibres show as a faint cloud."""
    width, height = size
    coarse = rng.normal(0.0, 1.2, (height // 3 + 1, width // 3 + 1)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_LINEAR))


def _box(outline: Points, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    left, top = np.floor(outline.min(axis=0) + 0.3).astype(int).clip(0, size)
    right, bottom = np.ceil(outline.max(axis=0) - 0.3).astype(int).clip(0, size)
    if right <= left or bottom <= top:
        return None
    return int(left), int(top), int(right - left), int(bottom - top)
