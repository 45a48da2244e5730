from __future__ import annotations

import math
import random
import re
import string
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import matplotlib as mpl
import numpy as np
import pytest

from training.data.strokes import Pen, render
from training.synthesis.characters import UNITS_PER_X_HEIGHT, CharacterHands
from training.synthesis.fonts import Font, FontError, read_fonts
from training.synthesis.medicines import read_medicines
from training.synthesis.texts import ALPHABET, MAX_LENGTH, Texts
from training.synthesis.towns import read_towns
from training.synthesis.words import Synthesis

if TYPE_CHECKING:
    from collections.abc import Iterator

FONT_FILES = Path(mpl.get_data_path()) / "fonts" / "ttf"
CHARACTERS = string.ascii_letters + string.digits + ",.-"


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts()


@pytest.fixture(scope="module")
def font_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fonts")
    (folder / "print").mkdir()
    (folder / "Hand.ttf").write_bytes((FONT_FILES / "DejaVuSans-Oblique.ttf").read_bytes())
    (folder / "print" / "Type.ttf").write_bytes((FONT_FILES / "DejaVuSerif.ttf").read_bytes())
    return folder


def stroke_of(character: str) -> list[list[int]]:
    """A zigzag that differs from character to character."""
    code = ord(character)
    return [[0, 0], [300 + code, 200], [100, 700], [400, 1000]]


def records(writer: str, characters: str = CHARACTERS) -> Iterator[dict[str, Any]]:
    for character in characters:
        tall = character.isupper() or character.isdigit() or character in "bdfhklt"
        height = 1.8 if tall else 0.3 if character in ",.-" else 1.0
        yield {
            "writer": writer,
            "text": character,
            "case_ok": 1,
            "rel_height": height,
            "rel_bottom": 0.0,
            "rel_scale": height,
            "rel_from": "context",
            "strokes": [stroke_of(character)],
        }


@pytest.fixture(scope="module")
def hands() -> CharacterHands:
    return CharacterHands([*records("ann"), *records("bob")])


def ink(strokes: tuple[np.ndarray, ...]) -> np.ndarray:
    return np.concatenate(strokes)


class TestTexts:
    def test_texts_are_short_and_of_the_alphabet(self, texts: Texts) -> None:
        rng = np.random.default_rng(3)
        drawn = [texts.draw(rng) for _ in range(3000)]
        assert all(0 < len(text) <= MAX_LENGTH for text in drawn)
        assert all(ALPHABET.issuperset(text) for text in drawn)
        assert all(text == " ".join(text.split()) for text in drawn)

    def test_the_same_seed_draws_the_same_texts(self, texts: Texts) -> None:
        first, second = (
            [texts.draw(rng) for _ in range(50)]
            for rng in (np.random.default_rng(5), np.random.default_rng(5))
        )
        assert first == second

    def test_every_digit_letter_and_usual_sign_comes(self, texts: Texts) -> None:
        rng = np.random.default_rng(7)
        seen = set("".join(texts.draw(rng) for _ in range(20_000)))
        assert seen >= set(string.ascii_letters + string.digits + ".,-/:()'\"@€$£%°éäöüß")

    def test_medicines_come_by_their_real_names(self, texts: Texts) -> None:
        names = set(read_medicines())
        assert {"ranitidine", "amoxicillin", "omeprazole"} <= names
        drawn = [texts.draw(np.random.default_rng(i)) for i in range(1500)]
        assert sum(text.split()[0].lower().strip(".,;:") in names for text in drawn) > 15

    def test_some_brands_of_medicines_have_a_letter_or_a_strength_beside_them(
        self, texts: Texts
    ) -> None:
        quick = random.Random(4)
        drawn = [texts.medicine(quick) for _ in range(600)]
        assert any(re.match(r"[A-Z]-[A-Z][a-z]{3,}", name) for name in drawn)
        assert any(re.match(r"[A-Z][a-z]{3,}-(R|SR|MR|D3|Plus|20)\b", name) for name in drawn)

    def test_places_are_real_towns_and_streets_as_they_are_named(self, texts: Texts) -> None:
        towns = read_towns()
        assert {"Zwiesel", "Montreuil", "Halstead"} <= {
            n for names in towns.values() for n in names
        }
        assert all(ALPHABET.issuperset(name) for names in towns.values() for name in names)
        quick = random.Random(3)
        drawn = [texts.place(quick) for _ in range(600)]
        real = {name for names in towns.values() for name in names}
        assert sum(place in real for place in drawn) > 100
        german = [place for place in drawn if re.search(r"(straße|weg|platz)$", place.lower())]
        assert len(german) > 30

    def test_what_forms_ask_for_is_a_good_part(self, texts: Texts) -> None:
        rng = np.random.default_rng(11)
        drawn = [texts.draw(rng) for _ in range(4000)]
        with_digits = sum(any(map(str.isdigit, text)) for text in drawn) / len(drawn)
        capitals = sum(text.isupper() and len(text) > 2 for text in drawn) / len(drawn)
        assert 0.25 < with_digits < 0.5
        assert 0.05 < capitals < 0.25


