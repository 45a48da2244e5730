"""Progress and failures on standard error, so that standard output stays free for results."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

import click

from hwr_desktop.cli.exit_codes import ExitCode
from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

log = logging.getLogger(__name__)

_STEPS = 1000
"""Parts into which the bar divides one input."""


class Report:
    """Shows how far a command is and remembers what failed.

    On a terminal it is a bar; elsewhere a line for each input that is finished.

    Args:
        total: Number of inputs.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._finished = 0
        self._failed = False
        self._on_terminal = sys.stderr.isatty()
        self._bar = click.progressbar(
            length=total * _STEPS, file=sys.stderr, hidden=not self._on_terminal, width=0
        )

    def __enter__(self) -> Self:
        self._bar.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bar.__exit__(kind, value, traceback)

    def part(self, done: float) -> None:
        """Show which part of the current input is done, 0 to 1."""
        self._move(self._finished + min(done, 1.0))

    def finish(self, message: str = "") -> None:
        """Count the current input as done; away from a terminal a message is a line."""
        self._finished += 1
        if message and not self._on_terminal:
            click.echo(f"[{self._finished}/{self._total}] {message}", err=True)
        self._move(self._finished)

    def warn(self, message: str) -> None:
        """Tell something that is no failure."""
        self._line(f"Warning: {message}")

    def fail(self, message: str) -> None:
        """Tell why an input, or a page of it, could not be done."""
        self._failed = True
        self._line(f"Failed: {message}")

    @contextmanager
    def reading(self, file: object) -> Iterator[None]:
        """Report what keeps an input from being read, so that it does not take others down."""
        try:
            yield
        except InputError as error:
            self.fail(str(error))
        except Exception as error:
            log.debug("cannot read %s", file, exc_info=True)
            self.fail(f"{file}: unexpected error, please report it ({error!r})")

    def exit_code(self) -> ExitCode:
        """Return the exit status that the failures so far ask for."""
        return ExitCode.SOME_FAILED if self._failed else ExitCode.DONE

    def _line(self, message: str) -> None:
        if self._on_terminal:
            click.echo("\r\033[K", nl=False, err=True)
        click.echo(message, err=True)

    def _move(self, finished: float) -> None:
        self._bar.update(int(finished * _STEPS) - self._bar.pos)
