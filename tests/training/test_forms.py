from __future__ import annotations

import csv
import gzip
import json
import string
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import matplotlib as mpl
import numpy as np
import pytest
from PIL import Image

from tests.training.drawn_corpora import write_writers_crops
from training.forms.composer import FormComposer
from training.forms.fields import FormFields
from training.forms.marks import sign
from training.forms.pen import Pen
from training.forms.prose import prose
from training.forms.scanner import Scanner, scan
from training.forms.scribes import Hand, Scribe, read_ink_scribes, read_scribes
from training.forms.sheet import Ink, Sheet, Typeface
from training.forms.typefaces import read_typefaces
from training.synthesis.characters import CharacterHands
from training.synthesis.fonts import FontError
from training.synthesis.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.training.drawn_corpora import WrittenCrop

FONT_FILES = Path(mpl.get_data_path()) / "fonts" / "ttf"
TYPEFACE = Typeface(FONT_FILES / "DejaVuSans.ttf", FONT_FILES / "DejaVuSans-Bold.ttf")
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
CLEAN = Scanner(dpi=150, skew=1.5, paper=255, shading=0.0, softness=0.1, noise=0.0, bed=255)


def records(writer: str) -> Iterator[dict[str, Any]]:
    for character in string.ascii_letters + string.digits + string.punctuation:
        height = 1.9 if character.isupper() or character.isdigit() else 1.0
        lean = 100 + 3 * ord(character)
        yield {
            "writer": writer,
            "text": character,
            "case_ok": 1,
            "rel_height": height,
            "rel_bottom": 0.0,
            "rel_scale": height,
            "rel_from": "context",
            "strokes": [[[0, 0], [lean, 300], [50, 600], [lean + 200, 1000]]],
        }


@pytest.fixture(scope="module")
def hands() -> CharacterHands:
    return CharacterHands(records("ann"))


@pytest.fixture(scope="module")
def scribe(hands: CharacterHands) -> Scribe:
    return Scribe("ann", hands, {})


class TestScribe:
    def test_a_word_of_the_writer_is_used_whole(
        self, tmp_path: Path, hands: CharacterHands
    ) -> None:
        joined = [[x, 500 + (400 if x % 200 else -400)] for x in range(0, 2500, 100)]
        path = tmp_path / "words.jsonl.gz"
        row = {"writer": "ann", "text": "wave", "split": "train", "case_ok": 1, "strokes": [joined]}
        with gzip.open(path, "wt") as file:
            file.write(json.dumps(row) + "\n")
            file.write(json.dumps({**row, "text": "hidden", "split": "val"}) + "\n")
        (ann,) = read_scribes(path, hands)
        assert ann.vocabulary == ("wave",)
        rng = np.random.default_rng(1)
        assert len(ann.write("wave", rng)) == 1
        assert len(ann.write("eave", rng)) == 4

    def test_a_word_spaced_into_boxes_is_set_anew(self, hands: CharacterHands) -> None:
        spaced = tuple(
            np.array([[x, 0], [x + 50, 1000]], np.float32) for x in (0, 9000, 18000, 27000)
        )
        ann = Scribe("ann", hands, {"tiny": [spaced]})
        widths = [stroke[:, 0].max() for stroke in ann.write("tiny", np.random.default_rng(2))]
        assert max(widths) < 500


