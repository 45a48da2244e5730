"""The one thread of a window that opens, segments and reads."""

from __future__ import annotations

import functools
import itertools
import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from hwr_desktop.document.edits import SetReadings
from hwr_desktop.errors import CancelledError, HwrError
from hwr_desktop.gui.window_language import in_window_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from hwr_desktop.document.edits import WordReading
    from hwr_desktop.document.model import Page, Word

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What reads.

    Attributes:
        model: The model's name.
        provider: The execution provider that is really in use.
        licence: The model's licence, in a few words.
        research_only: Whether the licence forbids commercial use.
        id: The model's name and short hash, as readings carry it.
    """

    model: str
    provider: str
    licence: str = ""
    research_only: bool = False
    id: str = ""


class Recogniser(Protocol):
    """What the worker needs of the pipeline; `engine.py` holds the real one."""

    def info(self) -> EngineInfo:
        """Tell what reads. Loads the model.

        Raises:
            ModelError: The model cannot be loaded.
        """

    def count_pages(self, path: Path) -> int:
        """Return the number of pages of a file.

        Raises:
            InputError: The file cannot be read.
        """

    def open_page(self, path: Path, number: int) -> Page:
        """Return a page of a file, from 1, without words yet.

        Raises:
            InputError: The page cannot be read.
        """

    def read_page(
        self, page: Page, *, progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> Page:
        """Segment and read a page.

        Args:
            page: The page as opened.
            progress: Told the part that is done, 0 to 1.
            cancelled: Asked between words whether to stop.

        Raises:
            CancelledError: ``cancelled`` said so.
            InputError: The page cannot be read any more.
        """

    def read_words(self, page: Page, words: Sequence[Word]) -> Sequence[WordReading]:
        """Read words of a page at their regions.

        Raises:
            InputError: The page cannot be read any more.
        """


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is.

    Attributes:
        name: The file that is worked on.
        done: Pages done since the worker was idle, with the part of the page in work.
        total: Pages known.
    """

    name: str
    done: float
    total: int


class _Priority(IntEnum):
    STOP = 0
    WORDS = 1
    OPEN = 2
    PAGE = 3


@dataclass(order=True)
class _Job:
    priority: _Priority
    number: int
    run: Callable[[], None] = field(compare=False)
    name: str = field(compare=False, default="")


