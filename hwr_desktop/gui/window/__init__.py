"""The main window: its parts, and what joins them."""

from __future__ import annotations
