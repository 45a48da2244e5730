"""Running a batch: which task comes next, what is kept of its outcome, what can be skipped."""

from __future__ import annotations

import errno
import queue
import shutil
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Self, cast

from hwr_desktop.atomic import atomic_write
from hwr_desktop.batch.manifest import Manifest, Record, State
from hwr_desktop.batch.merge import merge
from hwr_desktop.batch.plan import Job
from hwr_desktop.batch.results import OutputLock, Results
from hwr_desktop.batch.tasks import CountPages, PageRead, ReadPage, Render
from hwr_desktop.document.model import Document
from hwr_desktop.errors import CancelledError, ClusterError, HwrError, ModelError, OutputError
from hwr_desktop.message import Message
from hwr_desktop.scans import hash_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from concurrent.futures import Future

    from hwr_desktop.batch.executor import Executor
    from hwr_desktop.batch.settings import Outputs, Reader
    from hwr_desktop.batch.tasks import Task


class FileState(StrEnum):
    """How far an input is."""

    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
    """It was done before, and nothing has changed since."""
    FAILED = "failed"
    """At least one of its pages."""


@dataclass(frozen=True, slots=True)
class FileProgress:
    """What a listener is told of an input, whenever something about it changes.

    Attributes:
        job: The input.
        state: How far it is.
        pages: How many pages it has; 0 while that is not known.
        pages_done: How many of them are read or have failed.
        words: Words found so far.
        errors: Why it or its pages failed.
    """

    job: Job
    state: FileState
    pages: int = 0
    pages_done: int = 0
    words: int = 0
    errors: tuple[Message, ...] = ()


Listener = Callable[[FileProgress], None]
"""Called from the thread that runs the batch."""

_FATAL_ERRORS = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.ENOENT)
"""What keeps results from being written whatever their name: the disk, or the folder is gone."""
_LOOK_SECONDS = 0.2
"""A pause or a cancellation is noticed after so long at the latest."""


@dataclass(slots=True)
class _File:
    """An input under way."""

    job: Job
    content_hash: str
    pages: int = 0
    waiting: set[int] = field(default_factory=set)
    errors: dict[int, Message] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """Where it is, wherever the workers were started."""
        return Path(self.job.file).absolute()


