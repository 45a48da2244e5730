"""The page as flowing text."""

from __future__ import annotations
