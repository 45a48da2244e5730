"""What sort of ink a word is, as a person says it."""

from __future__ import annotations
