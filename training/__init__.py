"""Training and evaluation of the recognition models; the app never imports it."""

from __future__ import annotations
