"""What a model has learned from a person's corrections, as far as reading needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hwr_desktop.recognition.calibration import Calibration
from hwr_desktop.recognition.output_layer import OutputLayer


@dataclass(frozen=True)
class Adaptation:
    """How a model reads otherwise than it was shipped.

    Attributes:
        layer: Stands in the place of the network's last layer; None to leave that.
        words: Words that were confirmed, in small letters, and how much each counts.
        calibration: Stands in the place of the model's own; None to leave that.
    """

    layer: OutputLayer | None = None
    words: Mapping[str, float] = field(default_factory=dict)
    calibration: Calibration | None = None


UNADAPTED = Adaptation()
"""Reads as shipped."""