class Worker(QThread):
    """Runs jobs one after another; what the person waits for goes first.

    Signals carry results; whoever takes them in drops those whose page or word has changed.
    """

    page_opened = Signal(object)
    """A `Page` without words."""
    file_opened = Signal(object)
    """The path of a file of which every page was told, or cannot be read."""
    page_read = Signal(str, int, object, float)
    """Page id, its revision when the work began, the `Page` as read, seconds it took."""
    words_read = Signal(object, float)
    """`SetReadings`, and the seconds they took."""
    engine_ready = Signal(object)
    """The `EngineInfo`, before the first reading."""
    progressed = Signal(object)
    """A `Progress`."""
    failed = Signal(str)
    """A message for a person."""
    working_changed = Signal()
    """Work began, or everything is done: see ``working``."""

    def __init__(
        self, make_recogniser: Callable[[], Recogniser], parent: QObject | None = None
    ) -> None:
        """Make a worker that waits for `start`.

        Args:
            make_recogniser: Called in the worker's thread, when there is first work for it.
            parent: Owner.
        """
        super().__init__(parent)
        self._make_recogniser = make_recogniser
        self._recogniser: Recogniser | None = None
        self._told_engine = False
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._cancel = threading.Event()
        self._stopping = False
        self.working = False
        self._pages_done = 0
        self._pages_known = 0

    def open_files(
        self, paths: Iterable[Path], known: frozenset[tuple[str, int]] = frozenset()
    ) -> None:
        """Open files and read all their pages.

        Args:
            paths: The files.
            known: Files and numbers of pages that are open already and are passed over.
        """
        files = tuple(paths)

        # One job makes the others, so that the work does not end between two files.
        def open_all() -> None:
            for path in files:
                self._put(_Priority.OPEN, functools.partial(self._open, path, known), path.name)

        self._put(_Priority.OPEN, open_all, "")

    def read_page(self, page: Page) -> None:
        """Segment and read a page (again)."""
        self._pages_known += 1
        self._put(_Priority.PAGE, lambda: self._read_page(page), page.file)

    def read_words(self, page: Page, words: Sequence[Word]) -> None:
        """Read words again, before anything else."""
        self._put(_Priority.WORDS, lambda: self._read_words(page, words), page.file)

    def use_recogniser(self, make_recogniser: Callable[[], Recogniser]) -> None:
        """Read with another model from the next job on."""

        def change() -> None:
            self._make_recogniser = make_recogniser
            self._recogniser = None
            self._told_engine = False

        self._put(_Priority.WORDS, change, "")

    def cancel(self) -> None:
        """Drop all work; what is read already stays."""
        self._cancel.set()
        self._put(_Priority.STOP, self._forget_jobs, "")

    def stop(self) -> None:
        """Drop all work, end the thread and wait for it."""
        self._stopping = True
        self._cancel.set()
        self._put(_Priority.STOP, lambda: None, "")
        self.wait()

    def run(self) -> None:
        """Work until `stop`; runs in the worker's own thread."""
        while not self._stopping:
            job = self._jobs.get()
            if not self.working:
                self.working = True
                self.working_changed.emit()
            self._run(job)
            if self._jobs.empty():
                self.working = False
                self._pages_done = self._pages_known = 0
                self.working_changed.emit()

    def _put(self, priority: _Priority, run: Callable[[], None], name: str) -> None:
        self._jobs.put(_Job(priority, next(self._numbers), run, name))

    def _run(self, job: _Job) -> None:
        try:
            job.run()
        except CancelledError:
            log.info("cancelled: %s", job.name)
        except HwrError as error:
            self.failed.emit(in_window_language(error))
        except MemoryError:
            text = self.tr("{file}: there is not enough memory; close other programs")
            self.failed.emit(text.format(file=job.name))
        except Exception:
            # The thread must outlive a fault, or everything opened later would wait for ever.
            log.exception("work on %s failed", job.name)
            text = self.tr("{file}: reading failed; the log has the details")
            self.failed.emit(text.format(file=job.name))

    def _engine(self) -> Recogniser:
        if self._recogniser is None:
            self._recogniser = self._make_recogniser()
        return self._recogniser

    def _forget_jobs(self) -> None:
        while not self._jobs.empty():
            self._jobs.get_nowait()
        self._cancel.clear()

    def _open(self, path: Path, known: frozenset[tuple[str, int]]) -> None:
        self.progressed.emit(Progress(path.name, self._pages_done, self._pages_known))
        numbers: list[int] = []
        try:
            count = self._engine().count_pages(path)
            numbers = [n for n in range(1, count + 1) if (str(path), n) not in known]
        finally:
            self._pages_known += len(numbers)
            for number in numbers:
                job = functools.partial(self._open_page, path, number)
                self._put(_Priority.PAGE, job, path.name)
            self._put(_Priority.PAGE, lambda: self.file_opened.emit(path), path.name)

    def _open_page(self, path: Path, number: int) -> None:
        page = self._engine().open_page(path, number)
        self.page_opened.emit(page)
        self._read_page(page)

    def _read_page(self, page: Page) -> None:
        engine = self._engine()
        if not self._told_engine:
            self.engine_ready.emit(engine.info())
            self._told_engine = True

        def tell(part: float) -> None:
            done = self._pages_done + part
            self.progressed.emit(Progress(page.file, done, max(1, self._pages_known)))

        tell(0.0)
        began = time.perf_counter()
        result = engine.read_page(page, progress=tell, cancelled=self._cancel.is_set)
        self.page_read.emit(page.id, page.revision, result, time.perf_counter() - began)
        self._pages_done += 1

    def _read_words(self, page: Page, words: Sequence[Word]) -> None:
        began = time.perf_counter()
        readings = tuple(self._engine().read_words(page, words))
        self.words_read.emit(SetReadings(readings), time.perf_counter() - began)
