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
from training.forms.composer import FormComposer
from training.forms.scribes import read_scribes
from training.forms.typefaces import read_typefaces
from training.synthesis.characters import CharacterHands, read_characters
from training.synthesis.texts import Texts

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
        words: Its words.
        complete: Whether print and marks are among the words; else only what is written.
    """

    name: str
    image: PageImage
    words: tuple[TrueWord, ...]
    complete: bool = False


def compose_forms(data: Path, typefaces: Path, count: int, seed: int = 0) -> Iterator[TruePage]:
    """Compose filled-in forms from the corpora's strokes.

    Args:
        data: Folder of the corpora.
        typefaces: Folder of the type that the forms are printed in.
        count: How many forms.
        seed: Decides everything.
    """
    hands = CharacterHands(read_characters(data / "unipen_chars.jsonl.gz"))
    scribes = read_scribes(data / "unipen_words.jsonl.gz", hands, fewest_words=20)
    composer = FormComposer(list(read_typefaces(typefaces).values()), scribes, Texts())
    for number in range(count):
        form = composer.compose(np.random.default_rng((seed, number)))
        words = tuple(
            TrueWord(w.x, w.y, w.x + w.width, w.y + w.height, Kind(w.ink.value)) for w in form.words
        )
        yield TruePage(f"form-{number}", PageImage(form.image), words, complete=True)


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
