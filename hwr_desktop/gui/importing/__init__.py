"""Transcriptions of this and other programs."""

from __future__ import annotations