class Batch:
    """One run over inputs; what an earlier run finished is skipped.

    Args:
        output: The folder of the results.
        reader: How pages are read.
        outputs: What is written for each input.
        executor: Where pages are read.
        force: Do again what is done.
        listener: Told about each input.
    """

    def __init__(
        self,
        output: Path,
        reader: Reader,
        outputs: Outputs,
        executor: Executor,
        *,
        force: bool = False,
        listener: Listener = lambda _progress: None,
    ) -> None:
        self._output = output
        self._reader = reader
        self._outputs = outputs
        self._executor = executor
        self._force = force
        self._listener = listener
        self._paused = threading.Event()
        self._cancelled = threading.Event()
        self._results = Results(output)
        self._tasks: deque[tuple[_File, Task]] = deque()
        self._under_way: dict[Future[object], tuple[_File, Task]] = {}
        self._finished: queue.SimpleQueue[Future[object]] = queue.SimpleQueue()

    def pause(self) -> None:
        """Begin no more pages until `resume`; any thread may call it."""
        self._paused.set()

    def resume(self) -> None:
        """Go on after `pause`; any thread may call it."""
        self._paused.clear()

    def cancel(self) -> None:
        """Stop within a second; the same batch goes on later. Any thread may call it."""
        self._cancelled.set()

    def __enter__(self) -> Self:
        """Take the folder of the results.

        Raises:
            OutputError: It cannot be used, or another batch writes there.
        """
        self._lock = OutputLock(self._output)
        self._manifest = Manifest(self._output)
        return self

    def __exit__(self, *_exception: object) -> None:
        """Let go of the folder."""
        self._lock.release()

    def run(self, jobs: Iterable[Job]) -> bool:
        """Do jobs; `finish` makes the results complete.

        Returns:
            Whether all their pages are done.

        Raises:
            CancelledError: `cancel` was called.
            ModelError: The model cannot be used.
            ClusterError: The cluster was lost.
            OutputError: A result cannot be written.
        """
        self._failed = False
        waiting = deque(jobs)
        while True:
            self._feed(waiting)
            if self._cancelled.is_set():
                raise CancelledError("the batch was cancelled; the same command goes on with it")
            if not (self._tasks or waiting or self._under_way):
                return not self._failed
            try:
                self._take(self._finished.get(timeout=_LOOK_SECONDS))
            except queue.Empty:
                continue

    def finish(self) -> None:
        """Merge all results into one table and leave the manifest in order.

        Raises:
            OutputError: They cannot be written.
        """
        self._manifest.tidy()
        merge(self._output, self._manifest, self._results, self._outputs)

    def _feed(self, waiting: deque[Job]) -> None:
        """Keep the workers busy."""
        while (
            (self._tasks or waiting)
            and len(self._under_way) < self._executor.slots
            and not (self._paused.is_set() or self._cancelled.is_set())
        ):
            if not self._tasks:
                self._begin(waiting.popleft())
                continue
            file, task = self._tasks.popleft()
            future = self._executor.submit(task)
            self._under_way[future] = file, task
            future.add_done_callback(self._finished.put)

    def _begin(self, job: Job) -> None:
        file = _File(job, _hash(job))
        if self._force:
            self._manifest.forget(job.name)
        known = self._manifest.of(job.name)
        usable = {
            number: record
            for number, record in known.items()
            if record.state is not State.FAILED and self._is_current(record, file)
        }
        if not usable:
            self._tell(file, FileState.RUNNING)
            self._tasks.append((file, CountPages(file.path, file.job.file, file.content_hash)))
            return
        file.pages = next(iter(usable.values())).pages
        if len(usable) == file.pages and self._is_written(usable.values()):
            self._tell(file, FileState.SKIPPED)
            return
        self._tell(file, FileState.RUNNING)
        self._read(file, set(range(1, file.pages + 1)) - usable.keys())

    def _is_current(self, record: Record, file: _File) -> bool:
        return (
            record.file == file.job.file
            and record.content_hash == file.content_hash
            and record.model == self._reader.model_id
            and self._reader.record().items() <= record.settings.items()
        )

    def _is_written(self, records: Iterable[Record]) -> bool:
        return all(
            record.state is State.DONE
            and self._outputs.record().items() <= record.settings.items()
            and all((self._output / path).exists() for path in self._outputs.paths(record.name))
            for record in records
        )

    def _read(self, file: _File, numbers: set[int]) -> None:
        file.waiting = numbers
        for number in sorted(numbers):
            task = ReadPage(file.path, file.job.file, file.content_hash, number, self._reader)
            self._tasks.append((file, task))
        if not numbers:
            self._render(file)

    def _take(self, future: Future[object]) -> None:
        file, task = self._under_way.pop(future)
        try:
            result = future.result()
        except (ModelError, ClusterError):
            raise
        except HwrError as error:
            self._take_error(file, task, error.message)
            return
        if isinstance(result, PageRead):
            self._take_page(file, result)
        elif isinstance(task, CountPages):
            file.pages = int(cast("int", result))
            if not file.pages:
                self._take_error(file, task, Message("{path} has no pages", path=file.job.file))
                return
            self._tell(file, FileState.RUNNING)
            self._read(file, set(range(1, file.pages + 1)))
        else:
            self._take_outputs(file, cast("dict[str, bytes]", result))

    def _take_page(self, file: _File, result: PageRead) -> None:
        page = result.page
        self._results.save(file.job.name, page)
        words = list(page.words())
        record = replace(
            self._record(file, page.number),
            state=State.READ,
            health=round(page.health.score, 4),
            reasons=page.health.reasons,
            words=len(words),
            confidence=_mean([word.confidence for word in words if word.reading]),
            seconds=round(result.seconds, 3),
        )
        self._manifest.add(record)
        self._page_ended(file, page.number)

    def _take_error(self, file: _File, task: Task, error: Message) -> None:
        self._failed = True
        if isinstance(task, ReadPage):
            file.errors[task.number] = error
            self._manifest.add(replace(self._record(file, task.number), error=error))
            self._page_ended(file, task.number)
            return
        file.errors[0] = error
        if isinstance(task, CountPages):
            self._manifest.add(replace(self._record(file, 0), error=error))
            self._discard(file)
        self._tell(file, FileState.FAILED)

    def _page_ended(self, file: _File, number: int) -> None:
        file.waiting.discard(number)
        self._tell(file, FileState.RUNNING)
        if not file.waiting:
            self._render(file)

    def _render(self, file: _File) -> None:
        numbers = set(range(1, file.pages + 1)) - file.errors.keys()
        pages = {number: self._results.load(file.job.name, number) for number in numbers}
        lost = {number for number, page in pages.items() if page is None}
        if lost:
            self._read(file, lost)
        elif pages:
            found = (page for _, page in sorted(pages.items()) if page)
            document = Document(tuple(replace(page, file=file.job.file) for page in found))
            task = Render(
                file.path,
                file.job.file,
                file.content_hash,
                file.job.name,
                document,
                self._outputs,
            )
            self._tasks.appendleft((file, task))
        else:
            self._discard(file)
            self._tell(file, FileState.FAILED)

    def _take_outputs(self, file: _File, contents: dict[str, bytes]) -> None:
        try:
            for name, content in contents.items():
                _write(self._output / name, content)
        except OutputError as error:
            if _meets_every_file(error):
                raise
            self._failed = True
            file.errors[0] = error.message
            self._tell(file, FileState.FAILED)
            return
        settings = self._reader.record() | self._outputs.record()
        self._manifest.add(
            *(
                replace(record, state=State.DONE, settings=settings)
                for record in self._manifest.of(file.job.name).values()
                if record.state is not State.FAILED
            )
        )
        self._tell(file, FileState.FAILED if file.errors else FileState.DONE)

    def _discard(self, file: _File) -> None:
        """Take away what an earlier run wrote for a file of which nothing can be read now."""
        self._results.forget(file.job.name)
        for path in self._outputs.paths(file.job.name):
            target = self._output / path
            if target.is_dir():
                shutil.rmtree(target, ignore_errors=True)
            else:
                target.unlink(missing_ok=True)

    def _record(self, file: _File, number: int) -> Record:
        return Record(
            file.job.name,
            file.job.file,
            number,
            file.pages,
            file.content_hash,
            self._reader.model_id,
            self._reader.record() | self._outputs.record(),
        )

    def _tell(self, file: _File, state: FileState) -> None:
        progress = FileProgress(
            file.job,
            state,
            file.pages,
            file.pages - len(file.waiting),
            sum(record.words for record in self._manifest.of(file.job.name).values()),
            tuple(error for _, error in sorted(file.errors.items())),
        )
        self._listener(progress)


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            "{path} cannot be made: {error}", path=path.parent, error=error.strerror
        ) from error
    with atomic_write(path) as out:
        out.write(content)


def _meets_every_file(error: OutputError) -> bool:
    """Tell whether no other result could be written either."""
    return getattr(error.__cause__, "errno", None) in _FATAL_ERRORS


def _hash(job: Job) -> str:
    """Return the file's SHA-256; empty where it cannot be read, which its loading will explain."""
    path = Path(job.file)
    try:
        return hash_file(path) if path.is_file() else ""
    except OSError:
        return ""


def _mean(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None
