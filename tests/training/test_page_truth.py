from __future__ import annotations

import gzip
import itertools
import json
import shutil
import string
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
import numpy as np
import pytest

from hwr_desktop.document.model import Kind
from hwr_desktop.imaging.page import PageImage
from tests.training.drawn_corpora import draw_rings, write_writers_crops
from training.segmentation import page_truth
from training.segmentation.page_truth import TruePage, TrueWord, cut_field, reduced, training_pages

if TYPE_CHECKING:
    from collections.abc import Iterable

FONT_FILES = Path(mpl.get_data_path()) / "fonts" / "ttf"
VOCABULARY = [f"{first}{rest}" for first in "bcdmnprst" for rest in ("on", "oat", "ant")]


def write_jsonl(path: Path, records: Iterable[dict[str, Any]]) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpora of openly licensed ink, a writer in each."""
    folder = tmp_path_factory.mktemp("corpora")
    zigzag = [[[0, 0], [300, 1000], [500, 200], [800, 1000]]]
    writer = {"writer": "ann", "split": "train", "case_ok": 1, "strokes": zigzag}
    high = string.ascii_uppercase + string.digits
    write_jsonl(
        folder / "unipen_chars.jsonl.gz",
        (
            {
                **writer,
                "text": character,
                "rel_height": 1.9 if character in high else 1.0,
                "rel_bottom": 0.0,
                "rel_scale": 1.0,
                "rel_from": "context",
            }
            for character in string.ascii_letters + string.digits + string.punctuation
        ),
    )
    write_jsonl(folder / "unipen_words.jsonl.gz", ({**writer, "text": text} for text in VOCABULARY))
    write_writers_crops(
        folder / "copiste_words.zip",
        [(draw_rings(len(text)), text, "bob", "train") for text in VOCABULARY],
    )
    return folder


@pytest.fixture(scope="module")
def typefaces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("typefaces")
    for weight, file in ((400, "DejaVuSans.ttf"), (700, "DejaVuSans-Bold.ttf")):
        shutil.copy(FONT_FILES / file, folder / f"deja-latin-{weight}-normal.woff2")
    return folder


@pytest.fixture(scope="module")
def pages(data: Path, typefaces: Path) -> list[TruePage]:
    """One form and its field of each source of ink."""
    return list(itertools.islice(training_pages(data, typefaces), 4))


def ink_of(page: TruePage) -> list[int]:
    """Count the dark pixels of each word, as far as it is in the picture."""
    dark = page.image.pixels < np.median(page.image.pixels) - 40
    return [
        int(
            dark[
                max(round(word.top), 0) : max(round(word.bottom), 0),
                max(round(word.left), 0) : max(round(word.right), 0),
            ].sum()
        )
        for word in page.words
    ]


def test_every_form_is_followed_by_a_field_cut_out_of_it(pages: list[TruePage]) -> None:
    for form, field in zip(pages[::2], pages[1::2], strict=True):
        assert field.image.width < form.image.width
        assert field.image.height < form.image.height / 4
        assert {Kind.PRINTED, Kind.HANDWRITTEN} <= {word.kind for word in form.words}
        assert Kind.HANDWRITTEN in {word.kind for word in field.words}
        assert len(field.words) < len(form.words)


def test_there_is_ink_where_the_truth_says_a_word_is(pages: list[TruePage]) -> None:
    for form in pages[::2]:
        for word in form.words:
            assert 0 <= word.left < word.right <= form.image.width
            assert 0 <= word.top < word.bottom <= form.image.height
        assert np.mean(np.array(ink_of(form)) > 0) > 0.95  # a faded corner may hide a word or two


def test_the_same_pages_come_at_every_run(
    data: Path, typefaces: Path, pages: list[TruePage]
) -> None:
    again = next(training_pages(data, typefaces))
    assert again.words == pages[0].words
    assert np.array_equal(again.image.pixels, pages[0].image.pixels)


def test_pages_of_prose_come_after_the_forms(
    data: Path, typefaces: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_truth, "FORMS", 0)
    monkeypatch.setattr(page_truth, "PROSE_PAGES", 2)
    prose = list(training_pages(data, typefaces))
    assert len(prose) == 2
    for page in prose:
        written = [word for word in page.words if word.kind is Kind.HANDWRITTEN]
        assert len(written) > 0.6 * len(page.words)
        assert max(word.top for word in written) > 0.6 * page.image.height


def drawn_page() -> TruePage:
    """Return a page of black boxes for words on white paper, printed and written in turn."""
    pixels = np.full((600, 800), 255, np.uint8)
    words = []
    for row, column in itertools.product(range(6), range(5)):
        left, top = 40 + 150 * column, 40 + 90 * row
        pixels[top : top + 30, left : left + 100] = 0
        kind = Kind.PRINTED if column == 0 else Kind.HANDWRITTEN
        words.append(TrueWord(left, top, left + 100, top + 30, kind))
    return TruePage(PageImage(pixels), tuple(words))


@pytest.mark.parametrize("seed", range(6))
def test_the_words_of_a_field_are_those_whose_ink_is_seen_in_it(seed: int) -> None:
    field = cut_field(drawn_page(), np.random.default_rng(seed))
    assert all(ink_of(field))
    covered = np.zeros(field.image.pixels.shape, bool)
    for word in field.words:
        top, bottom = max(int(word.top) - 1, 0), int(word.bottom) + 2
        left, right = max(int(word.left) - 1, 0), int(word.right) + 2
        covered[top:bottom, left:right] = True
    assert (field.image.pixels[~covered] > 128).all()


def test_a_reduced_page_has_its_words_where_their_ink_is() -> None:
    page = drawn_page()
    half = reduced(page, 0.5)
    assert (half.image.width, half.image.height) == (400, 300)
    assert [word.kind for word in half.words] == [word.kind for word in page.words]
    assert set(ink_of(half)) == {50 * 15}
    assert reduced(page, 1) is page
