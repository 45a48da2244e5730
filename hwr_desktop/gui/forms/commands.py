"""What opens and closes the forms window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.forms.window import FormsWindow
    from hwr_desktop.gui.settings import SettingsStore


class FormsCommands:
    """Keeps the one forms window of a main window."""

    def __init__(self, settings: SettingsStore, window: QWidget) -> None:
        self._settings = settings
        self._window = window
        self._forms: FormsWindow | None = None

    def show(self) -> None:
        """Show the window that reads filled forms into a table."""
        from hwr_desktop.gui.forms.window import FormsWindow

        if self._forms is None:
            self._forms = FormsWindow(self._settings, parent=self._window)
        self._forms.show()
        self._forms.activateWindow()

    def close(self) -> bool:
        """Close the forms window with its main window."""
        return self._forms is None or self._forms.close()
