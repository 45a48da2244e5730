"""Pages of words whose ink and reading a test chooses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.document.model import Kind, Line, Page, Reading, Word
from hwr_desktop.document.region import Region

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow

Entry = tuple[str, str, float]
"""What the ink says, what the model read, and how sure it is."""


def show_page(
    window: MainWindow, qtbot: QtBot, file: Path, page_id: str, lines: Sequence[Sequence[Entry]]
) -> None:
    """Draw a page and put it into the window, read, with its pixels loaded."""
    width, height = 200 * max(map(len, lines)) + 80, 100 * len(lines) + 80
    paper = np.full((height, width), 245, np.uint8)
    rows = []
    for row, entries in enumerate(lines):
        words = []
        for column, (ink, text, confidence) in enumerate(entries):
            x, y = 40 + 200 * column, 40 + 100 * row
            cv2.putText(paper, ink, (x + 8, y + 50), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 1.4, 30, 3)
            reading = Reading(text, confidence, model="crnn@00000000")
            region = Region(x, y, 180, 76)
            words.append(Word(f"{page_id}-{row}-{column}", region, Kind.HANDWRITTEN, reading))
        rows.append(Line(f"{page_id}-{row}", tuple(words)))
    cv2.imwrite(str(file), paper)
    page = Page(page_id, str(file), 1, width, height)
    window.controller.add_page(page)
    window.controller.take_layout(page_id, 0, replace(page, lines=tuple(rows)), "crnn@00000000")
    qtbot.waitUntil(lambda: window.images.pyramid(page) is not None)
