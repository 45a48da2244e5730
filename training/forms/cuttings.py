"""Words cut out of scanned pages: real ink, to be laid on other sheets."""

from __future__ import annotations

import csv
import io
import unicodedata
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image

from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare
from training.synthesis.fonts import Grey

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MOST_WORDS = 60
"""Words of one writer that are cut: more would not make a page more various."""
_TAILED = frozenset("gjpqyç")
_TALL = frozenset("bdfhijklt")
_CAPITAL, _TAIL = 1.9, 0.8
"""Usual height of a capital or an ascender, and depth of a tail, in x-heights."""
_HIGHEST = 56
"""Pixels that the corpus brings higher pictures of words to."""
_RULE = 0.75
"""Share of a word's width that its own ink does not cover in any row: a rule was left below it."""
STRETCH, LEAN = 0.06, 0.06
"""How much a word differs from the time before: in width, and in pixels to the right a pixel up."""


@dataclass(frozen=True, slots=True)
class Cutting:
    """A word's ink.

    Attributes:
        ink: How much ink each pixel holds, 0 to 255, cut tightly.
        baseline: Row of the baseline, from the upper edge.
        x_height: Height of the writer's small letters in pixels.
    """

    ink: Grey
    baseline: float
    x_height: float

    def written_again(self, rng: np.random.Generator) -> Cutting:
        """Return the word a little wider or narrower and leaning: no hand repeats itself."""
        height, width = self.ink.shape
        stretch, lean = rng.normal(1.0, STRETCH), rng.normal(0.0, LEAN)
        room = abs(lean) * height
        shift = lean * height if lean > 0 else 0.0
        leaning = np.array([[stretch, -lean, shift], [0.0, 1.0, 0.0]])
        size = (max(round(width * stretch + room), 1), height)
        ink = cv2.warpAffine(self.ink, leaning, size, flags=cv2.INTER_LINEAR)
        return Cutting(np.asarray(ink, np.uint8), self.baseline, self.x_height)


@dataclass(frozen=True, slots=True)
class _Crop:
    """A word's ink, drawn `scale` times larger than its picture is stored.

    A picture of the greatest height `is_reduced`: how large the word was written is not known.
    """

    text: str
    ink: Grey
    scale: float
    is_reduced: bool

    @property
    def height(self) -> float:
        return float(self.ink.shape[0] / self.scale)

    @property
    def has_tail(self) -> bool:
        return not _TAILED.isdisjoint(self.text)

    @property
    def is_tall(self) -> bool:
        letters = unicodedata.normalize("NFD", self.text)
        return any(letter in _TALL or not letter.islower() for letter in letters)


def read_cuttings(archive: Path) -> dict[str, dict[str, list[Cutting]]]:
    """Cut the training words out of `copiste_words.zip`; return them by writer and text."""
    crops: defaultdict[str, list[_Crop]] = defaultdict(list)
    with zipfile.ZipFile(archive) as held:
        table = io.StringIO(held.read("words.tsv").decode("utf-8"))
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            own = crops[row["writer"]]
            if row["split"] != "train" or not row["text"].isalnum() or len(own) >= MOST_WORDS:
                continue
            with Image.open(io.BytesIO(held.read(row["file"]))) as image:
                crop = _clean(np.array(image.convert("L")), row["text"])
            if crop is not None:
                own.append(crop)
    return {writer: _cut(own) for writer, own in crops.items() if own}


def _clean(picture: Grey, text: str) -> _Crop | None:
    """Find a word's ink, or return None where a rule remains in it."""
    prepared = prepare(PageImage(picture), turn=0)
    left, top, width, height = cv2.boundingRect(prepared.ink.astype(np.uint8))
    box = np.s_[top : top + height, left : left + width]
    mask = prepared.ink[box]
    if not mask.any() or mask.mean(axis=1).max() > _RULE:
        return None
    soft = cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    darkness = np.where(soft, 255 - prepared.grey[box], 0).astype(np.float32)
    ink = np.minimum(darkness * 255 / np.percentile(darkness[mask], 75), 255).astype(np.uint8)
    scale = prepared.width / picture.shape[1]
    return _Crop(text, ink, scale, is_reduced=picture.shape[0] >= _HIGHEST)


def _cut(crops: Sequence[_Crop]) -> dict[str, list[Cutting]]:
    """Set a writer's words on their baselines: what has no tail stands on its own foot.

    A writer without a low word of known size gives none: nothing tells how large the others are.
    """
    standing = [crop for crop in crops if not crop.has_tail and not crop.is_reduced]
    low = [crop.height for crop in standing if not crop.is_tall]
    tall = [crop.height for crop in standing if crop.is_tall]
    if not low:
        return {}
    x_height = float(np.median(low))
    rise = float(np.median(tall)) / x_height if tall else _CAPITAL
    words: defaultdict[str, list[Cutting]] = defaultdict(list)
    for crop in crops:
        above, below = rise if crop.is_tall else 1.0, _TAIL if crop.has_tail else 0.0
        own = crop.height / (above + below) if crop.is_reduced else x_height
        baseline = min(above * own, crop.height) if crop.has_tail else crop.height
        words[crop.text].append(Cutting(crop.ink, baseline * crop.scale, own * crop.scale))
    return dict(words)
