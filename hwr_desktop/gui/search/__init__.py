"""Find and replace, go to."""

from __future__ import annotations
