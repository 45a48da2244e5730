"""Pages of image files, decoded through Pillow."""

from __future__ import annotations

import itertools
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

from hwr_desktop.errors import InputError
from hwr_desktop.imaging.limits import MAX_PIXELS, check_size
from hwr_desktop.imaging.page import PageImage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray
    from PIL import Image

FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")
MAX_FRAMES = 10_000
TIFF_NEW_SUBFILE_TYPE, NO_PAGE = 254, 0b101
"""The tag that tells what a frame is, and its bits for a reduced picture and for a mask."""
TIFF_SUBFILE_TYPE, OLD_REDUCED = 255, 2
"""The older tag, and its value for a reduced picture."""
BRIGHTEST = 99.9
"""Percentile of grey values of more than 8 bits that tells how many bits are used."""
TIFF_PHOTOMETRIC = 262
WHITE_IS_ZERO = 0
EXIF_ORIENTATION, FIRST_TRANSPOSED = 274, 5
"""The tag, and the first of its values that swap width and height."""
LONGEST_PIXEL = 4.0
"""Sides of a pixel over each other that may be true."""
SQUARE = 0.03
"""Share by which the sides of a square pixel differ for the rounding of what the file states."""


def count_pages(path: Path) -> int:
    """Return the number of pages, a damaged last one included.

    Raises:
        InputError: The file is damaged beyond its first page, or of no known format.
    """
    with _opened(path) as image:
        return max(sum(1 for _ in _page_frames(image)), 1)


def load_page(path: Path, number: int) -> PageImage:
    """Decode a page.

    Raises:
        InputError: The file or this page is damaged, or the page is missing or too large.
    """
    with _opened(path) as image:
        frame = next(itertools.islice(_page_frames(image), number - 1, None), None)
        if frame is None and number > 1:
            raise InputError("{path}: there is no page {number}", path=path, number=number)
        try:
            image.seek(frame or 0)
        except Exception as error:  # noqa: BLE001 - a damaged directory may raise anything
            raise _damaged(path, number, error) from None
        check_size(path, number, image.width, image.height)
        try:
            dpi, pixel_height = _resolution(image)
            return PageImage(_pixels(image), number, dpi, pixel_height)
        except MemoryError:
            raise InputError(
                "{path}, page {number}: too large for this computer's memory; scan it at "
                "a lower resolution",
                path=path,
                number=number,
            ) from None
        except Exception as error:  # noqa: BLE001 - decoders of damaged bytes raise anything
            raise _damaged(path, number, error) from None


def _page_frames(image: Image.Image) -> Iterator[int]:
    """Yield the frames that are pages; one whose directory is damaged is the last.

    Frames of other formats than TIFF are animations and previews, and a TIFF says itself which of
    its frames are thumbnails, steps of a pyramid and masks.
    """
    if image.format != "TIFF":
        yield 0
        return
    for frame in range(MAX_FRAMES):
        try:
            image.seek(frame)
        except EOFError:
            return
        except Exception:  # noqa: BLE001 - a damaged directory may raise anything
            yield frame
            return
        tags: Any = getattr(image, "tag_v2", {})
        try:
            no_page = int(tags.get(TIFF_NEW_SUBFILE_TYPE, 0)) & NO_PAGE
            no_page |= tags.get(TIFF_SUBFILE_TYPE, 0) == OLD_REDUCED
        except Exception:  # noqa: BLE001 - a damaged tag may hold anything
            no_page = 0
        if not no_page:
            yield frame


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    from PIL import Image

    # Pillow refuses at twice its limit and warns at the limit; `check_size` does that job here.
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's remarks on odd metadata help nobody here
        with _identified(path) as image:
            yield image


def _identified(path: Path) -> Image.Image:
    from PIL import Image, UnidentifiedImageError

    try:
        return Image.open(path, formats=FORMATS)
    except UnidentifiedImageError:
        raise InputError(
            "{path}: not an image that can be read (PNG, JPEG, TIFF, PDF, BMP, WebP); "
            "convert it to one of these",
            path=path,
        ) from None
    except Image.DecompressionBombError:
        raise InputError(
            "{path}: more than {limit} megapixels; scan it at a lower resolution",
            path=path,
            limit=MAX_PIXELS // 1_000_000,
        ) from None
    except Exception as error:  # noqa: BLE001 - a damaged header may raise anything
        raise InputError(
            "{path}: damaged image ({error}); scan or copy it again", path=path, error=error
        ) from None


def _damaged(path: Path, number: int, error: Exception) -> InputError:
    return InputError(
        "{path}, page {number}: damaged image ({error}); scan or copy it again",
        path=path,
        number=number,
        error=error,
    )


def _pixels(image: Image.Image) -> NDArray[np.uint8]:
    from PIL import ImageOps

    image.load()
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith(("I", "F")):
        return _deep_grey(upright, image)
    if upright.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in upright.info:
        return _on_white(upright)
    wanted = "L" if upright.mode in ("1", "L") else "RGB"
    return np.array(upright.convert(wanted))


def _on_white(image: Image.Image) -> NDArray[np.uint8]:
    from PIL import Image

    image = image.convert("RGBA")
    white = Image.new("RGBA", image.size, "white")
    return np.array(Image.alpha_composite(white, image).convert("RGB"))


def _deep_grey(image: Image.Image, stored: Image.Image) -> NDArray[np.uint8]:
    """Scale grey of more than 8 bits to 8 bits by the depth that its values really use.

    Cameras and scanners of 10, 12 or 14 bits write files of 16.
    """
    values = np.nan_to_num(np.array(image, dtype=np.float32))
    tags: Any = getattr(stored, "tag_v2", {})
    if image.mode == "F":
        low, high = float(values.min()), float(values.max())
        values, top = values - low, max(high - low, 1e-9)
    else:
        # A few stuck pixels of a sensor must not decide.
        brightest = float(np.percentile(values, BRIGHTEST)) if values.size else 0.0
        top = float(2 ** max(int(brightest).bit_length(), 8) - 1)
    grey: NDArray[np.uint8] = np.clip(np.rint(values * (255 / top)), 0, 255).astype(np.uint8)
    if tags.get(TIFF_PHOTOMETRIC) == WHITE_IS_ZERO:
        grey = 255 - grey
    return grey


def _resolution(image: Image.Image) -> tuple[float | None, float]:
    """Return the resolution across that the file states, where it can be true of a scan.

    Returns:
        Pixels an inch across or None, and the height of a pixel over its width: a fax of 204 x 98
        pixels an inch has pixels twice as high as they are wide.
    """
    try:
        across, down = (float(value) for value in image.info["dpi"])
        if image.getexif().get(EXIF_ORIENTATION, 1) >= FIRST_TRANSPOSED:
            across, down = down, across
    except (KeyError, TypeError, ValueError, IndexError, ZeroDivisionError):
        return None, 1.0
    if not 20 <= across <= 10_000:
        return None, 1.0
    if not 20 <= down <= 10_000 or not 1 / LONGEST_PIXEL <= across / down <= LONGEST_PIXEL:
        return across, 1.0
    square = abs(across / down - 1) < SQUARE
    return across, 1.0 if square else across / down
