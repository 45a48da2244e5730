"""The page on the screen: pixels, word boxes, zoom and pan."""

from __future__ import annotations
