"""What shows panels and dialogs, and what a correction offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hwr_desktop.document.edits import SetWordLists
from hwr_desktop.document.model import Status
from hwr_desktop.review.look_alikes import find_same_again, words_read_as

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.page_images import PageImages
    from hwr_desktop.gui.panels.side import SideTabs


class PanelCommands(QObject):
    """Brings the parts of the side tabs to the front and opens the dialogs of the review."""

    offer_changed = Signal(str, str, int)
    """A reading, the correction of one word with it, and how many more look the same (or 0)."""

    def __init__(
        self,
        controller: Controller,
        images: PageImages,
        side: SideTabs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._images = images
        self._side = side
        self._window = window
        self._corrected = ""
        self._offered: list[Word] = []
        # After the next word is shown: nobody waits for an offer.
        self._search = QTimer(self, singleShot=True, interval=0)
        self._search.timeout.connect(self._look_for_more)
        controller.changed.connect(self._take_changes)
        controller.document_replaced.connect(self._withdraw)

    def show_words(self) -> None:
        """Show the table of words."""
        self._side.show_panel(self._side.words, self._side.words.table)

    def find_words(self) -> None:
        """Search in the table of words."""
        self._side.show_panel(self._side.words, self._side.words.search)
        self._side.words.search.selectAll()

    def show_transcript(self) -> None:
        """Show the page as text."""
        self._side.show_panel(self._side.transcript, self._side.transcript.text)

    def show_look_alikes(self) -> None:
        """Show the words that were read alike."""
        self._side.show_panel(self._side.look_alikes, self._side.look_alikes.grid)

    def show_budget(self) -> None:
        """Show the review budget."""
        self._side.show_panel(self._side.budget, self._side.budget.slider)

    def show_accuracy(self) -> None:
        """Show how well the document is read."""
        self._side.show_panel(self._side.accuracy, self._side.accuracy.list)

    def show_conflicts(self) -> None:
        """Show the words that were read otherwise than a person settled them."""
        self._side.show_panel(self._side.conflicts, self._side.conflicts.table)
        self._side.conflicts.show_word()

    def show_same_again(self) -> None:
        """Show the words to which the last correction may apply too."""
        document = self._controller.document
        words = [document.word(word.id) for word in self._offered if document.has_word(word.id)]
        words = [word for word in words if not word.status.settled]
        if not words or not document.has_word(self._corrected):
            self.show_look_alikes()
            return
        text = document.word(self._corrected).transcription
        self._withdraw()
        self._side.look_alikes.offer(words, text)
        self.show_look_alikes()

    def find_and_replace(self) -> None:
        """Replace text on all pages."""
        from hwr_desktop.gui.dialogs.find_replace import FindReplaceDialog

        FindReplaceDialog(self._controller, self._images, self._window).show()

    def edit_word_lists(self) -> None:
        """Edit the project's good and bad words."""
        from hwr_desktop.gui.dialogs.word_lists import WordListsDialog

        WordListsDialog(self._controller, self._window).open()

    def show_statistics(self) -> None:
        """Show the document in figures."""
        from hwr_desktop.gui.dialogs.statistics import StatisticsDialog

        StatisticsDialog(self._controller, self._side.budget.pace, self._window).open()

    def go_to(self) -> None:
        """Go to a page or a word."""
        from hwr_desktop.gui.dialogs.go_to import GoToDialog

        GoToDialog(self._controller, self._window).show()

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

    def _take_changes(self, changes: Changes) -> None:
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
