"""The project file: one SQLite database with the state, the journal and the pictures."""

from __future__ import annotations

from hwr_desktop.storage.project import Project

__all__ = ["Project"]
