"""How the window looks: colours, spacing, icons."""

from __future__ import annotations
