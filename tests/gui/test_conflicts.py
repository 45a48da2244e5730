from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from hwr_desktop.document.edits import SetReadings, WordReading
from hwr_desktop.document.model import Line, Page, Reading, Status, Word
from hwr_desktop.gui.conflicts.model import ConflictColumn
from hwr_desktop.storage.recovery import left_behind
from tests.gui.conftest import read_page, texts, word_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
LONG = 60_000
SURE = "62\N{NO-BREAK SPACE}%"


def read_otherwise(window: MainWindow, readings: dict[str, str]) -> None:
    """Let another model read words, named by the first reading, as something else."""
    document = window.controller.document
    read = []
    for word in map(document.word, (word_id(window, text) for text in readings)):
        later = Reading(readings[word.prediction], 0.62, model="other@11111111")
        read.append(WordReading(word.id, word.region, later))
    window.controller.take_readings(SetReadings(tuple(read)), "other@11111111")


@pytest.fixture
def disputed(desk: MainWindow) -> MainWindow:
    """A window on three settled words that another model reads otherwise."""
    desk.controller.set_text(word_id(desk, "Margaret"), "Marge")
    for text in ("seven", "Friday"):
        desk.controller.set_text(word_id(desk, text), text)
    read_otherwise(desk, {"Margaret": "Margate", "seven": "eleven", "Friday": "Fryday"})
    return desk


def tab_text(window: MainWindow) -> str:
    """What the tab of the conflicts says; empty while it is hidden."""
    tab = window.side.indexOf(window.side.conflicts)
    return window.side.tabText(tab) if window.side.isTabVisible(tab) else ""


def rows(window: MainWindow) -> list[tuple[str, str, str]]:
    model = window.side.conflicts.model
    columns = (ConflictColumn.MINE, ConflictColumn.READ, ConflictColumn.CONFIDENCE)
    return [
        tuple(model.index(row, column).data() for column in columns)
        for row in range(model.rowCount())
    ]


def test_both_texts_stand_side_by_side_and_the_persons_stays(disputed: MainWindow) -> None:
    QTest.keyClick(disputed.strip.field, Key.Key_6, Control)
    panel = disputed.side.conflicts
    assert panel.isVisible()
    assert tab_text(disputed) == "Conflicts (3)"
    assert rows(disputed) == [
        ("Marge", "Margate", SURE),
        ("seven", "eleven", SURE),
        ("Friday", "Fryday", SURE),
    ]
    assert panel.model.index(0, ConflictColumn.READ).data(Qt.ItemDataRole.ToolTipRole) == (
        "Read by other@11111111"
    )
    assert {"Marge", "seven", "Friday"} < set(texts(disputed))
    assert "3 words" in disputed.status.currentMessage()
    QAbstractItemModelTester(
        panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel.model
    )


def test_keys_decide_word_by_word_and_undo_asks_again(disputed: MainWindow) -> None:
    disputed.actions_.actions["show-conflicts"].trigger()
    table = disputed.side.conflicts.table
    QTest.keyClick(table, Key.Key_Return)
    assert rows(disputed)[0] == ("seven", "eleven", SURE)
    QTest.keyClick(table, Key.Key_1, Alt)
    assert "eleven" in texts(disputed)
    assert disputed.controller.document.word("p1-1-1").status is Status.CONFIRMED
    assert disputed.controller.undo_title == "Take new reading"
    QTest.keyClick(table, Key.Key_Down)
    assert rows(disputed) == [("Friday", "Fryday", SURE)]
    QTest.keyClick(table, Key.Key_Enter)
    assert tab_text(disputed) == ""
    assert not disputed.actions_.actions["show-conflicts"].isEnabled()
    assert disputed.status.currentMessage() == "No conflicts are left"
    assert disputed.strip.field.hasFocus()

    for _ in range(3):
        disputed.controller.undo()
    assert len(rows(disputed)) == 3
    assert "seven" in texts(disputed)


def test_the_word_in_question_is_shown_on_its_page_when_the_keyboard_is_in_the_table(
    disputed: MainWindow,
) -> None:
    at_work = disputed.controller.current_word
    read_otherwise(disputed, {"Friday": "Fried"})
    assert disputed.controller.current_word == at_work
    disputed.actions_.actions["show-conflicts"].trigger()
    assert disputed.controller.current_word.id == "p1-0-1"
    QTest.keyClick(disputed.side.conflicts.table, Key.Key_Down)
    assert disputed.controller.current_word.id == "p1-1-1"


def test_all_can_be_decided_in_one_step(disputed: MainWindow) -> None:
    before = texts(disputed)
    disputed.actions_.actions["show-conflicts"].trigger()
    panel = disputed.side.conflicts
    panel.keep_all_button.click()
    assert tab_text(disputed) == ""
    assert texts(disputed) == before
    disputed.controller.undo()
    assert tab_text(disputed) == "Conflicts (3)"
    disputed.actions_.actions["show-conflicts"].trigger()
    panel.take_all_button.click()
    assert {"Margate", "eleven", "Fryday"} < set(texts(disputed))
    disputed.controller.undo()
    assert texts(disputed) == before


def test_what_was_decided_is_remembered_in_the_project(
    disputed: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    disputed.actions_.actions["show-conflicts"].trigger()
    QTest.keyClick(disputed.side.conflicts.table, Key.Key_Return)
    disputed.close()
    window = make_window()
    window.open_files([left_behind()[0].path])
    assert rows(window) == [("seven", "eleven", SURE), ("Friday", "Fryday", SURE)]
    assert "2 words" in window.status.currentMessage()
    read_otherwise(window, {"Margaret": "Margate"})
    assert tab_text(window) == "Conflicts (2)"
    read_otherwise(window, {"Margaret": "Margret"})
    assert tab_text(window) == "Conflicts (3)"


def test_a_page_and_a_box_that_are_read_again_ask_about_what_a_person_settled(
    window: MainWindow, page_file: Path, qtbot: QtBot
) -> None:
    page = Page("p1", str(page_file), 1, 900, 420)
    read = read_page(page)
    (first, *others), *lines = (line.words for line in read.lines)
    misread = replace(first, reading=Reading("Qxzw", 0.9))
    controller = window.controller
    controller.add_page(page)
    words = ((misread, *others), *lines)
    controller.take_layout(
        "p1", 0, replace(read, lines=tuple(map(with_words, read.lines, words))), "crnn@00000000"
    )
    controller.select_word(first.id)
    QTest.keyClick(window, Key.Key_Return, Control)
    assert controller.document.word(first.id).status is Status.CONFIRMED

    QTest.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: controller.document.conflicts == (first.id,), timeout=LONG)
    assert controller.document.word(first.id).transcription == "Qxzw"
    window.actions_.actions["show-conflicts"].trigger()
    QTest.keyClick(window.side.conflicts.table, Key.Key_Return)
    assert controller.document.conflicts == ()

    controller.select_word(first.id)
    for _ in range(15):  # cuts off all but the first letters
        QTest.keyClick(window, Key.Key_Left, Control | Alt | Shift)
    qtbot.waitUntil(lambda: controller.document.conflicts == (first.id,), timeout=LONG)
    assert controller.document.word(first.id).transcription == "Qxzw"


def with_words(line: Line, words: tuple[Word, ...]) -> Line:
    return replace(line, words=words)
