"""The bar above the word under review that tells of a walk through chosen words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from hwr_desktop.gui.figures import count
from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.review.commands import ReviewCommands


class WalkBar(QWidget):
    """Shown while chosen words are walked: how many are done, and the way out."""

    def __init__(
        self, controller: Controller, review: ReviewCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._review = review
        self.text = QLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reviewed"))
        self.end_button = QPushButton(self.tr("End"), self)
        self.end_button.setAccessibleName(self.tr("End this review"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACING)
        row.addWidget(self.text)
        row.addWidget(self.progress, 1)
        row.addWidget(self.end_button)
        self.end_button.clicked.connect(review.end_walk)
        review.walk_changed.connect(self._show)
        controller.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        walk = self._review.walk
        self.setVisible(bool(walk))
        if not walk:
            return
        words = map(self._controller.document.find_word, walk)
        done = sum(word is not None and word.status.settled for word in words)
        self.progress.setRange(0, len(walk))
        self.progress.setValue(done)
        self.text.setText(
            self.tr("{done} of {total} chosen words reviewed").format(
                done=count(done), total=count(len(walk))
            )
        )
