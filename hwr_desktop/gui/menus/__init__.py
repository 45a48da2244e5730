"""Actions: what describes them, and the menus, palette and shortcuts made from them."""

from __future__ import annotations
