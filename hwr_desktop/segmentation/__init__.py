"""Prepared pages to lines and words in reading order."""
