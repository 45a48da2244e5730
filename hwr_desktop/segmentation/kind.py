"""Printed, handwritten or a mark: what sort of ink a word is."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.document.model import Kind
from hwr_desktop.imaging.components import bounds_of
from hwr_desktop.imaging.page import Step
from hwr_desktop.segmentation.repeats import repeats
from hwr_desktop.segmentation.ticks import is_ringed, judge_by_place
from hwr_desktop.segmentation.trees import BoostedTrees
from hwr_desktop.softmax import softmax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.imaging.page import PreparedPage
    from hwr_desktop.segmentation.words import WordInk

KINDS = (Kind.HANDWRITTEN, Kind.PRINTED, Kind.MARK)
"""The classes of the trees, in their order."""
SURE_MARK = 0.8
"""Chance from which ink is a mark: what may be text is read, as nobody looks for it otherwise."""
CUT_OFF = 0.5
"""Share of a line's words that the edge must cut for the line to be no text."""
WHOLE = 0.9
"""Height of a line, as a share of the highest line's, that is whole though it touches the edge."""
EDGE = 2
"""Pixels to the picture's edge of ink that it cuts: turning blurs the edge."""
DITTO = 0.9
"""Text heights that the strokes of a ditto mark do not reach: those of 11 do."""
FEW_WORDS = 8
"""Words of a picture that is no page: a field, a name, a line."""
CLOSE, NEIGHBOUR = 1.2, 0.6
"""Text heights to a word close beside, and how much its scores count."""
BLOT_INK, BLOT_SIDE, BLOT_THICKNESS = 0.65, 0.8, 0.6
"""Share of ink in its box, shorter side and thickness in text heights of what is no letter: bold
letters may fill their box, but their strokes are thinner."""
SLENDER = 0.5
"""Width over height of such a stroke, at most."""
DIRECTIONS = 12
"""Bins of the edges' directions in half a turn; 0 is an upright edge, 6 a level one."""
NEIGHBOURS = 2
"""Words on each side, in the same line, whose looks count as a word's surroundings."""


def kinds(prepared: PreparedPage, words: Sequence[WordInk]) -> list[Kind]:
    """Return the kind of each word of a page."""
    if not words:
        return []
    scores = BoostedTrees.named("kinds").scores(kind_features(prepared, words))
    chances = softmax(_with_neighbours(words, scores))
    by_place = judge_by_place(prepared.rules, words)
    sure_of_mark = (chances[:, KINDS.index(Kind.MARK)] > SURE_MARK) & ~by_place.letters
    chances[~sure_of_mark, KINDS.index(Kind.MARK)] = 0
    found = [KINDS[best] for best in chances.argmax(axis=1)]
    no_text = by_place.ticks | np.array(_cut_off(prepared, words))
    found = [
        Kind.MARK if mark or _is_ditto(word) or _is_blot(word) or is_ringed(word) else kind
        for mark, word, kind in zip(no_text, words, found, strict=True)
    ]
    printed = [i for i, kind in enumerate(found) if kind is Kind.PRINTED]
    if printed and len(printed) <= FEW_WORDS and Kind.HANDWRITTEN not in found:
        # A picture of a field was cut out for what is written in it.
        least = min(printed, key=lambda i: float(chances[i, KINDS.index(Kind.PRINTED)]))
        for i in printed:
            if i >= least and words[i].line is words[least].line:
                found[i] = Kind.HANDWRITTEN
    return found


