"""Fits the small decisions of segmentation: which gaps part words, what kind a word is."""
