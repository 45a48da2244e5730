"""Word pictures to text, with honest chances."""

from __future__ import annotations
