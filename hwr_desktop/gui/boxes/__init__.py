"""What a person does to word boxes."""

from __future__ import annotations
