"""How well a network alone reads validation words, corpus by corpus."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from hwr_desktop.recognition.preprocess import bucket_width, collate
from training.network import charset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from hwr_desktop.recognition.preprocess import Ink
    from training.data.material import ValidationWord

_READ_AT_ONCE = 64


def greedy_error_rates(
    words: Sequence[ValidationWord], logits: Callable[[Ink], NDArray[np.float32]]
) -> dict[str, float]:
    """Return the greedy character error rate by corpus, in the order of the corpora's names.

    Args:
        words: What to read.
        logits: The network: shape (batch, 32, width, 1) to (batch, frames, classes).
    """
    errors: Counter[str] = Counter()
    lengths: Counter[str] = Counter()
    by_width = sorted(words, key=lambda word: word.image.shape[1])
    for start in range(0, len(by_width), _READ_AT_ONCE):
        batch = by_width[start : start + _READ_AT_ONCE]
        width = bucket_width(batch[-1].image.shape[1])
        best = logits(collate([word.image for word in batch], width)).argmax(axis=-1)
        for word, row in zip(batch, best, strict=True):
            text = charset.decode_greedy(row.tolist())
            errors[word.source] += Levenshtein.distance(word.text, text)
            lengths[word.source] += len(word.text)
    return {name: errors[name] / lengths[name] for name in sorted(lengths)}
