"""The review strip, and what a person does to words."""

from __future__ import annotations
