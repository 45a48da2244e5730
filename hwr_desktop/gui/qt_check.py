"""Loads Qt, in a process of its own: `hwr doctor` asks whether that works here."""

from __future__ import annotations


def main() -> None:
    """Load what a window needs.

    Raises:
        ImportError: Qt does not load here.
    """
    import PySide6.QtWidgets  # noqa: F401
