"""How long work will still take, from how long it took so far."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from hwr_desktop.gui.figures import count


class TimeLeft(QObject):
    """A clock that stands still while the work is paused."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._started = 0.0
        self._paused_at: float | None = None

    def start(self) -> None:
        """The work begins."""
        self._started = time.monotonic()
        self._paused_at = None

    def pause(self) -> None:
        """The work stands still."""
        self._paused_at = time.monotonic()

    def resume(self) -> None:
        """The work goes on."""
        if self._paused_at is not None:
            self._started += time.monotonic() - self._paused_at
            self._paused_at = None

    def say(self, done: float, total: float) -> str:
        """Say how long it will take, or nothing while nobody knows.

        Args:
            done: Pieces of work that are done.
            total: All pieces.
        """
        if not done or self._paused_at is not None:
            return ""
        minutes = round((time.monotonic() - self._started) / done * (total - done) / 60)
        if minutes < 1:
            return self.tr("less than a minute left")
        hours, rest = divmod(minutes, 60)
        if hours:
            text = self.tr("about {hours} h {minutes} min left")
            return text.format(hours=count(hours), minutes=count(rest))
        return self.tr("about {minutes} min left").format(minutes=count(minutes))
