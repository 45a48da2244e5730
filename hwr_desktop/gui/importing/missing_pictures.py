"""Asks where the pictures of imported pages are that do not lie beside their files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from collections.abc import Sequence


class MissingPicturesDialog(QDialog):
    """Names the pictures; closed without a choice, nothing is imported."""

    folder_chosen = Signal(object)
    """Path of the folder to look in."""
    skipped = Signal()
    """The texts are wanted without their pictures."""

    def __init__(self, names: Sequence[str], folder: Path, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            names: The pictures, as the files name them.
            folder: Where to begin to look for a folder.
            parent: Owner.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self._folder = folder
        summary = QLabel(
            self.tr("%Ln pictures do not lie beside their files.", "", len(names)), self
        )
        font = summary.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        summary.setFont(font)
        hint = QLabel(
            self.tr("Choose the folder that holds them, or import the texts alone."), self
        )
        hint.setProperty("faint", True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Missing pictures"))
        self.list.addItems(list(names))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.choose_button = buttons.addButton(
            self.tr("Choose &Folder…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.choose_button.setDefault(True)
        self.without_button = buttons.addButton(
            self.tr("Import &Without Them"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.choose_button.clicked.connect(self._choose)
        buttons.accepted.connect(self.skipped)
        buttons.accepted.connect(self.close)
        buttons.rejected.connect(self.close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(theme.SPACING)
        whole.addWidget(summary)
        whole.addWidget(hint)
        whole.addSpacing(theme.SPACING)
        whole.addWidget(self.list, 1)
        whole.addSpacing(theme.SPACING)
        whole.addWidget(buttons)
        self.resize(580, 320)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of the pictures"), str(self._folder)
        )
        if name:
            self.folder_chosen.emit(Path(name))
            self.close()
