"""Where a command's result goes: a file that is replaced as a whole, or standard output."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.atomic import atomic_write, check_writable
from hwr_desktop.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

STANDARD_OUTPUT = "-"


def check_output(target: str) -> None:
    """Find out before the work whether its result can be written.

    Raises:
        OutputError: It cannot.
    """
    if target != STANDARD_OUTPUT:
        check_writable(Path(target))


def write_output(target: str, write: Callable[[BinaryIO], object]) -> None:
    """Write the result.

    Args:
        target: A path, or ``-`` for standard output.
        write: Writes to the stream that it is given.

    Raises:
        OutputError: The result cannot be written; a file is then as it was before.
    """
    if target != STANDARD_OUTPUT:
        with atomic_write(Path(target)) as file:
            write(file)
        return
    try:
        write(sys.stdout.buffer)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Whoever read along has seen enough (`| head`). Python would complain again when it
        # flushes at its end, so the stream leads nowhere from here on.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputError(
            "standard output cannot be written: {error}", error=error.strerror
        ) from error
