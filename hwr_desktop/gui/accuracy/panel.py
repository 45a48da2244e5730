"""How well the model reads this document, by the words that a person has checked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.evaluation import Estimate, Evaluation, evaluate
from hwr_desktop.gui.accuracy.calibration_chart import CalibrationChart
from hwr_desktop.gui.accuracy.confusions_list import ConfusionsList
from hwr_desktop.gui.accuracy.confusions_model import ConfusionsModel
from hwr_desktop.gui.background import BackgroundTask
from hwr_desktop.gui.figures import count, decimal, percent
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.widgets.number_fields import PercentField

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from hwr_desktop.document.model import Document
    from hwr_desktop.gui.background import Tell
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.review.commands import ReviewCommands
    from hwr_desktop.review.queue import ReviewPolicy

_TARGET = 2.0


class AccuracyPanel(QWidget):
    """Error rates, confusions, calibration, and the review that a target still asks for.

    It measures while it is seen, off the window's thread.
    """

    def __init__(
        self,
        controller: Controller,
        images: PageImages,
        review: ReviewCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._review = review
        self._task: BackgroundTask | None = None
        self._stale = True
        self._to_review: tuple[str, ...] = ()
        self.cer = _Figure(self.tr("of the characters wrong (CER)"), self)
        self.wer = _Figure(self.tr("of the words wrong (WER)"), self)
        self.basis = _text("", self, faint=True)
        self.chart = CalibrationChart(self)
        self.calibration = _text("", self, faint=True)
        self.confusions = ConfusionsModel(controller, self)
        self.list = ConfusionsList(self.confusions, images, self)
        self.no_confusions = _text(self.tr("No character was taken for another."), self, faint=True)
        self.target_box = PercentField(self)
        self.target_box.setValue(_TARGET)
        self.target_box.setAccessibleName(self.tr("Share of words that may be wrong"))
        self.left = _text("", self)
        self.review_button = QPushButton(self.tr("Review Them"), self)
        self._lay_out()

        self.list.word_wanted.connect(controller.select_word)
        self.target_box.valueChanged.connect(self._measure_again)
        self.review_button.clicked.connect(self._start_review)
        controller.changed.connect(self._measure_again)
        controller.document_replaced.connect(self._measure_again)
        controller.policy_changed.connect(self._measure_again)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._task is not None and not event.spontaneous():
            self._task.end()
            self._task, self._stale = None, True

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(2 * theme.SPACING)
        figures.addWidget(self.cer, 1)
        figures.addWidget(self.wer, 1)
        measured = QWidget(self)
        column = QVBoxLayout(measured)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.SPACING)
        column.addLayout(figures)
        column.addWidget(self.basis)
        column.addSpacing(theme.SPACING)
        column.addWidget(_heading(self.tr("Characters taken for others"), self))
        column.addWidget(self.list)
        column.addWidget(self.no_confusions)
        column.addSpacing(theme.SPACING)
        column.addWidget(_heading(self.tr("As sure as it says?"), self))
        column.addWidget(self.chart)
        column.addWidget(self.calibration)
        column.addSpacing(theme.SPACING)
        column.addWidget(_heading(self.tr("What is left to review"), self))
        target = QHBoxLayout()
        target.setSpacing(2 * theme.SPACING)
        target.addWidget(_text(self.tr("Wrong at most"), self))
        target.addWidget(self.target_box)
        target.addStretch(1)
        target.addWidget(self.review_button)
        column.addLayout(target)
        column.addWidget(self.left)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Accuracy"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(measured)
        self.empty = _text(
            self.tr(
                "No word that was read has been checked yet.\n"
                "Confirm or correct some, and here stands how well your pages are read."
            ),
            self,
            faint=True,
        )
        self.empty.setContentsMargins(32, 0, 32, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(scroll)

    def _measure_again(self) -> None:
        self._stale = True
        self._measure()

    def _measure(self) -> None:
        if not self._stale or self._task is not None or not self.isVisible():
            return
        self._stale = False
        document, target = self._controller.document, self.target_box.value() / 100
        task = BackgroundTask(partial(_evaluate, document, target, self._controller.policy), self)
        task.succeeded.connect(self._show)
        task.over.connect(self._end_task)
        self._task = task
        task.start()

    def _end_task(self) -> None:
        self._task = None
        self._measure()

    def _show(self, measured: Evaluation) -> None:
        if measured.cer is None or measured.wer is None:
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        self.cer.show_estimate(measured.cer)
        self.wer.show_estimate(measured.wer)
        self.basis.setText(
            self.tr(
                "Measured on %Ln checked words, {corrected} of them corrected. Doubtful words "
                "are checked first, so the document as a whole is read better than this.",
                "",
                measured.words,
            ).format(corrected=count(measured.corrected))
        )
        self.confusions.show_confusions(measured.confusions)
        self.list.setVisible(bool(measured.confusions))
        self.no_confusions.setVisible(not measured.confusions)
        self.chart.show_bins(measured.bins)
        self.calibration.setText(
            self.tr(
                "Each dot is a group of checked words; on the dashed line they are right as often "
                "as the model says. On average it is off by {error}."
            ).format(error=percent(measured.calibration_error or 0.0, 1))
        )
        self._show_left(measured)

    def _show_left(self, measured: Evaluation) -> None:
        review = measured.review
        self._to_review = review.word_ids
        self.review_button.setEnabled(bool(review.word_ids))
        expected = self.tr("About {expected} of all words are still wrong.").format(
            expected=percent(review.expected, 1)
        )
        if review.word_ids:
            needed = self.tr(
                "For {target}, review {chosen} of the %Ln words that nobody checked: "
                "those less than {threshold} sure.",
                "",
                review.unchecked,
            ).format(
                target=percent(review.target, 1),
                chosen=count(len(review.word_ids)),
                threshold=percent(review.threshold),
            )
        else:
            needed = self.tr("That is within the {target} you allow.").format(
                target=percent(review.target, 1)
            )
        self.left.setText(f"{expected} {needed}")

    def _start_review(self) -> None:
        self._review.start_walk(self._to_review)


class _Figure(QFrame):
    """A rate in large type, what it is, and its interval."""

    def __init__(self, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAccessibleName(what)
        self.value = QLabel(self)
        font = self.value.font()
        font.setPointSizeF(font.pointSizeF() * 2.2)
        self.value.setFont(font)
        self.interval = _text("", self, faint=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(1)
        column.addWidget(self.value)
        column.addWidget(_text(what, self))
        column.addWidget(self.interval)

    def show_estimate(self, estimate: Estimate) -> None:
        """Show a rate."""
        self.value.setText(percent(estimate.value, 1))
        self.interval.setText(
            self.tr("{sure} sure: {low} to {high}").format(
                sure=percent(0.95), low=decimal(100 * estimate.low), high=percent(estimate.high, 1)
            )
        )
        self.setAccessibleDescription(f"{self.value.text()}, {self.interval.text()}")


def _evaluate(document: Document, target: float, policy: ReviewPolicy, _tell: Tell) -> Evaluation:
    return evaluate(document, target_error=target, policy=policy)


def _heading(title: str, parent: QWidget) -> QLabel:
    return _text(f"<b>{title}</b>", parent)


def _text(text: str, parent: QWidget, *, faint: bool = False) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    if faint:
        label.setProperty("faint", True)
    return label
