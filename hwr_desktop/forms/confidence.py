"""The chance that a whole field is right."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.recognition.engine import Decoded

_FLOOR = 1e-6
_CERTAIN_MARGIN = 20.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What tells how far a field's value can be trusted.

    Attributes:
        doubt: Sum of the natural logarithms of the chances of its parts, never above 0.
        margin: By how much the best text is likelier than the next one, natural logarithm.
        parts: Words or cells that were read; 0 for an empty field.
        agrees: Whether the reader gives the same text without knowing the field's type.
    """

    doubt: float
    margin: float = _CERTAIN_MARGIN
    parts: int = 0
    agrees: bool = True

    @classmethod
    def of_text(cls, confidences: Sequence[float]) -> Evidence:
        """Make the evidence of running text from the confidences in its words."""
        logs = [math.log(max(confidence, _FLOOR)) for confidence in confidences]
        return cls(sum(logs), -min(logs, default=0.0), len(logs))

    @classmethod
    def of_strings(cls, words: Sequence[Decoded], *, agrees: bool) -> Evidence:
        """Make the evidence of strings that were held to a type."""
        found = [word.evidence for word in words if word.hypotheses]
        doubt = sum(max(evidence.log_probability, math.log(_FLOOR)) for evidence in found)
        doubt += math.log(_FLOOR) * (len(words) - len(found))
        margin = min((evidence.margin for evidence in found), default=_CERTAIN_MARGIN)
        length = sum(evidence.length for evidence in found)
        return cls(doubt, min(margin, _CERTAIN_MARGIN), length, agrees)

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
