"""Filled-in forms composed from templates and real pen strokes, with the truth of each word."""

from __future__ import annotations
