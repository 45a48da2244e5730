"""Work that a dialog or panel does off the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from hwr_desktop.errors import CancelledError, HwrError
from hwr_desktop.gui.window_language import in_window_language

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

log = logging.getLogger(__name__)

Tell = Callable[[float], None]
"""Takes the part of the work that is done, 0 to 1; raises `CancelledError` to stop it."""


class BackgroundTask(QThread):
    """One function in a thread of its own; exactly one of its three endings is announced."""

    progressed = Signal(float)
    """The part that is done, 0 to 1."""
    succeeded = Signal(object)
    """What the function returned."""
    failed = Signal(str)
    """A message for a person."""
    cancelled = Signal()
    over = Signal()
    """After one of the three; never of a task that `end` gave up, which may have a successor."""

    def __init__(self, work: Callable[[Tell], object], parent: QObject | None = None) -> None:
        """Make a task that waits for `start`.

        Args:
            work: The function; it calls what it is given whenever it can stop.
            parent: Owner, which calls `end` before it goes.
        """
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._announce: Callable[[], None] = self.cancelled.emit
        self._given_up = False
        self.finished.connect(self._end)

    def cancel(self) -> None:
        """Ask the work to stop; returns at once."""
        self._cancelled.set()

    def end(self) -> None:
        """Ask the work to stop and wait for it; nothing is announced any more."""
        self.cancel()
        self.wait()
        self._given_up = True

    def run(self) -> None:
        """Do the work; runs in the task's own thread."""
        try:
            result = self._work(self._tell)
        except CancelledError:
            pass
        except HwrError as error:
            self._announce = partial(self.failed.emit, in_window_language(error))
        except MemoryError:
            self._announce = partial(
                self.failed.emit, self.tr("There is not enough memory; close other programs")
            )
        except Exception:
            log.exception("background work failed")
            self._announce = partial(
                self.failed.emit, self.tr("An unexpected error; the log has the details")
            )
        else:
            self._announce = partial(self.succeeded.emit, result)

    def _tell(self, part: float) -> None:
        if self._cancelled.is_set():
            raise CancelledError("the work was cancelled")
        self.progressed.emit(part)

    def _end(self) -> None:
        """Announce the ending, in the owner's thread."""
        self.wait()
        if not self._given_up:
            self._announce()
            self.over.emit()
