"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from hwr_desktop.errors import OutputError
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

_DENIED = Message(
    "no permission; if another program has it open, close it, or choose another place"
)
_REMEDIES = {
    errno.ENOSPC: Message("the disk is full; free some space or choose another place"),
    errno.EDQUOT: Message(
        "your share of the disk is used up; free some space or choose another place"
    ),
    errno.EFBIG: Message(
        "the file would be larger than allowed; free some space or choose another place"
    ),
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.EROFS: Message("the place is read-only; choose another one"),
    errno.EISDIR: Message("it is a folder; name a file in it"),
    errno.ENOENT: Message("the folder does not exist; create it or choose another one"),
    errno.ENOTDIR: Message("part of the path is a file, not a folder; choose another one"),
    errno.ENAMETOOLONG: Message("the name is too long; choose a shorter one"),
}


def check_writable(path: Path) -> None:
    """Find out before long work whether a file can be written there.

    Raises:
        OutputError: The path is a folder, its folder is missing, or permission is denied.
    """
    try:
        target = _target(path)
        if _is_special(target):
            return
        beside = _open_beside(target)
        beside.close()
        Path(beside.name).unlink()
    except OSError as error:
        raise _output_error(path, error) from error


@contextlib.contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """Give a binary file that takes the place of ``path`` once the block has ended well.

    The bytes go to a new file in the same folder, reach the disk, and only then replace what was
    there, whose permissions are kept. If the block raises, ``path`` is as it was. A device or pipe
    is written to directly; behind a symbolic link the file that it points to is replaced.

    Raises:
        OutputError: The file cannot be written; also for any `OSError` raised in the block, which
            should therefore do nothing but write.
    """
    try:
        target = _target(path)
        if _is_special(target):
            with target.open("wb") as device:
                yield device
            return
        beside = _open_beside(target)
    except OSError as error:
        raise _output_error(path, error) from error
    try:
        with beside:
            yield beside
            beside.flush()
            os.fsync(beside.fileno())
        if target.exists():
            shutil.copymode(target, beside.name)
        Path(beside.name).replace(target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            Path(beside.name).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _output_error(path, error) from error
        raise


def _target(path: Path) -> Path:
    target = path.resolve()
    if target.is_dir():
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not os.access(target, os.W_OK):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))
    return target


def _is_special(target: Path) -> bool:
    return target.exists() and not stat.S_ISREG(target.stat().st_mode)


def _open_beside(target: Path) -> BinaryIO:
    # A short name of our own: the target's name may leave no room for a suffix. Not `tempfile`,
    # whose files nobody but the owner may read.
    return cast("BinaryIO", (target.parent / f".hwr-{secrets.token_hex(6)}.part").open("xb"))


def _output_error(path: Path, error: OSError) -> OutputError:
    reason = _REMEDIES.get(error.errno or 0, error.strerror or str(error))
    return OutputError("{path} cannot be written: {reason}", path=path, reason=reason)
