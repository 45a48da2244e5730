from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hwr_desktop.document.model import Kind
from hwr_desktop.gui.word_table.filter import Show
from tests.gui.conftest import texts, word_id

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def kinds(window: MainWindow, *words: str) -> list[Kind]:
    return [window.controller.document.word(word_id(window, text)).kind for text in words]


def select(window: MainWindow, *words: str) -> tuple[str, ...]:
    ids = tuple(word_id(window, text) for text in words)
    window.controller.select_words(ids, ids[0])
    return ids


def test_several_words_become_print_in_one_step(desk: MainWindow) -> None:
    select(desk, "Dear", "Margaret")
    QTest.keyClick(desk.strip.field, Key.Key_T, KEYS)
    assert kinds(desk, "Dear", "Margaret", "tea") == [Kind.PRINTED, Kind.PRINTED, Kind.HANDWRITTEN]
    desk.controller.undo()
    assert kinds(desk, "Dear", "Margaret") == [Kind.HANDWRITTEN, Kind.HANDWRITTEN]


def test_a_mark_has_no_text_and_is_found_by_the_filter(desk: MainWindow) -> None:
    (mark,) = select(desk, "Margaret")
    QTest.keyClick(desk.strip.field, Key.Key_M, KEYS)
    assert "Margaret" not in texts(desk)
    assert not desk.controller.needs_person(desk.controller.document.word(mark))
    assert desk.strip.facts.text() == "a mark"
    box = desk.words.show_box
    box.setCurrentIndex(box.findData(Show.MARKS))
    assert desk.words.model.rowCount() == 1
    assert desk.words.count.text() == "1 mark"
    desk.controller.undo()
    assert "Margaret" in texts(desk)


def test_a_mark_that_is_writing_is_read_and_comes_up_for_review(
    desk: MainWindow, qtbot: QtBot
) -> None:
    (mark,) = select(desk, "Margaret")
    QTest.keyClick(desk.strip.field, Key.Key_M, KEYS)
    assert desk.controller.document.word(mark).reading is None
    QTest.keyClick(desk.strip.field, Key.Key_H, KEYS)
    qtbot.waitUntil(lambda: desk.controller.document.word(mark).reading is not None, timeout=60_000)
    assert desk.controller.document.word(mark).kind is Kind.HANDWRITTEN


@pytest.mark.parametrize(("key", "state"), [(Key.Key_X, "☒"), (Key.Key_Y, "☐")])
def test_a_box_is_ticked_or_not(desk: MainWindow, key: Qt.Key, state: str) -> None:
    ids = select(desk, "Dear", "tea")
    QTest.keyClick(desk.strip.field, key, KEYS)
    for word in map(desk.controller.document.word, ids):
        assert (word.kind, word.transcription) == (Kind.MARK, state)
    desk.controller.undo()
    assert {"Dear", "tea"} < set(texts(desk))
