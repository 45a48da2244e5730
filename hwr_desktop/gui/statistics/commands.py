"""What shows the document in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.review.pace import Pace


class StatisticsCommands:
    """Tells about the controller's document."""

    def __init__(self, controller: Controller, pace: Pace, window: QWidget) -> None:
        self._controller = controller
        self._pace = pace
        self._window = window

    def show(self) -> None:
        """Show the document in figures."""
        from hwr_desktop.gui.statistics.dialog import StatisticsDialog

        StatisticsDialog(self._controller, self._pace, self._window).open()
