"""What actions do, one file a menu; every change goes through the controller."""

from __future__ import annotations
