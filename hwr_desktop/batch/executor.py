"""The seam between a batch and where its pages are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from concurrent.futures import Future

    from hwr_desktop.batch.tasks import Task


class Executor(Protocol):
    """Does tasks somewhere else, many at a time.

    A task that fails, or that takes its worker down, fails its future with an `HwrError`.
    """

    @property
    def slots(self) -> int:
        """How many tasks are worth having under way."""
        ...

    def submit(self, task: Task) -> Future[object]:
        """Begin a task; returns at once."""
        ...

    def close(self) -> None:
        """End at once; what is under way is given up."""
        ...
