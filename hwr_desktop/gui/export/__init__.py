"""Export: format, options, preview."""

from __future__ import annotations
