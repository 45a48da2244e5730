"""What a person does to words: accept, correct, reject, set aside, and on to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hwr_desktop.document.model import Status
from hwr_desktop.review.queue import chosen_after, first_wanted, words_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.controller import Controller


class ReviewCommands(QObject):
    """Works on the controller's current word, or on all selected ones where the name says so."""

    accepting = Signal()
    """The current word is about to be accepted: what is being typed for it counts."""
    finished = Signal()
    """No word needs a person any more."""
    edit_requested = Signal()
    """The text of the current word is to be edited."""
    walk_changed = Signal()
    """Other words are walked than before."""
    keys_wanted = Signal()
    """The next keys are meant for the word under review."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._walk: tuple[str, ...] = ()
        self._walking = False
        controller.current_word_changed.connect(self._end_walk_elsewhere)

    @property
    def walk(self) -> tuple[str, ...]:
        """The words that are walked, or none for all that need a person."""
        return self._walk

    def set_walk(self, word_ids: tuple[str, ...]) -> None:
        """Walk these words in this order; none for all that need a person, in reading order."""
        if word_ids != self._walk:
            self._walk = word_ids
            self.walk_changed.emit()

    def start_walk(self, word_ids: tuple[str, ...]) -> None:
        """Walk these words in this order, from the first of them that nobody has settled."""
        document = self._controller.document
        first = first_wanted(map(document.word, word_ids), lambda w: not w.status.settled)
        if first is not None:
            self._controller.select_word(first.id)
            self.set_walk(word_ids)
            self.keys_wanted.emit()

    def end_walk(self) -> None:
        """Review all words that need a person again, from the current one on."""
        self.set_walk(())
        self.keys_wanted.emit()

    def accept(self) -> None:
        """Confirm the current word as it is and move on to the next that needs a person."""
        self.accepting.emit()
        word = self._controller.current_word
        if word is not None and (word.reading is not None or word.status.settled):
            self._controller.set_text(word.id, word.transcription)
        self.next_to_review()

    def accept_text(self, text: str) -> None:
        """Take a typed text for the current word and move on to the next that needs a person."""
        word = self._controller.current_word
        if word is not None and self._controller.set_text(word.id, text):
            self.next_to_review()

    def take_text(self, word_id: str, text: str) -> None:
        """Take a typed text for a word that a person has left already."""
        if self._controller.document.has_word(word_id):
            self._controller.set_text(word_id, text)

    def take_alternative(self, number: int) -> bool:
        """Take an alternative of the current word, from 1, and move on.

        Returns:
            Whether there is such an alternative.
        """
        word = self._controller.current_word
        alternatives = word.reading.alternatives if word and word.reading else ()
        if not 1 <= number <= len(alternatives):
            return False
        self.accept_text(alternatives[number - 1].text)
        return True

    def confirm_selected(self) -> None:
        """Confirm all selected words."""
        self._set_selected(Status.CONFIRMED, self.tr("Confirm words"))

    def reopen_selected(self) -> None:
        """Give the selected words back to the model's reading, to be reviewed again."""
        self._set_selected(Status.PREDICTED, self.tr("Reopen words"))

    def reject(self) -> None:
        """Say that the selected words are none (noise, a wrong box) and move on."""
        self._set_selected(Status.REJECTED, self.tr("Mark as no word"))
        self.next_to_review()

    def set_aside(self) -> None:
        """Leave the selected words for later and move on; or take them up again."""
        words = self._controller.selected_words
        if not words:
            return
        doubtful = not all(word.doubtful for word in words)
        self._controller.set_doubtful(tuple(word.id for word in words), doubtful)
        if doubtful:
            self.next_to_review()

    def confirm_page(self) -> None:
        """Confirm every word of the page that nobody has settled and that has a reading."""
        page = self._controller.current_page
        if page is None:
            return
        ids = tuple(w.id for w in page.words() if not w.status.settled and w.reading)
        if ids:
            self._controller.set_status(ids, Status.CONFIRMED, self.tr("Confirm page"))

    def edit(self) -> None:
        """Edit the text of the current word."""
        if self._controller.current_word is None:
            self.next_to_review()
        self.edit_requested.emit()

    def next_to_review(self) -> None:
        """Select the next word that needs a person; `finished` where there is none."""
        found = first_wanted(self._after(), self._is_wanted)
        if found is None:
            self.set_walk(())
            self.finished.emit()
        else:
            self._go_to(found)

    def previous_to_review(self) -> None:
        """Select the previous word that needs a person."""
        found = first_wanted(reversed(list(self._after())), self._is_wanted)
        if found is not None:
            self._go_to(found)

    def next_word(self) -> None:
        """Select the next word in reading order, whatever its status."""
        self._step(1)

    def previous_word(self) -> None:
        """Select the previous word in reading order, whatever its status."""
        self._step(-1)

    def _set_selected(self, status: Status, title: str) -> None:
        words = self._controller.selected_words
        if words:
            self._controller.set_status(tuple(word.id for word in words), status, title)

    def _step(self, by: int) -> None:
        page = self._controller.current_page
        if page is None:
            return
        document = self._controller.document
        current = self._controller.current_word
        words = list(page.words())
        place = words.index(current) + by if current in words else 0
        number = document.page_numbers[page.id]
        while not 0 <= place < len(words):
            number += by
            if not 0 <= number < len(document.pages):
                return
            words = list(document.pages[number].words())
            place = 0 if by > 0 else len(words) - 1
        self._go_to(words[place])

    def _go_to(self, word: Word) -> None:
        self._walking = True
        self._controller.select_word(word.id)
        self._walking = False

    def _end_walk_elsewhere(self, word_id: str) -> None:
        """Give the walk up where a person turns to something else."""
        if self._walk and not self._walking and word_id not in self._walk:
            self.set_walk(())

    def _is_wanted(self, word: Word) -> bool:
        """Whether the walk stops at a word: who chose the words wants to see each of them."""
        return not word.status.settled if self._walk else self._controller.needs_person(word)

    def _after(self) -> Iterator[Word]:
        """The words of the walk, from behind the current word, once round."""
        document = self._controller.document
        word, page = self._controller.current_word, self._controller.current_page
        word_id = word.id if word else ""
        if self._walk:
            return chosen_after(document, self._walk, word_id)
        return words_after(document, page.id, word_id) if page else iter(())
