"""What opens the dialogs that are about the program and not about a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hwr_desktop.gui.worker import EngineInfo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.dialogs.batch import BatchWindow
    from hwr_desktop.gui.settings import SettingsStore
    from hwr_desktop.gui.worker import Worker


class DialogCommands(QObject):
    """Preferences, shortcuts, about, and the batch."""

    review_wanted = Signal(object)
    """Path of the project that holds a result of the batch."""

    def __init__(self, settings: SettingsStore, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._engine = EngineInfo("", "")
        self._batch: BatchWindow | None = None
        worker.engine_ready.connect(self._take_engine)

    def show_shortcuts(self) -> None:
        """Show all actions and their keys."""
        from hwr_desktop.gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._settings.current, self._window).open()

    def show_preferences(self) -> None:
        """Let a person choose how the program looks and reads."""
        from hwr_desktop.gui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self._settings, self._window).open()

    def show_about(self) -> None:
        """Show versions and licences."""
        from hwr_desktop.gui.dialogs.about import AboutDialog

        AboutDialog(self._engine, self._window).open()

    def show_batch(self) -> None:
        """Show the queue of files that are read unattended."""
        from hwr_desktop.gui.dialogs.batch import BatchWindow

        if self._batch is None:
            self._batch = BatchWindow(self._settings, self._window)
            self._batch.review_wanted.connect(self.review_wanted)
        self._batch.show()
        self._batch.activateWindow()

    def close_batch(self) -> bool:
        """Close the batch with its window; False where a person keeps it going."""
        return self._batch is None or self._batch.close()

    def _take_engine(self, info: EngineInfo) -> None:
        self._engine = info
