"""The page on the screen: pixels, boxes, zoom, and tools for the mouse."""

from __future__ import annotations