class TestFonts:
    def test_a_word_is_dark_ink_on_white_cut_to_its_ink(self, font_folder: Path) -> None:
        rng = np.random.default_rng(1)
        for font in read_fonts(font_folder):
            picture = font.render("dog", rng)
            assert picture.dtype == np.uint8
            assert picture.min() < 50
            assert (picture[[0, -1]] == 255).all()
            assert (picture[:, [0, -1]] == 255).all()
            columns = np.flatnonzero((picture < 128).any(axis=0))
            rows = np.flatnonzero((picture < 128).any(axis=1))
            assert columns[0] < 6
            assert picture.shape[1] - columns[-1] < 6
            assert 50 < rows[-1] - rows[0] < 76

    def test_longer_texts_are_wider_and_drawn_anew_each_time(self, font_folder: Path) -> None:
        rng = np.random.default_rng(2)
        hand = next(font for font in read_fonts(font_folder) if not font.printed)
        pictures = [hand.render("minimum", rng) for _ in range(8)]
        assert len({picture.tobytes() for picture in pictures}) > 4
        assert hand.render("minimum minimum", rng).shape[1] > 1.6 * pictures[0].shape[1]

    def test_type_is_told_by_its_folder(self, font_folder: Path) -> None:
        assert {font.name: font.printed for font in read_fonts(font_folder)} == {
            "Hand": False,
            "Type": True,
        }

    def test_a_character_without_a_glyph_is_refused(self, font_folder: Path) -> None:
        font = Font(font_folder / "Hand.ttf")
        assert font.can_write("Élan 12 €")
        assert not font.can_write("漢字")

    def test_a_damaged_font_is_left_out_and_an_empty_folder_named(self, tmp_path: Path) -> None:
        (tmp_path / "broken.ttf").write_bytes(b"not a font")
        with pytest.raises(FontError, match=str(tmp_path)):
            read_fonts(tmp_path)


