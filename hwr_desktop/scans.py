"""Scans as they come: a file's pages with their pixels and their records, still without words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Page
from hwr_desktop.errors import InputError
from hwr_desktop.imaging.load import load_pages
from hwr_desktop.imaging.page import PageImage

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, eq=False)
class LoadedPage:
    """A page of a file before it is read.

    Attributes:
        image: Its pixels.
        page: Its record, without words.
    """

    image: PageImage
    page: Page


def open_file(file: str) -> Iterator[LoadedPage | InputError]:
    """Load the pages of a file one by one; a page that cannot be loaded comes as its error.

    Args:
        file: Path as given; the pages carry it unchanged.

    Raises:
        InputError: The file cannot be opened at all.
    """
    path = Path(file)
    images = load_pages(path)
    content_hash = ""
    for image in images:
        if isinstance(image, InputError):
            yield image
            continue
        content_hash = content_hash or hash_file(path)
        yield LoadedPage(image, describe_page(file, image, content_hash))


def describe_page(file: str, image: PageImage, content_hash: str) -> Page:
    """Make the record of a page that was loaded, without words.

    Its id follows from the path as given, the content and the page's number, so that the same file
    gives the same ids at every run.

    Args:
        file: Path as given.
        image: The page.
        content_hash: SHA-256 of the file, see `hash_file`.
    """
    name = hashlib.sha256(f"{file}\0{content_hash}\0{image.number}".encode(errors="replace"))
    return Page(
        id=name.hexdigest()[:16],
        file=file,
        number=image.number,
        width=image.width,
        height=image.height,
        dpi=image.dpi,
        content_hash=content_hash,
    )


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
