from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from hwr_desktop.learning import replay
from hwr_desktop.learning.learn import learn
from hwr_desktop.learning.lessons import Lesson
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import load_model
from hwr_desktop.recognition.preprocess import prepare
from hwr_desktop.recognition.providers import Provider
from tests.block_script import draw_word, write_block_model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hwr_desktop.learning.profile import Profile


def words_of(letters: str, count: int, seed: int = 0) -> list[str]:
    """Make up words of four or five letters that begin with an ``a`` and end in a ``d``."""
    rng = np.random.default_rng(seed)
    return [f"a{''.join(rng.choice(list(letters), rng.integers(2, 4)))}d" for _ in range(count)]


def make_lessons(shown: Sequence[str], typed: Sequence[str]) -> list[Lesson]:
    """Return lessons for words as they are drawn and as a person typed them."""
    return [
        Lesson(draw_word(word), text, f"page {i // 10}")
        for i, (word, text) in enumerate(zip(shown, typed, strict=True))
    ]


@pytest.fixture(scope="session")
def mistaken_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that takes ``b`` and ``c`` for each other."""
    path = tmp_path_factory.mktemp("models") / "mistaken.onnx"
    return write_block_model(path, sharpness=0.06, mistaken="bc")


@pytest.fixture
def recogniser(mistaken_model: Path) -> Recogniser:
    return Recogniser(load_model(mistaken_model), Provider.CPU, threads=1)


@pytest.fixture(scope="session")
def other_hands() -> replay.Replay:
    """Words without the letters that the model mistakes."""
    texts = words_of("ad", 20)
    return replay.Replay(tuple(prepare(draw_word(word)).image for word in texts), tuple(texts))


SHOWN = words_of("abcd", 90)


@pytest.fixture(scope="session")
def profile(mistaken_model: Path, other_hands: replay.Replay) -> Profile:
    """What the model learns of a hand that writes words of all letters."""
    recogniser = Recogniser(load_model(mistaken_model), Provider.CPU, threads=1)
    return learn(recogniser, make_lessons(SHOWN, SHOWN), other_hands, ["a.hwr"]).profile
