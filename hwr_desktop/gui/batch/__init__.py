"""The batch window: many files, unattended."""

from __future__ import annotations
