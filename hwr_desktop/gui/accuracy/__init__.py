"""How well the model reads this document."""

from __future__ import annotations
