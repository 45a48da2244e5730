"""Names for new pages, lines and words."""

from __future__ import annotations

import uuid


def new_id() -> str:
    """Return an id that no other page, line or word has, in this document or in any other."""
    return uuid.uuid4().hex
