"""Files to page images: PNG, JPEG, TIFF of many pages, PDF, BMP and WebP."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from hwr_desktop.imaging import pdf, raster

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hwr_desktop.imaging.page import PageImage

IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".pdf", ".bmp", ".webp"})
"""File name endings that a folder is searched for."""


def count_pages(path: Path) -> int:
    """Return the number of pages of a file, damaged ones included, without decoding them.

    Raises:
        InputError: The file is missing, empty, locked, or of no known format.
    """
    return pdf.count_pages(path) if _is_pdf(path) else raster.count_pages(path)


def load_page(path: Path, number: int = 1) -> PageImage:
    """Load one page of a file.

    Args:
        path: The file.
        number: Which page, from 1.

    Raises:
        InputError: The file cannot be opened, or this page is damaged, missing or too large.
    """
    return pdf.load_page(path, number) if _is_pdf(path) else raster.load_page(path, number)


def load_pages(path: Path) -> Iterator[PageImage | InputError]:
    """Load the pages of a file one by one, each when it is asked for.

    A page that cannot be loaded comes as its error, so that it does not hide the pages behind it.

    Raises:
        InputError: The file cannot be opened at all.
    """
    for number in range(1, count_pages(path) + 1):
        try:
            yield load_page(path, number)
        except InputError as error:
            yield error


def _check_regular(path: Path) -> None:
    """Refuse pipes and devices, which may never end or have nobody that writes."""
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise InputError(
            "{path} is a pipe or a device, not a file; save what comes from it as a file", path=path
        )


def _is_pdf(path: Path) -> bool:
    """Look at the file's first bytes: scanners and people misname files."""
    try:
        _check_regular(path)
        with path.open("rb") as file:
            start = file.read(1024)
    except FileNotFoundError:
        raise InputError("{path}: no such file; check the name", path=path) from None
    except IsADirectoryError:
        raise InputError("{path} is a folder; name an image or PDF file", path=path) from None
    except (OSError, ValueError) as error:
        raise InputError(
            "{path}: cannot be read ({error}); check its permissions",
            path=path,
            error=error.strerror if isinstance(error, OSError) else error,
        ) from None
    if not start:
        raise InputError("{path} is empty; scan or copy it again", path=path)
    return b"%PDF-" in start
