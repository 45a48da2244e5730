"""Reading files of unknown origin: size limits and clear refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 256 * 2**20
"""The largest XML file that is read; a page of text takes well under one megabyte."""

MAX_TEXT_BYTES = 2**30
"""The largest CSV or JSON file; they hold whole documents."""

FARTHEST = 1_000_000
"""No page is larger than this many pixels: numbers beyond it are damage."""


_START = 65_536
"""Bytes by which a format is told; comments before an XML file's root may be long."""


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """Return a file's bytes.

    Raises:
        InputError: The file cannot be read, is empty or too large.
    """
    data = _read(path, limit + 1)
    if len(data) > limit:
        raise InputError(
            "{path} is larger than {limit} MB; split it and try again",
            path=path,
            limit=limit // 2**20,
        )
    return data


def read_start(path: Path) -> bytes:
    """Return a file's first bytes.

    Raises:
        InputError: The file cannot be read or is empty.
    """
    return _read(path, _START)


def _read(path: Path, size: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(size)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(
            "{path} cannot be read: {error}; check the path", path=path, error=reason
        ) from error
    if not data:
        raise InputError("{path} is empty; export it again", path=path)
    return data


def read_text(path: Path) -> str:
    """Return a text file's characters; UTF-8, or UTF-16 where a byte order mark says so.

    Raises:
        InputError: As `read_bytes`, or the file is no such text.
    """
    data = read_bytes(path, MAX_TEXT_BYTES)
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            "{path} is no UTF-8 text; save it as UTF-8 and try again", path=path
        ) from error
