"""The window: the only home of Qt."""

from __future__ import annotations
