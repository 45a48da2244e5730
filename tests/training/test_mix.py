from __future__ import annotations

import string
from typing import TYPE_CHECKING

import numpy as np
import pytest

from hwr_desktop.recognition.preprocess import WIDTH_BUCKETS, prepare
from tests.training.drawn_corpora import WORDS, write_crops, write_strokes
from training.data.corpora import crops, stroke_lines
from training.data.corpora.sample import Corpus, Sample
from training.data.mix import Mix, MixSettings
from training.network import charset

if TYPE_CHECKING:
    from pathlib import Path

    from training.data.mix import Batch

SETTINGS = MixSettings(batch_size=8, block_batches=4)


@pytest.fixture(scope="module")
def corpora(tmp_path_factory: pytest.TempPathFactory) -> list[Corpus]:
    folder: Path = tmp_path_factory.mktemp("corpora")
    return [
        crops.read(write_crops(folder / "crops.zip"), "crops", "train"),
        stroke_lines.read(write_strokes(folder / "s.jsonl.gz"), "strokes", "train", unit=0.4),
    ]


def mix_of(corpora: list[Corpus], seed: int = 1, settings: MixSettings = SETTINGS) -> Mix:
    return Mix(corpora, {corpus.name: 1.0 for corpus in corpora}, None, settings, seed)


def equal(one: Batch, other: Batch) -> bool:
    return np.array_equal(one.images, other.images) and np.array_equal(one.labels, other.labels)


def test_batches_hold_ink_and_labels_of_known_words(corpora: list[Corpus]) -> None:
    batch = mix_of(corpora).block(0)[0]

    assert batch.images.shape[:2] == (8, 32)
    assert batch.images.shape[2] in WIDTH_BUCKETS
    assert batch.images.max() > 200
    for label in batch.labels:
        words = charset.decode(int(index) for index in label if index).split(" ")
        assert {word.rstrip(string.punctuation) for word in words} <= set(WORDS)


def test_a_block_is_the_same_whatever_was_drawn_before(corpora: list[Corpus]) -> None:
    mix = mix_of(corpora)
    after_others = [mix.block(number) for number in range(3)][2]

    alone = mix_of(corpora).block(2)

    assert all(equal(one, other) for one, other in zip(after_others, alone, strict=True))


def test_labels_have_room_for_as_many_characters_as_there_are_frames(
    corpora: list[Corpus],
) -> None:
    for batch in mix_of(corpora).block(0):
        assert batch.labels.shape[1] == batch.images.shape[2] // SETTINGS.stride


def test_each_block_and_each_seed_is_drawn_anew(corpora: list[Corpus]) -> None:
    mix = mix_of(corpora)

    assert not equal(mix.block(0)[0], mix.block(1)[0])
    assert not equal(mix.block(0)[0], mix_of(corpora, seed=2).block(0)[0])


def test_texts_that_ctc_cannot_emit_are_left_out() -> None:
    picture = np.full((40, 40), 255, np.uint8)
    picture[5:35, 10:30] = 0
    corpus = Corpus("impossible")
    for text in ("o", "o" * 60):
        corpus.samples.append(Sample(text, "w", "impossible", "train", text, picture))

    mix = mix_of([corpus])
    labels = mix.block(0)[0].labels

    texts = [charset.decode(row[row > 0].tolist()) for row in labels]
    assert {word.rstrip(string.punctuation) for text in texts for word in text.split(" ")} == {"o"}
    (rejection,) = mix.corpora[0].rejections
    assert rejection.item == "o" * 60
    assert rejection.reason.startswith("CTC needs 119 frames")


def test_samples_wider_than_the_canvas_are_left_out(corpora: list[Corpus]) -> None:
    mix = mix_of(corpora, settings=MixSettings(max_width=50, stride=4))

    left = [sample.text for corpus in mix.corpora for sample in corpus.samples]
    rejected = [one.reason for corpus in mix.corpora for one in corpus.rejections]

    assert {len(text) for text in left} == {2}
    assert len(rejected) > 10
    assert all("wider than 50" in reason for reason in rejected)


def test_shares_decide_how_often_a_corpus_is_drawn(corpora: list[Corpus]) -> None:
    mix = Mix(corpora, {"crops": 1.0, "strokes": 0.0}, None, SETTINGS, 1)
    trained = {sample.text for sample in corpora[0].samples}
    assert {sample.text for sample in corpora[1].samples} < trained

    rng = np.random.default_rng(0)
    texts = [mix.draw_crop(rng)[0] for _ in range(60)]

    assert {
        word.rstrip(string.punctuation) for text in texts for word in text.split(" ")
    } == trained


@pytest.mark.parametrize(
    "settings",
    [
        MixSettings(plain_share=1.0),
        MixSettings(paperless_share=1.0),
        MixSettings(paperless_share=1.0, erased_share=1.0),
    ],
)
def test_without_paper_samples_are_black_on_white(
    corpora: list[Corpus], settings: MixSettings
) -> None:
    mix = mix_of(corpora, settings=settings)
    rng = np.random.default_rng(0)

    for _ in range(40):
        _, crop = mix.draw_crop(rng)
        assert np.mean(crop == 255) > 0.3
        assert crop.min() < 80


def test_some_crops_hold_several_words(corpora: list[Corpus]) -> None:
    mix = mix_of(corpora)
    rng = np.random.default_rng(0)
    drawn = [mix.draw_crop(rng) for _ in range(300)]
    several = [(text, crop) for text, crop in drawn if " " in text]
    single = [(text, crop) for text, crop in drawn if " " not in text]

    assert 5 <= len(several) <= 60
    widths = [
        np.mean([prepare(crop).image.shape[1] for _, crop in part]) for part in (several, single)
    ]
    assert widths[0] > 1.5 * widths[1]