def _with_neighbours(words: Sequence[WordInk], scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the scores with what speaks for the words close beside in the same line added."""
    joint = scores.copy()
    for i, (one, other) in enumerate(itertools.pairwise(words)):
        gap = (int(other.x.min()) - int(one.x.max())) / one.line.text_height
        if one.line is other.line and gap < CLOSE:
            joint[i] += NEIGHBOUR * scores[i + 1]
            joint[i + 1] += NEIGHBOUR * scores[i]
    return joint


def _is_blot(word: WordInk) -> bool:
    """Tell whether a word is a filled shape: a punch hole, a bullet, a logo."""
    width, height = int(np.ptp(word.x)) + 1, int(np.ptp(word.y)) + 1
    unit = word.line.text_height
    if len(word.x) <= BLOT_INK * width * height or min(width, height) <= BLOT_SIDE * unit:
        return False
    mask = np.zeros((height + 2, width + 2), np.uint8)
    mask[word.y - word.y.min() + 1, word.x - word.x.min() + 1] = 1
    thickness = 2 * float(cv2.distanceTransform(mask, cv2.DIST_L2, 3).max())
    return thickness > BLOT_THICKNESS * unit


def _is_ditto(word: WordInk) -> bool:
    """Tell whether a word is no more than two short upright strokes: as above."""
    _, piece = np.unique(word.piece, return_inverse=True)
    if int(piece.max()) != 1:
        return False
    x, y = ([values[piece == i] for i in (0, 1)] for values in (word.x, word.y))
    heights = [np.ptp(own) / word.line.text_height for own in y]
    upright = all(np.ptp(a) < SLENDER * np.ptp(b) for a, b in zip(x, y, strict=True))
    beside = min(y[0].max(), y[1].max()) > max(y[0].min(), y[1].min())
    return bool(upright and beside and max(heights) < DITTO and min(heights) > DITTO / 4)


def _cut_off(prepared: PreparedPage, words: Sequence[WordInk]) -> list[bool]:
    """Tell which words stand in a line that the picture's upper or lower edge cuts through.

    What is seen of such a line is low; a line as tall as any other was only cut out tightly. The
    edge of a sheet that lies whole on its picture cuts none: people write on the paper.
    """
    if Step.RECTIFY in prepared.steps:
        return [False] * len(words)
    touching: dict[int, list[bool]] = {}
    for word in words:
        touching.setdefault(id(word.line), []).append(_touches_edge(prepared, word))
    cut = {line: float(np.mean(touches)) > CUT_OFF for line, touches in touching.items()}
    whole = WHOLE * max(word.line.text_height for word in words)
    return [cut[id(word.line)] and word.line.text_height < whole for word in words]


def _touches_edge(prepared: PreparedPage, word: WordInk) -> bool:
    reach = EDGE + prepared.width * abs(np.tan(np.radians(prepared.skew)))
    if reach < word.y.min() and word.y.max() < prepared.height - 1 - reach:
        return False
    upper, lower = prepared.edges(word.x)
    return bool((word.y - upper).min() < EDGE or (lower - 1 - word.y).min() < EDGE)


def kind_features(prepared: PreparedPage, words: Sequence[WordInk]) -> NDArray[np.float64]:
    """Describe each word of a page: its own looks and its neighbours'.

    Returns:
        One row for each word.
    """
    again = repeats(words, prepared.text_height)
    looks = np.column_stack([_looks(prepared, words), _shapes(prepared, words)])
    weight = np.array([len(word.x) for word in words], float)
    parts = [looks, _around(words, looks, weight), again, _around(words, again, weight)]
    return np.column_stack(parts)


def _looks(prepared: PreparedPage, words: Sequence[WordInk]) -> NDArray[np.float64]:
    """Return what is averaged over pixels: stroke width, darkness, directions of edges."""
    x, y = np.concatenate([w.x for w in words]), np.concatenate([w.y for w in words])
    sizes = [len(w.x) for w in words]
    word = np.repeat(np.arange(len(words)), sizes)
    unit = np.array([w.line.text_height for w in words])
    depth = cv2.distanceTransform(prepared.ink.astype(np.uint8), cv2.DIST_L2, 3)
    spine = cv2.dilate(depth, np.ones((3, 3), np.uint8))[y, x] <= depth[y, x]
    grey = prepared.grey[y, x].astype(float)

    stroke, stroke_spread = _mean_and_spread(word[spine], 2 * depth[y, x][spine], len(words))
    darkness, dark_spread = _mean_and_spread(word[spine], grey[spine], len(words))
    across = cv2.Sobel(prepared.grey, cv2.CV_16S, 1, 0)[y, x].astype(float)
    down = cv2.Sobel(prepared.grey, cv2.CV_16S, 0, 1)[y, x].astype(float)
    rim = depth[y, x] < 1.5
    strength = np.hypot(across, down) * rim
    bins = np.rint(np.arctan2(down, across) / np.pi * DIRECTIONS).astype(int) % DIRECTIONS
    strengths = np.bincount(word * DIRECTIONS + bins, strength, len(words) * DIRECTIONS)
    edges = strengths.reshape(-1, DIRECTIONS)
    edges = edges / np.maximum(edges.sum(axis=1, keepdims=True), 1e-9)
    entropy = -(edges * np.log(edges + 1e-9)).sum(axis=1)
    sharpness = np.bincount(word, strength, len(words)) / np.maximum(
        np.bincount(word, rim, len(words)), 1
    )
    return np.column_stack(
        [
            stroke / unit,
            stroke,
            stroke_spread / np.maximum(stroke, 1e-9),
            darkness,
            dark_spread,
            sharpness,
            entropy,
            edges[:, 0],
            edges[:, DIRECTIONS // 2],
            edges[:, 1:3].sum(axis=1),
            edges[:, -2:].sum(axis=1),
        ]
    )


def _mean_and_spread(
    group: NDArray[np.int64], values: NDArray[np.float64], groups: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    count = np.maximum(np.bincount(group, minlength=groups), 1)
    mean = np.bincount(group, values, groups) / count
    square = np.bincount(group, values * values, groups) / count
    return mean, np.sqrt(np.maximum(square - mean**2, 0))


def _shapes(prepared: PreparedPage, words: Sequence[WordInk]) -> NDArray[np.float64]:
    return np.array([_shape(prepared, word) for word in words])


def _shape(prepared: PreparedPage, word: WordInk) -> list[float]:
    """Return the proportions of a word and how evenly its pieces stand on their line."""
    unit = word.line.text_height
    left, right = int(word.x.min()), int(word.x.max()) + 1
    top, bottom = int(word.y.min()), int(word.y.max()) + 1
    width, height = (right - left) / unit, (bottom - top) / unit
    middle = float(word.line.middle(np.array([(left + right) // 2]))[0])
    _, piece = np.unique(word.piece, return_inverse=True)
    count = int(piece.max()) + 1
    sides, tops, ends, feet = bounds_of(piece, word.x, word.y, count)
    letters = feet - tops - 1 > 0.5 * unit
    spread = [0.0, 0.0, 0.0]
    if letters.sum() > 1:
        spread = [
            float(np.median(np.abs(values - np.median(values)))) / unit
            for values in (feet[letters], tops[letters], (ends - sides)[letters])
        ]
    reach = round(0.6 * unit)
    rules = prepared.rules[
        max(top - reach, 0) : bottom + reach, max(left - reach, 0) : right + reach
    ]
    border = min(left, top, prepared.width - right, prepared.height - bottom) / unit
    return [
        min(width, 12.0),
        height,
        (top - middle) / unit,
        (bottom - middle) / unit,
        len(word.x) / unit**2 / width,
        count / width,
        float(letters.sum()) / width,
        float((ends - sides).max() - 1) / unit / width,
        *spread,
        word.slant,
        unit / max(prepared.text_height, 1e-9),
        float(rules.mean()),
        min(border, 5.0),
    ]


def _around(
    words: Sequence[WordInk], looks: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the mean looks of each word's neighbours in its line, its own where it has none."""
    line = np.array([id(word.line) for word in words])
    total, share = np.zeros_like(looks), np.zeros(len(words))
    for offset in range(1, NEIGHBOURS + 1):
        same = line[offset:] == line[:-offset]
        total[offset:] += np.where(same[:, None], looks[:-offset] * weight[:-offset, None], 0)
        share[offset:] += np.where(same, weight[:-offset], 0)
        total[:-offset] += np.where(same[:, None], looks[offset:] * weight[offset:, None], 0)
        share[:-offset] += np.where(same, weight[offset:], 0)
    alone = share == 0
    total[alone], share[alone] = looks[alone], 1
    return total / share[:, None]
