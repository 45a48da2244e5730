"""What the mouse does on the page while a person edits boxes or the reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, Qt

    from hwr_desktop.document.model import Word


class MouseTool(Protocol):
    """Takes the presses and moves of the left button; the other buttons still pan.

    Points are in the scene, that is in pixels of the stored page.
    """

    def press(self, point: QPointF, word: Word | None, scale: float) -> bool:
        """Take a press.

        Args:
            point: Where it is.
            word: The word below it.
            scale: Screen pixels per pixel of the page.

        Returns:
            Whether the tool has it; else it selects a word or pans, as it does without a tool.
        """

    def drag(self, point: QPointF, word: Word | None) -> bool:
        """Follow the mouse; tell whether the tool holds something."""

    def release(self) -> None:
        """Let go."""

    def cursor_at(self, point: QPointF, word: Word | None, scale: float) -> Qt.CursorShape:
        """Return the cursor that tells what a press would do."""
