"""Small widgets and models that several features use."""

from __future__ import annotations
