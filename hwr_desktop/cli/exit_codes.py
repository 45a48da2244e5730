"""What the exit status of `hwr` means; other programs rely on it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit status of every command."""

    DONE = 0
    """Everything was done."""
    SOME_FAILED = 1
    """Some inputs failed, each named with its reason on standard error; the rest was done."""
    NOT_STARTED = 2
    """Wrong usage, or a model or an output that cannot be used; nothing was written."""
