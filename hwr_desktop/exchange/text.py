"""Plain text: one line a text line, rejected words left out, pages apart by a form feed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from hwr_desktop.exchange.format import ExportOptions, LoadPixels, no_pixels
from hwr_desktop.exchange.selection import line_text, select

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document


@dataclass(frozen=True, slots=True)
class TextOptions(ExportOptions):
    """How plain text is written.

    Attributes:
        page_separator: What stands between two pages.
    """

    page_separator: str = "\f"


def write(
    document: Document,
    out: BinaryIO,
    options: TextOptions | None = None,
    _pixels: LoadPixels = no_pixels,
) -> None:
    """Write the transcription as UTF-8 text."""
    options = options or TextOptions()
    pages = []
    for page in select(document, options).pages:
        lines = (" ".join(line_text(line).split()) for line in page.lines)
        pages.append("".join(f"{line}\n" for line in lines if line))
    out.write(options.page_separator.join(pages).encode("utf-8", "backslashreplace"))
