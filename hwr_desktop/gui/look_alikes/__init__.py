"""Words that were read alike, in a grid."""

from __future__ import annotations
