"""Words cut from scanned pages: real ink, to be laid on other sheets."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from training.synthesis.fonts import Grey

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    Row = Mapping[str, str]

_ONE_STOREY = frozenset("aceimnorsuvwxz")
_ON_THE_LINE = frozenset("abcdehiklmnorstuvwxzABCDEFGHIKLMNOPRSTUVWXZ0123456789")
_CAPITAL = 1.9
"""Height of a capital or an ascender in x-heights."""


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


def read_cuttings(archive: Path) -> dict[str, dict[str, list[Cutting]]]:
    """Cut the training words out of `iam_pages.zip`; return them by writer and text."""
    words: defaultdict[str, dict[str, list[Cutting]]] = defaultdict(dict)
    with zipfile.ZipFile(archive) as held:
        lines: defaultdict[str, defaultdict[str, list[Row]]] = defaultdict(
            lambda: defaultdict(list)
        )
        text = held.read("words.tsv").decode("utf-8")
        for row in csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["split"] == "train" and row["ok"] == "1":
                lines[row["page"]][row["line"]].append(row)
        for name in held.namelist():
            page = PurePosixPath(name).stem
            if page not in lines:
                continue
            with Image.open(io.BytesIO(held.read(name))) as image:
                ink = 255 - np.asarray(image.convert("L"))
            x_height = _x_height([row for line in lines[page].values() for row in line])
            for line in lines[page].values():
                for word in line:
                    cutting = _cut(ink, word, _baseline(line, word), x_height)
                    if cutting is not None:
                        words[word["writer"]].setdefault(word["text"], []).append(cutting)
    return dict(words)


def _cut(ink: Grey, row: Row, baseline: float, x_height: float) -> Cutting | None:
    left, top, width, height = (int(row[key]) for key in ("x", "y", "width", "height"))
    cut = ink[max(top, 0) : top + height, max(left, 0) : left + width]
    return Cutting(cut.copy(), baseline - max(top, 0), x_height) if cut.any() else None


def _baseline(line: Sequence[Row], row: Row) -> float:
    """Return the row that a word stands on: its own foot, or its neighbours' if it has tails."""
    standing = [other for other in line if _ON_THE_LINE.issuperset(other["text"])]
    if not standing:
        return int(row["y"]) + 0.75 * int(row["height"])
    nearest = min(standing, key=lambda other: abs(int(other["x"]) - int(row["x"])))
    return float(int(nearest["y"]) + int(nearest["height"]))


def _x_height(rows: Sequence[Row]) -> float:
    """Return the height of a page's small letters, from words that consist of them alone."""
    low = [int(row["height"]) for row in rows if _ONE_STOREY.issuperset(row["text"])]
    if low:
        return float(np.median(low))
    return float(np.median([int(row["height"]) for row in rows])) / _CAPITAL
