"""A network so small that a test can train it, on crops of `drawn_corpora.write_crops`."""

from __future__ import annotations

TOP = """
name = "tiny"
architecture = "resnet-ctc"
validation = ["own.zip"]
precision = "float32"
"""
"""The beginning of its configuration: keys that stand before all tables."""

TABLES = """
[options]
filters = [4, 8, 8]
features = 16
context_blocks = 0

[shares]
"own.zip" = 1.0
"""
"""Its first tables."""
