from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from hwr_desktop.document.edits import SetKind
from hwr_desktop.document.model import Kind, Status
from hwr_desktop.gui.search.find_replace import FindReplaceDialog
from hwr_desktop.gui.search.go_to import GoToDialog
from hwr_desktop.gui.statistics.dialog import StatisticsDialog
from hwr_desktop.gui.word_lists.dialog import WordListsDialog
from tests.gui.conftest import add_page, current_text, plain, texts, word_id

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
D = TypeVar("D", bound=QDialog)


def opened(window: MainWindow, action: str, kind: type[D]) -> D:
    window.actions_.actions[action].trigger()
    return next(d for d in window.findChildren(kind) if d.isVisible())


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Key.Key_A, Control)
    QTest.keyClicks(field, text)


def test_find_and_replace_shows_what_changes_and_does_it_in_one_step(
    desk: MainWindow, page_file: Path
) -> None:
    add_page(desk, page_file, "p2")
    dialog = opened(desk, "find-replace", FindReplaceDialog)
    assert dialog.search.text() == "Margaret"
    type_into(dialog.search, "ea")
    type_into(dialog.replacement, "ee")
    assert dialog.message.text().startswith("4 words")
    QTest.keyClick(dialog, Key.Key_Return)
    assert texts(desk).count("Deer") == texts(desk).count("tee") == 2
    dialog.close()
    desk.controller.undo()
    assert "Deer" not in texts(desk)


def test_settled_words_stay_unless_asked(desk: MainWindow) -> None:
    desk.controller.set_status((word_id(desk, "tea"),), Status.CONFIRMED, "Confirm")
    dialog = opened(desk, "find-replace", FindReplaceDialog)
    type_into(dialog.search, "ea")
    type_into(dialog.replacement, "ee")
    assert dialog.model.rowCount() == 1
    assert "settled" in dialog.message.text()
    dialog.settled.click()
    assert dialog.model.rowCount() == 2
    dialog.settled.click()
    dialog.replace_button.click()
    assert texts(desk)[:3] == ["Deer", "Margaret", "tea"]
    dialog.close()


def test_space_leaves_a_word_out(desk: MainWindow) -> None:
    dialog = opened(desk, "find-replace", FindReplaceDialog)
    type_into(dialog.search, "ea")
    type_into(dialog.replacement, "ee")
    dialog.table.setFocus()
    dialog.table.selectRow(0)
    assert current_text(desk) == "Dear"
    QTest.keyClick(dialog.table, Key.Key_Space)
    dialog.replace_button.click()
    assert texts(desk)[:3] == ["Dear", "Margaret", "tee"]
    dialog.close()


def test_a_pattern_that_is_none_is_explained(desk: MainWindow) -> None:
    dialog = opened(desk, "find-replace", FindReplaceDialog)
    dialog.pattern.click()
    type_into(dialog.search, "(")
    assert "no valid pattern" in dialog.message.text()
    assert not dialog.replace_button.isEnabled()
    type_into(dialog.search, r"(\d\d)(\d\d)")
    type_into(dialog.replacement, r"\2-\1")
    dialog.replace_button.click()
    assert texts(desk)[-1] == "67-19"
    dialog.close()


def test_the_list_of_replacements_keeps_qts_rules(desk: MainWindow) -> None:
    dialog = opened(desk, "find-replace", FindReplaceDialog)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(dialog.model, fatal)
    type_into(dialog.search, "a")
    type_into(dialog.replacement, "o")
    dialog.replace_button.click()
    tester.deleteLater()
    dialog.close()


def test_good_and_bad_words_change_in_one_step(desk: MainWindow) -> None:
    dialog = opened(desk, "word-lists", WordListsDialog)
    type_into(dialog.good, "Margaret")
    type_into(dialog.bad, "tea")
    dialog.accept()
    document = desk.controller.document
    assert (document.good_words, document.bad_words) == ({"Margaret"}, {"tea"})
    assert not desk.controller.needs_person(document.word(word_id(desk, "Margaret")))
    assert desk.controller.needs_person(document.word(word_id(desk, "tea")))
    desk.controller.undo()
    assert desk.controller.document.good_words == frozenset()
    assert desk.controller.document.bad_words == frozenset()


def test_a_word_in_both_lists_is_pointed_out(desk: MainWindow) -> None:
    dialog = opened(desk, "word-lists", WordListsDialog)
    type_into(dialog.good, "tea")
    type_into(dialog.bad, "tea")
    assert "tea" in dialog.message.text()
    dialog.reject()
    assert desk.controller.document.good_words == frozenset()


def test_the_current_word_joins_a_list_by_a_key(desk: MainWindow) -> None:
    QTest.keyClick(desk, Key.Key_D, Control)
    assert desk.controller.document.good_words == {"Margaret"}
    QTest.keyClick(desk, Key.Key_D, Control | Qt.KeyboardModifier.ShiftModifier)
    assert desk.controller.document.good_words == frozenset()
    assert desk.controller.document.bad_words == {"Margaret"}


def test_going_to_a_page_by_number_and_to_a_word_by_its_text(
    desk: MainWindow, page_file: Path
) -> None:
    add_page(desk, page_file, "p2")
    QTest.keyClick(desk, Key.Key_G, Control)
    dialog = next(d for d in desk.findChildren(GoToDialog) if d.isVisible())
    QTest.keyClicks(dialog.search, "2")
    QTest.keyClick(dialog.search, Key.Key_Return)
    assert desk.controller.current_page.id == "p2"
    dialog = opened(desk, "go-to", GoToDialog)
    QTest.keyClicks(dialog.search, "friday")
    QTest.keyClick(dialog.search, Key.Key_Down)
    QTest.keyClick(dialog.search, Key.Key_Return)
    assert current_text(desk) == "Friday"
    assert desk.controller.current_page.id == "p2"


def test_statistics_say_what_is_left(desk: MainWindow) -> None:
    desk.controller.set_text(word_id(desk, "seven"), "eleven")
    dialog = opened(desk, "statistics", StatisticsDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "1  (11 %)" in plain(said)
    assert "1, where 0.7 were expected" in said
    dialog.close()


def test_a_mark_is_no_word_wherever_words_are_counted(desk: MainWindow) -> None:
    desk.controller.do(SetKind((word_id(desk, "Dear"),), Kind.MARK), "Kind")
    dialog = opened(desk, "statistics", StatisticsDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Words 8 " in said
    assert "of 8 words" in desk.status.remaining.text()
    dialog.close()


def test_everything_is_named_for_screen_readers(desk: MainWindow) -> None:
    parts: list[QWidget] = [
        desk.side,
        opened(desk, "find-replace", FindReplaceDialog),
        opened(desk, "go-to", GoToDialog),
    ]
    for action, kind in (("word-lists", WordListsDialog), ("statistics", StatisticsDialog)):
        parts.append(opened(desk, action, kind))
    reached = (
        QAbstractButton,
        QAbstractItemView,
        QAbstractSlider,
        QAbstractSpinBox,
        QComboBox,
        QLineEdit,
        QPlainTextEdit,
        QTextEdit,
    )
    for part in parts:
        for widget in part.findChildren(QWidget):
            inner = isinstance(widget.parent(), (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar))
            if not isinstance(widget, reached) or isinstance(widget, (QScrollBar, QHeaderView)):
                continue
            if inner or widget.objectName().startswith("qt_") or _is_inside_combo(widget):
                continue
            said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert said, f"{widget} of {part} has no name"
    for dialog in parts[1:]:
        dialog.close()


def _is_inside_combo(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox):
            return True
        parent = parent.parentWidget()
    return False
