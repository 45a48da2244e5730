"""Pages of image files, decoded through Pillow."""

from __future__ import annotations

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
TIFF_BITS_PER_SAMPLE = 258
TIFF_PHOTOMETRIC = 262
WHITE_IS_ZERO = 0


def count_pages(path: Path) -> int:
    """Return the number of pages, a damaged last one included.

    Raises:
        InputError: The file is damaged beyond its first page, or of no known format.
    """
    with _opened(path) as image:
        if image.format != "TIFF":  # further frames are animations and previews, not pages
            return 1
        frames = 1
        try:
            while frames < MAX_FRAMES:
                image.seek(frames)
                frames += 1
        except EOFError:
            return frames
        except Exception:  # noqa: BLE001 - a damaged directory may raise anything
            return frames + 1
        return frames


def load_page(path: Path, number: int) -> PageImage:
    """Decode a page.

    Raises:
        InputError: The file or this page is damaged, or the page is missing or too large.
    """
    with _opened(path) as image:
        try:
            if number > 1:
                image.seek(number - 1)
        except EOFError:
            raise InputError(
                "{path}: there is no page {number}", path=path, number=number
            ) from None
        except Exception as error:  # noqa: BLE001 - a damaged directory may raise anything
            raise _damaged(path, number, error) from None
        check_size(path, number, image.width, image.height)
        try:
            return PageImage(_pixels(image), number, _dpi(image))
        except MemoryError:
            raise InputError(
                "{path}, page {number}: too large for this computer's memory; scan it at "
                "a lower resolution",
                path=path,
                number=number,
            ) from None
        except Exception as error:  # noqa: BLE001 - decoders of damaged bytes raise anything
            raise _damaged(path, number, error) from None


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
    """Scale grey of more than 8 bits to 8 bits by the depth that the file states."""
    values = np.nan_to_num(np.array(image, dtype=np.float32))
    tags: Any = getattr(stored, "tag_v2", {})
    if image.mode == "F":
        low, high = float(values.min()), float(values.max())
        values, top = values - low, max(high - low, 1e-9)
    elif image.mode == "I" and values.max(initial=0) > np.iinfo(np.uint16).max:
        top = float(np.iinfo(np.int32).max)
    else:
        bits = np.ravel(tags.get(TIFF_BITS_PER_SAMPLE, 16))[0]
        top = float(2 ** min(int(bits), 16) - 1)
    grey: NDArray[np.uint8] = np.clip(np.rint(values * (255 / top)), 0, 255).astype(np.uint8)
    if tags.get(TIFF_PHOTOMETRIC) == WHITE_IS_ZERO:
        grey = 255 - grey
    return grey


def _dpi(image: Image.Image) -> float | None:
    """Return the resolution that the file states, where it can be true of a scan."""
    try:
        dpi = float(image.info["dpi"][0])
    except (KeyError, TypeError, ValueError, IndexError, ZeroDivisionError):
        return None
    return dpi if 20 <= dpi <= 10_000 else None
