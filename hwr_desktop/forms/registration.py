"""Which form a page is, and where each place of the form lies on it.

Features find the form and a first projective map (ORB: E. Rublee and others, ICCV 2011; MAGSAC++:
D. Barath and others, CVPR 2020). Optical flow at the printed corners (B. Lucas, T. Kanade, IJCAI
1981) then corrects it and finds what is left where paper is not flat. What decides in the end is
how much of the form's print, and how many of its words, are found on the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from hwr_desktop.forms.form_map import FormMap
from hwr_desktop.forms.reference import (
    LIGHT_REACH,
    TEXT_HEIGHT,
    find_codes,
    find_features,
    stretched,
)
from hwr_desktop.imaging.binarise import binarise
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.light import flatten, to_grey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.forms.reference import Features, Reference
    from hwr_desktop.imaging.page import PageImage

Grey = NDArray[np.uint8]
Mask = NDArray[np.bool_]

CANDIDATES = 3
"""Forms whose print is looked for, those that share most features with the page."""
LEAST_FOUND = 0.75
"""Share of a form's print that must be found on a page of that form."""
LEAST_LEGIBLE = 0.75
"""Share of a form's printed words that must be seen on it: forms laid out alike share the rest."""
LEAST_MATCHES = 12
"""Features that must fit one map."""
NEAR = 2
"""Pixels of the drawn form within which print counts as found."""

_RIVAL = 0.25  # of the features of the likeliest form that a page must share with another
_FARTHEST_MATCH = 64  # bits of 256 in which two descriptors of one place may differ
_MATCH_ERROR = 4.0  # pixels of a draft
_FLOW_ERROR = 1.5  # pixels of half the drawn form
_FLOW_WINDOW, _FLOW_LEVELS = (21, 21), 2
_SAME_PLACE = 1.0  # pixels by which flow there and back may miss
_LEAST_FLOWS = 12
_LARGEST_SHIFT = 12.0  # pixels of half the drawn form
_WORD_SHIFT = 4  # pixels of the drawn form
_BLANK = 40  # grey levels between the darkest and the brightest place where nothing stands
_SEEN = 0.6  # correlation of a printed word with its picture
_FEWEST_WORDS = 5
_NODES = 9  # of the grid of shifts along the longer side
_STIFFNESS = 3.0  # corners that would have to disagree for paper to count as bent
_LEAST_MAGNIFICATION, _GREATEST_MAGNIFICATION = 0.1, 10.0


class Mismatch(StrEnum):
    """Why a page is none of the forms."""

    NOTHING_IN_COMMON = "looks like none of the forms"
    OTHER_PRINT = "resembles a form, but too much of its print is missing"
    OTHER_CODE = "carries the barcode of no form"


@dataclass(frozen=True, eq=False)
class Registration:
    """A page that was recognised as a form.

    Attributes:
        form: Place of the form's page among the references.
        map: Where the form's places lie on the stored page.
        page: The page drawn as the form, light flattened, paper near 255; see `Reference.scale`.
        ink: Mask of all ink on it, printed and written.
        found: Share of the form's print that was found, 0 to 1.
        residual: Typical distance of the print from where the map has it, pixels of ``page``.
    """

    form: int
    map: FormMap
    page: Grey
    ink: Mask
    found: float
    residual: float


class _Match(NamedTuple):
    form: int
    to_stored: PageMap
    agreeing: int


def register(
    page: PageImage,
    references: Sequence[Reference],
    least_found: float = LEAST_FOUND,
    least_legible: float = LEAST_LEGIBLE,
) -> Registration | Mismatch:
    """Find the form that a page shows.

    Args:
        page: The page as stored, of any size and any way up.
        references: The pages of all forms that it may be.
        least_found: Share of a form's print that must be found on the page.
        least_legible: How well the print must agree there in detail, see `LEAST_LEGIBLE`.
    """
    grey = to_grey(page.pixels)
    chosen = list(range(len(references)))
    if any(reference.codes for reference in references):
        codes = {text for text, _, _ in find_codes(grey)}
        if codes:  # else the form's own may be dirty or covered
            marked = [i for i in chosen if references[i].codes & codes]
            chosen = marked or [i for i in chosen if not references[i].codes]
        if not chosen:
            return Mismatch.OTHER_CODE
    matches = _matches(find_features(grey), references, chosen)
    if not matches:
        return Mismatch.NOTHING_IN_COMMON
    rivals = [match for match in matches if match.agreeing > _RIVAL * matches[0].agreeing]
    drawn = [_drawn(grey, match, references[match.form]) for match in rivals[:CANDIDATES]]
    best = max(drawn, key=lambda r: r.found - _foreign(r, references[r.form]))
    if best.found < least_found or _legible(best, references[best.form]) < least_legible:
        return Mismatch.OTHER_PRINT
    return best


