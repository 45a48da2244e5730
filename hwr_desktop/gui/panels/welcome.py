"""What an empty window says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hwr_desktop.gui import theme
from hwr_desktop.gui.icons import icon
from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    from hwr_desktop.gui.settings import Settings, SettingsStore

_RECENT_SHOWN = 5


class WelcomePanel(QWidget):
    """A way in: open, try the sample form, or go on with a recent file."""

    open_requested = Signal()
    path_chosen = Signal(str)

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        whole.addLayout(buttons)
        whole.addSpacing(2 * theme.SPACING)
        whole.addLayout(self._recent)
        whole.addStretch(4)
        settings.changed.connect(self._show_recent)
        self._show_recent(settings.current)

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
