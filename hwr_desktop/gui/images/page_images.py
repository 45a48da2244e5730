"""Page pixels for the screen, loaded off the window's thread and kept while there is room."""

from __future__ import annotations

import functools
import logging
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap, QTransform

from hwr_desktop.errors import HwrError
from hwr_desktop.gui.window_language import in_window_language

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np

    from hwr_desktop.document.model import Page
    from hwr_desktop.document.region import Region

    LoadPixels = Callable[[Page], np.ndarray]
    """Gives the pixels of a stored page, 8 bits, grey or RGB."""

log = logging.getLogger(__name__)

THUMBNAIL_SIZE = QSize(132, 168)
BYTES_KEPT = 220 * 2**20
_CROPS_KEPT = 3000
_SMALLEST_LEVEL = 400


@dataclass(frozen=True, slots=True)
class Pyramid:
    """A page at full size and at halves of it, so that zooming out stays fast and smooth.

    Attributes:
        levels: The page's picture, each half the size of the one before.
    """

    levels: tuple[QImage, ...]

    @property
    def bytes(self) -> int:
        """Memory that the pictures hold."""
        return sum(level.sizeInBytes() for level in self.levels)

    def for_scale(self, scale: float) -> tuple[QImage, float]:
        """Choose the smallest level that is still fine enough.

        Args:
            scale: Screen pixels per page pixel.

        Returns:
            The level, and its pixels per page pixel.
        """
        chosen, factor = self.levels[0], 1.0
        for level in self.levels[1:]:
            if factor / 2 < scale:
                break
            chosen, factor = level, factor / 2
        return chosen, level_factor(self.levels[0], chosen)


def level_factor(full: QImage, level: QImage) -> float:
    """Pixels of a level per pixel of the full page."""
    return level.width() / full.width()


