"""The console program `hwr`: one file a command."""

from __future__ import annotations