class TestCharacters:
    def test_ink_begins_at_zero_and_stands_on_the_baseline(self, hands: CharacterHands) -> None:
        rng = np.random.default_rng(4)
        points = ink(hands.write("noon", rng).strokes)
        assert points[:, 0].min() == pytest.approx(0.0, abs=1e-3)
        assert points[:, 1].max() == pytest.approx(0.0, abs=0.3 * UNITS_PER_X_HEIGHT)
        assert points[:, 1].min() == pytest.approx(-UNITS_PER_X_HEIGHT, rel=0.3)

    def test_characters_follow_each_other_without_piling_up(self, hands: CharacterHands) -> None:
        rng = np.random.default_rng(6)
        for _ in range(20):
            strokes = hands.write("HELLO", rng).strokes
            assert len(strokes) == 5
            middles = [float(stroke[:, 0].mean()) for stroke in strokes]
            assert middles == sorted(middles)
            assert min(np.diff(middles)) > 0.3 * UNITS_PER_X_HEIGHT

    def test_words_stand_further_apart_than_letters(self, hands: CharacterHands) -> None:
        rng = np.random.default_rng(8)
        for _ in range(20):
            apart = hands.write("n nn", rng).strokes
            ends = [(stroke[:, 0].min(), stroke[:, 0].max()) for stroke in apart]
            assert ends[1][0] - ends[0][1] > ends[2][0] - ends[1][1]

    def test_a_missing_character_is_borrowed(self) -> None:
        hands = CharacterHands([*records("poor", string.ascii_lowercase), *records("rich")])
        written = hands.write("a1", np.random.default_rng(0), writer="poor")
        assert written.writer == "poor"
        assert len(written.strokes) == 2

    def test_accents_are_put_on(self, hands: CharacterHands) -> None:
        rng = np.random.default_rng(9)
        assert hands.can_write("né Ü ç")
        plain, accented = hands.write("e", rng).strokes, hands.write("é", rng).strokes
        assert len(accented) == len(plain) + 1
        assert ink(accented)[:, 1].min() < ink(plain)[:, 1].min()

    def test_a_touch_of_the_pen_leaves_a_point(self) -> None:
        (touch,) = records("tip", ".")
        touch["strokes"] = [[[5, 5], [5, 5], [5, 5]]]
        hands = CharacterHands([*records("tip", string.ascii_letters), touch])
        rng = np.random.default_rng(10)
        strokes = hands.write("n.", rng, writer="tip").strokes
        assert render(strokes[1:], Pen(), rng).max() == 255

    def test_accents_of_a_hand_differ_as_its_letters_do(self) -> None:
        (other,) = records("two", "e")
        other["strokes"] = [[[0, 0], [900, 1000]]]
        hands = CharacterHands([*records("two", string.ascii_letters), other])
        rng = np.random.default_rng(11)
        drawn = [hands.write("é", rng, writer="two").strokes for _ in range(20)]
        assert {len(strokes[0]) for strokes in drawn} == {2, 4}

    def test_what_nobody_wrote_is_refused(self, hands: CharacterHands) -> None:
        assert not hands.can_write("5 €")

    def test_labels_of_untrusted_case_are_left_out(self) -> None:
        doubtful = [{**record, "case_ok": 0} for record in records("cy")]
        hands = CharacterHands([*doubtful, *records("dee", string.digits + "abc")])
        assert hands.can_write("2024")
        assert hands.can_write("cab")
        assert not hands.can_write("Cab")


class TestLabels:
    def test_they_are_short_rows_of_words_with_a_capital(self, texts: Texts) -> None:
        rng = np.random.default_rng(15)
        for label in (texts.draw_label(rng) for _ in range(300)):
            assert 2 <= len(label.split(" ")) <= 4
            assert len(label) <= MAX_LENGTH
            assert not label[0].islower()
            assert ALPHABET.issuperset(label)


class TestSynthesis:
    def test_all_sources_come_in_their_shares(
        self, texts: Texts, font_folder: Path, hands: CharacterHands
    ) -> None:
        synthesis = Synthesis(
            texts, read_fonts(font_folder), hands, font_share=0.5, print_share=0.1
        )
        rng = np.random.default_rng(12)
        words = [synthesis.draw(rng) for _ in range(1000)]
        assert all((word.image is None) != (word.strokes is None) for word in words)
        shares = {
            source: sum(word.writer == source for word in words) / len(words)
            for source in ("font:Hand", "font:Type")
        }
        assert shares["font:Hand"] == pytest.approx(0.5, abs=0.06)
        assert shares["font:Type"] == pytest.approx(0.1, abs=0.04)
        assert {word.writer for word in words} == {"font:Hand", "font:Type", "ann", "bob"}

    def test_type_often_sets_labels_of_several_words(
        self, texts: Texts, font_folder: Path, hands: CharacterHands
    ) -> None:
        synthesis = Synthesis(
            texts, read_fonts(font_folder), hands, font_share=0.0, print_share=1.0
        )
        rng = np.random.default_rng(14)
        written = [synthesis.draw(rng).text for _ in range(300)]
        assert 0.45 < sum(" " in text for text in written) / len(written) < 0.75

    def test_every_picture_holds_ink(self, texts: Texts, font_folder: Path) -> None:
        synthesis = Synthesis(texts, read_fonts(font_folder), CharacterHands(records("ann")))
        rng = np.random.default_rng(13)
        for _ in range(300):
            word = synthesis.draw(rng)
            if word.image is not None:
                pieces, _ = cv2.connectedComponents((word.image < 128).astype(np.uint8))
                assert pieces - 1 >= math.ceil(len(word.text.replace(" ", "")) / 4)
            else:
                assert word.strokes is not None
                assert np.isfinite(ink(word.strokes)).all()
