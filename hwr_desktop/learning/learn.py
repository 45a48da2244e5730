"""From lessons to a profile.

The words are parted in three; each part is read with what the other two teach. What does not read
the held-out words better, by more than chance, is not taken, nor what reads other hands worse.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from hwr_desktop.errors import InputError
from hwr_desktop.learning.confidence import refit
from hwr_desktop.learning.gate import Comparison, folds
from hwr_desktop.learning.layer import learn_layer, make_examples
from hwr_desktop.learning.memory import remember
from hwr_desktop.learning.profile import Figures, Profile
from hwr_desktop.recognition.adaptation import UNADAPTED, Adaptation
from hwr_desktop.recognition.decode import CtcDecoder
from hwr_desktop.recognition.preprocess import prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hwr_desktop.learning.layer import Example
    from hwr_desktop.learning.lessons import Lesson
    from hwr_desktop.learning.replay import Replay
    from hwr_desktop.recognition.engine import Decoded, Recogniser
    from hwr_desktop.recognition.output_layer import OutputLayer

    Progress = Callable[[float], None]
    Cancelled = Callable[[], bool]

FEWEST_FOR_LAYER = 30
"""Words below which the network stays as it is and only the words are remembered."""
_HELD_OUT = 400
"""Words that are read to see what learning gains, at most."""
_UNLIKE = 0.75
"""Part of a text's characters that differ from what the model read; a text that is so unlike was
probably typed into the wrong box."""
_ALIKE = 0.5
_READ, _TRIED, _LEARNED = 0.2, 0.8, 0.95
"""How far learning is, as progress shows it."""


@dataclass(frozen=True)
class Learned:
    """What came of learning.

    Attributes:
        profile: What was learned.
        left_out: Words whose text is so unlike what is written that they taught nothing.
    """

    profile: Profile
    left_out: int


def learn(
    recogniser: Recogniser,
    lessons: Sequence[Lesson],
    replay: Replay,
    sources: Sequence[str],
    *,
    progress: Progress = lambda _done: None,
    cancelled: Cancelled | None = None,
) -> Learned:
    """Learn from words that a person has checked.

    Args:
        recogniser: The reader; it reads as shipped before and after.
        lessons: The words, the oldest first.
        replay: Words of other hands that must not be read worse.
        sources: Names of the projects and lists that the lessons come from.
        progress: Told which part is done, 0 to 1.
        cancelled: Asked now and then whether to stop.

    Raises:
        InputError: No word can be learned from.
        ModelError: The model cannot learn.
        CancelledError: ``cancelled`` said so.
    """
    recogniser.adapt(UNADAPTED)
    school = _School(recogniser, replay, cancelled)
    try:
        read = recogniser.decode([lesson.picture for lesson in lessons], cancelled=cancelled)
        progress(_READ)
        sound = [
            i
            for i, (lesson, word) in enumerate(zip(lessons, read, strict=True))
            if not contradicts(lesson.text, _text(word))
        ]
        if not sound:
            raise InputError(
                "none of the {count} words can be learned from: their texts are not what the "
                "pictures show",
                count=len(lessons),
            )
        kept = [lessons[i] for i in sound]
        school.take(kept, [read[i] for i in sound])
        profile = school.learn(sources, progress)
    finally:
        recogniser.adapt(UNADAPTED)
    progress(1.0)
    return Learned(profile, len(lessons) - len(kept))


def contradicts(text: str, read: str) -> bool:
    """Tell whether a text is so unlike what was read that it must be a slip.

    It was typed into the wrong box, or in capitals where small letters stand.
    """
    longer = max(len(text), len(read))
    folded = Levenshtein.distance(text.lower(), read.lower())
    if longer > 2 and folded > _UNLIKE * longer:
        return True
    small = sum(character.islower() for character in read)
    return len(text) > 1 and text.isupper() and small > len(read) / 2 and folded < _ALIKE * longer


class _School:
    """Learns from lessons with one recogniser."""

    def __init__(self, recogniser: Recogniser, replay: Replay, cancelled: Cancelled | None) -> None:
        self._recogniser = recogniser
        self._cancelled = cancelled
        self._decoder = CtcDecoder(recogniser.model.metadata.charset)
        self._shipped = recogniser.output_layer()
        known = [
            (example, text)
            for example, text in zip(
                make_examples(recogniser, replay.images, replay.texts), replay.texts, strict=True
            )
            if example
        ]
        self._replayed = [example for example, _ in known[::2]]
        self._other_hands = known[1::2]

    def take(self, lessons: Sequence[Lesson], read: Sequence[Decoded]) -> None:
        """Take lessons and what the model as shipped reads in them."""
        self._lessons, self._read = lessons, read
        images = [prepare(lesson.picture).image for lesson in lessons]
        self._examples = make_examples(
            self._recogniser, images, [lesson.text for lesson in lessons]
        )

    def learn(self, sources: Sequence[str], progress: Progress) -> Profile:
        """Return what the lessons teach, as far as it helps."""
        parts = folds([lesson.page for lesson in self._lessons])
        step = max(1, -(-len(self._lessons) // _HELD_OUT))
        held = [[i for i in part if i % step == 0] for part in parts]
        order = [i for part in held for i in part]
        texts = [self._lessons[i].text for i in order]
        shipped = [self._read[i] for i in order]

        words = [self._words(part) for part in parts]
        decoded = self._try(held, [Adaptation(words=of_part) for of_part in words])
        with_words = _compare(texts, shipped, decoded)
        keep_words = sum(with_words.after) <= sum(with_words.before)
        if not keep_words:
            words, decoded, with_words = (
                [{} for _ in parts],
                shipped,
                _compare(texts, shipped, shipped),
            )
        progress((_READ + _TRIED) / 2)

        layer = None
        after, other_hands = with_words, self._on_other_hands(self._shipped)
        if sum(example is not None for example in self._examples) >= FEWEST_FOR_LAYER:
            layers = [self._layer(part) for part in parts]
            tried = self._try(
                held,
                [Adaptation(each, of_part) for each, of_part in zip(layers, words, strict=True)],
            )
            progress(_TRIED)
            gain = _compare(texts, decoded, tried)
            layer = self._layer(())
            with_layer = self._on_other_hands(layer)
            if gain.better and with_layer.no_worse:
                decoded, after, other_hands = tried, _compare(texts, shipped, tried), with_layer
            else:
                layer = None
        progress(_LEARNED)
        correct = [_text(word) == text for word, text in zip(decoded, texts, strict=True)]
        figures = Figures(
            len(order),
            with_words.cer_before,
            with_words.cer_after,
            after.cer_after,
            other_hands.cer_before,
            other_hands.cer_after,
        )
        profile = Profile(
            self._recogniser.model.id,
            len(self._lessons),
            tuple(sources),
            figures,
            self._words(()) if keep_words else {},
            calibration=refit(
                self._recogniser.calibration, [word.evidence for word in decoded], correct
            ),
            created=dt.datetime.now(tz=dt.UTC).date().isoformat(),
        )
        return profile.with_layer(self._shipped, layer) if layer else profile

    def _words(self, held_out: Sequence[int]) -> dict[str, float]:
        """Return the words of all lessons but some."""
        out = set(held_out)
        return remember(lesson.text for i, lesson in enumerate(self._lessons) if i not in out)

    def _layer(self, held_out: Sequence[int]) -> OutputLayer:
        """Return the layer that all lessons but some teach."""
        out = set(held_out)
        lessons = [e for i, e in enumerate(self._examples) if e is not None and i not in out]
        return learn_layer(self._shipped, lessons, self._replayed, cancelled=self._cancelled)

    def _try(
        self, held: Sequence[Sequence[int]], adaptations: Sequence[Adaptation]
    ) -> list[Decoded]:
        """Read the words of each part with what the others taught."""
        decoded: list[Decoded] = []
        for part, adaptation in zip(held, adaptations, strict=True):
            self._recogniser.adapt(adaptation)
            pictures = [self._lessons[i].picture for i in part]
            decoded += self._recogniser.decode(pictures, cancelled=self._cancelled)
        return decoded

    def _on_other_hands(self, layer: OutputLayer) -> Comparison:
        """Compare how the network alone reads other hands, as shipped and with a layer."""
        return Comparison.of(
            [text for _, text in self._other_hands],
            [self._greedy(self._shipped, example) for example, _ in self._other_hands],
            [self._greedy(layer, example) for example, _ in self._other_hands],
        )

    def _greedy(self, layer: OutputLayer, example: Example) -> str:
        return self._decoder.greedy(layer.logits(example.features))


def _compare(
    texts: Sequence[str], before: Sequence[Decoded], after: Sequence[Decoded]
) -> Comparison:
    return Comparison.of(texts, list(map(_text, before)), list(map(_text, after)))


def _text(word: Decoded) -> str:
    return word.hypotheses[0].text if word.hypotheses else ""
