"""Lists that people write with an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def read_lines(path: Path) -> list[str]:
    """Return the lines of a UTF-8 text file, with or without a byte order mark.

    Raises:
        InputError: The file cannot be read or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise InputError(
            "{path}: the list cannot be read ({error})", path=path, error=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            "{path}: the list is no UTF-8 text; save it as UTF-8", path=path
        ) from error
