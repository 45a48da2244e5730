from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from hwr_desktop.document.model import Status
from tests.gui.pages import show_page

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def grid(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Two pages with four words read "the", one of them "she", and two read "of"."""
    first = [
        [("the", "the", 0.8), ("of", "of", 0.6), ("lone", "lone", 0.2)],
        [("the", "the", 0.8), ("she", "the", 0.8)],
    ]
    second = [[("the", "the", 0.95), ("of", "of", 0.7)]]
    show_page(window, qtbot, tmp_path / "1.png", "p1", first)
    show_page(window, qtbot, tmp_path / "2.png", "p2", second)
    QTest.keyClick(window, Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    return window


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)


def type_text(window: MainWindow, text: str) -> None:
    for letter in text:
        QTest.keyClicks(window.focusWidget(), letter)


def shown(window: MainWindow) -> list[str]:
    return [word.id for word in window.side.look_alikes.model.words()]


def words(window: MainWindow, text: str) -> list[Word]:
    pages = window.controller.document.pages
    return [word for page in pages for word in page.words() if word.prediction == text]


def test_the_largest_group_comes_first_and_the_stranger_leads_it(grid: MainWindow) -> None:
    assert grid.side.look_alikes.title.text() == "“the”"
    assert set(shown(grid)) == {word.id for word in words(grid, "the")}
    assert shown(grid)[0] == "p1-1-1"


def test_enter_confirms_all_in_one_step_and_the_next_group_comes_by_itself(
    grid: MainWindow,
) -> None:
    press(grid, Key.Key_Return)
    assert {word.status for word in words(grid, "the")} == {Status.CONFIRMED}
    assert grid.side.look_alikes.title.text() == "“of”"
    grid.controller.undo()
    assert {word.status for word in words(grid, "the")} == {Status.PREDICTED}
    assert grid.side.look_alikes.title.text() == "“the”"


def test_nothing_is_left_after_the_last_group(grid: MainWindow) -> None:
    press(grid, Key.Key_Return, Key.Key_Return)
    assert shown(grid) == []
    assert "No look-alikes" in grid.status.currentMessage()
    assert words(grid, "lone")[0].status is Status.PREDICTED


def test_typing_corrects_the_selected_word_and_enter_confirms_the_others(
    grid: MainWindow,
) -> None:
    type_text(grid, "she")
    press(grid, Key.Key_Return)
    assert grid.controller.document.word("p1-1-1").correction == "she"
    assert grid.side.look_alikes.grid.hasFocus()
    press(grid, Key.Key_Return)
    statuses = [word.status for word in words(grid, "the")]
    assert statuses.count(Status.CONFIRMED) == 3
    assert grid.controller.document.word("p1-1-1").correction == "she"


def test_escape_gives_up_what_was_typed(grid: MainWindow) -> None:
    type_text(grid, "sh")
    press(grid, Key.Key_Escape)
    assert grid.controller.document.word("p1-1-1").status is Status.PREDICTED


def test_several_selected_words_are_corrected_in_one_step(grid: MainWindow) -> None:
    QTest.keyClick(grid.focusWidget(), Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    type_text(grid, "she")
    press(grid, Key.Key_Return)
    assert [word.correction for word in words(grid, "the")].count("she") == 2
    grid.controller.undo()
    assert {word.status for word in words(grid, "the")} == {Status.PREDICTED}


def test_space_sets_aside_what_enter_then_leaves_alone(grid: MainWindow) -> None:
    press(grid, Key.Key_Space, Key.Key_Return)
    aside = grid.controller.document.word("p1-1-1")
    assert aside.doubtful
    assert aside.status is Status.PREDICTED
    assert [word.status for word in words(grid, "the")].count(Status.CONFIRMED) == 3


def test_shift_space_puts_the_whole_group_off_in_one_step(grid: MainWindow) -> None:
    QTest.keyClick(grid.focusWidget(), Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert all(word.doubtful for word in words(grid, "the"))
    assert grid.side.look_alikes.title.text() == "“of”"
    grid.controller.undo()
    assert not any(word.doubtful for word in words(grid, "the"))
    assert grid.side.look_alikes.title.text() == "“the”"


def test_the_button_puts_off_what_is_left(grid: MainWindow) -> None:
    press(grid, Key.Key_Delete)
    QTest.mouseClick(grid.side.look_alikes.aside_button, Qt.MouseButton.LeftButton)
    assert [word.doubtful for word in words(grid, "the")].count(True) == 3
    assert grid.side.look_alikes.grid.hasFocus()


def test_delete_says_that_it_is_no_word(grid: MainWindow) -> None:
    press(grid, Key.Key_Delete)
    assert grid.controller.document.word("p1-1-1").status is Status.REJECTED


def test_arrows_move_and_f2_shows_the_word_on_its_page(grid: MainWindow) -> None:
    place = shown(grid).index("p2-0-0")
    press(grid, *[Key.Key_Right] * place, Key.Key_F2)
    assert grid.controller.current_page.id == "p2"
    assert grid.controller.current_word.id == "p2-0-0"
    assert grid.side.look_alikes.grid.hasFocus()


def test_the_arrows_of_the_head_turn_to_other_groups(grid: MainWindow) -> None:
    panel = grid.side.look_alikes
    QTest.mouseClick(panel.next_button, Qt.MouseButton.LeftButton)
    assert panel.title.text() == "“of”"
    QTest.mouseClick(panel.previous_button, Qt.MouseButton.LeftButton)
    assert panel.title.text() == "“the”"


def test_ctrl_and_an_arrow_turn_to_other_groups(grid: MainWindow) -> None:
    panel = grid.side.look_alikes
    QTest.keyClick(panel.grid, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert panel.title.text() == "“of”"
    assert "Ctrl+Right" in panel.next_button.toolTip()
    QTest.keyClick(panel.grid, Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert panel.title.text() == "“the”"


def test_a_correction_elsewhere_offers_the_same_reading_of_the_same_shape(
    grid: MainWindow, qtbot: QtBot
) -> None:
    grid.controller.set_text("p1-0-0", "tha")
    qtbot.waitUntil(grid.status.offer.isVisible)
    assert "“the” → “tha”" in grid.status.offer.text()
    QTest.keyClick(grid, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    offered = shown(grid)
    assert "p1-1-0" in offered
    assert "p1-0-0" not in offered
    assert not grid.status.offer.isVisible()
    press(grid, Key.Key_Return)
    assert {grid.controller.document.word(i).correction for i in offered} == {"tha"}
    grid.controller.undo()
    assert {grid.controller.document.word(i).status for i in offered} == {Status.PREDICTED}
    assert grid.controller.document.word("p1-0-0").correction == "tha"


def test_undoing_the_correction_withdraws_the_offer(grid: MainWindow, qtbot: QtBot) -> None:
    grid.controller.set_text("p1-0-0", "tha")
    qtbot.waitUntil(grid.status.offer.isVisible)
    grid.controller.undo()
    assert not grid.status.offer.isVisible()


def test_words_that_leave_the_document_leave_the_grid(grid: MainWindow) -> None:
    from hwr_desktop.document.edits import RemovePages

    grid.controller.do(RemovePages(("p2",)), "Remove")
    assert "p2-0-0" not in shown(grid)
    press(grid, Key.Key_Return)
    assert {word.status for word in words(grid, "the")} == {Status.CONFIRMED}


def test_the_model_keeps_qts_rules(grid: MainWindow) -> None:
    model = grid.side.look_alikes.model
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    press(grid, Key.Key_Space, Key.Key_Return, Key.Key_Return)
    grid.controller.undo()
    tester.deleteLater()


def test_a_card_is_read_aloud_with_its_text_and_state(grid: MainWindow) -> None:
    model = grid.side.look_alikes.model
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(role) == "the, 80\N{NO-BREAK SPACE}% sure"
    press(grid, Key.Key_Space)
    assert model.index(0).data(role) == "the, set aside"
