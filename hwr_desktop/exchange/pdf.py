"""Searchable PDF: each page's picture with the transcription over it, invisible, word upon word."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from PIL import Image

from hwr_desktop import __version__
from hwr_desktop.exchange.format import SOFTWARE, ExportOptions, LoadPixels, no_pixels
from hwr_desktop.exchange.pdf_file import DESCENT, GLYPH_WIDTH, InvisibleFonts, PdfFile
from hwr_desktop.exchange.selection import select

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from numpy.typing import NDArray

    from hwr_desktop.document.model import Document, Page, Word

_ASSUMED_DPI = 300.0
_LOWEST_DPI = 30.0
"""A lower resolution is no scan's: it is what cameras write for want of a better number."""
_LARGEST_PAGE = 14_400.0
"""Points; readers need not show more (ISO 32000-1, annex C)."""


@dataclass(frozen=True, slots=True)
class PdfOptions(ExportOptions):
    """How a PDF is written.

    Attributes:
        quality: JPEG quality of the pictures, 1 to 95; pages of pure black and white are kept
            without loss.
    """

    quality: int = 80


def write(
    document: Document,
    out: BinaryIO,
    options: PdfOptions | None = None,
    pixels: LoadPixels = no_pixels,
) -> None:
    """Write a document as PDF; a page whose picture is missing is white."""
    options = options or PdfOptions()
    file = PdfFile(out)
    fonts = InvisibleFonts()
    pages, font_resources = file.reserve(), file.reserve()
    numbers = []
    for page in select(document, options).pages:
        scale = _points_per_pixel(page)
        width, height = max(page.width, 1) * scale, max(page.height, 1) * scale
        resources, content = f"/Font {font_resources} 0 R", ""
        picture = pixels(page)
        if picture is not None:
            resources += f" /XObject << /Im {_add_picture(file, picture, options.quality)} 0 R >>"
            content = f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Im Do Q\n"
        content += "BT 3 Tr\n" + "\n".join(_text(page, scale, fonts)) + "\nET"
        stream = file.add_stream("", content.encode("ascii"))
        numbers.append(
            file.add(
                f"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {width:.3f} {height:.3f}] "
                f"/Rotate {page.turn * 90} /Resources << {resources} >> /Contents {stream} 0 R >>"
            )
        )
    fonts.add_to(file, font_resources)
    kids = " ".join(f"{number} 0 R" for number in numbers)
    file.add(f"<< /Type /Pages /Count {len(numbers)} /Kids [{kids}] >>", pages)
    catalog = file.add(f"<< /Type /Catalog /Pages {pages} 0 R >>")
    file.finish(catalog, file.add(_info(options.created)))


def _info(created: datetime | None) -> str:
    date = f" /CreationDate (D:{created:%Y%m%d%H%M%S}Z)" if created else ""
    return f"<< /Creator ({SOFTWARE} {__version__}){date} >>"


def _points_per_pixel(page: Page) -> float:
    dpi = page.dpi if page.dpi and page.dpi >= _LOWEST_DPI else _ASSUMED_DPI
    return min(72 / dpi, _LARGEST_PAGE / max(page.width, page.height, 1))


def _add_picture(file: PdfFile, pixels: NDArray[np.uint8], quality: int) -> int:
    height, width = pixels.shape[:2]
    entries = f"/Type /XObject /Subtype /Image /Width {width} /Height {height}"
    grey = pixels.ndim == 2
    if grey and bool(np.isin(pixels, (0, 255)).all()):
        bits = np.packbits(pixels > 0, axis=1).tobytes()
        return file.add_stream(f"{entries} /ColorSpace /DeviceGray /BitsPerComponent 1", bits)
    encoded = io.BytesIO()
    Image.fromarray(pixels).save(encoded, "JPEG", quality=quality)
    colours = "/DeviceGray" if grey else "/DeviceRGB"
    return file.add_stream(
        f"{entries} /ColorSpace {colours} /BitsPerComponent 8 /Filter /DCTDecode",
        encoded.getvalue(),
        compress=False,
    )


def _text(page: Page, scale: float, fonts: InvisibleFonts) -> Iterator[str]:
    """Yield the operators that set each word upon its ink."""
    for line in page.lines:
        for word in line.words:
            text = " ".join(word.transcription.split())
            if text and word.region.width and word.region.height:
                yield _set_word(word, _visual(text), page, scale, fonts)


def _set_word(word: Word, text: str, page: Page, scale: float, fonts: InvisibleFonts) -> str:
    box = word.region
    left, right = box.x * scale, box.right * scale
    top, bottom = (page.height - box.y) * scale, (page.height - box.bottom) * scale
    # For each turn the direction of reading, and the corner where a word's descenders begin. The
    # page is shown upright by its /Rotate entry, so the text runs as it does in the stored picture.
    (across, along), (x, y) = {
        0: ((1, 0), (left, bottom)),
        1: ((0, 1), (right, bottom)),
        2: ((-1, 0), (right, top)),
        3: ((0, -1), (left, top)),
    }[page.turn]
    length, size = (top - bottom, right - left) if along else (right - left, top - bottom)
    x, y = x - along * DESCENT * size, y + across * DESCENT * size
    stretch = 100 * length / (len(text) * GLYPH_WIDTH * size)
    # The blank behind a word keeps it apart from the next one, however close that stands.
    return (
        f"{stretch:.3f} Tz {across} {along} {-along} {across} {x:.3f} {y:.3f} Tm "
        f"{fonts.show(text + ' ', f'{size:.3f}')}"
    )


def _visual(text: str) -> str:
    """Return the characters from left to right, as readers of PDF expect to find them."""
    right_to_left = any(unicodedata.bidirectional(c) in {"R", "AL"} for c in text)
    return text[::-1] if right_to_left else text
