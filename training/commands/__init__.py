"""What a person runs: training, averaging, calibrating, measuring, reporting."""

from __future__ import annotations
