"""What went wrong, told in one box once the work that may go wrong has ended."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

_SHOWN = 12


class Problems(QObject):
    """Collects problems while work goes on: one box for a hundred bad files, not a hundred."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._working = False
        self._waiting: list[str] = []

    def add(self, problem: str) -> None:
        """Tell a problem, now or once the work has ended."""
        self._waiting.append(problem)
        self._show()

    def set_working(self, working: bool) -> None:
        """Tell whether work goes on in the background."""
        self._working = working
        self._show()

    def _show(self) -> None:
        if self._working or not self._waiting:
            return
        problems, self._waiting = self._waiting, []
        shown = problems[:_SHOWN]
        if len(problems) > len(shown):
            shown.append(self.tr("… and %Ln more", "", len(problems) - len(shown)))
        text = "\n\n".join(shown)
        box = QMessageBox(QMessageBox.Icon.Warning, "HWR Desktop", text, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
