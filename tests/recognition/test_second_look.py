from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest

from hwr_desktop.recognition.decode import CtcDecoder
from hwr_desktop.recognition.lexicon import shipped_lexicon
from hwr_desktop.recognition.preprocess import HEIGHT, MAX_WIDTH
from hwr_desktop.recognition.second_look import probable_texts, views
from hwr_desktop.recognition.second_look import weigh as weigh_texts
from hwr_desktop.softmax import softmax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.recognition.ctc import Chances, Hypothesis
    from hwr_desktop.recognition.lexicon import Lexicon

CHARSET = "ehnosu"
DECODER = CtcDecoder(CHARSET)


def look(first: dict[str, float], rest: str = "ouse") -> NDArray[np.float32]:
    """Frames that show a first letter with the given logits and then the rest plainly."""
    logits = np.full((2 * len(rest) + 2, len(CHARSET) + 1), -6.0, np.float32)
    logits[1::2, 0] = 3.0
    for letter, logit in first.items():
        logits[0, 1 + CHARSET.index(letter)] = logit
    for place, letter in enumerate(rest, 1):
        logits[2 * place, 1 + CHARSET.index(letter)] = 3.0
    return softmax(logits)


NOUSE = look({"n": 3.0, "h": 2.6})


def weigh(
    words: Sequence[Sequence[Chances]], lexicon: Lexicon | None, count: int
) -> list[list[Hypothesis]]:
    texts = probable_texts(DECODER, [looks[0] for looks in words], lexicon)
    return weigh_texts(DECODER, words, texts, lexicon, count)


def test_what_is_likely_as_a_word_decides_a_doubtful_reading() -> None:
    assert DECODER.beam_search(NOUSE)[0].text == "nouse"
    weighed = weigh([[NOUSE]], shipped_lexicon(), 6)[0]
    assert weighed[0].text == "house"
    assert "nouse" in {hypothesis.text for hypothesis in weighed}


def test_clear_ink_stands_against_the_lexicon() -> None:
    clear = look({"n": 9.0, "h": -5.0})
    weighed = weigh([[clear]], shipped_lexicon(), 6)[0]
    assert weighed[0].text == "nouse"


def blurred() -> NDArray[np.float32]:
    """Frames of "house" in which each letter looks a little more like another one."""
    logits = np.full((10, len(CHARSET) + 1), -6.0, np.float32)
    logits[1::2, 0] = 6.0
    for place, (letter, rival) in enumerate(zip("house", "nneno", strict=True)):
        logits[2 * place, 1 + CHARSET.index(letter)] = 5.9
        logits[2 * place, 1 + CHARSET.index(rival)] = 6.0
    return softmax(logits)


def test_word_that_the_beam_has_lost_is_found_through_the_lexicon() -> None:
    alone = weigh([[blurred()]], None, 14)[0]
    assert "house" not in {hypothesis.text for hypothesis in alone}
    assert weigh([[blurred()]], shipped_lexicon(), 6)[0][0].text == "house"


def test_text_that_the_beam_has_lost_is_found_in_another_look() -> None:
    other = look({"h": 3.0})
    assert weigh([[blurred(), other]], None, 6)[0][0].text == "house"


def test_another_look_at_the_ink_decides() -> None:
    alone = weigh([[NOUSE]], None, 6)[0]
    assert alone[0].text == "nouse"
    other = look({"n": 0.0, "h": 5.0})
    assert weigh([[NOUSE, other]], None, 6)[0][0].text == "house"


def test_look_that_shows_nothing_rules_no_text_out() -> None:
    blank = softmax(np.tile(np.array([50.0, *[0.0] * 6], np.float32), (10, 1)))
    assert weigh([[NOUSE, blank]], None, 6)[0][0].text in {"nouse", ""}


@pytest.mark.parametrize("looks", [[NOUSE], [NOUSE, look({"h": 3.0})]])
def test_chances_sum_to_what_the_picture_gives_all_texts(
    looks: list[NDArray[np.float32]],
) -> None:
    found = DECODER.beam_search(NOUSE)
    found = DECODER.beam_search(looks[0], width=64, count=64)
    weighed = weigh([looks], None, len(found))[0]
    chances = [hypothesis.log_probability for hypothesis in weighed]
    assert chances == sorted(chances, reverse=True)
    total = sum(math.exp(hypothesis.log_probability) for hypothesis in found)
    assert sum(map(math.exp, chances)) == pytest.approx(total, abs=5e-3)


@pytest.mark.parametrize("width", [16, 75, MAX_WIDTH])
def test_views_keep_the_ink_and_fit_the_network(width: int) -> None:
    image = np.zeros((HEIGHT, width), np.float32)
    image[8:24, 4 : width - 4] = 1.0
    for view in views(image):
        assert view.dtype == np.float32
        assert view.shape[0] == HEIGHT
        assert width <= view.shape[1] <= MAX_WIDTH
        assert 0.0 <= view.min() < view.max() <= 1.0
        assert view.sum() == pytest.approx(image.sum(), rel=0.02)


def test_words_are_weighed_each_for_itself() -> None:
    words = [[NOUSE], [blurred(), look({"h": 3.0})], [look({"n": 9.0}, "no"), NOUSE]]
    alone = [weigh([looks], shipped_lexicon(), 6)[0] for looks in words]
    for one, other in zip(alone, weigh(words, shipped_lexicon(), 6), strict=True):
        assert [hypothesis.text for hypothesis in one] == [hypothesis.text for hypothesis in other]
        assert [hypothesis.log_probability for hypothesis in one] == pytest.approx(
            [hypothesis.log_probability for hypothesis in other]
        )
    assert weigh([], shipped_lexicon(), 6) == []
