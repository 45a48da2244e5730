"""Item models: what tables and lists show, kept in step with the document."""

from __future__ import annotations
