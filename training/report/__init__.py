"""Reports about models for people: Markdown with figures beside it."""

from __future__ import annotations
