"""Pixels in: files to upright, evenly lit pages with their ink, and the way back to the file."""
