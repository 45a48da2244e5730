"""Learning from corrections: lessons, what they change, whether it helps, and the file for it."""

from __future__ import annotations
