"""Pages with the truth about their words, to fit the segmentation's decisions to."""

from __future__ import annotations

import csv
import io
import itertools
import zipfile
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.document.model import Kind
from hwr_desktop.imaging.page import PageImage
from training.forms.composer import FormComposer
from training.forms.scribes import read_ink_scribes, read_pen_scribes, read_scribes
from training.forms.typefaces import read_typefaces
from training.synthesis.characters import CharacterHands, read_characters
from training.synthesis.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

PAGES = "iam_pages.zip"
EVERY_PAGE, EVERY_GREY_PAGE = 4, 2
"""One of so many of the corpora's pages is used."""
RESOLUTIONS = (1.0, 0.5, 0.35)
"""Parts of their own resolution that these pages are reduced to in turn."""
FORMS = 163


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
        words: Its words.
        complete: Whether print and marks are among the words; else only what is written.
    """

    name: str
    image: PageImage
    words: tuple[TrueWord, ...]
    complete: bool = False


def training_pages(data: Path, typefaces: Path) -> Iterator[TruePage]:
    """Yield the pages that the decisions of segmentation are fitted to.

    Args:
        data: Folder of the corpora.
        typefaces: Folder of the type that the forms are printed in.
    """
    for name, step in ((PAGES, EVERY_PAGE), ("iam_grey.zip", EVERY_GREY_PAGE)):
        for number, page in enumerate(itertools.islice(read_iam(data / name), 0, None, step)):
            yield reduced(page, RESOLUTIONS[number % len(RESOLUTIONS)])
    for number, form in enumerate(compose_forms(data, typefaces, range(FORMS))):
        yield form
        yield cut_field(form, np.random.default_rng((FORMS, number)))


def compose_forms(data: Path, typefaces: Path, numbers: Iterable[int]) -> Iterator[TruePage]:
    """Compose filled-in forms from the corpora's ink.

    Args:
        data: Folder of the corpora.
        typefaces: Folder of the type that the forms are printed in.
        numbers: Which forms; the same number gives the same form.
    """
    hands = CharacterHands(read_characters(data / "unipen_chars.jsonl.gz"))
    sources = (
        read_scribes(data / "unipen_words.jsonl.gz", hands, fewest_words=20),
        read_pen_scribes(data / "ondb_words.jsonl.gz", hands),
        read_ink_scribes(data / PAGES, hands),
    )
    faces, texts = list(read_typefaces(typefaces).values()), Texts()
    composers = [FormComposer(faces, scribes, texts) for scribes in sources]
    for number in numbers:
        form = composers[number % len(composers)].compose(np.random.default_rng((0, number)))
        words = tuple(
            TrueWord(w.x, w.y, w.x + w.width, w.y + w.height, Kind(w.ink.value)) for w in form.words
        )
        yield TruePage(f"form-{number}", PageImage(form.image), words, complete=True)


def reduced(page: TruePage, factor: float) -> TruePage:
    """Return a page as a scan of a lower resolution shows it."""
    if factor == 1:
        return page
    pixels = cv2.resize(page.image.pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    words = tuple(
        replace(
            word,
            left=word.left * factor,
            top=word.top * factor,
            right=word.right * factor,
            bottom=word.bottom * factor,
        )
        for word in page.words
    )
    return replace(page, image=PageImage(np.asarray(pixels, np.uint8)), words=words)


def cut_field(page: TruePage, rng: np.random.Generator) -> TruePage:
    """Cut the picture of a single field out of a form, its surroundings' ink included.

    The words beside what is written come with it, those above and below only in part.
    """
    written = [word for word in page.words if word.kind is Kind.HANDWRITTEN]
    word = written[int(rng.integers(len(written)))]
    height = word.bottom - word.top
    top = word.top - rng.uniform(0.2, 1.2) * height
    bottom = word.bottom + rng.uniform(0.2, 1.0) * height
    across = rng.uniform(4, 14) * height
    left = word.left - rng.uniform(0.05, 0.8) * across
    rows, columns = page.image.pixels.shape
    box = (max(int(left), 0), max(int(top), 0)), (int(left + across), int(bottom))
    (x, y), (right, foot) = box[0], (min(box[1][0], columns), min(box[1][1], rows))
    words = tuple(
        TrueWord(w.left - x, w.top - y, w.right - x, w.bottom - y, w.kind)
        for w in page.words
        if w.left < right and w.right > x and w.top < foot and w.bottom > y
    )
    pixels = page.image.pixels[y:foot, x:right].copy()
    cut = replace(page, name=f"{page.name}-field", image=PageImage(pixels), words=words)
    return reduced(cut, float(min(rng.uniform(12, 45) / height, 1)))


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
