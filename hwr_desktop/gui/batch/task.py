"""A batch in a thread of its own, for the window; its pages are read in worker processes."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hwr_desktop.batch.local import LocalExecutor
from hwr_desktop.batch.plan import plan
from hwr_desktop.batch.results import Results
from hwr_desktop.batch.run import Batch
from hwr_desktop.batch.settings import Limits, Outputs, Reader
from hwr_desktop.errors import InputError
from hwr_desktop.gui.background import BackgroundTask
from hwr_desktop.storage.project import Project
from hwr_desktop.storage.recovery import SUFFIX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from hwr_desktop.batch.plan import Job
    from hwr_desktop.gui.background import Tell


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """What a person asks for.

    Attributes:
        inputs: Files and folders.
        output: The folder of the results.
        outputs: What is written for each input.
        model: Name or path of the model.
        provider: What runs it.
        jobs: Worker processes.
        force: Do again what is done.
    """

    inputs: tuple[str, ...]
    output: Path
    outputs: Outputs
    model: str
    provider: str
    jobs: int
    force: bool = False


class BatchTask(BackgroundTask):
    """Runs a batch; what an earlier run finished is skipped."""

    planned = Signal(object, object)
    """The `Job`s, and why some inputs cannot be taken in."""
    told = Signal(object)
    """A `FileProgress`."""

    def __init__(self, order: BatchOrder, parent: QObject | None = None) -> None:
        super().__init__(self._work_off, parent)
        self._order = order
        self._batch: Batch | None = None
        self.paused = False

    def pause(self) -> None:
        """Begin no more pages; those in work are finished."""
        self.paused = True
        if self._batch is not None:
            self._batch.pause()

    def resume(self) -> None:
        """Go on."""
        self.paused = False
        if self._batch is not None:
            self._batch.resume()

    def cancel(self) -> None:
        """Stop within a second; the same batch goes on later."""
        super().cancel()
        if self._batch is not None:
            self._batch.cancel()

    def _work_off(self, tell: Tell) -> bool:
        order = self._order
        reader = Reader.of(order.model, order.provider)
        jobs, errors = plan(order.inputs, order.output)
        self.planned.emit(jobs, errors)
        with (
            closing(LocalExecutor(order.jobs, Limits())) as executor,
            Batch(
                *(order.output, reader, order.outputs, executor),
                force=order.force,
                listener=self.told.emit,
            ) as batch,
        ):
            self._batch = batch
            if self.paused:
                batch.pause()
            tell(0.0)
            complete = batch.run(jobs)
            batch.finish()
        return complete


def review_project(output: Path, job: Job) -> Path:
    """Return the project of an input's result, beside the result.

    One in which nobody did anything is made anew, since the input may have been read again.

    Raises:
        InputError: No page of the input was read.
        ProjectError: The project is open in a window, or cannot be written.
    """
    path = output / f"{job.name}{SUFFIX}"
    if path.exists() and _is_touched(path):
        return path
    document = Results(output).document(job.name)
    if not document.pages:
        raise InputError(
            "{path}: no page of it was read, so there is nothing to review", path=job.file
        )
    file = str(Path(job.file).absolute())
    pages = tuple(replace(page, file=file) for page in document.pages)
    project = Project.create(
        path, replace(document, pages=pages), title="Read", author="batch", overwrite=True
    )
    project.close()
    return path


def _is_touched(path: Path) -> bool:
    project = Project.open(path)
    try:
        return project.history.undo_title is not None or project.history.redo_title is not None
    finally:
        project.abandon()
