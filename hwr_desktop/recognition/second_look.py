"""A second look at a doubtful word: drawn otherwise, and weighed with what is likely as a word.

Reading a picture slanted otherwise and taking the text that all readings find probable is
known as test-time augmentation (Krizhevsky, Sutskever, Hinton, NIPS 2012, for photographs).
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.recognition.ctc import Hypothesis
from hwr_desktop.recognition.preprocess import HEIGHT, MAX_WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.recognition.ctc import Chances
    from hwr_desktop.recognition.decode import CtcDecoder
    from hwr_desktop.recognition.lexicon import Lexicon
    from hwr_desktop.recognition.preprocess import Ink

DOUBTFUL = 0.9
"""A reading less probable than this gets a second look."""
SURE_MARGIN = 2.0
"""Logarithm of how much better than the next one a text must be by the plain picture and as a word
to be kept without a look at the other pictures: those hardly ever change it then."""
_SLANT = 0.25
"""Columns by which a row moves against the row below it."""
_LEXICON_WEIGHT = 0.3
"""Exponent of a text's chance as a word, beside its chance in the picture."""
_CHARACTER_BONUS = 0.3
"""Added for each character: the chance of a text as a word falls with every one of them."""
_BEAM, _CANDIDATES, _COUNT = 16, 6, 14
_LEXICON_BEAM, _LEXICON_CANDIDATES, _LEXICON_COUNT = 12, 12, 10
_LEAST = -30.0
"""Logarithm of the least chance that one look may give: none may rule a text out alone."""


def views(image: Ink) -> list[Ink]:
    """Return a word's picture as the network sees it, with two other slants."""
    return [_slanted(image, _SLANT), _slanted(image, -_SLANT)]


def probable_texts(
    decoder: CtcDecoder, words: Sequence[Chances], lexicon: Lexicon | None
) -> list[list[str]]:
    """Return for each word the texts that its plain picture makes probable.

    Args:
        decoder: The model's decoder.
        words: For each word the network's chances for its plain picture.
        lexicon: What is likely as a word: texts of it are added that are less probable than others.
    """
    found = decoder.beam_searches(words, width=_BEAM, candidates=_CANDIDATES, count=_COUNT)
    if lexicon is not None:
        listed = decoder.beam_searches(
            words,
            width=_LEXICON_BEAM,
            candidates=_LEXICON_CANDIDATES,
            count=_LEXICON_COUNT,
            constraint=lexicon,
        )
        found = [[*texts, *more] for texts, more in zip(found, listed, strict=True)]
    return [list(dict.fromkeys(h.text for h in hypotheses)) for hypotheses in found]


def weigh(
    decoder: CtcDecoder,
    words: Sequence[Sequence[Chances]],
    probable: Sequence[Sequence[str]],
    lexicon: Lexicon | None,
    count: int,
) -> list[list[Hypothesis]]:
    """Rank the texts of each word by all looks at it together.

    Args:
        decoder: The model's decoder.
        words: For each word the network's chances for each picture of it, the plain picture first.
        probable: For each word its `probable_texts`; the first reading of each picture but the
            plain one is weighed with them.
        lexicon: What is likely as a word; None to let the pictures alone decide.
        count: Texts that are returned at most.

    Returns:
        The texts of each word, best first; their chances share what the plain picture gives all of
        them.
    """
    texts = [
        list(dict.fromkeys([*of_word, *map(decoder.greedy, looks[1:])]))
        for looks, of_word in zip(words, probable, strict=True)
    ]
    seen = iter(
        decoder.log_probabilities_of(
            [look for looks in words for look in looks],
            [of_word for looks, of_word in zip(words, texts, strict=True) for _ in looks],
        )
    )
    likely = iter(lexicon.log_probabilities(list(itertools.chain(*texts))) if lexicon else ())
    weighed = []
    for looks, of_word in zip(words, texts, strict=True):
        by_look = np.array([next(seen) for _ in looks])
        scores = np.maximum(by_look, _LEAST).mean(axis=0)
        if lexicon is not None:
            scores += _LEXICON_WEIGHT * np.array([next(likely) for _ in of_word])
            scores += _CHARACTER_BONUS * np.array([len(text) for text in of_word])
        shares = scores - scores.max()
        shares -= np.log(np.exp(shares).sum())
        mass = min(float(np.logaddexp.reduce(by_look[0])), 0.0)
        order = np.argsort(-scores, kind="stable")[:count]
        weighed.append([Hypothesis(of_word[i], float(shares[i]) + mass) for i in order])
    return weighed


def _slanted(image: Ink, slant: float) -> Ink:
    """Lean a picture to the right about its middle row, on a canvas that holds all of it."""
    pad = int(abs(slant) * HEIGHT / 2) + 1
    middle = (HEIGHT - 1) / 2
    width = min(image.shape[1] + 2 * pad, MAX_WIDTH)
    matrix: NDArray[np.float64] = np.array([[1.0, -slant, slant * middle + pad], [0.0, 1.0, 0.0]])
    return np.asarray(cv2.warpAffine(image, matrix, (width, HEIGHT)), np.float32)
