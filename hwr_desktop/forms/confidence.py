"""The chance that a whole field is right: the product of the chances of its parts.

It is not calibrated: parts that are likely wrong together make it too low.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.recognition.engine import Decoded

_FLOOR = 1e-6


@dataclass(frozen=True, slots=True)
class Evidence:
    """What tells how far a field's value can be trusted.

    Attributes:
        doubt: Sum of the natural logarithms of the chances of its parts, never above 0.
        agrees: Whether the reader gives the same text without knowing the field's type.
    """

    doubt: float
    agrees: bool = True

    @classmethod
    def of_text(cls, confidences: Sequence[float]) -> Evidence:
        """Make the evidence of running text from the confidences in its words."""
        return cls(sum(math.log(max(confidence, _FLOOR)) for confidence in confidences))

    @classmethod
    def of_strings(cls, words: Sequence[Decoded], *, agrees: bool) -> Evidence:
        """Make the evidence of strings that were held to a type."""
        least = math.log(_FLOOR)
        logs = (
            max(word.evidence.log_probability, least) if word.hypotheses else least
            for word in words
        )
        return cls(sum(logs), agrees)

    @classmethod
    def of_mark(cls, certainty: float) -> Evidence:
        """Make the evidence of a tick, a choice or a signature."""
        return cls(math.log(max(certainty, _FLOOR)))


def field_confidence(evidence: Evidence, *, sound: bool) -> float:
    """Return the probability, 0 to 1, that a field's value is right.

    Args:
        evidence: What was seen.
        sound: Whether the value passes the field's own checks.
    """
    return math.exp(evidence.doubt) * (1.0 if sound else 0.5) * (1.0 if evidence.agrees else 0.8)
