"""The project's good and bad words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.document.edits import SetWordLists
from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hwr_desktop.gui.controller import Controller

_COLUMN_WIDTH = 270


class WordListsDialog(QDialog):
    """Two lists, one word a line; both change in one step."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Word lists"))
        self._controller = controller
        document = controller.document
        self.good = self._list(self.tr("Good words"), document.good_words)
        self.bad = self._list(self.tr("Bad words"), document.bad_words)
        self.message = QLabel(self)
        self.message.setProperty("faint", True)
        self.message.setWordWrap(True)
        columns = QGridLayout()
        columns.setHorizontalSpacing(3 * theme.SPACING)
        columns.setVerticalSpacing(theme.SPACING)
        columns.setRowStretch(2, 1)
        for column, (title, note, field) in enumerate(
            (
                (
                    self.tr("&Good words"),
                    self.tr(
                        "Names, say: however unsure their reading, they need no more attention."
                    ),
                    self.good,
                ),
                (
                    self.tr("&Bad words"),
                    self.tr("Real words that are usual misreadings here: they always need a look."),
                    self.bad,
                ),
            )
        ):
            columns.addWidget(self._head(title, field), 0, column)
            columns.addWidget(self._note(note), 1, column)
            columns.addWidget(field, 2, column)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 14)
        whole.setSpacing(theme.SPACING + 4)
        whole.addLayout(columns, 1)
        whole.addWidget(self.message)
        whole.addWidget(buttons)
        self.resize(600, 460)
        for field in (self.good, self.bad):
            field.textChanged.connect(self._show_both)
        self._show_both()

    def accept(self) -> None:
        document = self._controller.document
        edit = SetWordLists(_words(self.good), _words(self.bad))
        if edit != SetWordLists(document.good_words, document.bad_words):
            self._controller.do(edit, self.tr("Change word lists"))
        super().accept()

    def _list(self, name: str, words: Iterable[str]) -> QPlainTextEdit:
        field = QPlainTextEdit("\n".join(sorted(words, key=str.casefold)), self)
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        field.setPlaceholderText(self.tr("One word a line"))
        return field

    def _head(self, title: str, field: QPlainTextEdit) -> QLabel:
        head = QLabel(title, self)
        head.setBuddy(field)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        return head

    def _note(self, text: str) -> QLabel:
        note = QLabel(text, self)
        note.setProperty("faint", True)
        note.setWordWrap(True)
        note.setAlignment(Qt.AlignmentFlag.AlignTop)
        note.setMinimumWidth(_COLUMN_WIDTH)
        return note

    def _show_both(self) -> None:
        both = sorted(_words(self.good) & _words(self.bad), key=str.casefold)
        self.message.setText(
            self.tr("In both lists, so looked at always: {words}").format(words=", ".join(both))
            if both
            else ""
        )


def _words(field: QPlainTextEdit) -> frozenset[str]:
    lines = (line.strip() for line in field.toPlainText().splitlines())
    return frozenset(line for line in lines if line)
