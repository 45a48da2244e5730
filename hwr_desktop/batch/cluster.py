"""Workers on other machines: a Dask cluster, through its `concurrent.futures` executor.

Each Dask worker reads its pages in a process of its own, as on one machine, so that a page that
crashes or hangs costs neither the worker nor the others.
"""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
import threading
from collections import OrderedDict
from concurrent.futures import CancelledError, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwr_desktop import __version__
from hwr_desktop.atomic import atomic_write
from hwr_desktop.batch.process import WorkerProcess
from hwr_desktop.batch.tasks import ReadPage
from hwr_desktop.batch.worker import Outcome
from hwr_desktop.errors import ClusterError, HwrError, InputError

if TYPE_CHECKING:
    from concurrent.futures import Future

    from hwr_desktop.batch.settings import Limits
    from hwr_desktop.batch.tasks import Task

_ATTEMPTS = 4
"""How often a task is tried whose worker is lost; machines are switched off, pages can kill."""
_CONNECT_SECONDS = 5
_MOST_SLOTS = 512
_FILES_AT_HAND = 64
"""Input files whose contents are kept on the cluster for their next pages."""


class ClusterExecutor:
    """Does tasks on the workers of a Dask scheduler.

    The workers get the bytes of the file and the model, unless they are said to see the same disk.

    Args:
        address: The scheduler, for example ``tcp://10.0.0.5:8786``.
        limits: What a page may cost.
        shared_disk: Whether paths of this machine lead to the same files on the workers.

    Raises:
        ClusterError: The scheduler cannot be reached, has no workers, or they have another version
            of this program.
    """

    def __init__(self, address: str, limits: Limits, *, shared_disk: bool = False) -> None:
        try:
            from distributed import Client
        except ImportError as error:
            raise ClusterError(
                "the package for clusters is missing: python -m pip install 'hwr-desktop[cluster]'"
            ) from error
        try:
            connect: Any = Client  # untyped
            self._client: Any = connect(address, timeout=_CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError) as error:
            raise ClusterError(
                f"{address}: no Dask scheduler answers ({error}); start one with `dask scheduler`"
            ) from error
        self._address = address
        self._limits = limits
        self._shared_disk = shared_disk
        self._executor = self._client.get_executor(pure=False, retries=0)
        self._contents: OrderedDict[Path, Any] = OrderedDict()
        self._lock = threading.Lock()
        self._closed = False
        self._threads = ThreadPoolExecutor(_MOST_SLOTS, thread_name_prefix="batch-cluster")
        self._check_versions()

    @property
    def slots(self) -> int:
        """See `Executor.slots`; twice as many as the cluster has threads, so that none waits."""
        threads = sum(int(number) for number in self._client.nthreads().values())
        return max(1, min(_MOST_SLOTS, 2 * threads))

    def submit(self, task: Task) -> Future[object]:
        """See `Executor.submit`."""
        return self._threads.submit(self._perform, task)

    def close(self) -> None:
        """See `Executor.close`."""
        self._closed = True
        self._client.close()
        self._threads.shutdown(cancel_futures=True)

    def _perform(self, task: Task) -> object:
        """Have a task done, on another worker where one is lost."""
        from distributed import KilledWorker

        for _ in range(_ATTEMPTS):
            try:
                outcome: Outcome = self._executor.submit(
                    perform,
                    task,
                    self._limits,
                    self._content(task.path),
                    self._content(task.reader.model) if isinstance(task, ReadPage) else None,
                ).result()
            except (CancelledError, KilledWorker):
                # What was sent may be lost with the worker that held it: send it again.
                with self._lock:
                    self._contents.clear()
            except OSError as error:
                raise InputError(f"{task.label}: cannot be read ({error.strerror})") from error
            else:
                if outcome.error:
                    raise outcome.error
                return outcome.value
            if self._closed or self._client.status != "running":
                raise ClusterError(
                    f"the connection to {self._address} was lost; the same command goes on"
                )
        raise InputError(f"{task.label}: {_ATTEMPTS} workers were lost while at it")

    def _content(self, path: Path) -> Any:  # noqa: ANN401 (a future of Dask's)
        """Send a file's bytes to the cluster, once for all its pages."""
        if self._shared_disk:
            return None
        with self._lock:
            if path not in self._contents:
                self._contents[path] = self._client.scatter(path.read_bytes(), hash=False)
            self._contents.move_to_end(path)
            while len(self._contents) > _FILES_AT_HAND:
                self._contents.popitem(last=False)
            return self._contents[path]

    def _check_versions(self) -> None:
        versions: dict[str, str] = {}
        with contextlib.suppress(Exception):
            versions = self._client.run(version, on_error="return")
        if not versions:
            self._client.close()
            raise ClusterError(
                f"{self._address} has no workers; start some with `dask worker {self._address}`"
            )
        for worker, found in versions.items():
            if found != __version__:
                self._client.close()
                raise ClusterError(
                    f"the worker {worker} has no hwr-desktop {__version__} ({found}); "
                    "install the same version on all machines"
                )


def version() -> str:
    """Return the version of this program; asked on the workers."""
    return __version__


def perform(task: Task, limits: Limits, content: bytes | None, model: bytes | None) -> Outcome:
    """Do a task; called on a worker of the cluster.

    Args:
        task: The task.
        limits: What a page may cost.
        content: The file's bytes; None where its path leads to it.
        model: The model's bytes; None where its path leads to it, or none is needed.
    """
    with tempfile.TemporaryDirectory(prefix="hwr-") as folder:
        path = task.path
        if content is not None:
            path = Path(folder) / f"input{path.suffix}"
            path.write_bytes(content)
        try:
            return Outcome(_process(limits).run(task.moved(path, _model_file(model))))
        except HwrError as error:
            # People know the file by the path that they gave.
            return Outcome(error=type(error)(str(error).replace(str(path), str(task.path))))


_local = threading.local()
_models = tempfile.TemporaryDirectory(prefix="hwr-models-")


def _process(limits: Limits) -> WorkerProcess:
    """The process of this thread of the worker."""
    if getattr(_local, "limits", None) != limits:
        _local.limits, _local.process = limits, WorkerProcess(limits)
    process: WorkerProcess = _local.process
    return process


def _model_file(model: bytes | None) -> Path | None:
    if model is None:
        return None
    path = Path(_models.name) / f"{hashlib.sha256(model).hexdigest()}.onnx"
    if not path.exists():
        with atomic_write(path) as file:
            file.write(model)
    return path
