"""Writing a document to disk in any format, whole or not at all."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import OutputError
from hwr_desktop.exchange.format import ExportOptions, LoadPixels, no_pixels

if TYPE_CHECKING:
    from collections.abc import Callable

    from hwr_desktop.document.model import Document
    from hwr_desktop.exchange.format import Format


def export_document(
    document: Document,
    format_: Format,
    target: Path,
    options: ExportOptions | None = None,
    *,
    pixels: LoadPixels = no_pixels,
    overwrite: bool = False,
    progress: Callable[[float], None] = lambda _part: None,
) -> list[Path]:
    """Write a document.

    Args:
        document: The document.
        format_: The format.
        target: A file where the format holds many pages, else a folder, made if it is not there.
        options: The format's own options; None for its defaults.
        pixels: Gives the pages' pictures, for the formats that show them.
        overwrite: Whether files that exist are replaced.
        progress: Told, before each file takes its place, the part that is done, 0 to 1; what it
            raises ends the export.

    Returns:
        The files written.

    Raises:
        OutputError: A file exists and is not to be replaced, or cannot be written.
        InputError: A page's picture cannot be read.
    """
    if format_.many_pages:
        parts = {target: document}
    else:
        _make_folder(target)
        parts = {
            target / name: replace(document, pages=(page,))
            for name, page in zip(page_names(document, format_.suffix), document.pages, strict=True)
        }
    if not overwrite:
        refuse_existing(parts)
    for number, (path, part) in enumerate(parts.items(), 1):
        rendered = io.BytesIO()
        format_.write(part, rendered, options or format_.options(), pixels)
        progress(number / len(parts))
        with atomic_write(path) as out:
            out.write(rendered.getbuffer())
    return list(parts)


def refuse_existing(paths: dict[Path, Document]) -> None:
    """Refuse to replace what is there.

    Raises:
        OutputError: One of the files exists.
    """
    for path in paths:
        if path.exists():
            raise OutputError(
                "{path} exists; choose another name or allow it to be overwritten", path=path
            )


def page_names(document: Document, suffix: str) -> list[str]:
    """Name one file a page: after the image, with the page's number where it has several."""
    pages_of = Counter(page.file for page in document.pages)
    taken: Counter[str] = Counter()
    names = []
    for page in document.pages:
        stem = Path(page.file).stem or "page"
        if pages_of[page.file] > 1:
            stem += f"-{page.number:04d}"
        taken[stem.casefold()] += 1
        if taken[stem.casefold()] > 1:
            stem += f"~{taken[stem.casefold()]}"
        names.append(stem + suffix)
    return names


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            "{path} cannot be made a folder: {error}; choose another place",
            path=folder,
            error=error.strerror or error,
        ) from error
