"""The only door from the window to the document."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hwr_desktop.document.edits import (
    AddPages,
    ReplaceLayout,
    SetDoubtful,
    SetReadings,
    SetStatus,
    SetText,
)
from hwr_desktop.document.history import History
from hwr_desktop.errors import EditError
from hwr_desktop.gui.selection import Selection
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.review.marks import Mark, mark_of
from hwr_desktop.review.queue import ReviewPolicy
from hwr_desktop.storage.project import LAST_PLACE

if TYPE_CHECKING:
    from collections.abc import Callable

    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.edits import Edit
    from hwr_desktop.document.model import Document, Page, Status, Word
    from hwr_desktop.storage.project import Project

log = logging.getLogger(__name__)


class Controller(QObject):
    """Holds the document, its history and what is selected, and tells everybody what changed."""

    changed = Signal(object)
    """`Changes` of the document; selections that vanished are mended before it is sent."""
    document_replaced = Signal()
    """Another document took the place of this one."""
    current_word_changed = Signal(str)
    """Id of the word under review, or empty."""
    current_page_changed = Signal(str)
    """Id of the page that is shown, or empty."""
    state_changed = Signal()
    """Something changed that decides which actions are enabled."""
    policy_changed = Signal()
    """Other words need a person than before."""
    refused = Signal(str)
    """An edit did not fit the document: the reason, for a person."""
    saving_changed = Signal(str)
    """Why the project cannot be written now, or empty once all is on the disk again."""

    def __init__(self, project: Project | None = None, parent: QObject | None = None) -> None:
        """Work on a project.

        Args:
            project: Keeps every step; None where no file can be written, so that nothing is kept.
            parent: Owner.
        """
        super().__init__(parent)
        self.project: Project | None = None
        self._history = History()
        self._use(project)
        self._selection = Selection()
        self._policy = ReviewPolicy()
        self._reread: set[str] = set()
        self._remaining: dict[str, tuple[Page, int]] = {}

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return self._history.document

    @property
    def undo_title(self) -> str | None:
        """What undo would take back, or None."""
        return self._history.undo_title

    @property
    def redo_title(self) -> str | None:
        """What redo would do again, or None."""
        return self._history.redo_title

    @property
    def policy(self) -> ReviewPolicy:
        """Which words need a person."""
        return self._policy

    @policy.setter
    def policy(self, policy: ReviewPolicy) -> None:
        if policy != self._policy:
            self._policy = policy
            self._remaining.clear()
            self.policy_changed.emit()

    @property
    def current_word(self) -> Word | None:
        """The word under review."""
        word_id = self._selection.word_id
        return self.document.word(word_id) if word_id else None

    @property
    def current_page(self) -> Page | None:
        """The page that is shown."""
        page_id = self._selection.page_id
        return self.document.page(page_id) if page_id else None

    @property
    def selected_words(self) -> tuple[Word, ...]:
        """All selected words, the current one among them."""
        return tuple(map(self.document.word, self._selection.known_words(self.document)))

    def needs_person(self, word: Word) -> bool:
        """Whether the word is to be reviewed."""
        return self._policy.needs_person(word, self.document)

    def remaining(self, page: Page) -> int:
        """Count the words of a page that still need a person."""
        known = self._remaining.get(page.id)
        # Pages are immutable, so only the pages that an edit replaced are counted again.
        if known is None or known[0] is not page:
            known = (page, self._policy.remaining(page, self.document))
            self._remaining[page.id] = known
        return known[1]

    def mark_of(self, word: Word) -> Mark:
        """How the word is marked wherever it is shown."""
        return mark_of(word, self.document, self._policy)

    def select_word(self, word_id: str) -> None:
        """Make a word the current one and show its page; an empty id selects nothing."""
        self.select_words((word_id,) if word_id else (), word_id)

    def select_words(self, word_ids: tuple[str, ...], current: str) -> None:
        """Select several words, one of them the current one."""
        page_id = self.document.page_of(current).id if current else self._selection.page_id
        if self._select(Selection(page_id, current, word_ids)):
            self.state_changed.emit()

    def select_page(self, page_id: str) -> None:
        """Show a page; the current word is given up when it stands on another one."""
        word_id = self._selection.word_id
        if word_id and page_id and word_id not in self.document.page(page_id).places:
            self._select(Selection(page_id))
        else:
            self._select(replace(self._selection, page_id=page_id))
        self.state_changed.emit()

    def do(self, edit: Edit, title: str) -> bool:
        """Do what a person asked for.

        Args:
            edit: The edit.
            title: What undo shows in the menu, translated.

        Returns:
            Whether it was done; if not, `refused` told why.
        """
        place = self._selection.place(self.document)
        try:
            changes = self._history.do(edit, title=title)
        except EditError as error:
            self.refused.emit(in_window_language(error))
            return False
        self._after(changes, place)
        return True

    def note(self, edit: Edit, title: str, author: str) -> bool:
        """Take in what background work found; late results are dropped.

        Returns:
            Whether the document took it.
        """
        place = self._selection.place(self.document)
        try:
            changes = self._history.note(edit, title=title, author=author)
        except EditError as error:
            log.info("dropped a late result: %s", error)
            return False
        self._after(changes, place)
        return True

    def undo(self) -> None:
        """Take the last step back and show what it changed."""
        self._travel(self._history.undo)

    def redo(self) -> None:
        """Do again what was taken back last and show it."""
        self._travel(self._history.redo)

    def set_text(self, word_id: str, text: str) -> bool:
        """A person says what a word is; the same text again changes nothing.

        Returns:
            Whether the word now has this text.
        """
        word = self.document.word(word_id)
        if word.status.settled and word.transcription == text and not word.doubtful:
            return True
        same = text == word.transcription
        title = self.tr("Accept word") if same else self.tr("Correct word")
        return self.do(SetText(word_id, text), title)

    def set_status(self, word_ids: tuple[str, ...], status: Status, title: str) -> bool:
        """Confirm, reject or reopen words."""
        return self.do(SetStatus(word_ids, status), title)

    def set_doubtful(self, word_ids: tuple[str, ...], doubtful: bool) -> bool:
        """Set words aside, or take them up again."""
        title = self.tr("Set aside") if doubtful else self.tr("Take up again")
        return self.do(SetDoubtful(word_ids, doubtful), title)

    def add_page(self, page: Page) -> None:
        """Put a page that was opened behind the others; one that is there already is shown."""
        if page.id in self.document.page_numbers:
            self.select_page(page.id)
            return
        edit = AddPages(len(self.document.pages), (page,))
        if self.note(edit, self.tr("Open page"), "program") and not self._selection.page_id:
            self.select_page(page.id)

    def expect_reread(self, page: Page) -> None:
        """Note that a person asked for this page to be read again, so that it can be undone."""
        self._reread.add(page.id)

    def take_layout(self, page_id: str, revision: int, result: Page, model: str) -> bool:
        """Take in the reading of a page, unless the page was changed meanwhile."""
        edit = ReplaceLayout(page_id, revision, result)
        if page_id in self._reread:
            self._reread.discard(page_id)
            return self.do(edit, self.tr("Read page again"))
        return self.note(edit, self.tr("Read page"), model)

    def take_readings(self, readings: SetReadings, model: str) -> bool:
        """Take in words that were read again; moved and settled ones stay as they are."""
        return self.note(readings, self.tr("Read words"), model)

    def open_project(self, project: Project) -> None:
        """Go on with another project; whoever held the last one lets go of it."""
        self._use(project)
        self._remaining.clear()
        self._selection = Selection()
        self.document_replaced.emit()
        self.current_word_changed.emit("")
        page_id, word_id = project.setting(LAST_PLACE, ("", ""))
        pages = self.document.pages
        if word_id and self.document.has_word(word_id):
            self.select_word(word_id)
        elif page_id in self.document.page_numbers:
            self.select_page(page_id)
        else:
            self.select_page(pages[0].id if pages else "")

    def release_project(self) -> None:
        """Keep no more steps: the window is closing, or goes on with another project."""
        if self.project is not None:
            self.project.on_error = lambda _error: None
            self.project = None

    def _use(self, project: Project | None) -> None:
        self.project = project
        if project is not None:
            self._history = project.history
            # Called from the project's writing thread; the signal brings it to the window's.
            project.on_error = lambda error: self.saving_changed.emit(
                in_window_language(error) if error else ""
            )

    def _select(self, selection: Selection) -> bool:
        """Select something else and tell what moved; False where it is selected already."""
        before, self._selection = self._selection, selection
        if selection.page_id != before.page_id:
            self.current_page_changed.emit(selection.page_id)
        if selection.word_id != before.word_id:
            self.current_word_changed.emit(selection.word_id)
        return selection != before

    def _travel(self, move: Callable[[], Changes | None]) -> None:
        place = self._selection.place(self.document)
        try:
            changes = move()
        except EditError as error:
            self.refused.emit(in_window_language(error))
            return
        if changes is None:
            return
        self._after(changes, place)
        document = self.document
        touched = [word_id for word_id in changes.word_ids if document.has_word(word_id)]
        if touched and self._selection.word_id not in touched:
            pages = document.page_numbers
            self.select_word(
                min(touched, key=lambda i: (pages[(p := document.page_of(i)).id], p.places[i]))
            )
        elif changes.layout_page_ids and self._selection.page_id not in changes.layout_page_ids:
            self.select_page(min(changes.layout_page_ids, key=document.page_numbers.__getitem__))

    def _after(self, changes: Changes, place: tuple[int, int]) -> None:
        if changes.word_lists_changed:
            self._remaining.clear()
        self._select(self._selection.mended(self.document, place))
        self.changed.emit(changes)
        self.state_changed.emit()
