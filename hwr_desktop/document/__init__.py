"""What a transcription is: pages, lines, words, readings, and the edits that change them."""

from __future__ import annotations
