"""From what the decoder saw to the chance that a reading is right.

A network's own chances are too sure of themselves. A logistic regression on a few features of the
decoding, fitted on writers that the model never saw, mends that (Platt scaling with several
features; Guo, Pleiss, Sun, Weinberger: On calibration of modern neural networks, ICML 2017). Its
parameters travel in the model's metadata.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALLEST = 1e-6
_MOST_LIKELIER = 20.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the decoding of a word tells about its reading.

    Attributes:
        log_probability: Logarithm of the text's chance, over all its alignments.
        weakest_character: Greatest chance, in its frames, of the least certain character.
        margin: Logarithm of how many times the text is more probable than the next one.
        length: Characters of the text.
        known: 1 if a lexicon has the text, 0 if not or if none is used.
        upheld: 1 if no second look changed the first reading, else 0.
        likelier: Logarithm of how many times likelier as a word the text is than the next one; 0 if
            no lexicon is used. A reading that what was seen prefers to a likelier word is often
            wrong.
    """

    log_probability: float
    weakest_character: float
    margin: float
    length: int
    known: float = 0.0
    upheld: float = 1.0
    likelier: float = 0.0

    def features(self) -> tuple[float, ...]:
        """Return the numbers that the regression works on, in the order of the fields.

        Chances enter as log-odds, on which the regression is nearly straight; the length enters as
        a logarithm.
        """
        return (
            _log_odds(math.exp(self.log_probability)),
            _log_odds(self.weakest_character),
            min(self.margin, -math.log(_SMALLEST)),
            math.log(max(self.length, 1)),
            self.known,
            self.upheld,
            min(max(self.likelier, -_MOST_LIKELIER), _MOST_LIKELIER),
        )


FEATURES = tuple(field.name for field in fields(Evidence))
"""Names of `Evidence.features`, in order."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """A fitted logistic regression.

    Attributes:
        bias: Log-odds where all features are nought.
        weights: Log-odds for one unit of each of `FEATURES`.
    """

    bias: float
    weights: tuple[float, ...]

    def confidence(self, evidence: Evidence) -> float:
        """Return the chance that the reading is wholly right, 0 to 1."""
        return self.confidence_of(evidence.features())

    def confidence_of(self, features: Sequence[float]) -> float:
        """Return the chance for the numbers that `Evidence.features` gives."""
        terms = zip(self.weights, features, strict=True)
        return _logistic(self.bias + sum(weight * value for weight, value in terms))

    def to_metadata(self) -> dict[str, Any]:
        """Return the parameters for a model's metadata."""
        return {"bias": self.bias, "weights": dict(zip(FEATURES, self.weights, strict=True))}

    @classmethod
    def from_metadata(cls, parameters: dict[str, Any]) -> Calibration:
        """Read the parameters from a model's metadata.

        Features that are not in it, since the fit is older than they are, count for nothing.

        Raises:
            ValueError: Parameters are missing or of features that this program does not know.
        """
        try:
            weights = dict(parameters["weights"])
            if unknown := set(weights) - set(FEATURES):
                raise ValueError(f"calibration of unknown features: {', '.join(sorted(unknown))}")
            return cls(float(parameters["bias"]), tuple(float(weights.get(f, 0)) for f in FEATURES))
        except (KeyError, TypeError) as error:
            raise ValueError(f"incomplete calibration: {error}") from error


UNCALIBRATED = Calibration(0.0, (1.0, *(0.0 for _ in FEATURES[1:])))
"""Takes the text's own chance as it is."""


def _log_odds(chance: float) -> float:
    bounded = min(max(chance, _SMALLEST), 1 - _SMALLEST)
    return math.log(bounded / (1 - bounded))


def _logistic(log_odds: float) -> float:
    if log_odds < 0:
        odds = math.exp(log_odds)
        return odds / (1 + odds)
    return 1 / (1 + math.exp(-log_odds))
