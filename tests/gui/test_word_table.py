from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest

from hwr_desktop.document.edits import (
    MergeWords,
    RemovePages,
    RemoveWords,
    ReorderPages,
    SetKind,
)
from hwr_desktop.document.model import Kind, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.gui.pages.model import PageListModel
from hwr_desktop.gui.widgets.word_field import WordField
from hwr_desktop.gui.word_table.filter import Show
from hwr_desktop.gui.word_table.model import Column
from tests.gui.conftest import add_page, current_text, texts, word_id

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow


def shown(window: MainWindow) -> list[str]:
    model = window.words.model
    return [model.index(row, Column.TEXT).data() for row in range(model.rowCount())]


def open_editor(window: MainWindow, text: str) -> WordField:
    table = window.words.table
    table.setFocus()
    index = window.words.model.index_of(word_id(window, text))
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.indexWidget(index)
    assert isinstance(editor, WordField)
    return editor


def test_models_keep_qts_contract_through_every_sort_of_edit(
    desk: MainWindow, page_file: Path
) -> None:
    pages = PageListModel(desk.controller, desk.images, desk)
    reporting = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(model, reporting, desk) for model in (desk.words.model, pages)
    ]
    controller = desk.controller
    desk.words.scope_box.setCurrentIndex(1)
    add_page(desk, page_file, "p2")
    controller.set_text("p1-0-0", "Dearest")
    controller.do(RemoveWords(("p1-0-1", "p1-2-0")), "Delete")
    controller.do(
        MergeWords(("p2-0-0", "p2-0-1"), Word("merged", Region(50, 60, 500, 60))), "Merge"
    )
    controller.do(ReorderPages(("p2", "p1")), "Reorder")
    controller.do(RemovePages(("p1",)), "Remove")
    for _ in range(4):
        controller.undo()
    for _ in range(4):
        controller.redo()
    desk.words.show_box.setCurrentIndex(1)
    desk.words.table.sortByColumn(Column.TEXT, Qt.SortOrder.DescendingOrder)
    controller.undo()
    assert pages.rowCount() == 2
    assert len(testers) == 2


def test_the_text_keeps_its_room_in_a_narrow_window(desk: MainWindow, qtbot: QtBot) -> None:
    table = desk.words.table
    desk.words.scope_box.setCurrentIndex(1)
    for width, in_words in ((330, False), (600, True), (330, False)):
        table.setFixedWidth(width)
        qtbot.waitUntil(lambda width=width: table.width() == width)
        assert table.columnWidth(Column.TEXT) > 60
        assert (table.columnWidth(Column.STATUS) > 100) is in_words


def test_enter_in_the_table_takes_the_text_and_goes_down(desk: MainWindow) -> None:
    editor = open_editor(desk, "tea")
    QTest.keyClicks(editor, "coffee")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert desk.controller.document.word(word_id(desk, "tea")).correction == "coffee"
    assert current_text(desk) == "at"


def test_enter_confirms_an_unchanged_word_but_leaving_does_not(desk: MainWindow) -> None:
    QTest.keyClick(open_editor(desk, "tea"), Qt.Key.Key_Return)
    assert desk.controller.document.word(word_id(desk, "tea")).status is Status.CONFIRMED
    open_editor(desk, "Friday")
    desk.words.search.setFocus()
    assert desk.controller.document.word(word_id(desk, "Friday")).status is Status.PREDICTED


def test_tab_and_leaving_take_the_text(desk: MainWindow) -> None:
    editor = open_editor(desk, "tea")
    QTest.keyClicks(editor, "coffee")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert "coffee" in texts(desk)
    editor = open_editor(desk, "Friday")
    QTest.keyClicks(editor, "Monday")
    desk.words.search.setFocus()
    assert "Monday" in texts(desk)


def test_escape_leaves_the_word_as_it_was(desk: MainWindow) -> None:
    editor = open_editor(desk, "tea")
    QTest.keyClicks(editor, "coffee")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert "tea" in texts(desk)


