from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from hwr_desktop.errors import CancelledError, ModelError
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import load_model
from hwr_desktop.recognition.pattern import Pattern
from hwr_desktop.recognition.providers import Provider
from tests.block_script import draw_word, letter_pitch, letter_width, write_block_model

if TYPE_CHECKING:
    from pathlib import Path

WORDS = ["abcd", "dcba", "adda", "da", "cadbaa", "abacadabbd", "ad" * 9]


@pytest.fixture(scope="module")
def recogniser(block_model: Path) -> Recogniser:
    return Recogniser(load_model(block_model), Provider.CPU)


@pytest.mark.parametrize(("unit", "margin"), [(4, 2), (10, 6), (35, 0), (60, 50)])
@pytest.mark.parametrize("light_on_dark", [False, True])
def test_reads_words_of_any_size_margin_and_polarity(
    recogniser: Recogniser, unit: int, margin: int, light_on_dark: bool
) -> None:
    crops = [draw_word(word, unit, margin) for word in WORDS]
    if light_on_dark:
        crops = [255 - crop for crop in crops]
    assert [reading.text for reading in recogniser.read(crops)] == WORDS


def test_reading_does_not_depend_on_the_neighbours(recogniser: Recogniser) -> None:
    rng = random.Random(4)
    crops = [draw_word(word, rng.randint(4, 30)) for word in WORDS * 12]
    noise = np.random.default_rng(0)
    crops += [noise.integers(0, 255, (40, 25 * i), dtype=np.uint8) for i in range(1, 30)]
    together = recogniser.read(crops)
    alone = [recogniser.read([crop])[0] for crop in crops]
    for one, other in zip(alone, together, strict=True):
        assert one.text == other.text
        assert one.confidence == pytest.approx(other.confidence, abs=1e-4)
        assert one.spans == other.spans


def test_alternatives_are_honest(recogniser: Recogniser) -> None:
    noise = np.random.default_rng(1)
    crops = [noise.integers(0, 255, (40, 25 * i), dtype=np.uint8) for i in range(1, 20)]
    for reading in recogniser.read([*crops, draw_word("abcd")]):
        chances = [alternative.probability for alternative in reading.alternatives]
        assert 0 < len(chances) <= 5
        assert chances == sorted(chances, reverse=True)
        assert reading.confidence >= chances[0]
        assert reading.confidence + sum(chances) <= 1 + 1e-6
        assert reading.text not in {alternative.text for alternative in reading.alternatives}
        assert reading.model == recogniser.model.id


def test_spans_lie_over_the_characters(recogniser: Recogniser) -> None:
    unit, margin = 20, 15
    reading = recogniser.read([draw_word("abcd", unit, margin)])[0]
    for place, (start, end) in enumerate(reading.spans):
        middle = margin + place * letter_pitch(unit) + letter_width(unit) / 2
        assert start < middle < end
    assert all(a[1] == b[0] for a, b in itertools.pairwise(reading.spans))


def test_picture_without_ink_reads_as_nothing(recogniser: Recogniser) -> None:
    for crop in (np.full((40, 90), 255, np.uint8), np.zeros((1, 1), np.uint8)):
        assert recogniser.read([crop])[0].text == ""
    assert recogniser.read([]) == []


def test_constraint_holds_the_reading_to_a_pattern(recogniser: Recogniser) -> None:
    crop = draw_word("abcd")
    assert recogniser.read([crop], constraint=Pattern("[acd]*"))[0].text in {"acd", "aacd", "accd"}
    nothing = recogniser.read([crop], constraint=Pattern("x"))[0]
    assert (nothing.text, nothing.confidence) == ("", 0.0)


def test_progress_grows_to_one_and_cancel_stops(recogniser: Recogniser) -> None:
    crops = [draw_word(word) for word in WORDS * 30]
    seen: list[float] = []
    recogniser.read(crops, progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert len(seen) > 2
    seen.clear()
    with pytest.raises(CancelledError):
        recogniser.read(crops, progress=seen.append, cancelled=lambda: bool(seen))
    assert len(seen) == 1


def test_absent_provider_falls_back_and_says_so(block_model: Path) -> None:
    recogniser = Recogniser(load_model(block_model), Provider.DIRECTML)
    assert recogniser.provider is Provider.CPU
    assert "dml" in recogniser.provider_note
    assert recogniser.read([draw_word("abcd")])[0].text == "abcd"


def test_model_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    other_charset = write_block_model(tmp_path / "charset.onnx", charset=("a", "b"))
    with pytest.raises(ModelError, match="5 classes do not fit its 2 characters"):
        Recogniser(load_model(other_charset))
    other_input = write_block_model(tmp_path / "input.onnx", normalisation="ink-99")
    with pytest.raises(ModelError, match="ink-99"):
        Recogniser(load_model(other_input))


def test_calibration_of_the_model_is_used(tmp_path: Path) -> None:
    weights = {
        "log_probability": 0.0,
        "weakest_character": 0.0,
        "margin": 0.0,
        "length": 0.0,
        "known": 0.0,
        "upheld": 0.0,
    }
    path = write_block_model(tmp_path / "even.onnx", calibration={"bias": 0.0, "weights": weights})
    reading = Recogniser(load_model(path)).read([draw_word("abcd")])[0]
    assert reading.confidence == pytest.approx(0.5)


def test_evidence_tells_which_text_is_likelier_as_a_word(tmp_path: Path) -> None:
    path = write_block_model(
        tmp_path / "likelier.onnx",
        sharpness=0.15,
        calibration={"bias": 0.0, "weights": {"likelier": 1.0}},
    )
    crops = [draw_word("bad"), draw_word("ccb")]
    word, no_word = Recogniser(load_model(path)).read(crops)
    assert (word.text, no_word.text) == ("bad", "ccb")
    assert no_word.confidence < 0.5 < word.confidence
    without = Recogniser(load_model(path), lexicon=False).read(crops)
    assert [reading.confidence for reading in without] == [pytest.approx(0.5)] * 2


def test_second_look_mends_doubtful_readings_and_tells_so(
    recogniser: Recogniser, tmp_path: Path
) -> None:
    unsure = Recogniser(load_model(write_block_model(tmp_path / "unsure.onnx", sharpness=0.15)))
    words = ["".join(letters) for letters in itertools.product("abcd", repeat=4)]
    words = [word for word in words if "a" in word and "d" in word]
    readings = unsure.read([draw_word(word) for word in words])
    mended = [(w, r) for w, r in zip(words, readings, strict=True) if r.raw_text is not None]
    assert mended
    assert all(reading.raw_text != reading.text for _, reading in mended)
    assert sum(r.text == w for w, r in mended) > sum(r.raw_text == w for w, r in mended)
    assert all(reading.raw_text is None for reading in recogniser.read([draw_word("dada")]))
