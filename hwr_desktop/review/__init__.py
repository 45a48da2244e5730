"""How a person gets a transcription right: what to look at, in what order, and what it buys."""

from __future__ import annotations
