"""Many files: planned, read by isolated workers, resumed, merged, watched."""

from __future__ import annotations
