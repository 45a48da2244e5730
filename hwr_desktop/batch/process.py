"""A worker process that may crash, hang or eat memory without harm to anything else."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import psutil

from hwr_desktop.batch.worker import READY, Outcome
from hwr_desktop.child_process import child_command
from hwr_desktop.errors import InputError
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from hwr_desktop.batch.settings import Limits
    from hwr_desktop.batch.tasks import Task

_TASKS_PER_PROCESS = 1000
"""A process is replaced after so many tasks, so that no leak in a library adds up over weeks."""
_LOOK_SECONDS = 0.1
_START_SECONDS = 120.0


class WorkerProcess:
    """Runs tasks one after the other in a process of its own, which is replaced when it dies.

    Not `concurrent.futures.ProcessPoolExecutor`: there one death breaks the pool, and nothing can
    be stopped. Not `multiprocessing` either: the workers of a Dask cluster may have no children of
    that kind.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._tasks = 0
        self._verdict: Message | None = None
        self._stopped = False
        self._lock = threading.Lock()

    def run(self, task: Task) -> object:
        """Do a task and return its result.

        Raises:
            HwrError: The task failed; an `InputError` where it took the process down.
        """
        if self._tasks >= _TASKS_PER_PROCESS:
            self._end()
        self._verdict = None
        process = self._process or self._start()
        self._tasks += 1
        outcome = self._converse(process, task)
        if outcome is None:
            verdict = self._verdict or _last_words(process)
            self._end()
            raise InputError("{path}: {reason}", path=task.label, reason=verdict)
        if outcome.error:
            raise outcome.error
        return outcome.value

    def kill(self) -> None:
        """Kill the process, in the middle of a task too, for good; any thread may ask for it."""
        with self._lock:
            self._stopped = True
            if self._process:
                self._process.kill()

    def close(self) -> None:
        """Let go of the process, dead or alive; for the thread that runs the tasks."""
        self.kill()
        self._end()

    def _start(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._stopped:
                raise InputError("the batch was stopped")
            process = subprocess.Popen(  # noqa: S603 (this program)
                child_command("hwr_desktop.batch.worker"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=os.environ
                | {
                    "OMP_NUM_THREADS": "1",
                    "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path)),
                },
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._process, self._tasks = process, 0
        if self._await(process, _START_SECONDS) != READY:
            self._end()
            raise InputError("a worker process does not start; see that memory is left")
        return process

    def _converse(self, process: subprocess.Popen[bytes], task: Task) -> Outcome | None:
        assert process.stdin is not None
        try:
            pickle.dump(task, process.stdin)
            process.stdin.flush()
        except OSError:
            return None
        return self._await(process, self._limits.seconds * max(1, task.pages))

    def _await(self, process: subprocess.Popen[bytes], seconds: float) -> Outcome | None:
        """Return what the process answers, or None when it is dead."""
        assert process.stdout is not None
        answered = threading.Event()
        guard = threading.Thread(
            target=self._guard, args=(process, answered, seconds), name="worker-guard", daemon=True
        )
        guard.start()
        try:
            outcome: Outcome = pickle.load(process.stdout)  # noqa: S301 (our own process)
        except (EOFError, OSError, pickle.UnpicklingError):
            return None
        finally:
            answered.set()
            guard.join()
        return outcome

    def _guard(
        self, process: subprocess.Popen[bytes], answered: threading.Event, seconds: float
    ) -> None:
        """Kill a process that takes too long or too much."""
        deadline = time.monotonic() + seconds
        while not answered.wait(_LOOK_SECONDS):
            if time.monotonic() > deadline:
                self._verdict = Message(
                    "took longer than {seconds:g} s; raise the limit or scan it smaller",
                    seconds=seconds,
                )
            elif _megabytes(process.pid) > self._limits.megabytes:
                self._verdict = Message(
                    "took more than {limit} MB of memory; raise the limit or scan it smaller",
                    limit=self._limits.megabytes,
                )
            if self._verdict:
                process.kill()
                return

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            assert pipe is not None
            with contextlib.suppress(OSError):  # what was left to send goes nowhere
                pipe.close()


def _megabytes(pid: int) -> float:
    try:
        return float(psutil.Process(pid).memory_info().rss) / 2**20
    except psutil.Error:
        return 0.0


def _last_words(process: subprocess.Popen[bytes]) -> Message:
    code = process.wait()
    reason = f"exit status {code}"
    if code < 0:
        with contextlib.suppress(ValueError):
            reason = signal.Signals(-code).name
    return Message(
        "the worker process died while at it ({reason}); the file may be damaged", reason=reason
    )
