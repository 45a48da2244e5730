"""What opens and closes the batch window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.batch.window import BatchWindow
    from hwr_desktop.gui.settings import SettingsStore


class BatchCommands(QObject):
    """Keeps the one batch window of a main window."""

    review_wanted = Signal(object)
    """Path of the project that holds a result of the batch."""

    def __init__(self, settings: SettingsStore, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._batch: BatchWindow | None = None

    def show(self) -> None:
        """Show the queue of files that are read unattended."""
        from hwr_desktop.gui.batch.window import BatchWindow

        if self._batch is None:
            self._batch = BatchWindow(self._settings, self._window)
            self._batch.review_wanted.connect(self.review_wanted)
        self._batch.show()
        self._batch.activateWindow()

    def close(self) -> bool:
        """Close the batch with its window; False where a person keeps it going."""
        return self._batch is None or self._batch.close()
