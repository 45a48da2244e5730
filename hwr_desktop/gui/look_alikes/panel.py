"""Words that were read alike, in one grid: one glance and one key for many of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.document.edits import Group, SetText
from hwr_desktop.document.model import Status
from hwr_desktop.gui.look_alikes.grid import LookAlikesGrid
from hwr_desktop.gui.look_alikes.model import LookAlikesModel
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.style.icons import icon
from hwr_desktop.review.look_alikes import LookAlikes, find_groups, odd_ones_first, settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.look_alikes.word_shapes import WordShapes


class LookAlikesPanel(QWidget):
    """Shows one group after the other; or, after a correction, the words that it may fit too."""

    finished = Signal()
    """No two words that need somebody were read alike any more."""

    def __init__(
        self,
        controller: Controller,
        images: PageImages,
        shapes: WordShapes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shapes = shapes
        self._groups: list[LookAlikes] = []
        self._place = 0
        self._reading = ""
        self._offered_text: str | None = None
        self._done_last: tuple[str, ...] = ()
        self._untouched = True
        self._stale = True
        self.model = LookAlikesModel(controller, self)
        self.grid = LookAlikesGrid(controller, images, self.model, self)
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.count = QLabel(self)
        self.count.setProperty("faint", True)
        self.confirm_button = QPushButton(self.tr("Confirm"), self)
        self.confirm_button.setDefault(True)
        self.aside_button = QPushButton(self.tr("Set All Aside"), self)
        self.previous_button = self._arrow("previous", self.tr("Previous group"), "Ctrl+Left")
        self.next_button = self._arrow("next", self.tr("Next group"), "Ctrl+Right")
        for button in (
            *(self.confirm_button, self.aside_button),
            *(self.previous_button, self.next_button),
        ):
            # A click leaves the keys with the grid.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

        self.grid.confirmed.connect(self.confirm_rest)
        self.grid.set_aside.connect(self._set_aside)
        self.grid.all_set_aside.connect(self.set_rest_aside)
        self.grid.turned.connect(lambda step: self.turn_to(self._place + step))
        self.grid.rejected.connect(self._reject)
        self.grid.corrected.connect(self._correct)
        self.grid.entered.connect(self._step)
        self.grid.context_wanted.connect(controller.select_word)
        self.confirm_button.clicked.connect(self.confirm_rest)
        self.aside_button.clicked.connect(self.set_rest_aside)
        self.previous_button.clicked.connect(lambda: self.turn_to(self._place - 1))
        self.next_button.clicked.connect(lambda: self.turn_to(self._place + 1))
        images.loaded.connect(self._sort_again)
        controller.changed.connect(self._take_changes)
        controller.document_replaced.connect(self._start_over)
        controller.policy_changed.connect(self._start_over)
        self._show_state()

    def offer(self, words: Sequence[Word], text: str) -> None:
        """Show words to which a correction of another word may apply."""
        self._offered_text = text
        self._show_words(words[0].prediction, words)

    def turn_to(self, place: int) -> None:
        """Show the group at a place, from 0, among the groups as they are now."""
        self._offered_text = None
        self._stale = False
        self._groups = find_groups(self._controller.document, self._controller.policy)
        if not self._groups:
            self._place = 0
            self._show_words("", ())
            return
        self._place = place % len(self._groups)
        group = self._groups[self._place]
        self._show_words(group.text, group.words)

    def confirm_rest(self) -> None:
        """Settle every word of the grid that is not set aside, in one step, and go on."""
        text, words = self._offered_text, self.model.words()
        title = self.tr("Confirm look-alikes") if text is None else self.tr("Correct look-alikes")
        edit = settle(words, text, title)
        left = self._left()
        if edit is not None and not self._controller.do(edit, title):
            return
        self._go_on_from(left)

    def set_rest_aside(self) -> None:
        """Put every word of the grid that is not settled off for later, in one step, and go on."""
        left = self._left()
        if not left or self._controller.set_doubtful(left, True):
            self._go_on_from(left)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._offered_text is None:
            self.turn_to(self._place)

    def _left(self) -> tuple[str, ...]:
        """The words of the grid that are neither settled nor set aside."""
        words = self.model.words()
        return tuple(w.id for w in words if not w.status.settled and not w.doubtful)

    def _go_on_from(self, done: tuple[str, ...]) -> None:
        self._done_last = done
        self.turn_to(self._place)
        if not self._groups:
            self.finished.emit()

    def _arrow(self, name: str, text: str, keys: str) -> QToolButton:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(f"{text}  ({shown})")
        button.setAccessibleName(text)
        return button

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.title)
        texts.addWidget(self.count)
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 12, 8)
        head.addLayout(texts, 1)
        head.addWidget(self.previous_button)
        head.addWidget(self.next_button)
        hint = QLabel(
            self.tr(
                "Type to correct. Space sets aside, Shift+Space all. F2 shows the page. "
                "Ctrl+Left and Ctrl+Right turn to other groups. Enter confirms the rest."
            ),
            self,
        )
        hint.setProperty("faint", True)
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACING)
        buttons.addStretch(1)
        buttons.addWidget(self.aside_button)
        buttons.addWidget(self.confirm_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 12, 12)
        foot.setSpacing(theme.SPACING)
        foot.addWidget(hint)
        foot.addLayout(buttons)
        full = QWidget(self)
        inside = QVBoxLayout(full)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self.grid, 1)
        inside.addLayout(foot)
        empty = QLabel(
            self.tr("No two words that need you were read alike.\nThe review strip has the rest."),
            self,
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setProperty("faint", True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(full)

    def _show_words(self, reading: str, words: Sequence[Word]) -> None:
        self._reading = reading
        self._untouched = True
        shapes = self._shapes.of(words, self._controller.document, load=True)
        ordered = words if self._offered_text is not None else odd_ones_first(words, shapes)
        self.model.show_words(word.id for word in ordered)
        self.grid.scrollToTop()
        if words:
            self.grid.setCurrentIndex(self.model.index(0))
        self._show_state()

    def _sort_again(self) -> None:
        """Pixels came: let the strangers come to the front, unless a person is at work already."""
        words = self.model.words()
        if not self._untouched or self._offered_text is not None or self.grid.currentIndex().row():
            return
        shapes = self._shapes.of(words, self._controller.document, load=True)
        if len(shapes) == len(words) > 0:
            self.model.show_words(word.id for word in odd_ones_first(words, shapes))
            self.grid.setCurrentIndex(self.model.index(0))
            self._untouched = False

    def _set_aside(self) -> None:
        self._untouched = False
        ids = self.grid.selected_ids()
        words = [word for word in self.model.words() if word.id in ids]
        if words:
            self._controller.set_doubtful(ids, not all(word.doubtful for word in words))
            self._step()

    def _reject(self) -> None:
        self._untouched = False
        ids = self.grid.selected_ids()
        if ids:
            self._controller.set_status(ids, Status.REJECTED, self.tr("Mark as no word"))
            self._step()

    def _correct(self, ids: tuple[str, ...], text: str) -> None:
        self._untouched = False
        title = self.tr("Correct word") if len(ids) == 1 else self.tr("Correct words")
        edit = SetText(ids[0], text) if len(ids) == 1 else None
        self._controller.do(edit or Group(tuple(SetText(i, text) for i in ids), title), title)

    def _step(self) -> None:
        """Go to the next card."""
        below = self.model.index(self.grid.currentIndex().row() + 1)
        if below.isValid():
            self.grid.setCurrentIndex(below)

    def _take_changes(self, changes: Changes) -> None:
        if self._was_taken_back(changes):
            self._done_last = ()
            self.turn_to(self._place)
            return
        self._stale = True
        if self.isVisible() and not self.model.rowCount():
            self.turn_to(0)
        else:
            self._show_state()

    def _was_taken_back(self, changes: Changes) -> bool:
        """Whether undo took the last group back: then it is shown again."""
        document = self._controller.document
        return (
            bool(self._done_last)
            and changes.word_ids.issuperset(self._done_last)
            and all(
                document.has_word(i)
                and not document.word(i).status.settled
                and not document.word(i).doubtful
                for i in self._done_last
            )
        )

    def _start_over(self) -> None:
        self._done_last = ()
        self._shapes.forget()
        if self.isVisible():
            self.turn_to(0)
        else:
            self._stale = True
            self._offered_text = None
            self._show_words("", ())

    def _show_state(self) -> None:
        words = self.model.words()
        self._stack.setCurrentIndex(1 if words else 0)
        if not words:
            return
        left = len(self._left())
        if self._offered_text is None:
            self.title.setText(self.tr("“{reading}”").format(reading=self._reading))
            self.confirm_button.setText(self.tr("Confirm %Ln", "", left))
        else:
            self.title.setText(
                self.tr("“{reading}” → “{correction}”").format(
                    reading=self._reading, correction=self._offered_text
                )
            )
            self.confirm_button.setText(self.tr("Correct %Ln", "", left))
        many = len(self._groups) > 1 and self._offered_text is None
        self.previous_button.setVisible(many)
        self.next_button.setVisible(many)
        if self._offered_text is not None:
            self.count.setText(self.tr("%Ln words of the same reading and shape", "", len(words)))
        elif many:
            self.count.setText(
                self.tr("%Ln words, group {place} of {groups}", "", len(words)).format(
                    place=self._place + 1, groups=len(self._groups)
                )
            )
        else:
            self.count.setText(self.tr("%Ln words", "", len(words)))
        self.confirm_button.setEnabled(left > 0)
        self.aside_button.setEnabled(left > 0)
