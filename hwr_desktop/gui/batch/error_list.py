"""Errors of a batch below their number; nothing is seen while there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget

from hwr_desktop.gui.figures import count
from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEIGHT = 96


class ErrorList(QWidget):
    """A title and a row an error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(self.tr("Errors"))
        self.rows.setWordWrap(True)
        self.rows.setFixedHeight(_HEIGHT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACING)
        whole.addWidget(self._title)
        whole.addWidget(self.rows)
        self.hide()

    def show_errors(self, errors: Iterable[str]) -> None:
        """Show these errors and no others."""
        self.rows.clear()
        self.add(errors)

    def add(self, errors: Iterable[str]) -> None:
        """Add errors to those that are shown."""
        self.rows.addItems(list(errors))
        title, shown = self.tr("Errors"), self.rows.count()
        self._title.setText(f"<b>{title}</b>  ({count(shown)})")
        self.setVisible(shown > 0)
