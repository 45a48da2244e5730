"""Pages with the truth about their words, to fit the segmentation's decisions to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.document.model import Kind
from hwr_desktop.imaging.page import PageImage
from training.forms.composer import FormComposer
from training.forms.prose import prose
from training.forms.scribes import read_ink_scribes, read_scribes
from training.forms.templates import TEMPLATES
from training.forms.typefaces import read_typefaces
from training.synthesis.characters import CharacterHands, read_characters
from training.synthesis.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from training.forms.templates import Template

FORMS, PROSE_PAGES = 160, 140


@dataclass(frozen=True, slots=True)
class TrueWord:
    """A word and its box in pixels of the page, right and bottom exclusive."""

    left: float
    top: float
    right: float
    bottom: float
    kind: Kind


@dataclass(frozen=True, slots=True)
class TruePage:
    """A page image with its words, print and marks among them."""

    image: PageImage
    words: tuple[TrueWord, ...]


def training_pages(data: Path, typefaces: Path) -> Iterator[TruePage]:
    """Yield the pages that the decisions of segmentation are fitted to.

    Their ink is openly licensed: strokes of UNIPEN and words of Copiste's volunteers.

    Args:
        data: Folder of the corpora.
        typefaces: Folder of the type that forms are printed in.
    """
    hands = CharacterHands(read_characters(data / "unipen_chars.jsonl.gz"))
    sources = (
        read_scribes(data / "unipen_words.jsonl.gz", hands, fewest_words=20),
        read_ink_scribes(data / "copiste_words.zip", hands),
    )
    faces, texts = list(read_typefaces(typefaces).values()), Texts()
    composers = [FormComposer(faces, scribes, texts) for scribes in sources]
    for number in range(FORMS):
        form = _compose(composers[number % len(composers)], (0, number), TEMPLATES)
        yield form
        yield cut_field(form, np.random.default_rng((FORMS, number)))
    for number in range(PROSE_PAGES):
        yield _compose(composers[number % len(composers)], (1, number), (prose,))


def _compose(
    composer: FormComposer, seed: tuple[int, int], templates: Sequence[Template]
) -> TruePage:
    page = composer.compose(np.random.default_rng(seed), templates=templates)
    words = tuple(
        TrueWord(w.x, w.y, w.x + w.width, w.y + w.height, Kind(w.ink.value)) for w in page.words
    )
    return TruePage(PageImage(page.image), words)


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
    cut = TruePage(PageImage(pixels), words)
    return reduced(cut, float(min(rng.uniform(12, 45) / height, 1)))
