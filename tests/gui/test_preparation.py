from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hwr_desktop.document.model import Page
from hwr_desktop.gui.preparation.dialog import PreparationDialog
from hwr_desktop.imaging.page import Step
from tests.gui.conftest import draw_page

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.images.page_images import Pyramid
    from hwr_desktop.gui.window.main_window import MainWindow


def opened(window: MainWindow, qtbot: QtBot) -> PreparationDialog:
    window.actions_.actions["show-preparation"].trigger()
    dialog = window.findChild(PreparationDialog)
    assert isinstance(dialog, PreparationDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=20_000)
    return dialog


def steps(dialog: PreparationDialog, *, taken: bool) -> list[Step]:
    """The steps that can be looked at, or those that were not needed."""
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [
        Step(item.data(Qt.ItemDataRole.UserRole))
        for item in items
        if bool(item.flags() & Qt.ItemFlag.ItemIsEnabled) == taken
    ]


def size(picture: Pyramid | None) -> tuple[int, int]:
    assert picture is not None
    full = picture.levels[0]
    return full.width(), full.height()


def test_each_step_that_was_taken_is_shown_before_and_after(desk: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    assert steps(dialog, taken=True) == [Step.LEVEL, Step.FLATTEN, Step.BINARISE, Step.RULES]
    assert set(steps(dialog, taken=True)) | set(steps(dialog, taken=False)) == set(Step)
    assert dialog.list.hasFocus()
    before = dialog.after.picture
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.before.picture is before
    assert dialog.after.picture is not before
    dialog.close()


def test_the_sheet_of_a_photograph_is_seen_cut_out(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    draw_page(tmp_path / "page.png")
    paper = cv2.imread(str(tmp_path / "page.png"))
    photo = np.full((700, 1200, 3), (30, 60, 90), np.uint8)
    assert paper is not None
    photo[140:560, 150:1050] = paper
    cv2.imwrite(str(tmp_path / "photo.png"), photo)
    window.controller.add_page(Page("p1", str(tmp_path / "photo.png"), 1, 1200, 700))
    window.controller.select_page("p1")
    dialog = opened(window, qtbot)
    assert steps(dialog, taken=True)[:2] == [Step.GREY, Step.RECTIFY]
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert size(dialog.before.picture) == (1200, 700)
    width, height = size(dialog.after.picture)
    assert abs(width - 900) < 40
    assert abs(height - 420) < 40
    dialog.close()


def test_closed_at_once_it_leaves_nothing_running(desk: MainWindow, qtbot: QtBot) -> None:
    desk.actions_.actions["show-preparation"].trigger()
    dialog = desk.findChild(PreparationDialog)
    assert isinstance(dialog, PreparationDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_a_missing_file_is_named(desk: MainWindow, page_file: Path, qtbot: QtBot) -> None:
    page_file.unlink()
    desk.actions_.actions["show-preparation"].trigger()
    dialog = desk.findChild(PreparationDialog)
    assert isinstance(dialog, PreparationDialog)
    qtbot.waitUntil(lambda: str(page_file) in dialog.message.text())
    dialog.close()
