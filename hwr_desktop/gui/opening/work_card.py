"""A card of work that has no name yet: its first page, how far it is, and when it was left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.storage.recovery import LeftBehind

_PICTURE = QSize(150, 110)


class WorkCard(QFrame):
    """Offers to resume the work or to discard it."""

    resumed = Signal()
    discarded = Signal()

    def __init__(self, left: LeftBehind, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self._left = left
        self._images = images
        texts = WorkTexts(self)
        self.picture = QLabel(self)
        self.picture.setFixedSize(_PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name = QLabel(texts.name(left), self)
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.progress = QLabel(texts.progress(left), self)
        self.progress.setWordWrap(True)
        self.when = QLabel(texts.when(left), self)
        self.when.setProperty("faint", True)
        self.resume_button = QPushButton(self.tr("Resume"), self)
        self.discard_button = QPushButton(self.tr("Discard…"), self)
        for label in (self.name, self.progress, self.when):
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        buttons.addWidget(self.resume_button)
        buttons.addWidget(self.discard_button)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACING // 2)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.name, self.progress, self.when):
            column.addWidget(label)
        column.addLayout(buttons)
        self.resume_button.clicked.connect(self.resumed)
        self.discard_button.clicked.connect(self.discarded)
        images.loaded.connect(self._show_picture)
        self._show_picture()

    def _show_picture(self) -> None:
        page = self._left.first_page
        image = self._images.thumbnail(page) if page else None
        if image is not None:
            picture = QPixmap.fromImage(image)
            self.picture.setPixmap(
                picture.scaled(
                    _PICTURE,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )


class WorkTexts(QObject):
    """Says in words what unfinished work is."""

    def name(self, left: LeftBehind) -> str:
        """Return the name of the first scan."""
        if left.first_page is None:
            return self.tr("Scans that are not read yet")
        return Path(left.first_page.file).name

    def progress(self, left: LeftBehind) -> str:
        """Say how much there is and how much of it a person has reviewed."""
        pages = self.tr("%Ln pages", "", left.pages)
        words = self.tr("%Ln words reviewed", "", left.settled)
        return f"{pages}, {words}"

    def when(self, left: LeftBehind) -> str:
        """Say when it was left."""
        changed = QDateTime.fromSecsSinceEpoch(int(left.changed.timestamp()))
        return QLocale().toString(changed, QLocale.FormatType.ShortFormat)

    def title(self, left: LeftBehind) -> str:
        """Say all of it in a line."""
        return f"{self.name(left)}: {self.progress(left)}, {self.when(left)}"
