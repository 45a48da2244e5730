"""Pages of PDF files, rendered through PDFium at 300 dpi or at what their pictures hold."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np

from hwr_desktop.errors import InputError
from hwr_desktop.imaging.limits import check_size
from hwr_desktop.imaging.page import PageImage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pypdfium2

DPI = 300
POINTS_PER_INCH = 72
SHORTEST, LONGEST = 2000, 10_000
"""Pixels of the longer side of a page between which its size in inches is believed."""
FILLED = 0.5
"""Share of a page that a picture covers for the page to be a picture of it."""

_pdfium_lock = threading.Lock()
"""PDFium is not safe to call from two threads, not even for two documents."""


def count_pages(path: Path) -> int:
    """Return the number of pages.

    Raises:
        InputError: The file is damaged, protected by a password, or has no pages.
    """
    with _pdfium_lock, _opened(path) as document:
        pages = len(document)
    if pages == 0:
        raise InputError("{path} has no pages; make the PDF again", path=path)
    return pages


def load_page(path: Path, number: int) -> PageImage:
    """Render a page, its size rounded to whole pixels.

    Pages are drawn at 300 dpi. Where that gives a picture of no sensible size, the page's own size
    is not to be believed (a photograph of a point a pixel, a scan on a page as small as a stamp):
    such a page is drawn with the pixels that the picture on it holds.

    Raises:
        InputError: The file or this page is damaged or protected, or the page is too large.
    """
    import pypdfium2

    with _pdfium_lock, _opened(path) as document:
        if not 1 <= number <= len(document):
            raise InputError(
                "{path}: there is no page {number}; it has {count}",
                path=path,
                number=number,
                count=len(document),
            )
        try:
            return _render(path, number, document[number - 1])
        except pypdfium2.PdfiumError as error:
            raise InputError(
                "{path}, page {number}: damaged ({error}); make the PDF again",
                path=path,
                number=number,
                error=error,
            ) from None


@contextmanager
def _opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise InputError(
                "{path} is protected by a password; save a copy without one", path=path
            ) from None
        raise InputError(
            "{path}: damaged PDF ({error}); make it again", path=path, error=error
        ) from None
    try:
        document.init_forms()
        yield document
    finally:
        document.close()


def _render(path: Path, number: int, page: pypdfium2.PdfPage) -> PageImage:
    # PdfPage.render rounds sizes up; boxes are promised in pixels of the rounded size.
    import pypdfium2
    from pypdfium2 import raw

    dpi = _sensible_dpi(page)
    width, height = (round(points * dpi / POINTS_PER_INCH) for points in page.get_size())
    check_size(path, number, width, height)
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR, rev_byteorder=True)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    area = (bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER)
    raw.FPDF_RenderPageBitmap(*area)
    if page.formenv:
        raw.FPDF_FFLDraw(page.formenv, *area)
    pixels = np.ascontiguousarray(bitmap.to_numpy()[:, :, :3]).copy()
    bitmap.close()
    return PageImage(pixels, number, dpi)


def _sensible_dpi(page: pypdfium2.PdfPage) -> float:
    """Return the resolution, in the page's own inches, that gives a picture of a sensible size."""
    longer = float(max(page.get_size())) * DPI / POINTS_PER_INCH
    if SHORTEST <= longer <= LONGEST or longer <= 0:
        return float(DPI)
    held = _held_dpi(page)
    if longer < SHORTEST:
        return max(float(DPI), min(held, DPI * LONGEST / longer))
    return min(held or float(DPI), float(DPI), DPI * LONGEST / longer)


def _held_dpi(page: pypdfium2.PdfPage) -> float:
    """Return the resolution of the largest picture that fills most of a page, 0 without one."""
    import pypdfium2
    from pypdfium2 import raw

    across, down = page.get_size()
    held = 0.0
    for shown in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=4):
        try:
            left, bottom, right, top = shown.get_bounds()
            size = shown.get_px_size()
        except (pypdfium2.PdfiumError, AttributeError):
            continue
        width, height = right - left, top - bottom
        if width * height >= FILLED * across * down:
            held = max(held, max(size) / max(width, height) * POINTS_PER_INCH)
    return held
