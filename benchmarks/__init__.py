"""Commands that measure the product: speed, segmentation, memory."""

from __future__ import annotations
