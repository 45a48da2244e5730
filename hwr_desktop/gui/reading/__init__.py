"""What reads, in a thread of its own."""

from __future__ import annotations
