"""Looks that a clean page is given, to see whether its words are still found.

Each look is the same at every run.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.light import to_grey
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import warp

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from benchmarks.pages import TruePage

    Look = Callable[[TruePage], TruePage]

DPI = 300
"""Resolution that a page is taken to have where its file does not tell."""
SKEW = 3.0
RULE_SPACING = 8 / 25.4
"""Inches between the rules of ruled paper."""
RULE_DARKNESS = 0.3
"""Part of the paper's brightness that a rule takes away."""
PAPER, INK = 200, 60
"""Grey levels of worn paper in full light and of the ink on it."""
DIMMEST = 0.7
"""Light at the darkest side of the page."""
BLUR = 0.8
"""Standard deviation, in pixels, of the blur that a scanner adds."""
NOISE = 8.0
"""Standard deviation of the noise in grey levels."""


def plain(page: TruePage) -> TruePage:
    """Return the page as it is."""
    return page


def worn(page: TruePage) -> TruePage:
    """Return the page on grey ruled paper in uneven light, askew and noisy."""
    grey = to_grey(page.image.pixels).astype(np.float32)
    spacing = round(RULE_SPACING * (page.image.dpi or DPI))
    paper = np.ones_like(grey)
    for row in range(spacing, len(paper), spacing):
        paper[row : row + max(spacing // 40, 1)] = 1 - RULE_DARKNESS
    sheet = paper * (INK + (PAPER - INK) * grey / 255)
    turned = PageMap.rotation(SKEW, page.image.width, page.image.height)
    size = turned.extent(page.image.width, page.image.height)
    askew = cv2.warpPerspective(
        cv2.GaussianBlur(sheet, (0, 0), BLUR),
        turned.warp_matrix(),
        size,
        borderValue=float(PAPER),
    )
    light = np.linspace(DIMMEST, 1, size[0], dtype=np.float32)[None]
    noise = np.random.default_rng(0).normal(0, NOISE, askew.shape)
    return _seen(page, np.clip(askew * light + noise, 0, 255).astype(np.uint8), turned)


def resolved(dpi: int) -> Look:
    """Return the look of a page scanned at another resolution."""

    def scanned(page: TruePage) -> TruePage:
        factor = dpi / (page.image.dpi or DPI)
        to_scan = PageMap.scaling(factor, factor)
        seen = _seen(page, warp(to_grey(page.image.pixels), to_scan), to_scan)
        return replace(seen, image=replace(seen.image, dpi=float(dpi)))

    return scanned


LOOKS: dict[str, Look] = {
    "plain": plain,
    "worn": worn,
    "100dpi": resolved(100),
    "150dpi": resolved(150),
    "600dpi": resolved(600),
}


def _seen(page: TruePage, pixels: NDArray[np.uint8], seen: PageMap) -> TruePage:
    return replace(
        page,
        image=PageImage(pixels, page.image.number, page.image.dpi),
        words=tuple(replace(word, region=seen.region(word.region)) for word in page.words),
        lines=tuple(replace(line, region=seen.region(line.region)) for line in page.lines),
    )
