"""The document in figures."""

from __future__ import annotations
