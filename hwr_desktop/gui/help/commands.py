"""What opens the dialogs about the program itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.gui.reading.worker import EngineInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.reading.worker import Worker
    from hwr_desktop.gui.settings import SettingsStore


class HelpCommands:
    """Shortcuts, the palette of actions, and what the program is."""

    def __init__(
        self,
        settings: SettingsStore,
        worker: Worker,
        actions: Callable[[], Iterable[QAction]],
        window: QWidget,
    ) -> None:
        self._settings = settings
        self._actions = actions
        self._window = window
        self._engine = EngineInfo("", "")
        worker.engine_ready.connect(self._on_engine_ready)

    def show_palette(self) -> None:
        """Let a person find an action by typing."""
        from hwr_desktop.gui.menus.palette import ActionPalette

        ActionPalette(self._actions(), self._window).open()

    def show_shortcuts(self) -> None:
        """Show all actions and their keys."""
        from hwr_desktop.gui.menus.shortcut_sheet import ShortcutsDialog

        ShortcutsDialog(self._settings.current, self._window).open()

    def show_about(self) -> None:
        """Show versions and licences."""
        from hwr_desktop.gui.help.about import AboutDialog

        AboutDialog(self._engine, self._window).open()

    def _on_engine_ready(self, info: EngineInfo) -> None:
        self._engine = info
