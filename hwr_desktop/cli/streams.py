"""Standard streams that were closed when the program started (``hwr ... 2>&-``)."""

from __future__ import annotations

import os
import sys


def open_closed_streams() -> None:
    """Lead each closed standard stream nowhere.

    Otherwise the next file that is opened would take its number, and what a library writes to
    standard error would end up in that file. Standard output opens for reading only, so that a
    result that should go there is reported as lost.
    """
    for number, mode in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, mode)  # the lowest free number is this one
    if sys.stdin is None:
        sys.stdin = open(0, encoding="utf-8")  # noqa: SIM115 (for as long as we run)
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8")  # noqa: SIM115
