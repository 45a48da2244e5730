"""The log that the window keeps for support. It holds no text of the papers."""

from __future__ import annotations

import copy
import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

import platformdirs

from hwr_desktop.machine_settings import machine_settings

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_BYTES = 500_000
_OLD_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_log = logging.getLogger(__name__)


class FrameFormatter(logging.Formatter):
    """Writes where an exception arose and its type, but not its message, which may quote a text."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the text of a record, without what another formatter kept of its exception."""
        own = copy.copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(  # noqa: N802 (as logging names it)
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return the frames and the type of an exception."""
        kind, _, frames = ei
        name = kind.__name__ if kind else "no exception"
        return "".join(traceback.format_tb(frames)) + name


def log_path() -> Path:
    """Return the path of the newest log file.

    Raises:
        SettingsError: The settings of the machine are not valid.
    """
    folder = machine_settings().log_folder or platformdirs.user_log_path(
        "hwr-desktop", appauthor=False
    )
    return folder / "hwr-desktop.log"


def keep_log() -> None:
    """Write warnings, errors and exceptions that nobody caught to the log and standard error.

    Where the file cannot be written, the program goes on without.

    Raises:
        SettingsError: The settings of the machine are not valid.
    """
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    sys.excepthook = _log_uncaught
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError as error:
        _log.warning("no log is kept: %s: %s", path, error)
        return
    handler.setFormatter(FrameFormatter(_FORMAT))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)


def _log_uncaught(
    kind: type[BaseException], error: BaseException, frames: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _log.critical("uncaught exception", exc_info=(kind, error, frames))
