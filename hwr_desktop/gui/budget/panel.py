"""The review budget: how many words to look at, and how many will still be wrong then."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.budget.chart import BudgetChart
from hwr_desktop.gui.figures import count, percent
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.widgets.number_fields import PercentField
from hwr_desktop.review.budget import Budget, Experience, plan
from hwr_desktop.review.pace import Pace
from hwr_desktop.review.queue import in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QShowEvent

    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.review.commands import ReviewCommands

_PLANNED_AFTER = 150
"""Milliseconds: a large document is planned anew after the next word is shown, not before."""
_ENOUGH_MET = 10
"""Settled words from which the estimate says that it learned from them."""


class BudgetPanel(QWidget):
    """A slider from no word to all, what it buys in a sentence and a curve, and the walk."""

    def __init__(
        self, controller: Controller, review: ReviewCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._review = review
        self._budget = Budget(0, (), (0.0,), (0.0,))
        self._rate: float | None = None
        self._settled: frozenset[str] = frozenset()
        self._stale = True
        self._planner = QTimer(self, singleShot=True, interval=_PLANNED_AFTER)
        self._planner.timeout.connect(self._plan_if_shown)
        self.pace = Pace()
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.details = QLabel(self)
        self.details.setWordWrap(True)
        self.details.setProperty("faint", True)
        self.basis = QLabel(self)
        self.basis.setWordWrap(True)
        self.basis.setProperty("faint", True)
        self.chart = BudgetChart(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Words to review"))
        self.rate_box = PercentField(self)
        self.rate_box.setAccessibleName(self.tr("Share of words that may be wrong"))
        self.scope_box = QComboBox(self)
        self.scope_box.setAccessibleName(self.tr("Which pages"))
        self.scope_box.addItems([self.tr("All pages"), self.tr("This page")])
        self.order_box = QComboBox(self)
        self.order_box.setAccessibleName(self.tr("In which order"))
        self.order_box.addItems(
            [self.tr("Most doubtful first"), self.tr("As they stand on the page")]
        )
        self.start_button = QPushButton(self.tr("Review"), self)
        self.start_button.setDefault(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reviewed"))
        self.progress_text = QLabel(self)
        self.stop_button = QPushButton(self.tr("End"), self)
        self.stop_button.setAccessibleName(self.tr("End this review"))
        self._lay_out()

        self.slider.valueChanged.connect(self._take_slider)
        self.rate_box.valueChanged.connect(self._take_rate)
        self.scope_box.currentIndexChanged.connect(self._plan)
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(review.end_walk)
        review.walk_changed.connect(self._show_walk)
        controller.changed.connect(self._take_changes)
        controller.document_replaced.connect(self._start_over)
        controller.policy_changed.connect(self._start_over)
        controller.current_page_changed.connect(self._take_page)
        self._show_walk()

    @property
    def budget(self) -> Budget:
        """What the chosen pages cost and buy."""
        return self._budget

    def start(self) -> None:
        """Walk the chosen words."""
        chosen = self._budget.word_ids[: self.slider.value()]
        if not chosen:
            return
        if self.order_box.currentIndex() == 1:
            chosen = in_reading_order(self._controller.document, frozenset(chosen))
        self._review.start_walk(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._plan_if_shown()

    def _lay_out(self) -> None:
        font = self.sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.sentence.setFont(font)
        self._choosing = QWidget(self)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(2 * theme.SPACING)
        form.setVerticalSpacing(theme.SPACING)
        form.addRow(self.tr("Wrong at most"), self.rate_box)
        form.addRow(self.tr("Pages"), self.scope_box)
        form.addRow(self.tr("Order"), self.order_box)
        self._walking = QWidget(self)
        walking = QHBoxLayout(self._walking)
        walking.setContentsMargins(0, 0, 0, 0)
        walking.addWidget(self.progress_text)
        walking.addWidget(self.progress, 1)
        walking.addWidget(self.stop_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(theme.SPACING)
        whole.addWidget(self.sentence)
        whole.addWidget(self.details)
        whole.addSpacing(theme.SPACING)
        choosing = QVBoxLayout(self._choosing)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(theme.SPACING)
        choosing.addWidget(self.chart)
        choosing.addWidget(self.slider)
        choosing.addSpacing(theme.SPACING)
        choosing.addLayout(form)
        choosing.addSpacing(theme.SPACING)
        choosing.addWidget(self.start_button)
        whole.addWidget(self._choosing)
        whole.addWidget(self._walking)
        whole.addSpacing(theme.SPACING)
        whole.addWidget(self.basis)
        whole.addStretch(1)

    def _words(self) -> Iterator[Word]:
        page = self._controller.current_page
        pages = self._controller.document.pages
        if self.scope_box.currentIndex() == 1:
            pages = (page,) if page else ()
        return (word for page in pages for word in page.words())

    def _plan(self) -> None:
        """Work the budget out anew and keep to the share that the person tolerates."""
        self._stale = False
        document, policy = self._controller.document, self._controller.policy
        words = list(self._words())
        self._budget = plan(words, document, policy)
        self._settled = frozenset(word.id for word in words if word.status.settled)
        if self._rate is None:
            needed = sum(policy.needs_person(word, document) for word in words)
            chosen = min(needed, len(self._budget.word_ids))
        else:
            chosen = self._budget.words_for(self._rate)
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._budget.word_ids))
        self.slider.setPageStep(max(1, len(self._budget.word_ids) // 10))
        self.slider.setValue(chosen)
        self.slider.blockSignals(False)
        self._show_basis(Experience.of(words), len(self._settled))
        self._show()

    def _take_slider(self, chosen: int) -> None:
        self._rate = self._budget.rate(chosen)
        self._show()

    def _take_rate(self, wanted: float) -> None:
        self._rate = wanted / 100
        self.slider.blockSignals(True)
        self.slider.setValue(self._budget.words_for(self._rate))
        self.slider.blockSignals(False)
        self._show(self.rate_box)

    def _show(self, changed_by: QWidget | None = None) -> None:
        chosen, budget = self.slider.value(), self._budget
        self.chart.show_budget(budget, chosen)
        if changed_by is not self.rate_box:
            self.rate_box.blockSignals(True)
            self.rate_box.setValue(100 * budget.rate(chosen))
            self.rate_box.blockSignals(False)
        self.start_button.setText(self.tr("Review %Ln words", "", chosen))
        self.start_button.setEnabled(chosen > 0)
        for widget in (self.slider, self.rate_box, self.chart):
            widget.setEnabled(bool(budget.word_ids))
        if not budget.word_ids:
            self.sentence.setText(
                self.tr("Every word is settled.") if budget.total else self.tr("No words yet.")
            )
            self.details.setText("")
            return
        if self._review.walk:
            self._show_promise()
            return
        self.sentence.setText(
            self.tr(
                "Review {chosen} of %Ln words; about {rate} will still be wrong.", "", budget.total
            ).format(chosen=count(chosen), rate=_share(budget.rate(chosen)))
        )
        low, high = budget.range(chosen)
        parts = [
            self.tr("That is about %Ln words", "", round(budget.errors[chosen]))
            + " "
            + self.tr("(most likely {low} to {high}).").format(low=count(low), high=count(high))
        ]
        self.details.setText(" ".join([*parts, self._time(chosen)]))
        self.slider.setToolTip(self.sentence.text())

    def _show_promise(self) -> None:
        """While the words are walked: how many are left, and what to expect at the end."""
        document = self._controller.document
        walk = [i for i in self._review.walk if document.has_word(i)]
        left = [i for i in walk if not document.word(i).status.settled]
        self.sentence.setText(
            self.tr("%Ln words to go; about {rate} will still be wrong.", "", len(left)).format(
                rate=_share(self._budget.rate_without(frozenset(left)))
            )
        )
        self.details.setText(self._time(len(left)))

    def _time(self, words: int) -> str:
        pace = self.pace.seconds_per_word
        if pace is None or not words:
            return ""
        return self.tr("At your pace: %Ln minutes.", "", max(1, round(pace * words / 60)))

    def _show_basis(self, experience: Experience, settled: int) -> None:
        texts = [self.tr("An estimate from the reader's own confidence.")]
        if settled >= _ENOUGH_MET:
            texts.append(
                self.tr(
                    "In the %Ln words that you settled, {met} were wrong where {expected} were "
                    "expected; the estimate has learned from that.",
                    "",
                    settled,
                ).format(met=count(experience.met), expected=count(round(experience.expected)))
            )
        texts.append(self.tr("Words that were not found on the page at all are not counted."))
        self.basis.setText(" ".join(texts))

    def _take_changes(self, changes: Changes) -> None:
        self._note_pace(changes)
        self._show_walk()
        self._stale = True
        if not self._planner.isActive():
            self._planner.start()

    def _plan_if_shown(self) -> None:
        if self._stale and self.isVisible():
            self._plan()

    def _note_pace(self, changes: Changes) -> None:
        document = self._controller.document
        settled = [
            word_id
            for word_id in changes.word_ids
            if word_id not in self._settled
            and document.has_word(word_id)
            and document.word(word_id).status.settled
        ]
        if settled:
            self._settled |= frozenset(settled)
            self.pace.note(time.monotonic(), len(settled))

    def _take_page(self) -> None:
        if self.scope_box.currentIndex() == 1:
            self._stale = True
            self._plan_if_shown()

    def _start_over(self) -> None:
        self._rate = None
        self._stale = True
        self._settled = frozenset()
        self._review.set_walk(())
        self._plan_if_shown()

    def _show_walk(self) -> None:
        walk = self._review.walk
        self._walking.setVisible(bool(walk))
        self._choosing.setVisible(not walk)
        document = self._controller.document
        done = sum(document.has_word(i) and document.word(i).status.settled for i in walk)
        self.progress.setRange(0, max(1, len(walk)))
        self.progress.setValue(done)
        self.progress_text.setText(
            self.tr("{done} of {total} reviewed").format(done=count(done), total=count(len(walk)))
        )
        self._show()


def _share(rate: float) -> str:
    return percent(rate, 1 if rate < 0.1 else 0)
