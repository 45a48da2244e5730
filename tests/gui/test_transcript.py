from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest

from hwr_desktop.document.model import Status
from tests.gui.conftest import add_page, current_text, word_id

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.transcript.view import Transcript
    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key

PAGE = "Dear Margaret tea\nat seven o'clock\non Friday 1967"


@pytest.fixture
def text(desk: MainWindow) -> Transcript:
    QTest.keyClick(desk, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    return desk.side.transcript.text


def word(window: MainWindow, read: str) -> Word:
    return window.controller.document.word(word_id(window, read))


def put_caret(text: Transcript, after: str) -> None:
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index(after) + len(after))
    text.setTextCursor(cursor)


def press(text: Transcript, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(text, key)


def test_the_page_stands_there_line_by_line(text: Transcript) -> None:
    assert text.toPlainText() == PAGE
    assert text.hasFocus()


def test_the_caret_chooses_the_word_and_the_word_moves_the_caret(
    desk: MainWindow, text: Transcript
) -> None:
    put_caret(text, "Fri")
    assert current_text(desk) == "Friday"
    desk.controller.select_word(word_id(desk, "seven"))
    assert text.textCursor().selectedText() == "seven"


def test_typing_replaces_the_word_and_enter_goes_to_the_next_doubtful_one(
    desk: MainWindow, text: Transcript
) -> None:
    QTest.keyClicks(text, "Marge")
    assert text.toPlainText() == PAGE.replace("Margaret", "Marge")
    assert word(desk, "Margaret").status is Status.PREDICTED
    press(text, Key.Key_Return)
    assert word(desk, "Margaret").correction == "Marge"
    assert current_text(desk) == "seven"
    assert text.textCursor().selectedText() == "seven"


def test_enter_alone_confirms(desk: MainWindow, text: Transcript) -> None:
    press(text, Key.Key_Return)
    assert word(desk, "Margaret").status is Status.CONFIRMED
    assert text.toPlainText() == PAGE


def test_letters_within_a_word_change_only_that_word(desk: MainWindow, text: Transcript) -> None:
    put_caret(text, "Fri")
    QTest.keyClicks(text, "i")
    press(text, Key.Key_Delete, Key.Key_Backspace)
    assert text.toPlainText() == PAGE.replace("Friday", "Friay")
    put_caret(text, "1967")
    assert word(desk, "Friday").correction == "Friay"
    assert text.toPlainText() == PAGE.replace("Friday", "Friay")


def test_lines_and_words_are_never_joined(text: Transcript) -> None:
    for before in ("Dear ", "tea\n", "Dear", "o'clock"):
        put_caret(text, before)
        press(text, Key.Key_Backspace if before[-1].isspace() else Key.Key_Delete)
        assert text.toPlainText() == PAGE
    text.selectAll()
    QTest.keyClicks(text, "x")
    assert text.toPlainText().count("\n") == 2
    assert len(text.toPlainText().split()) == 9


def test_space_behind_a_word_goes_on(desk: MainWindow, text: Transcript) -> None:
    QTest.keyClicks(text, "Marge ")
    assert word(desk, "Margaret").correction == "Marge"
    assert current_text(desk) == "tea"
    press(text, Key.Key_Tab)
    assert current_text(desk) == "at"
    QTest.keyClick(text, Key.Key_Backtab)
    assert current_text(desk) == "tea"


def test_escape_gives_up_what_was_typed(desk: MainWindow, text: Transcript) -> None:
    QTest.keyClicks(text, "Ma")
    press(text, Key.Key_Escape)
    assert text.toPlainText() == PAGE
    assert word(desk, "Margaret").status is Status.PREDICTED


def test_leaving_the_panel_takes_what_was_typed(desk: MainWindow, text: Transcript) -> None:
    QTest.keyClicks(text, "Marge")
    desk.strip.field.setFocus()
    assert word(desk, "Margaret").correction == "Marge"


def test_corrections_made_elsewhere_do_not_disturb_typing(
    desk: MainWindow, text: Transcript
) -> None:
    QTest.keyClicks(text, "Mar")
    desk.controller.set_text(word_id(desk, "Dear"), "My dear")
    assert text.toPlainText() == PAGE.replace("Dear", "My dear").replace("Margaret", "Mar")
    QTest.keyClicks(text, "ge")
    press(text, Key.Key_Return)
    assert word(desk, "Margaret").correction == "Marge"


def test_pages_that_are_read_meanwhile_do_not_disturb_typing(
    desk: MainWindow, text: Transcript, page_file: Path
) -> None:
    QTest.keyClicks(text, "Mar")
    add_page(desk, page_file, "p2")
    assert text.toPlainText() == PAGE.replace("Margaret", "Mar")
    QTest.keyClicks(text, "ge")
    press(text, Key.Key_Return)
    assert word(desk, "Margaret").correction == "Marge"


def test_undo_is_the_windows_and_takes_back_words(desk: MainWindow, text: Transcript) -> None:
    QTest.keyClicks(text, "Marge")
    press(text, Key.Key_Return)
    QTest.keyClick(text, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert word(desk, "Margaret").status is Status.PREDICTED
    assert text.toPlainText() == PAGE


def test_a_rejected_word_leaves_the_text_and_its_line_stays(
    desk: MainWindow, text: Transcript
) -> None:
    ids = tuple(word_id(desk, read) for read in ("at", "seven", "o'clock"))
    desk.controller.set_status(ids, Status.REJECTED, "Reject")
    assert text.toPlainText() == "Dear Margaret tea\n\non Friday 1967"
    put_caret(text, "tea\n")
    QTest.keyClicks(text, "x")
    assert text.toPlainText() == "Dear Margaret tea\n\non Friday 1967"


def test_pasted_lines_become_one_word(text: Transcript) -> None:
    pasted = QMimeData()
    pasted.setText("Mar\nge")
    text.insertFromMimeData(pasted)
    assert text.toPlainText() == PAGE.replace("Margaret", "Mar ge")


def test_input_methods_compose_within_the_word(desk: MainWindow, text: Transcript) -> None:
    event = QInputMethodEvent("にほ", [])
    QCoreApplication.sendEvent(text, event)
    assert word(desk, "Margaret").status is Status.PREDICTED
    event = QInputMethodEvent("", [])
    event.setCommitString("日本")
    QCoreApplication.sendEvent(text, event)
    press(text, Key.Key_Return)
    assert word(desk, "Margaret").correction == "日本"


def test_sure_words_that_look_misspelt_are_marked(desk: MainWindow, text: Transcript) -> None:
    def is_marked(typed: str) -> bool:
        cursor = QTextCursor(text.document())
        cursor.setPosition(text.toPlainText().index(typed) + 1)
        style = cursor.charFormat().underlineStyle()
        return style == QTextCharFormat.UnderlineStyle.SpellCheckUnderline

    desk.controller.set_text(word_id(desk, "seven"), "sevne")
    assert is_marked("sevne")
    assert not is_marked("Dear")
    QTest.keyClick(desk, Key.Key_F7)
    assert not is_marked("sevne")


def test_doubtful_words_differ_from_sure_ones_by_more_than_colour(text: Transcript) -> None:
    def underline(after: str) -> object:
        cursor = QTextCursor(text.document())
        cursor.setPosition(text.toPlainText().index(after) + 1)
        return cursor.charFormat().underlineStyle()

    assert (
        len({underline("Dear").value, underline("Margaret").value, underline("seven").value}) == 3
    )


def test_alternatives_are_taken_in_the_text_too(desk: MainWindow) -> None:
    text = desk.side.transcript.text
    QTest.keyClick(text, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.controller.document.word(word_id(desk, "Margaret")).correction == "Margret"
    assert current_text(desk) == "seven"
