"""What offers the look-alikes of a word that was just corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hwr_desktop.document.model import Status
from hwr_desktop.review.look_alikes import find_same_again, words_read_as

if TYPE_CHECKING:
    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.window.side_tabs import SideTabs


class LookAlikeCommands(QObject):
    """Looks after each correction for words to which it may apply too."""

    offer_changed = Signal(str, str, int)
    """A reading, the correction of one word with it, and how many more look the same (or 0)."""

    def __init__(self, controller: Controller, side: SideTabs) -> None:
        super().__init__(side)
        self._controller = controller
        self._side = side
        self._corrected = ""
        self._offered: list[Word] = []
        # After the next word is shown: nobody waits for an offer.
        self._search = QTimer(self, singleShot=True, interval=0)
        self._search.timeout.connect(self._look_for_more)
        controller.changed.connect(self._on_changed)
        controller.document_replaced.connect(self._withdraw)

    def show_same_again(self) -> None:
        """Show the words to which the last correction may apply too."""
        document = self._controller.document
        words = [document.word(word.id) for word in self._offered if document.has_word(word.id)]
        words = [word for word in words if not word.status.settled]
        if not words or not document.has_word(self._corrected):
            self._side.show_look_alikes()
            return
        text = document.word(self._corrected).transcription
        self._withdraw()
        self._side.look_alikes.offer(words, text)
        self._side.show_look_alikes()

    def _on_changed(self, changes: Changes) -> None:
        if any(word.id in changes.word_ids for word in self._offered):
            self._search.start()
        if len(changes.word_ids) != 1:
            return
        (word_id,) = changes.word_ids
        word = self._controller.document.find_word(word_id)
        if word is None:
            return
        if word.status is Status.CORRECTED and word.prediction:
            self._corrected = word.id
            self._search.start()
        elif word_id == self._corrected:
            self._withdraw()

    def _look_for_more(self) -> None:
        controller = self._controller
        document = controller.document
        if not document.has_word(self._corrected):
            return
        word = document.word(self._corrected)
        alike = words_read_as(document, word.prediction, controller.policy)
        shapes = self._side.shapes.of([word, *alike], document, load=False) if alike else {}
        self._offered = find_same_again(document, word, controller.policy, shapes)
        self.offer_changed.emit(word.prediction, word.transcription, len(self._offered))

    def _withdraw(self) -> None:
        self._corrected = ""
        self._offered = []
        self.offer_changed.emit("", "", 0)
