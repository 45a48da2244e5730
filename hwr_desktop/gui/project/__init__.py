"""The project file: opening, saving, its page images."""

from __future__ import annotations
