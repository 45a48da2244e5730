"""The type of a tensor in annotations: the networks are neutral to the Keras backend."""

from __future__ import annotations

from typing import Any

Tensor = Any
"""A tensor of whichever backend."""
