"""How large a page may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

MAX_PIXELS = 200_000_000
"""Pixels of a page: A2 at 600 dpi has 139 million; more is a mistake or a bomb."""


def check_size(path: Path, number: int, width: int, height: int) -> None:
    """Refuse a page that is too large, before its pixels are decoded.

    Raises:
        InputError: The page has more than `MAX_PIXELS` pixels, or none.
    """
    if width < 1 or height < 1:
        raise InputError(
            "{path}, page {number}: it has no pixels; scan it again", path=path, number=number
        )
    if width * height > MAX_PIXELS:
        raise InputError(
            "{path}, page {number}: {width} x {height} pixels are more than {limit} "
            "megapixels; scan it at a lower resolution",
            path=path,
            number=number,
            width=width,
            height=height,
            limit=MAX_PIXELS // 1_000_000,
        )
