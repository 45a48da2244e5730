"""What opens the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.settings import SettingsStore


class PreferencesCommands:
    """Works on the settings of all windows."""

    def __init__(self, settings: SettingsStore, window: QWidget) -> None:
        self._settings = settings
        self._window = window

    def show(self) -> None:
        """Let a person choose how the program looks and reads."""
        from hwr_desktop.gui.preferences.dialog import PreferencesDialog

        PreferencesDialog(self._settings, self._window).open()
