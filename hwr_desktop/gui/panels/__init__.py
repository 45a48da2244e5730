"""The parts of the window around the page, one file each."""

from __future__ import annotations