class TestScan:
    def test_boxes_are_tight_around_printing_and_writing_on_a_skewed_sheet(
        self, scribe: Scribe
    ) -> None:
        rng = np.random.default_rng(3)
        sheet = Sheet(120, 80, TYPEFACE)
        sheet.print(20, 20, "Surname", 12)
        sheet.write(20, 45, "Mill", Hand(scribe, Pen(), rng))
        sign(sheet, 20, 70, "Ann", Hand(scribe, Pen(), rng))
        page = scan(sheet, CLEAN, rng)
        assert [word.ink for word in page.words] == [Ink.PRINTED, Ink.HANDWRITTEN, Ink.MARK]
        assert [word.text for word in page.words] == ["Surname", "Mill", ""]
        rest = page.image.copy()
        for word in page.words:
            inside = page.image[word.y : word.y + word.height, word.x : word.x + word.width]
            _, _, width, height = cv2.boundingRect((inside < 160).astype(np.uint8))
            assert abs(word.width - width) <= 3
            assert abs(word.height - height) <= 3
            rest[word.y : word.y + word.height, word.x : word.x + word.width] = 255
        assert (rest < 160).sum() < 20

    def test_the_scan_has_the_size_of_the_sheet_and_its_paper(self) -> None:
        rng = np.random.default_rng(4)
        sheet = Sheet(210, 297, TYPEFACE)
        page = scan(sheet, Scanner(dpi=100, paper=230, shading=4, jpeg_quality=70), rng)
        assert page.image.shape == (1169, 827)
        assert 220 < np.median(page.image) < 240
        assert page.words == ()

    def test_what_lies_off_the_sheet_has_no_box(self, scribe: Scribe) -> None:
        rng = np.random.default_rng(5)
        sheet = Sheet(60, 40, TYPEFACE)
        sheet.print(20, 200, "below", 10)
        sheet.print(-300, 20, "left", 10)
        sheet.write(20, 300, "below", Hand(scribe, Pen(), rng))
        sheet.print(20, 20, "here", 10)
        assert [word.text for word in scan(sheet, CLEAN, rng).words] == ["here"]


class TestFields:
    def test_a_comb_writes_a_character_a_cell_as_one_word(self, scribe: Scribe) -> None:
        sheet = Sheet(210, 60, TYPEFACE)
        form = FormFields(sheet, Hand(scribe, Pen(), np.random.default_rng(6)))
        form.comb(20, "Date", "14 03", 10)
        written = [word for word in sheet.words if word.ink is Ink.HANDWRITTEN]
        assert [word.text for word in written] == ["14", "03"]
        left = [float(word.outline[:, 0].min()) / sheet.pixels_per_mm for word in written]
        assert left[1] - left[0] == pytest.approx(3 * 5.5, abs=2.5)

    def test_an_answer_stays_in_its_room(self, scribe: Scribe) -> None:
        sheet = Sheet(210, 60, TYPEFACE)
        form = FormFields(sheet, Hand(scribe, Pen(x_height=2.5), np.random.default_rng(7)))
        end = form.write(20, 30, "somewhat longer than wide", room=75)
        assert end < 20 + 80

    def test_a_choice_leaves_a_mark_only_where_chosen(self, scribe: Scribe) -> None:
        sheet = Sheet(210, 60, TYPEFACE)
        form = FormFields(sheet, Hand(scribe, Pen(), np.random.default_rng(8)))
        form.choice(20, 30, "Yes", chosen=True)
        form.choice(60, 30, "No", chosen=False)
        assert [word.ink for word in sheet.words] == [Ink.MARK, Ink.PRINTED, Ink.PRINTED]


class TestCuttings:
    def test_words_cut_from_crops_stand_on_the_line_in_their_size(
        self, tmp_path: Path, hands: CharacterHands
    ) -> None:
        rows: list[WrittenCrop] = [
            (_ringed(len(word), tail=tail), word, "ann", "train")
            for word, tail in (("acorn", False), ("gap", True))
        ]
        path = write_writers_crops(tmp_path / "copiste_words.zip", rows)
        (ann,) = read_ink_scribes(path, hands, fewest_words=2)
        assert set(ann.vocabulary) == {"acorn", "gap"}
        sheet = Sheet(60, 40, TYPEFACE)
        hand = Hand(ann, Pen(x_height=2.0), np.random.default_rng(11))
        sheet.lay(Ink.HANDWRITTEN, "gap", hand.write("gap"), (10, 20), 2.0, hand)
        left, top = sheet.words[0].outline.min(axis=0) / sheet.pixels_per_mm
        bottom = sheet.words[0].outline.max(axis=0)[1] / sheet.pixels_per_mm
        assert (left, top, bottom) == pytest.approx((10, 18, 21), abs=0.3)

    def test_no_word_is_written_twice_alike(self, scribe: Scribe) -> None:
        rng = np.random.default_rng(3)
        first, second = (np.concatenate(scribe.write("home", rng)) for _ in range(2))
        assert first.shape != second.shape or not np.allclose(first, second)

    def test_letters_set_apart_are_one_word(self, scribe: Scribe) -> None:
        sheet = Sheet(210, 60, TYPEFACE)
        hand = Hand(scribe, Pen(), np.random.default_rng(12))
        close = sheet.write(20, 20, "MILL", hand)
        apart = sheet.write(20, 40, "MILL", hand, apart=1.0)
        assert apart - close > 2 * hand.pen.x_height
        assert [word.text for word in sheet.words] == ["MILL", "MILL"]


