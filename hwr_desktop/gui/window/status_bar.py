"""The status bar: what is going on at the left, what reads at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from hwr_desktop.gui.figures import count, decimal
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.style.icons import icon
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.message import Message
from hwr_desktop.review.marks import Mark

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.reading.worker import EngineInfo, Progress

_MESSAGE_SECONDS = 8


class StatusBar(QStatusBar):
    """Progress with a way to stop it, words left to review, model, provider and speed."""

    cancel_requested = Signal()
    offer_taken = Signal()
    """The words to which the last correction may apply too are wanted."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setSizeGripEnabled(False)
        self._work = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Reading"))
        self._stop = QToolButton(self)
        self._stop.setIcon(icon("cancel"))
        self._stop.setToolTip(self.tr("Stop reading"))
        self._stop.setAccessibleName(self.tr("Stop reading"))
        self._stop.clicked.connect(self.cancel_requested)
        for widget in (self._work, self._bar, self._stop):
            self.addWidget(widget)
        self.offer = QToolButton(self)
        self.offer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offer.clicked.connect(self.offer_taken)
        self.addPermanentWidget(self.offer)
        self.saving = QLabel(self)
        self.saving.hide()
        self.remaining = QLabel(self)
        self.speed = QLabel(self)
        self.engine = QLabel(self)
        self.licence = QLabel(self)
        for label in (self.saving, self.remaining, self.speed, self.engine, self.licence):
            self.addPermanentWidget(label)
        self.set_working(False)
        self.show_offer("", "", 0, "")
        controller.changed.connect(self._show_remaining)
        controller.document_replaced.connect(self._show_remaining)
        controller.policy_changed.connect(self._show_remaining)
        self._show_remaining()

    def say(self, text: str) -> None:
        """Show a note for a while."""
        self.showMessage(text, _MESSAGE_SECONDS * 1000)

    def show_offer(self, reading: str, correction: str, count: int, keys: str) -> None:
        """Offer to correct words of the same reading and shape in the same way, if there are."""
        self.offer.setVisible(count > 0)
        self.offer.setText(
            self.tr(
                "“{reading}” → “{correction}”: %Ln more look the same  ({keys})", "", count
            ).format(reading=reading, correction=correction, keys=keys)
        )

    def set_working(self, working: bool) -> None:
        """Show progress while work goes on."""
        for widget in (self._work, self._bar, self._stop):
            widget.setVisible(working)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is."""
        page = min(int(progress.done) + 1, max(1, progress.total))
        self._work.setText(
            self.tr("Reading page {page} of {total}").format(
                page=count(page), total=count(max(1, progress.total))
            )
        )
        self._bar.setValue(round(1000 * progress.done / max(1, progress.total)))

    def show_import(self, part: float) -> None:
        """Show how far an import is, 0 to 1."""
        self._work.setText(self.tr("Importing"))
        self._bar.setValue(round(self._bar.maximum() * part))

    def show_engine(self, info: EngineInfo) -> None:
        """Show what reads, and what it may be used for."""
        self.engine.setText(f"{info.model} · {info.provider}")
        self.engine.setToolTip(self.tr("Model and the processor that really runs it"))
        self.licence.setText(self.tr("research use only") if info.research_only else "")
        self.licence.setToolTip(in_window_language(Message.verbatim(info.licence)))
        self.licence.setVisible(info.research_only)

    def show_saving(self, problem: str) -> None:
        """Say for as long as it lasts that the work cannot be written, and why."""
        self.saving.setText(self.tr("Not saved"))
        self.saving.setToolTip(problem)
        tone = theme.colour(Mark.DOUBTFUL, self.palette()).name()
        self.saving.setStyleSheet(f"color: {tone}; font-weight: 600;")
        self.saving.setVisible(bool(problem))
        if problem:
            self.say(problem)

    def show_speed(self, seconds: float, words: int) -> None:
        """Show how long a word takes."""
        if words:
            self.speed.setText(self.tr("{ms} ms a word").format(ms=decimal(1000 * seconds / words)))

    def _show_remaining(self) -> None:
        document = self._controller.document
        total = sum(page.text_count for page in document.pages)
        left = sum(map(self._controller.remaining, document.pages))
        self.remaining.setText(
            self.tr("{left} of %Ln words to review", "", total).format(left=count(left))
            if total
            else ""
        )