def _matches(
    features: Features, references: Sequence[Reference], chosen: Sequence[int]
) -> list[_Match]:
    """Return the forms that may lie on the page with their first maps, likeliest first."""
    matches = []
    for form in chosen:
        own = references[form].features
        if not len(own.places) or not len(features.places):
            continue
        on_form, on_page = _pairs(own, features)
        if len(on_form) < LEAST_MATCHES:
            continue
        homography, agreeing = _homography(
            own.places[on_form], features.places[on_page], _MATCH_ERROR
        )
        if homography is None or agreeing.sum() < LEAST_MATCHES:
            continue
        to_stored = (
            PageMap.scaling(own.reduction, own.reduction)
            .then(homography)
            .then(PageMap.scaling(1 / features.reduction, 1 / features.reduction))
        )
        if _is_plausible(to_stored, references[form]):
            matches.append(_Match(form, to_stored, int(agreeing.sum())))
    return sorted(matches, key=lambda match: -match.agreeing)


def _pairs(first: Features, second: Features) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the features of both that look most alike, each the other's best."""
    alike = first.descriptors @ second.descriptors.T
    best = alike.argmax(axis=1)
    own = np.arange(len(best))
    bits = first.descriptors.shape[1]
    mutual = (alike.argmax(axis=0)[best] == own) & (alike[own, best] > bits - 2 * _FARTHEST_MATCH)
    return own[mutual], best[mutual]


def _homography(
    source: NDArray[np.float32], target: NDArray[np.float32], error: float
) -> tuple[PageMap | None, Mask]:
    """Return the map that most points agree with, and which do."""
    matrix, agreeing = cv2.findHomography(
        source, target, cv2.USAC_MAGSAC, error, maxIters=2000, confidence=0.999
    )
    if np.size(matrix) != 9:  # None where the points agree on nothing
        return None, np.zeros(len(source), bool)
    return PageMap(np.asarray(matrix, np.float64)), np.asarray(agreeing).ravel() > 0


def _is_plausible(to_stored: PageMap, reference: Reference) -> bool:
    """Tell whether a camera could have seen the form so: whole, from above and not mirrored."""
    width, height = reference.width, reference.height
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], float)
    depths = to_stored.depths(corners)
    if (depths <= 0.2 * depths.max()).any():
        return False
    seen = to_stored.points(corners)
    sides = np.roll(seen, -1, axis=0) - seen
    following = np.roll(sides, -1, axis=0)
    turns = sides[:, 0] * following[:, 1] - sides[:, 1] * following[:, 0]
    size = to_stored.magnification(width / 2, height / 2)
    return bool((turns > 0).all() and _LEAST_MAGNIFICATION < size < _GREATEST_MAGNIFICATION)


def _drawn(grey: Grey, match: _Match, reference: Reference) -> Registration:
    """Refine a map and draw the page by it."""
    flat = np.zeros((2, 2, 2), np.float32)
    rough = FormMap(match.to_stored, flat, reference.width, reference.height)
    form_map, residual = _refined(grey, rough, reference)
    page = flatten(form_map.draw(grey, reference.scale), LIGHT_REACH)
    ink = binarise(page, TEXT_HEIGHT)
    found = _near(ink)[reference.print]
    share = float(found.mean()) if found.size else 0.0
    return Registration(match.form, form_map, page, ink, share, residual)


