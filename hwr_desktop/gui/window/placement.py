"""Where a window stands and how its parts share it, kept for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMainWindow, QSplitter

_FIRST_SIZE = (1400, 880)


def restore_placement(window: QMainWindow, splitters: Mapping[str, QSplitter]) -> None:
    """Place a window as the last one stood; the first one is as large as the screen allows."""
    places = QSettings()
    geometry = places.value("window/geometry")
    if geometry is None or not window.restoreGeometry(geometry):
        room = window.screen().availableSize()
        window.resize(min(_FIRST_SIZE[0], room.width()), min(_FIRST_SIZE[1], room.height()))
    for name, splitter in splitters.items():
        state = places.value(f"window/{name}")
        if state is not None:
            splitter.restoreState(state)


def keep_placement(window: QMainWindow, splitters: Mapping[str, QSplitter]) -> None:
    """Remember how a window stands."""
    places = QSettings()
    places.setValue("window/geometry", window.saveGeometry())
    for name, splitter in splitters.items():
        places.setValue(f"window/{name}", splitter.saveState())
