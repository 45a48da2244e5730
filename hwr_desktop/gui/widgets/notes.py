"""What a person should know of work that went well but for some things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.style import theme
from hwr_desktop.gui.window_language import in_window_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.message import Message


class NotesDialog(QDialog):
    """A summary, and all warnings of the inner rooms below it, however many."""

    def __init__(
        self, title: str, summary: str, notes: Sequence[Message], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.summary = QLabel(summary, self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        font = self.summary.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.summary.setFont(font)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Warnings"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        told = list(map(in_window_language, notes))
        self.list.addItems(told)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy All"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(told)))
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(2 * theme.SPACING)
        whole.addWidget(self.summary)
        whole.addWidget(self.list, 1)
        whole.addWidget(buttons)
        self.resize(620, 340)
