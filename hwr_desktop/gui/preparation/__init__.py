"""How a page was prepared, step by step."""

from __future__ import annotations
