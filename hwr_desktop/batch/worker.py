"""The program that a worker process runs.

Tasks come pickled on standard input, outcomes go pickled to what was standard output.
"""

from __future__ import annotations

import logging
import os
import pickle
import queue
import signal
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from hwr_desktop.errors import HwrError, InputError

if TYPE_CHECKING:
    from hwr_desktop.batch.tasks import Task

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task.

    Attributes:
        value: What it returned.
        error: Why it did not, or None.
    """

    value: object = None
    error: HwrError | None = None


READY = Outcome("ready")
"""Sent once, when the worker has started."""


def main() -> None:
    """Work until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the batch itself ends its workers
    # Libraries that print must not disturb the conversation.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    tasks: queue.SimpleQueue[Task] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, tasks), daemon=True).start()
    _answer(answers, READY)
    while True:
        _answer(answers, perform(tasks.get()))


def perform(task: Task) -> Outcome:
    """Do a task; whatever it raises becomes its outcome."""
    try:
        return Outcome(task.run())
    except HwrError as error:
        # People know the file by the path that they gave.
        return Outcome(error=error.replace_values({str(task.path): task.file}))
    except MemoryError:
        return Outcome(
            error=InputError("{path}: not enough memory; scan it smaller", path=task.label)
        )
    except Exception as error:  # noqa: BLE001 (one page must not take the others down)
        _log.debug("%r failed", task, exc_info=True)
        return Outcome(
            error=InputError(
                "{path}: unexpected error, please report it ({error})",
                path=task.label,
                error=repr(error),
            )
        )


def _listen(stream: BinaryIO, tasks: queue.SimpleQueue[Task]) -> None:
    """Take tasks; ends the process when the other side is gone, in the middle of a page too."""
    while True:
        try:
            tasks.put(pickle.load(stream))  # noqa: S301 (from the process that started this one)
        except EOFError:
            os._exit(0)


def _answer(stream: BinaryIO, outcome: Outcome) -> None:
    pickle.dump(outcome, stream)
    stream.flush()
