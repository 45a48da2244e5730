"""The pixels of pages: where they are, and how they come to the screen."""

from __future__ import annotations
