"""The menu of what was opened last, and of work that was left without a name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from hwr_desktop.gui.opening.welcome import unfinished_work
from hwr_desktop.gui.opening.work_card import WorkTexts

if TYPE_CHECKING:
    from hwr_desktop.gui.settings import SettingsStore


class RecentMenu(QMenu):
    """Filled anew whenever it is shown."""

    path_chosen = Signal(object)
    """The path of a file that is wanted."""

    def __init__(self, settings: SettingsStore, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &Recent"))
        self._settings = settings
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for left in unfinished_work():
            self._add(left.path, WorkTexts().title(left))
        for path in map(Path, self._settings.current.recent_files):
            self._add(path, path.name)

    def _add(self, path: Path, title: str) -> None:
        action = self.addAction(title)
        action.setToolTip(str(path))
        action.triggered.connect(lambda: self.path_chosen.emit(path))
