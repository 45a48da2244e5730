from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow


def test_the_sample_form_is_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(page.places for page in window.controller.document.pages), timeout=120_000
    )
    assert not window.welcome.isVisible()
    assert window.controller.current_word is not None


def test_the_use_chooses_the_model(window: MainWindow) -> None:
    assert window.welcome.uses["crnn"].isChecked()
    QTest.keyClick(window.welcome.uses["crnn-open"], Qt.Key.Key_Space)
    assert window.settings.current.model == "crnn-open"
