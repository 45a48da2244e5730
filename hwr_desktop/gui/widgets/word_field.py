"""The one text field in which words are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent


def types_text(event: QKeyEvent) -> bool:
    """Whether a key that is pressed writes something."""
    plain = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return event.text().isprintable() and bool(event.text()) and not plain


def alternative_number(event: QKeyEvent) -> int | None:
    """Return the alternative that a key asks for, from 1: Alt with a digit; else None.

    The digits of the keypad are left alone, since Alt with them writes characters on Windows.
    """
    # Some keyboards, the French ones among them, write digits with Shift.
    if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier != Qt.KeyboardModifier.AltModifier:
        return None
    number = event.key() - Qt.Key.Key_0
    return number if 1 <= number <= 9 else None


class WordField(QLineEdit):
    """A line edit that knows when an input method is in the middle of a composition.

    While it composes, the text is not yet the person's: nobody may commit it. Alt with a digit
    writes nothing, as it takes an alternative wherever one is shown.
    """

    composition_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composing = False
        self.setAccessibleName(self.tr("Text of the word"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and alternative_number(event) is not None:
            # The window's shortcuts stay out of it as well.
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if alternative_number(event) is None:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        before = self.composing
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if before and not self.composing:
            self.composition_ended.emit()
