"""Reads pictures of words with a model."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Alternative, Reading
from hwr_desktop.errors import CancelledError, ModelError
from hwr_desktop.recognition.adaptation import UNADAPTED, Adaptation
from hwr_desktop.recognition.calibration import UNCALIBRATED, Calibration, Evidence
from hwr_desktop.recognition.ctc import Hypothesis
from hwr_desktop.recognition.decode import CtcDecoder
from hwr_desktop.recognition.lexicon import shipped_lexicon
from hwr_desktop.recognition.output_layer import OpenNetwork, OutputLayer, open_network
from hwr_desktop.recognition.preprocess import (
    HEIGHT,
    NORMALISATION,
    bucket_width,
    collate,
    prepare,
)
from hwr_desktop.recognition.providers import Provider, open_session
from hwr_desktop.recognition.second_look import (
    DOUBTFUL,
    SURE_MARGIN,
    probable_texts,
    views,
    weigh,
)
from hwr_desktop.softmax import softmax

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from hwr_desktop.recognition.ctc import Chances, Constraint
    from hwr_desktop.recognition.models import Model
    from hwr_desktop.recognition.preprocess import Grey, Ink, Prepared

ALTERNATIVES = 5
_BATCH = 64
_BATCH_PIXELS = _BATCH * 160
"""Columns of a batch at most, so that very wide words do not ask for much memory."""
_ROUND = 512
"""Words that are decoded together: a page as a rule, and no more memory for a folder of crops."""
_SHARE_OF_FIRST_LOOKS = 0.6
"""Part of the work that is done, as progress shows it, when each word has been seen once."""
_CANDIDATES, _CANDIDATES_HELD = 5, 30
"""Characters tried in a frame; more where a constraint forbids the most probable ones."""
_DOUBTFUL = math.log(DOUBTFUL)
_CERTAIN_MARGIN = 20.0
"""Stands for the margin where no other text was found."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the decoder made of one picture, before calibration.

    Attributes:
        hypotheses: Texts, most probable first; empty where a constraint admits none.
        raw_text: The text that the plain picture alone gives.
        spans: Where each character of the first one starts and ends, pixels of the picture.
        evidence: What tells how far the first one can be trusted.
    """

    hypotheses: tuple[Hypothesis, ...]
    raw_text: str
    spans: tuple[tuple[float, float], ...]
    evidence: Evidence


class Recogniser:
    """A loaded model.

    Use it from one thread at a time; ONNX Runtime spreads the work over the cores itself.

    Args:
        model: The model; see `models.find_model`.
        provider: What shall run it.
        threads: Threads on the CPU; None for one a core.
        lexicon: Whether doubtful readings are weighed with what is likely as a word.

    Attributes:
        model: The model.
        provider: What really runs it.
        provider_note: Why that is not what was asked for; empty if it is.

    Raises:
        ModelError: The model's network is damaged, or it needs another preprocessing.
    """

    def __init__(
        self,
        model: Model,
        provider: Provider = Provider.AUTO,
        threads: int | None = None,
        *,
        lexicon: bool = True,
    ) -> None:
        metadata = model.metadata
        if (metadata.normalisation, metadata.height) != (NORMALISATION, HEIGHT):
            raise ModelError(
                "{path} needs pictures prepared as '{way}' and {height} pixels high, "
                "which this version does not do; update the program or choose a model "
                "that `hwr models` lists",
                path=model.path,
                way=metadata.normalisation,
                height=metadata.height,
            )
        session = open_session(model.path, provider, threads)
        self._session = session.run
        classes = self._session.get_outputs()[0].shape[-1]
        if isinstance(classes, int) and classes != len(metadata.charset) + 1:
            raise ModelError(
                "{path}: {classes} classes do not fit its {count} characters and the "
                "blank; export the model again",
                path=model.path,
                classes=classes,
                count=len(metadata.charset),
            )
        self.model = model
        self.provider = session.provider
        self.provider_note = session.note
        self._threads = threads
        self._open: OpenNetwork | None = None
        self._layer: OutputLayer | None = None
        self._shipped_lexicon = shipped_lexicon() if lexicon else None
        self._decoder = CtcDecoder(metadata.charset)
        self.adapt(UNADAPTED)

    def adapt(self, adaptation: Adaptation) -> None:
        """Read from now on with what was learned from a person's corrections.

        Args:
            adaptation: What was learned from readings of this model; `UNADAPTED` to read as
                shipped.

        Raises:
            ModelError: It has a layer, and the model cannot take one.
        """
        if adaptation.layer is not None:
            self._open_network()
        self._layer = adaptation.layer
        self._lexicon = self._shipped_lexicon and self._shipped_lexicon.with_words(adaptation.words)
        shipped = self.model.metadata.calibration
        own = Calibration.from_metadata(shipped) if shipped else UNCALIBRATED
        self._calibration = adaptation.calibration or own

    @property
    def calibration(self) -> Calibration:
        """What turns evidence into confidence."""
        return self._calibration

    def output_layer(self) -> OutputLayer:
        """Return the last layer of the network as it was shipped.

        Raises:
            ModelError: It is not a dense one.
        """
        return self._open_network().layer

    def features(self, batch: Ink) -> NDArray[np.float32]:
        """Return what goes into the last layer.

        Args:
            batch: As for `logits`.

        Returns:
            Shape (batch, frames, features).

        Raises:
            ModelError: The last layer is not a dense one.
        """
        network = self._open_network()
        features: NDArray[np.float32] = self._session.run([network.features], {"image": batch})[0]
        return features.reshape(len(batch), -1, features.shape[-1])

    def _open_network(self) -> OpenNetwork:
        """Load the network again so that it gives its features, the first time."""
        if self._open is None:
            path = self.model.path
            try:
                network = open_network(path.read_bytes())
            except ValueError as error:
                raise ModelError(
                    "{path} cannot learn from corrections ({error}); choose another model",
                    path=path,
                    error=error,
                ) from error
            session = open_session(path, self.provider, self._threads, network.content)
            self._session, self._open = session.run, network
        return self._open

    def read(
        self,
        crops: Sequence[Grey],
        *,
        constraint: Constraint | None = None,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[Reading]:
        """Read words.

        A word's reading does not depend on its neighbours in ``crops``.

        Args:
            crops: Grey pictures, 8 bits, of any size.
            constraint: What a text may look like, for a field of digits, say.
            progress: Told after each batch which part is done, 0 to 1.
            cancelled: Asked before each batch of first looks whether to stop.

        Returns:
            One reading for each crop, with spans in pixels of the crop.

        Raises:
            CancelledError: ``cancelled`` said so.
        """
        decoded = self.decode(crops, constraint=constraint, progress=progress, cancelled=cancelled)
        return [self._reading(word) for word in decoded]

    def decode(
        self,
        crops: Sequence[Grey],
        *,
        constraint: Constraint | None = None,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[Decoded]:
        """Read words as `read` does, but return what calibration starts from."""
        decoded: list[Decoded] = []
        for first in range(0, len(crops), _ROUND):
            prepared = [prepare(crop) for crop in crops[first : first + _ROUND]]
            chances: list[Chances | None] = [None] * len(prepared)
            for batch, width in batches([word.image for word in prepared]):
                if cancelled and cancelled():
                    raise CancelledError("reading was cancelled")
                seen = self._see([prepared[i].image for i in batch], width)
                for i, of_word in zip(batch, seen, strict=True):
                    chances[i] = of_word
                if progress:
                    done = sum(of_word is not None for of_word in chances)
                    progress((len(decoded) + _SHARE_OF_FIRST_LOOKS * done) / len(crops))
            decoded += self._decode(prepared, [c for c in chances if c is not None], constraint)
            if progress:
                progress(len(decoded) / len(crops))
        return decoded

    def decode_held(
        self, crops: Sequence[Grey], constraints: Sequence[Constraint | None]
    ) -> list[tuple[Decoded, Decoded]]:
        """Decode each word held to a constraint of its own, and freely.

        The network sees the words once for both.

        Args:
            crops: As for `read`.
            constraints: For each crop what its text may look like; None for anything.

        Returns:
            For each crop what it is held to its constraint, and what it is without.
        """
        words = [prepare(crop) for crop in crops]
        chances = self._chances([word.image for word in words])
        free = self._decode(words, chances, None)
        held = [
            self._decode([word], [seen], constraint)[0] if constraint is not None else decoded
            for word, seen, constraint, decoded in zip(
                words, chances, constraints, free, strict=True
            )
        ]
        return list(zip(held, free, strict=True))

    def certainties(self, crops: Sequence[Grey]) -> list[float]:
        """Return for each crop the chance of the network's most probable path through it.

        That is quicker than reading, and tells writing that stands upright from what does not.
        """
        every = self._chances([prepare(crop).image for crop in crops])
        return [float(chances.max(axis=1).prod()) for chances in every]

    def logits(self, batch: Ink) -> NDArray[np.float32]:
        """Run the network alone.

        Args:
            batch: Shape (batch, 32, width, 1), as `preprocess.collate` makes it.

        Returns:
            Shape (batch, frames, classes).
        """
        if self._layer is not None:
            return self._layer.logits(self.features(batch))
        output: NDArray[np.float32] = self._session.run(["logits"], {"image": batch})[0]
        return output

    def _see(self, images: Sequence[Ink], width: int) -> Sequence[Chances]:
        """Return for each image of a batch the chances that the network sees in it."""
        return list(softmax(self.logits(collate(images, width))))

    def _decode(
        self,
        words: Sequence[Prepared],
        chances: Sequence[Chances],
        constraint: Constraint | None,
    ) -> list[Decoded]:
        """Decode words; the doubtful ones are looked at again, all together."""
        found = self._decoder.beam_searches(
            chances,
            candidates=_CANDIDATES_HELD if constraint else _CANDIDATES,
            count=ALTERNATIVES + 1,
            constraint=constraint,
        )
        raw = [hypotheses[0].text if hypotheses else "" for hypotheses in found]
        if constraint is None:
            doubtful = [i for i, texts in enumerate(found) if texts[0].log_probability < _DOUBTFUL]
            weighed = self._weigh(
                [words[i].image for i in doubtful], [chances[i] for i in doubtful]
            )
            for i, hypotheses in zip(doubtful, weighed, strict=True):
                found[i] = hypotheses
        return [
            self._decoded(word, of_word, hypotheses, raw_text, likelier)
            for word, of_word, hypotheses, raw_text, likelier in zip(
                words, chances, found, raw, self._likelier(found), strict=True
            )
        ]

    def _weigh(self, images: Sequence[Ink], plain: Sequence[Chances]) -> list[list[Hypothesis]]:
        """Weigh the texts of doubtful words; look at other pictures where that may change them."""
        texts = probable_texts(self._decoder, plain, self._lexicon)
        count = ALTERNATIVES + 1
        weighed = weigh(self._decoder, [[look] for look in plain], texts, self._lexicon, count)
        unsettled = [i for i, found in enumerate(weighed) if _margin(found) < SURE_MARGIN]
        others = self._look_again([images[i] for i in unsettled])
        looks = [[plain[i], *of_word] for i, of_word in zip(unsettled, others, strict=True)]
        texts = [texts[i] for i in unsettled]
        again = weigh(self._decoder, looks, texts, self._lexicon, count)
        for i, found in zip(unsettled, again, strict=True):
            weighed[i] = found
        return weighed

    def _look_again(self, images: Sequence[Ink]) -> list[list[Chances]]:
        """Return for each image the chances that the network sees in its other views."""
        seen = self._chances([view for image in images for view in views(image)])
        each = len(seen) // max(len(images), 1)
        return [seen[i * each : (i + 1) * each] for i in range(len(images))]

    def _chances(self, images: Sequence[Ink]) -> list[Chances]:
        """Return for each image the chances that the network sees in it."""
        seen: dict[int, Chances] = {}
        for batch, width in batches(images):
            seen.update(zip(batch, self._see([images[i] for i in batch], width), strict=True))
        return [seen[i] for i in range(len(images))]

    def _likelier(self, found: Sequence[Sequence[Hypothesis]]) -> list[float]:
        """Return for each word how its best text compares with the next one as a word."""
        likelier = [0.0] * len(found)
        if self._lexicon is not None:
            compared = [i for i, hypotheses in enumerate(found) if len(hypotheses) > 1]
            texts = [hypothesis.text for i in compared for hypothesis in found[i][:2]]
            likely = self._lexicon.log_probabilities(texts)
            for i, difference in zip(compared, likely[::2] - likely[1::2], strict=True):
                likelier[i] = float(difference)
        return likelier

    def _decoded(
        self,
        word: Prepared,
        chances: Chances,
        hypotheses: Sequence[Hypothesis],
        raw_text: str,
        likelier: float,
    ) -> Decoded:
        if not hypotheses:
            return Decoded((), raw_text, (), Evidence(-math.inf, 0.0, 0.0, 0))
        best = hypotheses[0]
        frames = self._decoder.align(chances, best.text)
        peaks = map(self._decoder.peak, itertools.repeat(chances), best.text, frames)
        return Decoded(
            tuple(hypotheses),
            raw_text,
            self._spans(word, frames),
            Evidence(
                best.log_probability,
                min(peaks, default=1.0),
                _margin(hypotheses),
                len(best.text),
                float(self._lexicon is not None and self._lexicon.knows(best.text)),
                float(best.text == raw_text),
                likelier,
            ),
        )

    def _spans(
        self, word: Prepared, frames: list[tuple[int, int]]
    ) -> tuple[tuple[float, float], ...]:
        """Turn frames into spans of the crop that meet halfway.

        CTC shows a character in one or two frames somewhere in its ink; the boundary between two
        characters is taken to be in the middle between their frames.
        """
        if not frames:
            return ()
        stride = self.model.metadata.stride
        inner = [(a[1] + b[0]) / 2 * stride for a, b in itertools.pairwise(frames)]
        edges = [0.0, *inner, float(word.image.shape[1])]
        places = [word.to_crop(edge) for edge in edges]
        return tuple(itertools.pairwise(places))

    def _reading(self, word: Decoded) -> Reading:
        model = self.model.id
        if not word.hypotheses:
            return Reading("", 0.0, model=model)
        best, *others = word.hypotheses
        confidence = self._calibration.confidence(word.evidence)
        # The others share what the best one leaves, in the proportions that the decoder saw.
        left = 1.0 - math.exp(best.log_probability)
        share = (1.0 - confidence) / left if left > 0.0 else 0.0
        alternatives = (
            Alternative(h.text, min(confidence, share * math.exp(h.log_probability)))
            for h in others
        )
        return Reading(
            best.text,
            confidence,
            tuple(alternatives),
            word.spans,
            word.raw_text if word.raw_text != best.text else None,
            model,
        )


def _margin(hypotheses: Sequence[Hypothesis]) -> float:
    """Return the logarithm of how many times the first text is more probable than the second."""
    if len(hypotheses) == 1:
        return _CERTAIN_MARGIN
    return hypotheses[0].log_probability - hypotheses[1].log_probability


def batches(images: Sequence[Ink]) -> Iterator[tuple[list[int], int]]:
    """Yield indices of images that go into one batch, and its width.

    The width follows from each image alone, so that a reading never depends on the neighbours.
    """
    buckets: dict[int, list[int]] = {}
    for i, image in enumerate(images):
        buckets.setdefault(bucket_width(image.shape[1]), []).append(i)
    for width, members in sorted(buckets.items()):
        size = max(1, min(_BATCH, _BATCH_PIXELS // width))
        for first in range(0, len(members), size):
            yield members[first : first + size], width
