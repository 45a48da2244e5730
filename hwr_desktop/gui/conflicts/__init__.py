"""Words that were read otherwise than a person settled them."""

from __future__ import annotations
