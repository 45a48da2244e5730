"""The terms of CTC decoding that its modules share.

A frame is one step of the network's output. Arrays of chances have the shape (frames, classes);
class 0 is the CTC blank, class ``i + 1`` the character ``charset[i]``.

Graves, Fernández, Gomez, Schmidhuber: Connectionist temporal classification, ICML 2006.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Chances = NDArray[np.float32] | NDArray[np.float64]

BLANK = 0


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A text and the natural logarithm of its chance, summed over all its alignments."""

    text: str
    log_probability: float


class Constraint(Protocol):
    """What a text may look like, told character by character; see `pattern.Pattern`."""

    def allows(self, text: str) -> bool:
        """Tell whether some permitted text begins with this one."""

    def accepts(self, text: str) -> bool:
        """Tell whether the text as a whole is permitted."""


def active_words(frames: Sequence[int]) -> list[int]:
    """Return for each frame how many words have it, where the words' frames descend."""
    counts = np.searchsorted(-np.array(frames), -np.arange(frames[0]), side="left")
    return [int(count) for count in counts]
