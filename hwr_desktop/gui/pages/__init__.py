"""The pages at the left, and what a person does to them."""

from __future__ import annotations