def test_leaving_in_the_middle_of_a_composition_waits_for_its_end(desk: MainWindow) -> None:
    editor = open_editor(desk, "tea")
    QCoreApplication.sendEvent(editor, QInputMethodEvent("おちゃ", []))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.words.search.setFocus()
    assert desk.controller.document.word(word_id(desk, "tea")).status is Status.PREDICTED
    committed = QInputMethodEvent("", [])
    committed.setCommitString("お茶")
    QCoreApplication.sendEvent(editor, committed)
    assert desk.controller.document.word(word_id(desk, "tea")).correction == "お茶"


def test_table_page_and_strip_select_together(desk: MainWindow) -> None:
    table, model = desk.words.table, desk.words.model
    row = model.index_of(word_id(desk, "Friday"))
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(row).center()
    )
    assert current_text(desk) == "Friday"
    assert desk.strip.field.text() == "Friday"
    region = desk.controller.document.word(word_id(desk, "Dear")).region
    view = desk.page_view
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.mapFromScene(*region.centre),
    )
    assert table.currentIndex().data() == "Dear"
    assert desk.strip.field.text() == "Dear"
    assert desk.focusWidget() is desk.strip.field


def test_several_rows_are_confirmed_in_one_step(desk: MainWindow) -> None:
    table, model = desk.words.table, desk.words.model
    for text in ("Dear", "tea", "Friday"):
        index = model.index_of(word_id(desk, text))
        table.selectionModel().select(
            index,
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    desk.actions_.actions["confirm-selected"].trigger()
    confirmed = [w for w in desk.controller.document.pages[0].words() if w.status.settled]
    assert {"Dear", "tea", "Friday"} <= {w.transcription for w in confirmed}
    desk.controller.undo()
    assert not any(w.status.settled for w in desk.controller.document.pages[0].words())


def test_filters(desk: MainWindow) -> None:
    panel = desk.words
    panel.show_box.setCurrentIndex(panel.show_box.findData(Show.TO_REVIEW))
    assert shown(desk) == ["Margaret", "seven", "1967"]
    desk.controller.set_text(word_id(desk, "seven"), "eleven")
    assert shown(desk) == ["Margaret", "1967"]
    desk.controller.undo()
    assert shown(desk) == ["Margaret", "seven", "1967"]
    panel.show_box.setCurrentIndex(0)
    QTest.keyClicks(panel.search, "CLOCK")
    assert shown(desk) == ["o'clock"]


def test_sorting_by_confidence_and_back_to_reading_order(desk: MainWindow) -> None:
    header = desk.words.table.horizontalHeader()
    reading_order = shown(desk)
    where = QPoint(header.sectionViewportPosition(Column.CONFIDENCE) + 8, 8)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert shown(desk)[:3] in (["seven", "Margaret", "1967"], reading_order[:3])
    desk.words.table.sortByColumn(Column.CONFIDENCE, Qt.SortOrder.AscendingOrder)
    assert shown(desk)[:3] == ["seven", "Margaret", "1967"]
    desk.words.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert shown(desk) == reading_order


def test_searching_by_pattern(desk: MainWindow) -> None:
    QTest.keyClicks(desk.words.search, "^.{2,3}$")
    assert shown(desk) == []
    desk.words.pattern.trigger()
    assert shown(desk) == ["tea", "at", "on"]
    desk.words.search.setText("(")
    assert shown(desk) == []


def test_rows_are_copied_as_a_spreadsheet_takes_them(desk: MainWindow) -> None:
    table = desk.words.table
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert [row[:3] for row in rows] == [["Dear", "99%", "read"], ["Margaret", "55%", "read"]]


def test_marks_are_rows_but_no_words(desk: MainWindow) -> None:
    rows = len(shown(desk))
    assert desk.words.count.text() == f"{rows} words"
    desk.controller.do(SetKind((word_id(desk, "Dear"),), Kind.MARK), "Kind")
    assert len(shown(desk)) == rows
    assert desk.words.count.text() == f"{rows - 1} words"