class PageImages(QObject):
    """Gives pictures of pages and words; what is not there yet is loaded and announced."""

    loaded = Signal(str)
    """Id of the page whose pixels are there now."""
    failed = Signal(str, str)
    """Id of the page, and why its pixels cannot be had."""
    _decoded = Signal(int, str, object, object)

    def __init__(self, load: LoadPixels, parent: QObject | None = None) -> None:
        """Make an empty store.

        Args:
            load: Called in a thread of its own; raises `HwrError` where a page cannot be read.
            parent: Owner.
        """
        super().__init__(parent)
        self._load = load
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pyramids: OrderedDict[str, Pyramid] = OrderedDict()
        self._thumbnails: dict[str, QImage] = {}
        self._crops: OrderedDict[tuple[str, Region, int, int], QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._broken: dict[str, str] = {}
        self._generation = 0
        self._decoded.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def pyramid(self, page: Page) -> Pyramid | None:
        """Return a page's pixels, or None while they are loaded."""
        found = self._pyramids.get(page.id)
        if found is None:
            self._ask(page)
            return None
        self._pyramids.move_to_end(page.id)
        return found

    def has(self, page: Page) -> bool:
        """Tell whether a page's pixels are there, without loading them."""
        return page.id in self._pyramids

    def thumbnail(self, page: Page) -> QImage | None:
        """Return a page's thumbnail, upright, or None while it is loaded."""
        found = self._thumbnails.get(page.id)
        if found is None:
            self._ask(page)
            return None
        return _upright(found, page.turn)

    def crop(self, page: Page, region: Region, height: int, width: int = 0) -> QPixmap | None:
        """Return the picture of a region, upright.

        Args:
            page: The page.
            region: In pixels of the stored page.
            height: Pixels of the result.
            width: Largest width of the result in pixels, or 0 for any.

        Returns:
            The picture, or None while the page is loaded.
        """
        key = (page.id, region, height, width)
        found = self._crops.get(key)
        if found is not None:
            self._crops.move_to_end(key)
            return found
        pyramid = self.pyramid(page)
        if pyramid is None:
            return None
        full = pyramid.levels[0]
        cut = full.copy(region.x, region.y, max(1, region.width), max(1, region.height))
        cut = _upright(cut, page.turn).scaledToHeight(
            height, Qt.TransformationMode.SmoothTransformation
        )
        if width and cut.width() > width:
            cut = cut.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        crop = QPixmap.fromImage(cut)
        self._crops[key] = crop
        while len(self._crops) > _CROPS_KEPT:
            self._crops.popitem(last=False)
        return crop

    def problem(self, page: Page) -> str:
        """Why the pixels of a page cannot be had, or empty."""
        return self._broken.get(page.id, "")

    def forget(self) -> None:
        """Drop everything; pages that are still being loaded are not announced.

        A page may have its pixels elsewhere from now on: in the project that was just opened.
        """
        self._generation += 1
        self._pool.clear()
        self._asked.clear()
        self._pyramids.clear()
        self._thumbnails.clear()
        self._crops.clear()
        self._broken.clear()

    def stop(self) -> None:
        """Drop what waits and let the page in work finish."""
        self._pool.clear()
        self._pool.waitForDone()

    def _ask(self, page: Page) -> None:
        if page.id not in self._asked and page.id not in self._broken:
            self._asked.add(page.id)
            announce = functools.partial(self._decoded.emit, self._generation)
            self._pool.start(_Decode(page, self._load, announce))

    def _take(self, generation: int, page_id: str, pyramid: Pyramid | None, problem: str) -> None:
        if generation != self._generation or page_id not in self._asked:
            return
        self._asked.discard(page_id)
        if pyramid is None:
            self._broken[page_id] = problem
            self.failed.emit(page_id, problem)
            return
        self._pyramids[page_id] = pyramid
        self._thumbnails[page_id] = pyramid.levels[-1].scaled(
            THUMBNAIL_SIZE * 2,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        held = sum(kept.bytes for kept in self._pyramids.values())
        while held > BYTES_KEPT and len(self._pyramids) > 1:
            held -= self._pyramids.popitem(last=False)[1].bytes
        self.loaded.emit(page_id)


class _Decode(QRunnable):
    """Loads one page in the pool's thread."""

    def __init__(
        self, page: Page, load: LoadPixels, done: Callable[[str, Pyramid | None, str], None]
    ) -> None:
        super().__init__()
        self._page = page
        self._decode = load
        self._done = done

    def run(self) -> None:
        try:
            pyramid = build_pyramid(self._decode(self._page))
        except HwrError as error:
            self._done(self._page.id, None, in_window_language(error))
        except Exception:
            log.exception("cannot show %s", self._page.file)
            text = QCoreApplication.translate("PageImages", "{file}: the page cannot be shown")
            self._done(self._page.id, None, text.format(file=self._page.file))
        else:
            self._done(self._page.id, pyramid, "")


def build_pyramid(pixels: np.ndarray) -> Pyramid:
    """Make the levels of a page from its pixels, 8 bits, grey or RGB."""
    import cv2
    import numpy as np

    levels = []
    while True:
        levels.append(to_image(np.ascontiguousarray(pixels)))
        height, width = pixels.shape[:2]
        if max(height, width) <= 2 * _SMALLEST_LEVEL:
            return Pyramid(tuple(levels))
        half = (max(1, width // 2), max(1, height // 2))
        pixels = cv2.resize(pixels, half, interpolation=cv2.INTER_AREA)


def to_image(pixels: np.ndarray) -> QImage:
    """Return pixels, 8 bits, grey or RGB, contiguous, as a picture for the screen."""
    height, width = pixels.shape[:2]
    grey = pixels.ndim == 2
    form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    image = QImage(pixels.data, width, height, pixels.strides[0], form)
    # The conversion copies, so the picture outlives the array; and RGB32 is what Qt draws fastest.
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _upright(image: QImage, turn: int) -> QImage:
    return image.transformed(QTransform().rotate(90 * turn)) if turn else image
