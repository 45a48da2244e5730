"""The pictures of imported pages: found, measured, and the text fitted to them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.load import IMAGE_SUFFIXES, count_pages, load_page
from hwr_desktop.message import Message
from hwr_desktop.scans import hash_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.exchange.format import Imported, LoadPixels
    from hwr_desktop.imaging.page import PageImage

_SAME_PROPORTIONS = 0.01
"""Relative difference of two pages' proportions that rounding explains."""


def attach_pictures(imported: Imported, source: Path, folders: Sequence[Path] = ()) -> Imported:
    """Find each page's picture and fit the page to it.

    A picture is looked for at the path that the page names, beside the file it was read from and in
    the folders; also under the file's own name. The page takes its path, content hash and
    resolution from it. A picture of another size with the same proportions scales the page; one of
    other proportions gives a warning. A page whose own size is an estimate takes the picture's, its
    words where they are. A missing picture is a warning too: the text stays.

    Args:
        imported: What was read.
        source: The file that it was read from.
        folders: Where else to look.
    """
    warnings = list(imported.warnings)
    pages = []
    for page in imported.document.pages:
        try:
            sized = page.id not in imported.unsized
            pages.append(_attach(page, source, folders, warnings, sized=sized))
        except InputError as error:
            warnings.append(
                Message("{path}: picture left aside: {message}", path=source, message=error)
            )
            pages.append(page)
    document = replace(imported.document, pages=tuple(pages))
    return replace(imported, document=document, warnings=tuple(warnings))


def _attach(
    page: Page, source: Path, folders: Sequence[Path], warnings: list[Message], *, sized: bool
) -> Page:
    path = find_picture(page.file, source, folders)
    if path is None:
        warnings.append(_missing(page.file, source, folders))
        return page
    number = page.number if page.number <= count_pages(path) else 1
    image = load_page(path, number)
    if sized:
        fitted = _fit(page, image, source, warnings)
    else:
        fitted = replace(page, width=image.width, height=image.height)
    return replace(
        fitted,
        file=str(path),
        number=number,
        dpi=image.dpi or fitted.dpi,
        content_hash=hash_file(path),
    )


def _missing(name: str, source: Path, folders: Sequence[Path]) -> Message:
    if not name:
        return Message(
            "{path} names no picture, and none is beside the file; the text was imported without "
            "it",
            path=source,
        )
    if folders:
        return Message(
            "{path}: the picture {name} is not beside the file nor in the folders given; the text "
            "was imported without it",
            path=source,
            name=name,
        )
    return Message(
        "{path}: the picture {name} is not beside the file; the text was imported without it",
        path=source,
        name=name,
    )


def find_picture(name: str, source: Path, folders: Sequence[Path] = ()) -> Path | None:
    """Return where a page's picture is.

    Args:
        name: How the transcription names it; it may be of another machine.
        source: The transcription.
        folders: Where to look besides.
    """
    return next((path for path in _candidates(name, source, folders) if _is_file(path)), None)


def _candidates(name: str, source: Path, folders: Sequence[Path]) -> Iterator[Path]:
    # A name with two slashes in front would make Windows ask a foreign server.
    named = PurePosixPath(name.replace("\\", "/"))
    if name and not str(named).startswith("//"):
        yield Path(named)
    # Transkribus keeps its files in a folder `page` beside the pictures.
    places = [source.parent, *folders, source.parent.parent]
    for place in places:
        if name and not named.is_absolute() and ".." not in named.parts:
            yield place / named
        if named.name:
            yield place / named.name
    for place in places:
        for suffix in sorted(IMAGE_SUFFIXES):
            yield place / f"{source.stem}{suffix}"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _fit(page: Page, image: PageImage, source: Path, warnings: list[Message]) -> Page:
    if (page.width, page.height) == (image.width, image.height):
        return page
    across, down = image.width / max(page.width, 1), image.height / max(page.height, 1)
    if abs(across / down - 1) > _SAME_PROPORTIONS:
        warnings.append(
            Message(
                "{path}: the page is said to be {width}x{height}, its picture is "
                "{real_width}x{real_height}; words may stand in the wrong places",
                path=source,
                width=page.width,
                height=page.height,
                real_width=image.width,
                real_height=image.height,
            )
        )
        return replace(page, width=image.width, height=image.height)
    return scaled(page, PageMap.scaling(across, down), image.width, image.height)


def scaled(page: Page, to_picture: PageMap, width: int, height: int) -> Page:
    """Return a page with all its places mapped; spans of characters are dropped."""

    def mapped(word: Word) -> Word:
        reading = word.reading and replace(word.reading, spans=())
        return replace(word, region=to_picture.region(word.region), reading=reading)

    lines = tuple(
        replace(
            line,
            words=tuple(map(mapped, line.words)),
            baseline=tuple((round(x), round(y)) for x, y in to_picture.points(line.baseline)),
        )
        for line in page.lines
    )
    return replace(page, width=width, height=height, lines=lines)


def pixels_from(
    find: Callable[[Page], Path | None], warn: Callable[[Message], object]
) -> LoadPixels:
    """Return a loader of pages' pixels; a picture that is missing or damaged gives a warning.

    Args:
        find: Tells where a page's picture is.
        warn: Takes a warning.
    """

    def load(page: Page) -> NDArray[np.uint8] | None:
        path = find(page)
        if path is None:
            warn(
                Message(
                    "{path}: the picture is missing; the page is written without it", path=page.file
                )
            )
            return None
        try:
            return load_page(path, page.number).pixels
        except InputError as error:
            warn(error.message)
            return None

    return load
