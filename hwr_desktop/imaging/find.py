"""The image files of a folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from hwr_desktop.imaging.load import IMAGE_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator


def find_images(folder: str, leave_out: Path | None = None) -> Iterator[str | InputError]:
    """Yield the images and PDF files below a folder, sorted by path.

    Each is the folder as given with the rest of the path. Hidden files and folders are left out;
    a folder that cannot be opened comes as its error behind the files.

    Args:
        folder: The folder.
        leave_out: A folder that is not looked into.
    """
    errors: list[OSError] = []
    found: list[str] = []
    for parent, folders, names in os.walk(folder, onerror=errors.append):
        folders[:] = [name for name in folders if _looked_into(Path(parent, name), leave_out)]
        found += [
            os.path.join(parent, name)  # noqa: PTH118 a Path would change the folder as given
            for name in names
            if Path(name).suffix.lower() in IMAGE_SUFFIXES and not name.startswith(".")
        ]
    yield from sorted(found, key=lambda file: Path(file).parts)
    for error in errors:
        yield InputError(
            "{path}: the folder cannot be opened ({error}); check its permissions",
            path=error.filename,
            error=error.strerror,
        )


def _looked_into(folder: Path, leave_out: Path | None) -> bool:
    if folder.name.startswith("."):
        return False
    return leave_out is None or folder.absolute() != leave_out.absolute()
