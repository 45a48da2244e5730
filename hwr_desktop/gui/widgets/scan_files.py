"""How a person names scans to a window: dialogs for files and folders, and what is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from hwr_desktop.imaging.load import IMAGE_SUFFIXES

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget


def ask_files(parent: QWidget) -> list[Path]:
    """Ask for scans; none where the person thinks better of it."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
    translate = QCoreApplication.translate
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        translate("ScanFiles", "Add files"),
        "",
        translate("ScanFiles", "Scans ({patterns})").format(patterns=patterns),
    )
    return [Path(name) for name in names]


def ask_folder(parent: QWidget) -> list[Path]:
    """Ask for a folder of scans; none where the person thinks better of it."""
    title = QCoreApplication.translate("ScanFiles", "Add a folder of scans")
    name = QFileDialog.getExistingDirectory(parent, title)
    return [Path(name)] if name else []


def dropped_paths(event: QDropEvent) -> list[Path]:
    """Return the files and folders of this computer that are dragged or dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
