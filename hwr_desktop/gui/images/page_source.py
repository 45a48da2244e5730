"""Where a page's pixels come from: its file, a file beside the project, or the project itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from hwr_desktop.machine_settings import machine_settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from hwr_desktop.document.model import Page
    from hwr_desktop.gui.controller import Controller


class PageSource:
    """Finds the images of the controller's project; may be asked from any thread."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller

    def path(self, page: Page) -> Path:
        """Return the image file of a page; its own path, where it is nowhere else either."""
        project = self._controller.project
        if project is None:
            return Path(page.file)
        found = project.find_image(page)
        if found is not None:
            return found
        content = project.embedded(page.content_hash)
        return self._unpacked(page, content) if content else Path(page.file)

    def pixels(self, page: Page) -> NDArray[np.uint8]:
        """Load the pixels of a page.

        Raises:
            InputError: The image is missing or damaged.
        """
        from hwr_desktop.imaging.load import load_page

        return load_page(self.path(page), page.number).pixels

    def prepared_pixels(self, page: Page) -> NDArray[np.uint8]:
        """Return the page as it is read, in the frame of the stored page.

        Raises:
            InputError: The image is missing or damaged.
        """
        import cv2
        import numpy as np

        from hwr_desktop.imaging.load import load_page
        from hwr_desktop.imaging.prepare import prepare

        image = load_page(self.path(page), page.number)
        prepared = prepare(image, page.turn)
        shown = cv2.warpPerspective(
            prepared.grey,
            prepared.to_stored.warp_matrix(),
            (image.width, image.height),
            flags=cv2.INTER_AREA,
            borderValue=255,
        )
        return np.asarray(shown, np.uint8)

    @staticmethod
    def _unpacked(page: Page, content: bytes) -> Path:
        cache = platformdirs.user_cache_path("hwr-desktop", appauthor=False)
        folder = (machine_settings().cache_folder or cache) / "images"
        path = folder / (page.content_hash + Path(page.file).suffix)
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            beside = path.with_suffix(".part")
            beside.write_bytes(content)
            beside.replace(path)
        return path
