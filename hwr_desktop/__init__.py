"""HWR Desktop: reads scanned handwritten forms offline and lets a person correct them."""

from __future__ import annotations

__version__ = "0.1.0"
