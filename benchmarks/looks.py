"""Looks that a page or its truth is given, to see whether its words are still found.

Each look is the same at every run.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.document.region import Region
from hwr_desktop.imaging.components import find_components
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.light import to_grey
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare, warp

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from benchmarks.pages import TruePage
    from hwr_desktop.imaging.components import Components

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
OWN = 0.5
"""Share of a piece of ink that lies within the outline of the word it belongs to."""
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


def inked(page: TruePage) -> TruePage:
    """Return the page with its true boxes drawn tightly around the ink in their outlines.

    Some sets have boxes of a whole line's height, which overlap their neighbours' words. No tight
    box, however right, agrees with them.
    """
    prepared = prepare(page.image)
    size = page.image.width, page.image.height
    ink = cv2.warpPerspective(
        prepared.ink.astype(np.uint8),
        prepared.to_stored.warp_matrix(),
        size,
        flags=cv2.INTER_NEAREST,
    )
    pieces = find_components(ink > 0)
    words = tuple(replace(word, region=_tight(word.region, pieces)) for word in page.words)
    return replace(page, words=words)


def _tight(region: Region, pieces: Components) -> Region:
    """Return the box of the pieces of ink that lie mostly in a region, or the region without."""
    inside = np.zeros(pieces.labels.shape, np.uint8)
    box = (region.x, region.y), (region.right, region.bottom)
    corners = region.outline or (box[0], (box[1][0], box[0][1]), box[1], (box[0][0], box[1][1]))
    cv2.fillPoly(inside, [np.array(corners, np.int32)], 1)
    held = np.bincount(pieces.labels[inside > 0], minlength=len(pieces))
    own = held > OWN * pieces.area
    own[0] = False
    if not own.any():
        return region
    sides = (pieces.left, pieces.top, pieces.width, pieces.height)
    return Region.around(map(Region, *(side[own].tolist() for side in sides)))


LOOKS: dict[str, Look] = {
    "plain": plain,
    "worn": worn,
    "100dpi": resolved(100),
    "150dpi": resolved(150),
    "600dpi": resolved(600),
    "inked": inked,
}


def _seen(page: TruePage, pixels: NDArray[np.uint8], seen: PageMap) -> TruePage:
    return replace(
        page,
        image=PageImage(pixels, page.image.number, page.image.dpi),
        words=tuple(replace(word, region=seen.region(word.region)) for word in page.words),
        lines=tuple(replace(line, region=seen.region(line.region)) for line in page.lines),
    )