def _ringed(letters: int, *, tail: bool) -> np.ndarray:
    """Draw letters that are rings 18 pixels high, the first with a tail half as long."""
    picture = np.full((54, 24 * letters + 12), 255, np.uint8)
    for i in range(letters):
        cv2.circle(picture, (18 + 24 * i, 24), 8, 0, 2)
    if tail:
        cv2.line(picture, (26, 24), (26, 41), 0, 2)
    return picture


class TestProse:
    def test_a_page_is_full_of_lines_of_words_apart(self, scribe: Scribe) -> None:
        composer = FormComposer([TYPEFACE], [scribe], Texts())
        page = composer.compose(np.random.default_rng(4), CLEAN, (prose,))
        written = [word for word in page.words if word.ink is Ink.HANDWRITTEN]
        assert len(written) > 60
        height = page.image.shape[0]
        assert max(word.y for word in written) > 0.7 * height


class TestComposer:
    def test_pages_have_words_of_every_kind_within_the_picture(self, scribe: Scribe) -> None:
        composer = FormComposer([TYPEFACE], [scribe], Texts())
        rng = np.random.default_rng(9)
        kinds: set[Ink] = set()
        for _ in range(8):
            page = composer.compose(rng, Scanner(dpi=100))
            height, width = page.image.shape
            assert len(page.words) > 5
            assert all(word.text or word.ink is Ink.MARK for word in page.words)
            assert all(
                0 <= word.x < word.x + word.width <= width
                and 0 <= word.y < word.y + word.height <= height
                for word in page.words
            )
            kinds |= {word.ink for word in page.words}
        assert kinds == set(Ink)

    def test_the_same_seed_composes_the_same_page(self, scribe: Scribe) -> None:
        composer = FormComposer([TYPEFACE], [scribe], Texts())
        scanner = Scanner(dpi=75)
        first, second = (composer.compose(np.random.default_rng(10), scanner) for _ in range(2))
        assert first.words == second.words
        assert np.array_equal(first.image, second.image)


class TestScannerDefects:
    def test_a_copier_knows_two_greys(self) -> None:
        sheet = Sheet(60, 40, TYPEFACE)
        sheet.print(10, 20, "Copy", 14)
        page = scan(sheet, Scanner(bilevel=True), np.random.default_rng(13))
        assert set(np.unique(page.image)) == {0, 255}
        (word,) = page.words
        assert (page.image[word.y : word.y + word.height] == 0).sum() > 100

    def test_a_faded_sheet_is_pale_and_dust_is_dark(self) -> None:
        sheet = Sheet(60, 40, TYPEFACE)
        sheet.fill(20, 10, 10, 10, 0)
        clean = Scanner(noise=0.0, shading=0.0)
        rng = np.random.default_rng(14)
        whole, faded, dusty = (
            scan(sheet, replace(clean, **change), rng).image
            for change in ({}, {"fading": 0.5}, {"specks": 2.0})
        )
        assert faded.min() > whole.min() + 80
        assert (dusty < 150).sum() > (whole < 150).sum()


class TestTypefaces:
    def test_families_have_two_weights(self, tmp_path: Path) -> None:
        for name in ("one-latin-400", "one-latin-700", "two-latin-400"):
            (tmp_path / f"{name}-normal.woff2").touch()
        assert set(read_typefaces(tmp_path)) == {"one"}

    def test_a_folder_without_type_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(FontError, match=str(tmp_path)):
            read_typefaces(tmp_path)


class TestSamples:
    @pytest.mark.parametrize("name", ["registration-form.png", "letter-and-card.tif"])
    def test_the_shipped_truth_fits_the_shipped_pages(self, name: str) -> None:
        with (SAMPLES / name).with_suffix(".truth.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        with Image.open(SAMPLES / name) as pages:
            assert {row["page"] for row in rows} == {str(n + 1) for n in range(pages.n_frames)}
            for row in rows:
                pages.seek(int(row["page"]) - 1)
                x, y, width, height = (int(row[key]) for key in ("x", "y", "width", "height"))
                crop = np.asarray(pages.convert("L").crop((x, y, x + width, y + height)))
                assert crop.min() < 150, row
                assert (row["kind"] == "mark") == (row["text"] == "")
