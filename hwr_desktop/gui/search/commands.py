"""What opens the dialogs that find words and pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.review.commands import ReviewCommands


class SearchCommands:
    """Searches in the controller's document."""

    def __init__(
        self, controller: Controller, images: PageImages, review: ReviewCommands, window: QWidget
    ) -> None:
        self._controller = controller
        self._images = images
        self._review = review
        self._window = window

    def find_and_replace(self) -> None:
        """Replace text on all pages."""
        from hwr_desktop.gui.search.find_replace import FindReplaceDialog

        FindReplaceDialog(self._controller, self._images, self._window).show()

    def go_to(self) -> None:
        """Go to a page or a word."""
        from hwr_desktop.gui.search.go_to import GoToDialog

        dialog = GoToDialog(self._controller, self._window)
        dialog.accepted.connect(self._review.keys_wanted)
        dialog.show()
