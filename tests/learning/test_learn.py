from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rapidfuzz.distance import Levenshtein

from hwr_desktop.errors import CancelledError, InputError, ProfileError
from hwr_desktop.learning.learn import contradicts, learn
from hwr_desktop.learning.profile import Profile, load_profile, use_profile
from hwr_desktop.learning.replay import Replay
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import load_model
from hwr_desktop.recognition.preprocess import prepare
from hwr_desktop.recognition.providers import Provider
from tests.block_script import draw_word
from tests.learning.conftest import SHOWN, make_lessons, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NEW = words_of("abcd", 40, seed=7)


def texts_of(recogniser: Recogniser, words: Sequence[str]) -> list[str]:
    return [reading.text for reading in recogniser.read([draw_word(word) for word in words])]


def errors(recogniser: Recogniser, words: Sequence[str]) -> int:
    return sum(map(Levenshtein.distance, texts_of(recogniser, words), words))


def test_new_words_of_a_hand_are_read_better(
    recogniser: Recogniser, profile: Profile, tmp_path: Path
) -> None:
    assert profile.lessons == len(SHOWN)
    assert profile.sources == ("a.hwr",)
    assert profile.figures.gain > 0.3
    assert profile.figures.other_hands_after <= profile.figures.other_hands_before

    before = errors(recogniser, NEW)
    profile.save(tmp_path / "hand.hwrprofile")
    loaded, _ = load_profile(tmp_path / "hand.hwrprofile")
    use_profile(recogniser, loaded, "hand")
    assert errors(recogniser, NEW) < 0.7 * before


def test_learning_leaves_the_reader_as_it_was(recogniser: Recogniser, other_hands: Replay) -> None:
    before = texts_of(recogniser, NEW)
    first, second = (
        learn(recogniser, make_lessons(SHOWN[:40], SHOWN[:40]), other_hands, []).profile
        for _ in range(2)
    )
    assert texts_of(recogniser, NEW) == before
    assert first.pack() == second.pack()


def test_what_reads_other_hands_worse_is_not_taken(recogniser: Recogniser) -> None:
    shown = [word for word in SHOWN if "b" in word or "c" in word]
    swapped = [word.translate(str.maketrans("bc", "cb")) for word in shown]
    others = make_lessons(shown, swapped)  # hands in which the model is right
    images = Replay(
        tuple(prepare(lesson.picture).image for lesson in others), tuple(o.text for o in others)
    )
    profile = learn(recogniser, make_lessons(SHOWN, SHOWN), images, []).profile
    assert profile.weights is None


def test_one_text_typed_into_many_wrong_boxes_changes_no_reading(
    recogniser: Recogniser, other_hands: Replay
) -> None:
    shown = ["add" * 2 + word for word in SHOWN]
    lessons = make_lessons(shown, ["bb"] * len(shown))
    with pytest.raises(InputError, match="not what the pictures show"):
        learn(recogniser, lessons, other_hands, [])


def test_slips_are_left_out_and_the_rest_is_learned(
    recogniser: Recogniser, other_hands: Replay
) -> None:
    wrong = make_lessons(["aaaaaaad"] * 30, ["cb"] * 30)
    learned = learn(recogniser, [*wrong, *make_lessons(SHOWN, SHOWN)], other_hands, [])
    assert learned.left_out == 30
    assert learned.profile.lessons == len(SHOWN)
    assert "cb" not in learned.profile.words


@pytest.mark.parametrize(
    ("text", "read", "slip"),
    [
        ("HELLO", "hello", True),
        ("Hello", "hello", False),
        ("A", "a", False),
        ("HELLO", "HELL0", False),
        ("Smith", "Srnith", False),
        ("Smith", "garden", True),
        ("привет", "npuber", True),
        ("of", "a", False),
    ],
)
def test_a_text_that_cannot_be_what_is_written_is_a_slip(text: str, read: str, slip: bool) -> None:
    assert contradicts(text, read) is slip


def test_ten_words_leave_the_network_as_it_is(recogniser: Recogniser, other_hands: Replay) -> None:
    profile = learn(recogniser, make_lessons(SHOWN[:10], SHOWN[:10]), other_hands, []).profile
    assert profile.weights is None
    assert profile.calibration is None


def test_learning_can_be_cancelled(recogniser: Recogniser, other_hands: Replay) -> None:
    before = texts_of(recogniser, NEW)
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 20

    with pytest.raises(CancelledError):
        learn(recogniser, make_lessons(SHOWN, SHOWN), other_hands, [], cancelled=cancelled)
    assert texts_of(recogniser, NEW) == before


def test_a_profile_of_another_model_is_refused(profile: Profile, block_model: Path) -> None:
    other = Recogniser(load_model(block_model), Provider.CPU, threads=1)
    with pytest.raises(ProfileError, match=r"office was learned for the model mistaken@"):
        use_profile(other, profile, "office")


def test_a_damaged_profile_is_refused(profile: Profile) -> None:
    content = profile.pack()
    for damaged in (b"", b"PK", content[:200], content[:-30], bytes(len(content))):
        with pytest.raises(ProfileError, match="x is damaged or no profile"):
            Profile.unpack(damaged, "x")


def test_the_confirmed_words_can_be_left_out(profile: Profile) -> None:
    assert not Profile.unpack(profile.without_words().pack(), "x").words


def test_words_for_replay_survive_packing(other_hands: Replay, tmp_path: Path) -> None:
    path = tmp_path / "replay.npz"
    path.write_bytes(other_hands.pack())
    loaded = Replay.load(path)
    assert loaded.texts == other_hands.texts
    for image, again in zip(other_hands.images, loaded.images, strict=True):
        assert again.shape == image.shape
        assert abs(again - image).max() <= 0.5 / 15 + 1e-6
