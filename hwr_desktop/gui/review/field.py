"""The text field of the review strip, in which keys command or type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence

from hwr_desktop.gui.widgets.word_field import WordField, alternative_number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.review.commands import ReviewCommands

_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_TEXT_KEYS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class ReviewField(WordField):
    """The text field of the strip. It commands until a person types, and then it types.

    While it commands, the text is selected: a letter or digit replaces it and begins to type, Enter
    accepts. While it types, every key is text until Enter, Tab or Escape. Alt with a digit takes an
    alternative at any time.
    """

    deletion_wanted = Signal()
    """Delete was pressed while it commands."""
    mode_changed = Signal()
    """Keys have become text, or commands again: see ``typing``."""

    def __init__(self, review: ReviewCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._word: Word | None = None
        self.typing = False
        self.textEdited.connect(lambda _: self._set_typing(True))
        self.composition_ended.connect(self._commit_if_left)
        review.accepting.connect(self.commit)

    def show_word(self, word: Word | None) -> None:
        """Show another word, or the same one anew; what was typed for the last one is kept."""
        if word is not None and self._word is not None and word.id == self._word.id and self.typing:
            self._word = word
            return
        self.commit()
        self._word = word
        self.setReadOnly(word is None)
        self.revert()

    def revert(self) -> None:
        """Show the word's own text, and command."""
        self.setText(self._word.transcription if self._word else "")
        self.selectAll()
        self._set_typing(False)

    def take_alternative(self, number: int) -> None:
        """Take an alternative, from 1, in place of what is being typed, and move on."""
        reading = self._word.reading if self._word else None
        if reading is not None and 1 <= number <= len(reading.alternatives):
            self._set_typing(False)
            self._review.take_alternative(number)

    def begin_typing(self) -> None:
        """Edit the text as it stands."""
        self.setFocus()
        if self._word is None:
            return
        self.end(False)
        self._set_typing(True)

    def commit(self) -> None:
        """Take what was typed for the word that it was typed for."""
        if self.composing:
            QGuiApplication.inputMethod().commit()
        if self.typing and self._word is not None and self.isModified():
            word, text = self._word, self.text()
            self._set_typing(False)
            self._review.take_text(word.id, text)
        self._set_typing(False)

    def event(self, event: QEvent) -> bool:
        # A line edit claims undo and a dozen other chords for itself. While it commands they are
        # the window's, but for those that bring text in or out.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and not self.typing
            and not self.composing
            and event.modifiers() & (_CONTROL | Qt.KeyboardModifier.AltModifier)
            and not any(event.matches(key) for key in _TEXT_KEYS)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.composing:
            super().keyPressEvent(event)
            return
        if (number := alternative_number(event)) is not None:
            self.take_alternative(number)
            return
        key = event.key()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._enter()
        elif key == Qt.Key.Key_Escape and self.typing:
            self.revert()
        elif self.typing or not plain or not self._command(Qt.Key(key)):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.typing:
            self.selectAll()
        self.mode_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.composing and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()
        self.mode_changed.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab walks words while one is shown, since that is what hands do all day."""
        if self._word is None or not self.hasFocus():
            return super().focusNextPrevChild(next)
        self.commit()
        if next:
            self._review.next_word()
        else:
            self._review.previous_word()
        return True

    def _enter(self) -> None:
        if self.typing and self.isModified():
            self._set_typing(False)
            self._review.accept_text(self.text())
        else:
            self._set_typing(False)
            self._review.accept()

    def _command(self, key: Qt.Key) -> bool:
        """Obey a key while it commands; tell whether it was a command."""
        command = {
            Qt.Key.Key_Space: self._review.set_aside,
            Qt.Key.Key_Delete: self.deletion_wanted.emit,
            Qt.Key.Key_Up: self._review.previous_word,
            Qt.Key.Key_Down: self._review.next_word,
        }.get(key)
        if command is not None:
            command()
        return command is not None

    def _commit_if_left(self) -> None:
        if not self.hasFocus():
            self.commit()

    def _set_typing(self, typing: bool) -> None:
        if typing != self.typing:
            self.typing = typing
            self.mode_changed.emit()
