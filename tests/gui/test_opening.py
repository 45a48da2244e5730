from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from hwr_desktop.recognition.models import Licence, find_model
from tests.gui.conftest import add_page, draw_page, read_page, texts

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow

LONG = 60_000


def until_idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.worker.working or bool(texts(window)), timeout=LONG)
    qtbot.waitUntil(lambda: not window.worker.working, timeout=LONG)
    QApplication.processEvents()  # what the worker told before it fell idle


def close_box(window: MainWindow, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=LONG)
    box = window.findChild(QMessageBox)
    text = box.text()
    box.close()
    return text


def test_a_file_is_shown_segmented_and_read(
    window: MainWindow, page_file: Path, qtbot: QtBot
) -> None:
    window.open_files([page_file])
    qtbot.waitUntil(lambda: len(window.controller.document.pages) == 1, timeout=LONG)
    until_idle(window, qtbot)
    page = window.controller.document.pages[0]
    assert (page.width, page.height) == (900, 420)
    assert len(page.places) >= 8
    assert all(word.reading for word in page.words() if word.kind.value != "mark")
    assert window.words.model.rowCount() == len(page.places)
    assert "crnn" in window.status.engine.text()
    assert "cpu" in window.status.engine.text()
    assert "ms a word" in window.status.speed.text()
    research = find_model("crnn").metadata.licence is Licence.RESEARCH
    assert window.status.licence.isVisible() == research


def test_dropped_files_and_folders_are_opened(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    draw_page(folder / "one.png")
    draw_page(folder / "two.png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    place = window.rect().center()
    enter = QDragEnterEvent(
        place,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(place),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, drop)
    qtbot.waitUntil(lambda: len(window.controller.document.pages) == 2, timeout=LONG)
    until_idle(window, qtbot)
    assert all(page.places for page in window.controller.document.pages)


def test_bad_files_are_told_in_one_box_and_the_others_go_through(
    window: MainWindow, page_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "text.png").write_text("no picture")
    window.open_files(
        [tmp_path / "empty.png", tmp_path / "text.png", tmp_path / "none.png", page_file]
    )
    text = close_box(window, qtbot)
    assert all(name in text for name in ("empty.png", "text.png", "none.png"))
    qtbot.waitUntil(lambda: bool(texts(window)), timeout=LONG)


def test_a_page_without_ink_is_no_error(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    cv2.imwrite(str(tmp_path / "blank.png"), np.full((400, 600), 255, np.uint8))
    window.open_files([tmp_path / "blank.png"])
    qtbot.waitUntil(lambda: "no ink" in window.status.currentMessage(), timeout=LONG)
    assert texts(window) == []


def test_pages_of_one_file_come_as_a_stack_and_can_be_stopped(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    draw_page(tmp_path / "page.png")
    page = Image.open(tmp_path / "page.png")
    many = tmp_path / "many.tif"
    page.save(many, save_all=True, append_images=[page] * 11)
    window.open_files([many])
    qtbot.waitUntil(lambda: len(window.controller.document.pages) >= 1, timeout=LONG)
    assert window.actions_.actions["cancel"].isEnabled()
    window.actions_.actions["cancel"].trigger()
    qtbot.waitUntil(lambda: not window.worker.working, timeout=LONG)
    assert len(window.controller.document.pages) < 12
    window.open_files([tmp_path / "page.png"])
    qtbot.waitUntil(
        lambda: any(
            p.file.endswith("page.png") and p.places for p in window.controller.document.pages
        ),
        timeout=LONG,
    )


def test_a_late_result_of_a_page_that_changed_is_dropped(
    window: MainWindow, page_file: Path
) -> None:
    page = add_page(window, page_file, "p1")
    late = replace(read_page(page), lines=())
    assert not window.controller.take_layout("p1", 0, late, "crnn@00000000")
    assert window.controller.document.page("p1") == page
    assert not window.controller.take_layout("gone", 0, late, "crnn@00000000")


def test_undo_leaves_first_readings_alone(window: MainWindow, page_file: Path) -> None:
    add_page(window, page_file, "p1")
    window.controller.set_text("p1-0-0", "Dearest")
    add_page(window, page_file, "p2")
    window.controller.undo()
    assert window.controller.undo_title is None
    assert texts(window).count("Dear") == 2
    window.controller.redo()
    assert "Dearest" in texts(window)


def test_recent_files_are_offered(window: MainWindow, page_file: Path, qtbot: QtBot) -> None:
    window.open_files([page_file, page_file.with_name("missing.png")])
    until_idle(window, qtbot)
    menu = window.recent_menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["page.png"]
    assert window.settings.current.recent_files == (str(page_file),)
