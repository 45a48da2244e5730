"""What changes the project's good and bad words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hwr_desktop.document.edits import SetWordLists

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.controller import Controller


class WordListCommands(QObject):
    """Works on the controller's document and current word."""

    def __init__(self, controller: Controller, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._window = window

    def edit(self) -> None:
        """Edit both lists."""
        from hwr_desktop.gui.word_lists.dialog import WordListsDialog

        WordListsDialog(self._controller, self._window).open()

    def add_good_word(self) -> None:
        """Let the current word's text need no more attention, wherever it is read."""
        document, text = self._controller.document, self._current_text()
        if text and (text not in document.good_words or text in document.bad_words):
            self._controller.do(
                SetWordLists(document.good_words | {text}, document.bad_words - {text}),
                self.tr("Add good word “{text}”").format(text=text),
            )

    def add_bad_word(self) -> None:
        """Let the current word's text always need a look, wherever it is read."""
        document, text = self._controller.document, self._current_text()
        if text and (text not in document.bad_words or text in document.good_words):
            self._controller.do(
                SetWordLists(document.good_words - {text}, document.bad_words | {text}),
                self.tr("Add bad word “{text}”").format(text=text),
            )

    def _current_text(self) -> str:
        word = self._controller.current_word
        return word.transcription if word else ""
