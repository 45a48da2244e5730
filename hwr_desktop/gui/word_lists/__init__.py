"""The project's good and bad words."""

from __future__ import annotations
