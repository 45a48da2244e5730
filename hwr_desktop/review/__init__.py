"""How a person gets a transcription right with the least work: what to look at, and what it buys."""

from __future__ import annotations
