"""The tab with the page as flowing text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hwr_desktop.gui.transcript.view import Transcript

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.review.commands import ReviewCommands


class TranscriptPanel(QWidget):
    """The transcript with some air around it."""

    def __init__(
        self, controller: Controller, review: ReviewCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.text = Transcript(controller, review, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.text)
