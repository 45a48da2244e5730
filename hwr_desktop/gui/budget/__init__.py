"""The review budget."""

from __future__ import annotations
