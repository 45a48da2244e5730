"""Worker processes on this machine."""

from __future__ import annotations

import queue
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING

from hwr_desktop.batch.process import WorkerProcess

if TYPE_CHECKING:
    from hwr_desktop.batch.settings import Limits
    from hwr_desktop.batch.tasks import Task

    Item = tuple[Future[object], Task] | None


class LocalExecutor:
    """Does tasks in a number of processes.

    Args:
        workers: How many processes; each uses one core.
        limits: What a page may cost.
    """

    def __init__(self, workers: int, limits: Limits) -> None:
        self.slots = workers
        self._items: queue.SimpleQueue[Item] = queue.SimpleQueue()
        self._processes = [WorkerProcess(limits) for _ in range(workers)]
        self._threads = [
            threading.Thread(target=self._serve, args=(process,), name="batch-worker", daemon=True)
            for process in self._processes
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, task: Task) -> Future[object]:
        """See `Executor.submit`."""
        future: Future[object] = Future()
        self._items.put((future, task))
        return future

    def close(self) -> None:
        """See `Executor.close`."""
        for process in self._processes:
            process.kill()
        for _ in self._threads:
            self._items.put(None)
        for thread in self._threads:
            thread.join()

    def _serve(self, process: WorkerProcess) -> None:
        while item := self._items.get():
            future, task = item
            try:
                future.set_result(process.run(task))
            except Exception as error:  # noqa: BLE001 (it belongs to whoever waits for the future)
                future.set_exception(error)
        process.close()
