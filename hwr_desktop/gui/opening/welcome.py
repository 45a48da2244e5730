"""What an empty window says."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.errors import ProjectError
from hwr_desktop.gui.opening.work_card import WorkCard
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.style.icons import icon
from hwr_desktop.resources import resource_path
from hwr_desktop.storage.database import delete
from hwr_desktop.storage.recovery import left_behind

if TYPE_CHECKING:
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.settings import Settings, SettingsStore
    from hwr_desktop.storage.recovery import LeftBehind

log = logging.getLogger(__name__)

_RECENT_SHOWN = 5
_UNFINISHED_SHOWN = 3


class WelcomePanel(QWidget):
    """A way in: open, try the sample form, or go on with a recent file."""

    open_requested = Signal()
    path_chosen = Signal(str)

    def __init__(
        self, settings: SettingsStore, images: PageImages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._images = images
        self.uses: dict[str, QRadioButton] = {}
        picture = QLabel(self)
        picture.setPixmap(icon("app").pixmap(72, 72))
        title = QLabel(self.tr("Read handwriting, check what is doubtful, export the rest"), self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        hint = QLabel(
            self.tr("Drop scans here: PNG, JPEG, TIFF, PDF, BMP, WebP, or a folder of them."), self
        )
        hint.setProperty("faint", True)
        self.open_button = QPushButton(self.tr("Open scans…"), self)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.open_requested)
        self.sample_button = QPushButton(self.tr("Try the sample form"), self)
        self.sample_button.clicked.connect(lambda: self.path_chosen.emit(str(sample_form())))
        self.sample_button.setVisible(sample_form().exists())
        self._links: list[QLabel] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACING)
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setSpacing(2 * theme.SPACING)
        whole.addStretch(3)
        for widget in (picture, title, hint):
            whole.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(theme.SPACING)
        self._unfinished = QHBoxLayout()
        self._unfinished.setSpacing(2 * theme.SPACING)
        whole.addLayout(self._unfinished)
        whole.addLayout(buttons)
        whole.addSpacing(2 * theme.SPACING)
        whole.addLayout(self._recent)
        whole.addLayout(self._uses())
        whole.addStretch(4)
        settings.changed.connect(self._show_recent)
        self._show_recent(settings.current)

    def _uses(self) -> QHBoxLayout:
        """The choice of the model by what the work is for."""
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACING)
        row.addStretch(1)
        for model, text, hint in (
            (
                "crnn",
                self.tr("For research: the best reader"),
                self.tr("The best reader; what it learned from forbids commercial use."),
            ),
            (
                "crnn-open",
                self.tr("For the office: free for commercial use"),
                self.tr("A reader that learned only from data free for commercial use."),
            ),
        ):
            if not resource_path("models", f"{model}.onnx").is_file():
                continue
            choice = QRadioButton(text, self)
            choice.setToolTip(hint)
            choice.setChecked(self._settings.current.model == model)
            choice.toggled.connect(
                lambda on, m=model: self._settings.update(model=m) if on else None
            )
            self.uses[model] = choice
            row.addWidget(choice)
        row.addStretch(1)
        return row

    def offer(self, unfinished: list[LeftBehind]) -> None:
        """Offer to go on with work that has no name yet and that no window has open."""
        for left in unfinished[:_UNFINISHED_SHOWN]:
            card = WorkCard(left, self._images, self)
            card.resumed.connect(lambda p=left.path: self.path_chosen.emit(str(p)))
            card.discarded.connect(lambda p=left.path, c=card: self._discard(p, c))
            self._unfinished.addWidget(card)
        self._unfinished.addStretch(1)
        if unfinished:
            self._unfinished.insertStretch(0, 1)

    def _discard(self, path: Path, card: QWidget) -> None:
        answer = QMessageBox.question(
            self,
            self.tr("Discard unfinished work?"),
            self.tr("Its words and corrections are deleted. The scans stay."),
        )
        if answer is QMessageBox.StandardButton.Yes:
            delete(path)
            card.deleteLater()

    def _show_recent(self, settings: Settings) -> None:
        for link in self._links:
            link.deleteLater()
        self._links.clear()
        for path in settings.recent_files[:_RECENT_SHOWN]:
            link = QLabel(
                f'<a href="{path}" style="text-decoration:none">{Path(path).name}</a>', self
            )
            link.setToolTip(path)
            link.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            link.linkActivated.connect(self.path_chosen)
            self._links.append(link)
            self._recent.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)


def sample_form() -> Path:
    """The filled form that ships with the program."""
    return resource_path("samples", "registration-form.png")


def unfinished_work() -> list[LeftBehind]:
    """Return work that has no name and that no window has open; none where it cannot be kept."""
    try:
        return left_behind()
    except ProjectError as error:
        log.warning("%s", error)
        return []
