"""The preferences."""

from __future__ import annotations
