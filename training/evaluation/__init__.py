"""How well a model reads words that it never learned, and what its confidence is worth."""

from __future__ import annotations
