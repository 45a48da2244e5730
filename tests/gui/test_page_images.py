from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hwr_desktop.document.model import Page
from hwr_desktop.gui.project.page_images_dialogs import EmbedDialog, LinkDialog
from hwr_desktop.scans import hash_file
from hwr_desktop.storage.recovery import left_behind
from tests.gui.conftest import read_page, texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.project.page_images_dialogs import PageImagesDialog
    from hwr_desktop.gui.window.main_window import MainWindow

LONG = 60_000


@pytest.fixture
def scanned(window: MainWindow, page_file: Path) -> MainWindow:
    """A window on a page whose file is known by its content."""
    page = Page("p1", str(page_file), 1, 900, 420, content_hash=hash_file(page_file))
    window.controller.add_page(page)
    window.controller.take_layout("p1", 0, read_page(page), "crnn@00000000")
    return window


def opened(
    window: MainWindow, action: str, kind: type[PageImagesDialog], qtbot: QtBot
) -> PageImagesDialog:
    """The dialog of an action, once it has looked at the files."""
    window.actions_.actions[action].trigger()
    dialog = next(d for d in window.findChildren(kind) if d.isVisible())
    qtbot.waitUntil(dialog.bar.isHidden, timeout=LONG)
    return dialog


def carry_out(window: MainWindow, dialog: PageImagesDialog, qtbot: QtBot) -> str:
    """Press Enter, and return what the status bar says when it is done."""
    with qtbot.waitSignal(dialog.done_with, timeout=LONG):
        QTest.keyClick(dialog.go_button, Qt.Key.Key_Return)
    return window.status.currentMessage()


def test_page_images_are_kept_in_the_project_and_the_size_is_told_before(
    scanned: MainWindow, page_file: Path, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    scanned.controller.set_text("p1-0-0", "Dearest")
    dialog = opened(scanned, "embed-images", EmbedDialog, qtbot)
    assert "1 image file)" in dialog.summary.text()
    assert dialog.locale().formattedDataSize(page_file.stat().st_size) in dialog.summary.text()
    assert "in the project now" in carry_out(scanned, dialog, qtbot)
    page_file.unlink()
    scanned.page_commands.remove()
    for _ in range(2):
        scanned.controller.undo()
    assert "Dear" in texts(scanned)
    scanned.controller.redo()
    scanned.close()

    window = make_window()
    window.open_files([left_behind()[0].path])
    assert "Dearest" in texts(window)
    (page,) = window.controller.document.pages
    qtbot.waitUntil(lambda: window.images.pyramid(page) is not None, timeout=LONG)
    dialog = opened(window, "link-images", LinkDialog, qtbot)
    assert not dialog.go_button.isEnabled()
    assert "in the project alone" in dialog.notes.item(0).text()
    dialog.reject()


def test_page_images_are_linked_again(scanned: MainWindow, page_file: Path, qtbot: QtBot) -> None:
    carry_out(scanned, opened(scanned, "embed-images", EmbedDialog, qtbot), qtbot)
    dialog = opened(scanned, "embed-images", EmbedDialog, qtbot)
    assert dialog.summary.text() == "All page images are in the project already."
    assert not dialog.go_button.isEnabled()
    dialog.reject()
    dialog = opened(scanned, "link-images", LinkDialog, qtbot)
    assert "shrinks by" in dialog.summary.text()
    assert "linked again" in carry_out(scanned, dialog, qtbot)
    project = scanned.controller.project
    assert project is not None
    assert project.embedded(hash_file(page_file)) is None


def test_a_file_that_is_missing_is_named(
    scanned: MainWindow, page_file: Path, qtbot: QtBot
) -> None:
    page_file.unlink()
    dialog = opened(scanned, "embed-images", EmbedDialog, qtbot)
    assert dialog.notes.item(0).text() == f"{page_file} is missing; put it beside the project"
    assert not dialog.go_button.isEnabled()
    dialog.reject()
