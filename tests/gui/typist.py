"""The real window, typed into by real key events until it is killed.

Run with the number of the first entry and, where the work has a name, the project's path; else
the unfinished work is taken that the first screen offers. Entry ``n`` is the text ``entry<n>`` and
Enter. As a person is slower than a disk, an entry is begun once the one before it is written; a
line tells of each that is begun: its number, its word, and what goes on in the background.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from hwr_desktop.gui import start
from hwr_desktop.gui.settings import SettingsStore

if TYPE_CHECKING:
    from hwr_desktop.gui.window.main_window import MainWindow

_KEY_MS = 4


class Typist(QObject):
    """Presses one key after the other."""

    def __init__(self, window: MainWindow, first: int) -> None:
        super().__init__(window)
        self._window = window
        self._number = first
        self._left = ""
        self._keys = QTimer(self, interval=_KEY_MS)
        self._keys.timeout.connect(self._press)
        self._keys.start()

    def _press(self) -> None:
        field = self._window.strip.field
        if self._left:
            QTest.keyClicks(field, self._left[0])
            self._left = self._left[1:]
            if not self._left:
                QTest.keyClick(field, Qt.Key.Key_Return)
                self._number += 1
            return
        project, word = self._window.controller.project, self._window.controller.current_word
        if project is None or word is None or not project.written:
            return
        work = "reading" if self._window.worker.working else "idle"
        sys.stdout.write(f"{self._number} {word.id} {work}\n")
        sys.stdout.flush()
        self._left = f"entry{self._number}"


def main() -> None:
    """Type."""
    first, *paths = sys.argv[1:]
    app = start.make_application(["hwr-desktop"])
    settings = SettingsStore()
    start.prepare(app, settings)
    window = start.Windows(settings).open()
    if paths:
        window.open_files(map(Path, paths))
    else:
        buttons = window.welcome.findChildren(QPushButton)
        go_on = next(button for button in buttons if button.text() == "Resume")
        QTest.keyClick(go_on, Qt.Key.Key_Space)
    QTest.keyClick(window, Qt.Key.Key_F8)
    window.strip.field.setFocus()
    typist = Typist(window, int(first))
    app.exec()
    del typist


if __name__ == "__main__":
    main()
