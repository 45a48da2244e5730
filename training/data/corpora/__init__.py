"""Readers of handwriting with its text, one a kind of corpus."""
