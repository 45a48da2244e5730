"""Pages with the truth about their words, to fit the segmentation's decisions to."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.document.model import Kind
from hwr_desktop.imaging.page import PageImage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class TrueWord:
    """A word and its box in pixels of the page, right and bottom exclusive."""

    left: float
    top: float
    right: float
    bottom: float
    kind: Kind
    sure: bool = True


@dataclass(frozen=True, slots=True)
class TruePage:
    """A page image with its words.

    Attributes:
        name: What the page is called in its corpus.
        image: The page.
        words: Its handwritten words, and the printed ones where `all_kinds`.
        all_kinds: Whether everything on the page has a word; else the rest is print.
    """

    name: str
    image: PageImage
    words: tuple[TrueWord, ...]
    all_kinds: bool = False


def read_iam(archive: Path, split: str = "train") -> Iterator[TruePage]:
    """Yield the completely labelled pages of `iam_pages.zip` or `iam_grey.zip`."""
    from PIL import Image

    with zipfile.ZipFile(archive) as held:
        words = defaultdict(list)
        for row in _rows(held, "words.tsv"):
            words[row["page"]].append(_word(row))
        images = {PurePosixPath(name).stem: name for name in held.namelist() if "pages/" in name}
        for row in _rows(held, "pages.tsv"):
            if row["split"] != split or row.get("complete", "1") != "1" or not words[row["page"]]:
                continue
            with Image.open(io.BytesIO(held.read(images[row["page"]]))) as image:
                pixels = np.array(image.convert("L"))
            yield TruePage(row["page"], PageImage(pixels), tuple(words[row["page"]]))


def _word(row: dict[str, str]) -> TrueWord:
    x, y, width, height = (float(row[key]) for key in ("x", "y", "width", "height"))
    return TrueWord(x, y, x + width, y + height, Kind.HANDWRITTEN, row["ok"] == "1")


def _rows(archive: zipfile.ZipFile, name: str) -> Iterator[dict[str, str]]:
    text = archive.read(name).decode("utf-8")
    return iter(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))
