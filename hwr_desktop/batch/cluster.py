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
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwr_desktop import __version__
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
_FILES_AT_HAND = 16
"""Files that a worker keeps for their next pages; the model, used by each, stays among them."""


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
                "{address}: no Dask scheduler answers ({error}); start one with `dask scheduler`",
                address=address,
                error=error,
            ) from error
        self._address = address
        self._limits = limits
        self._shared_disk = shared_disk
        self._executor = self._client.get_executor(pure=False, retries=0)
        self._digests: dict[Path, str] = {}
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

        model = task.reader.model if isinstance(task, ReadPage) else None
        shipment = Shipment()
        if not self._shared_disk:
            shipment = Shipment(task.content_hash, self._digest(model) if model else "")
        lost = 0
        while lost < _ATTEMPTS:
            try:
                outcome: Outcome = self._executor.submit(
                    perform, task, self._limits, shipment
                ).result()
            except (CancelledError, KilledWorker):
                lost += 1
                self._check_connection()
                continue
            if isinstance(outcome.value, Missing):
                shipment = _packed(task, model, outcome.value, shipment)
            elif outcome.error:
                raise outcome.error
            else:
                return outcome.value
        raise InputError("{path}: {lost} workers were lost while at it", path=task.label, lost=lost)

    def _digest(self, model: Path) -> str:
        if model not in self._digests:
            self._digests[model] = hashlib.sha256(model.read_bytes()).hexdigest()
        return self._digests[model]

    def _check_connection(self) -> None:
        if self._closed or self._client.status != "running":
            raise ClusterError(
                "the connection to {address} was lost; the same command goes on",
                address=self._address,
            )

    def _check_versions(self) -> None:
        versions: dict[str, str] = {}
        with contextlib.suppress(Exception):
            versions = self._client.run(version, on_error="return")
        if not versions:
            self._client.close()
            raise ClusterError(
                "{address} has no workers; start some with `dask worker {address}`",
                address=self._address,
            )
        for worker, found in versions.items():
            if found != __version__:
                self._client.close()
                raise ClusterError(
                    "the worker {worker} has no hwr-desktop {version} ({found}); install the "
                    "same version on all machines",
                    worker=worker,
                    version=__version__,
                    found=found,
                )


def version() -> str:
    """Return the version of this program; asked on the workers."""
    return __version__


@dataclass(frozen=True, slots=True)
class Shipment:
    """What a worker on another machine needs for a task.

    Bytes go along only once a worker says that it lacks them. They travel with the task and not as
    data scattered on the cluster, which would be lost with the worker that holds it.

    Attributes:
        file_hash: SHA-256 of the input file; empty where the task's path leads to it.
        model_hash: SHA-256 of the model; empty where none is needed, or its path leads to it.
        file: The input file's bytes, or None.
        model: The model's bytes, or None.
    """

    file_hash: str = ""
    model_hash: str = ""
    file: bytes | None = None
    model: bytes | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """What a worker lacks for a task."""

    file: bool
    model: bool


def _packed(task: Task, model: Path | None, missing: Missing, shipment: Shipment) -> Shipment:
    try:
        if missing.file:
            shipment = replace(shipment, file=task.path.read_bytes())
        if missing.model and model:
            shipment = replace(shipment, model=model.read_bytes())
    except OSError as error:
        raise InputError(
            "{path}: cannot be read ({error})", path=task.label, error=error.strerror
        ) from error
    return shipment


def perform(task: Task, limits: Limits, shipment: Shipment) -> Outcome:
    """Do a task; called on a worker of the cluster."""
    path = _store().take(shipment.file_hash + task.path.suffix, shipment.file)
    model = _store().take(f"{shipment.model_hash}.onnx", shipment.model)
    missing = Missing(
        bool(shipment.file_hash) and not path, bool(shipment.model_hash) and not model
    )
    if missing.file or missing.model:
        return Outcome(missing)
    try:
        return Outcome(_process(limits).run(task.moved(path or task.path, model)))
    except HwrError as error:
        return Outcome(error=error)


class _Store:
    """The files that this worker was sent, the latest of them."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="hwr-")
        self._names: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, name: str, content: bytes | None) -> Path | None:
        """Return where a file is, keeping it first where it has come along; None if missing."""
        path = Path(self._folder.name) / name
        with self._lock:
            if content is not None and name not in self._names:
                path.write_bytes(content)
                self._names[name] = None
            if name not in self._names:
                return None
            self._names.move_to_end(name)
            while len(self._names) > _FILES_AT_HAND:
                oldest, _ = self._names.popitem(last=False)
                (path.parent / oldest).unlink(missing_ok=True)
        return path


@cache
def _store() -> _Store:
    return _Store()


_local = threading.local()


def _process(limits: Limits) -> WorkerProcess:
    """The process of this thread of the worker."""
    if getattr(_local, "limits", None) != limits:
        _local.limits, _local.process = limits, WorkerProcess(limits)
    process: WorkerProcess = _local.process
    return process
