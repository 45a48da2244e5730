from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from hwr_desktop.document.edits import SetText
from hwr_desktop.document.model import Status
from hwr_desktop.evaluation import evaluate
from tests.gui.conftest import plain
from tests.gui.pages import show_page

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.document.model import Document
    from hwr_desktop.evaluation import Evaluation
    from hwr_desktop.gui.accuracy.panel import AccuracyPanel
    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def desk(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """One page; "hat" was read as "hot" twice, and nobody has said so yet."""
    lines = [
        [("hat", "hot", 0.4), ("the", "the", 0.95), ("hat", "hot", 0.6)],
        [("cat", "cat", 0.9), ("dog", "dog", 0.3), ("sun", "sun", 0.8)],
    ]
    show_page(window, qtbot, tmp_path / "1.png", "p1", lines)
    QTest.keyClick(window, Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    return window


def check(desk: MainWindow) -> None:
    """Confirm "the" and "cat", correct both hats."""
    desk.controller.set_status(("p1-0-1", "p1-1-0"), Status.CONFIRMED, "Confirm")
    for word_id in ("p1-0-0", "p1-0-2"):
        desk.controller.do(SetText(word_id, "hat"), "Correct")


def until(panel: AccuracyPanel, words: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: f"on {words} checked" in panel.basis.text(), timeout=20_000)


def test_without_checked_words_it_says_what_to_do(desk: MainWindow) -> None:
    assert desk.side.accuracy.empty.isVisible()
    assert not desk.side.accuracy.cer.isVisible()


def test_checked_words_give_error_rates_with_intervals(desk: MainWindow, qtbot: QtBot) -> None:
    panel = desk.side.accuracy
    check(desk)
    until(panel, 4, qtbot)
    assert plain(panel.cer.value.text()) == "16.7 %"
    assert plain(panel.wer.value.text()) == "50.0 %"
    assert plain(panel.wer.interval.text()) == "95 % sure: 0.0 to 100.0 %"
    assert "2 of them corrected" in panel.basis.text()
    assert "40 % sure: 0 % of 1 word right" in plain(panel.chart.accessibleDescription())


def test_one_measurement_runs_at_a_time_though_the_panel_comes_and_goes(
    desk: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work: list[int] = []
    most = 0

    def take_long(document: Document, **options: Any) -> Evaluation:
        nonlocal most
        at_work.append(1)
        most = max(most, len(at_work))
        time.sleep(0.1)
        measured = evaluate(document, **options)
        at_work.pop()
        return measured

    monkeypatch.setattr("hwr_desktop.gui.accuracy.panel.evaluate", take_long)
    desk.controller.set_status(("p1-0-1",), Status.CONFIRMED, "Confirm")
    for key in (Key.Key_4, Key.Key_5):
        QTest.keyClick(desk, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(20)
    desk.controller.set_status(("p1-1-0",), Status.CONFIRMED, "Confirm")
    until(desk.side.accuracy, 2, qtbot)
    assert most == 1


def test_confusions_lead_to_the_words_where_they_happened(desk: MainWindow, qtbot: QtBot) -> None:
    panel = desk.side.accuracy
    QAbstractItemModelTester(panel.confusions, QAbstractItemModelTester.FailureReportingMode.Fatal)
    check(desk)
    until(panel, 4, qtbot)
    index = panel.confusions.index(0)
    assert panel.confusions.rowCount() == 1
    assert index.data() == "o → a"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("“a” was read as “o”")
    panel.list.setFocus()
    panel.list.setCurrentIndex(index)
    desk.controller.select_word("p1-0-1")
    QTest.keyClick(panel.list, Key.Key_Return)
    assert desk.controller.current_word.id == "p1-0-0"
    QTest.keyClick(panel.list, Key.Key_Return)
    assert desk.controller.current_word.id == "p1-0-2"


def test_a_target_says_how_many_words_to_review_and_walks_them(
    desk: MainWindow, qtbot: QtBot
) -> None:
    panel = desk.side.accuracy
    check(desk)
    until(panel, 4, qtbot)
    panel.target_box.setFocus()
    panel.target_box.selectAll()
    QTest.keyClicks(panel.target_box, "5")
    QTest.keyClick(panel.target_box, Key.Key_Return)
    qtbot.waitUntil(lambda: "For 5.0 %, review 1 of the 2" in plain(panel.left.text()))
    panel.review_button.click()
    assert desk.review.walk == ("p1-1-1",)
    assert desk.controller.current_word.id == "p1-1-1"


def test_it_follows_edits_while_it_is_seen_and_catches_up_when_it_comes_back(
    desk: MainWindow, qtbot: QtBot
) -> None:
    panel = desk.side.accuracy
    check(desk)
    until(panel, 4, qtbot)
    desk.controller.undo()
    until(panel, 3, qtbot)
    desk.side.show_words()
    desk.controller.redo()
    assert "on 3 checked" in panel.basis.text()
    desk.side.show_accuracy()
    until(panel, 4, qtbot)
