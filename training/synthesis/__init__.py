"""Synthetic words: texts that forms carry, set in handwriting fonts or a writer's characters."""

from __future__ import annotations
