"""The shortcut sheet, and what the program is made of."""

from __future__ import annotations