def _refined(grey: Grey, rough: FormMap, reference: Reference) -> tuple[FormMap, float]:
    """Return a better map, and how far the print typically lies from where it has it."""
    half = reference.scale / 2
    seen = stretched(flatten(rough.draw(grey, half), LIGHT_REACH / 2))
    seen = np.asarray(cv2.resize(seen, reference.outline.shape[::-1]))
    there, back = _flow(reference.outline, seen, reference.corners)
    good = np.linalg.norm(back - reference.corners[:, 0], axis=1) < _SAME_PLACE
    if good.sum() < _LEAST_FLOWS:
        return rough, _LARGEST_SHIFT
    places, there = reference.corners[good, 0], there[good]
    bend, agreeing = _homography(places, there, _FLOW_ERROR)
    if bend is None or agreeing.sum() < _LEAST_FLOWS:
        return rough, _LARGEST_SHIFT
    left = bend.inverse().points(there.astype(float)) - places
    near = np.linalg.norm(left, axis=1) < _LARGEST_SHIFT
    shifts = _shifts(places[near], left[near], reference)
    to_half, from_half = PageMap.scaling(half, half), PageMap.scaling(1 / half, 1 / half)
    to_stored = to_half.then(bend).then(from_half).then(rough.to_stored)
    refined = FormMap(to_stored, shifts / np.float32(half), reference.width, reference.height)
    return refined, 2 * float(np.median(np.linalg.norm(left[near], axis=1)))


def _flow(
    first: Grey, second: Grey, places: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return where places of one picture are found on another, and where that leads back to."""

    def follow(a: Grey, b: Grey, points: NDArray[np.float32]) -> NDArray[np.float32]:
        moved, status, _ = cv2.calcOpticalFlowPyrLK(
            a, b, points, points.copy(), winSize=_FLOW_WINDOW, maxLevel=_FLOW_LEVELS
        )
        moved[status.ravel() == 0] = np.inf
        return np.asarray(moved, np.float32)

    if not len(places):
        return places[:, 0], places[:, 0]
    there = follow(first, second, places)
    lost = ~np.isfinite(there).all(axis=(1, 2))
    there[lost] = places[lost]
    back = follow(second, first, there)
    back[lost] = np.inf
    return there[:, 0], back[:, 0]


def _shifts(
    places: NDArray[np.float32], left: NDArray[np.float64], reference: Reference
) -> NDArray[np.float32]:
    """Spread what is left at some places over the nodes of a grid, smoothly."""
    height, width = reference.outline.shape
    side = max(height, width) / (_NODES - 1)
    columns, rows = (max(round(length / side), 1) + 1 for length in (width, height))
    nodes = np.stack(
        np.meshgrid(np.linspace(0, width, columns), np.linspace(0, height, rows)), axis=-1
    )
    apart = np.linalg.norm(nodes[:, :, None] - places[None, None], axis=-1)
    weights = np.exp(-0.5 * (apart / (0.6 * side)) ** 2)
    total = weights.sum(axis=-1, keepdims=True) + _STIFFNESS
    return np.asarray(weights @ left / total, np.float32)


def _foreign(registration: Registration, reference: Reference) -> float:
    """Return the share of the ink outside of the areas to write in that the form does not have."""
    ink = registration.ink & reference.outside
    count = np.count_nonzero(ink)
    return float(np.count_nonzero(ink & ~_near(reference.print)) / count) if count else 0.0


def _legible(registration: Registration, reference: Reference) -> float:
    """Return the share of the form's words that are seen where they should be, of all not covered.

    A word is seen where the page correlates with the form there, slightly shifted at most.
    """
    seen = []
    for x, y, width, height in reference.words:
        top, left = max(y - _WORD_SHIFT, 0), max(x - _WORD_SHIFT, 0)
        place = registration.page[top : y + height + _WORD_SHIFT, left : x + width + _WORD_SHIFT]
        word = reference.drawn[y : y + height, x : x + width]
        if place.shape >= word.shape and np.ptp(place) > _BLANK:
            seen.append(cv2.matchTemplate(place, word, cv2.TM_CCOEFF_NORMED).max() > _SEEN)
    return float(np.mean(seen)) if len(seen) >= _FEWEST_WORDS else 1.0


def _near(mask: Mask) -> Mask:
    side = 2 * NEAR + 1
    return np.asarray(cv2.dilate(mask.astype(np.uint8), np.ones((side, side), np.uint8)) > 0)
