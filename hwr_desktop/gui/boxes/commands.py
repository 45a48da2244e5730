"""What a person does to word boxes; what changed is read again, at once, in the background."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from hwr_desktop.document.edits import Group, MoveRegion, RemoveWords
from hwr_desktop.review import boxes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hwr_desktop.document.edits import Edit
    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.document.region import Region
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.reading.worker import Worker
    from hwr_desktop.gui.review.field import ReviewField

_STEP = 4
"""Pixels of the page that a key moves an edge."""
_PATIENCE_MS = 350
"""A box that is still being moved is not read yet."""


class BoxCommands(QObject):
    """Works on the controller's current word and page."""

    message = Signal(str)
    """Something cannot be done: a note for the status bar."""

    def __init__(
        self,
        controller: Controller,
        worker: Worker,
        field: ReviewField,
        window: QWidget,
    ) -> None:
        """Make the commands.

        Args:
            controller: The door to the document.
            worker: Reads what changed.
            field: Its caret tells where a word is split.
            window: Its dialogs belong to it.
        """
        super().__init__(window)
        self._controller = controller
        self._worker = worker
        self._window = window
        self._field = field
        self._unread: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE_MS)
        self._soon.timeout.connect(self._read_again)

    def draw(self, region: Region) -> None:
        """Add a word where a person drew its box; it takes the place of the words inside."""
        page = self._controller.current_page
        clipped = boxes.clip(region, page) if page else None
        if page is None or clipped is None:
            return
        inside = boxes.words_inside(page, clipped)
        if self._may_replace(inside):
            self._insert(page, clipped, inside)

    def add(self) -> None:
        """Add a box behind the current word, or at the top of the page, to be moved by keys."""
        page, word = self._controller.current_page, self._controller.current_word
        if page is not None:
            self._insert(page, boxes.region_behind(page, word), ())

    def reshape(self, word_id: str, region: Region) -> None:
        """Give a word another box."""
        page = self._controller.document.page_of(word_id)
        clipped = boxes.clip(region, page)
        if clipped is None or clipped == self._controller.document.word(word_id).region:
            return
        before = {word.id for word in boxes.words_inside(page, page.word(word_id).region)}
        inside = [word for word in boxes.words_inside(page, clipped) if word.id not in before]
        if self._may_replace(inside):
            move = MoveRegion(word_id, clipped)
            self._do(_replacing(inside, move), self.tr("Move box"), word_id)

    def split(self) -> None:
        """Cut the current word at the caret of the review strip; in the middle without one."""
        page, word = self._controller.current_page, self._controller.current_word
        if page is None or word is None:
            return
        text = self._field.text() if self._field.typing else word.transcription
        place = self._field.cursorPosition() if self._field.typing else len(text) // 2
        try:
            edit = boxes.split_word(page, word, text, place)
        except ValueError:
            self.message.emit(self.tr("Press F2, put the caret between two letters, then split"))
            return
        self._field.revert()
        if self._do(edit, self.tr("Split word"), *(part.id for part in edit.parts)):
            self._controller.select_word(edit.parts[0].id)

    def merge(self) -> None:
        """Join the selected words; the current one with the next on its line if it is alone."""
        page, word = self._controller.current_page, self._controller.current_word
        if page is None or word is None:
            return
        chosen = [w for w in self._controller.selected_words if w.id in page.places]
        if len(chosen) < 2:
            following = boxes.next_in_line(page, word.id)
            if following is None:
                self.message.emit(self.tr("No word follows on this line"))
                return
            chosen = [word, following]
        chosen.sort(key=lambda w: page.places[w.id])
        edit = boxes.merge_words(chosen)
        if self._do(edit, self.tr("Merge words"), edit.merged.id):
            self._controller.select_word(edit.merged.id)

    def delete(self) -> None:
        """Take the selected words out of the document."""
        words = self._controller.selected_words
        if words:
            self._do(RemoveWords(tuple(word.id for word in words)), self.tr("Delete box"))

    def earlier(self) -> None:
        """Read the current word one place earlier."""
        page, word = self._controller.current_page, self._controller.current_word
        edit = boxes.read_earlier(page, word.id) if page and word else None
        if edit is not None:
            self._do(edit, self.tr("Change reading order"))

    def later(self) -> None:
        """Read the current word one place later."""
        page, word = self._controller.current_page, self._controller.current_word
        edit = boxes.read_later(page, word.id) if page and word else None
        if edit is not None:
            self._do(edit, self.tr("Change reading order"))

    def read_in_turn(self, word_ids: Sequence[str]) -> None:
        """Read words of the current page one after the other, and go on from the last of them."""
        page = self._controller.current_page
        known = [word_id for word_id in word_ids if page and word_id in page.places]
        if page is None or not known:
            return
        edit = boxes.read_in_turn(page, known)
        if edit is not None:
            self._do(edit, self.tr("Change reading order"))
        self._controller.select_word(known[-1])

    def explain_order(self, setting: bool) -> None:
        """Say what the mouse does while it sets the reading order, and nothing after that."""
        text = self.tr(
            "Click words, or drag over them, in the order in which they are read. "
            "A click on empty paper begins elsewhere."
        )
        self.message.emit(text if setting else "")

    def move_left(self) -> None:
        """Move the box of the current word to the left."""
        self._nudge(-_STEP, 0, 0, 0)

    def move_right(self) -> None:
        """Move the box of the current word to the right."""
        self._nudge(_STEP, 0, 0, 0)

    def move_up(self) -> None:
        """Move the box of the current word up."""
        self._nudge(0, -_STEP, 0, 0)

    def move_down(self) -> None:
        """Move the box of the current word down."""
        self._nudge(0, _STEP, 0, 0)

    def narrow(self) -> None:
        """Draw the right edge of the box in."""
        self._nudge(0, 0, -_STEP, 0)

    def widen(self) -> None:
        """Push the right edge of the box out."""
        self._nudge(0, 0, _STEP, 0)

    def lower(self) -> None:
        """Draw the lower edge of the box up."""
        self._nudge(0, 0, 0, -_STEP)

    def heighten(self) -> None:
        """Push the lower edge of the box down."""
        self._nudge(0, 0, 0, _STEP)

    def _nudge(self, across: int, down: int, wider: int, higher: int) -> None:
        """Change the box as it is seen upright."""
        page, word = self._controller.current_page, self._controller.current_word
        if page is None or word is None:
            return
        seen = boxes.upright(page)
        box = seen.region(word.region)
        changed = replace(
            box,
            x=box.x + across,
            y=box.y + down,
            width=max(boxes.SMALLEST_SIDE, box.width + wider),
            height=max(boxes.SMALLEST_SIDE, box.height + higher),
            outline=(),
        )
        self.reshape(word.id, seen.inverse().region(changed))

    def _insert(self, page: Page, region: Region, inside: Sequence[Word]) -> None:
        edit = boxes.insert_word(page, region)
        if self._do(_replacing(inside, edit), self.tr("Draw box"), edit.word.id):
            self._controller.select_word(edit.word.id)

    def _may_replace(self, words: Sequence[Word]) -> bool:
        """Ask whether a new box may take the place of words, where a person settled some."""
        settled = [word.transcription for word in words if word.status.settled]
        if not settled:
            return True
        answer = QMessageBox.question(
            self._window,
            self.tr("Replace reviewed words?"),
            self.tr("The box takes the place of words that you reviewed: {words}").format(
                words=", ".join(text or "∅" for text in settled)
            ),
        )
        return answer is QMessageBox.StandardButton.Yes

    def _do(self, edit: Edit, title: str, *unread: str) -> bool:
        done = self._controller.do(edit, title)
        if done and unread:
            self._unread.update(unread)
            self._soon.start()
        return done

    def _read_again(self) -> None:
        document = self._controller.document
        for page in document.pages:
            words = [page.word(word_id) for word_id in self._unread & page.places.keys()]
            if words:
                self._worker.read_words(page, words)
        self._unread.clear()


def _replacing(words: Sequence[Word], edit: Edit) -> Edit:
    """The edit, and in the same stroke the words that it takes the place of are gone."""
    return Group((edit, RemoveWords(tuple(word.id for word in words)))) if words else edit
