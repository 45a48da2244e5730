"""The one text field in which words are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent


def types_text(event: QKeyEvent) -> bool:
    """Whether a key that is pressed writes something."""
    plain = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return event.text().isprintable() and bool(event.text()) and not plain


class WordField(QLineEdit):
    """A line edit that knows when an input method is in the middle of a composition.

    While it composes, the text is not yet the person's: nobody may commit it.
    """

    composition_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composing = False
        self.setAccessibleName(self.tr("Text of the word"))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        before = self.composing
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if before and not self.composing:
            self.composition_ended.emit()
