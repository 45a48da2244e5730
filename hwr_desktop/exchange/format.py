"""What every exchange format looks like from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from hwr_desktop.document.model import Document, Page
from hwr_desktop.message import Message

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LoadPixels = Callable[[Page], "NDArray[np.uint8] | None"]
"""Gives the stored page's pixels, height x width (grey) or height x width x 3 (RGB), or None
where the picture is missing."""


def no_pixels(_page: Page) -> None:
    """Stand in where no pictures are at hand."""


SOFTWARE = "HWR Desktop"
"""How files name the program that wrote them."""

UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands where a format asks for a date and none is to be told."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What every format lets a person choose.

    Attributes:
        printed: Whether printed words are written.
        marks: Whether marks (ticks, signatures, stamps) are written.
        created: The date that the file tells, where its format has a place for one; None for a
            file that is the same, byte for byte, whenever it is written.
    """

    printed: bool = True
    marks: bool = True
    created: datetime | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read from a file.

    Attributes:
        document: The document, as far as the file goes.
        warnings: What was wrong or missing, each naming the file.
        unsized: Ids of the pages whose size the file does not give; theirs is an estimate.
    """

    document: Document
    warnings: tuple[Message, ...] = ()
    unsized: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Format:
    """An exchange format.

    Attributes:
        name: What a person calls it on the command line.
        title: What the window calls it.
        suffix: The files' suffix, with its dot.
        many_pages: Whether one file holds a whole document; else it is a folder, one file a page.
        options: The record of what a person can choose.
        write: Writes a document: document, binary stream, options, page images.
        read: Reads a file that this program or another one wrote; None where the format is for
            writing only.
    """

    name: str
    title: str
    suffix: str
    many_pages: bool
    options: type[ExportOptions]
    write: Callable[[Document, BinaryIO, Any, LoadPixels], None]
    read: Callable[[Path], Imported] | None = None
