"""Opening files: the first screen, recent files, scans."""

from __future__ import annotations
