"""Documents to files and back: one file a format, found by name in ``registry.py``."""

from __future__ import annotations
