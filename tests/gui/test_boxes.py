from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from hwr_desktop.document.model import Document, Line, Status, Word
from tests.gui.conftest import current_text, texts, word_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def drag(window: MainWindow, start: tuple[int, int], end: tuple[int, int]) -> None:
    view, port = window.page_view, window.page_view.viewport()
    first, last = view.mapFromScene(*start), view.mapFromScene(*end)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(port, (first + last) / 2)
    QTest.mouseMove(port, last)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=last)


def word(window: MainWindow, text: str) -> Word:
    return window.controller.document.word(word_id(window, text))


@pytest.fixture
def editing(desk: MainWindow) -> MainWindow:
    QTest.keyClick(desk, Qt.Key.Key_B, CTRL | SHIFT)
    assert desk.actions_.actions["edit-boxes"].isChecked()
    return desk


def test_a_box_that_is_drawn_joins_its_line_and_is_read(editing: MainWindow, qtbot: QtBot) -> None:
    editing.controller.select_word(word_id(editing, "tea"))
    editing.actions_.actions["delete-box"].trigger()
    assert "tea" not in texts(editing)
    drag(editing, (590, 60), (730, 135))
    drawn = editing.controller.current_word
    page = editing.controller.document.pages[0]
    assert page.places[drawn.id] == (0, 2)
    assert abs(drawn.region.x - 590) <= 2
    assert abs(drawn.region.bottom - 135) <= 2
    qtbot.waitUntil(
        lambda: editing.controller.document.word(drawn.id).reading is not None, timeout=60_000
    )
    assert editing.controller.undo_title == "Draw box"


def test_dragging_moves_and_handles_resize(editing: MainWindow) -> None:
    region = word(editing, "Margaret").region
    middle = (round(region.centre[0]), round(region.centre[1]))
    drag(editing, middle, (middle[0] + 40, middle[1] + 20))
    moved = word(editing, "Margaret").region
    assert (moved.width, moved.height) == (region.width, region.height)
    assert abs(moved.x - region.x - 40) <= 2
    drag(editing, (moved.right, moved.bottom), (moved.right + 30, moved.bottom + 10))
    resized = word(editing, "Margaret").region
    assert (resized.x, resized.y) == (moved.x, moved.y)
    assert abs(resized.width - moved.width - 30) <= 2
    editing.controller.undo()
    editing.controller.undo()
    assert word(editing, "Margaret").region == region


def test_keys_move_and_resize(desk: MainWindow) -> None:
    region = word(desk, "Margaret").region
    QTest.keyClick(desk, Qt.Key.Key_Right, CTRL | ALT)
    QTest.keyClick(desk, Qt.Key.Key_Down, CTRL | ALT | SHIFT)
    changed = word(desk, "Margaret").region
    assert changed.x > region.x
    assert changed.width == region.width
    assert changed.height > region.height


def test_a_box_is_added_by_keys(desk: MainWindow, qtbot: QtBot) -> None:
    desk.controller.select_word(word_id(desk, "tea"))
    before = word(desk, "tea").region
    QTest.keyClick(desk, Qt.Key.Key_N, CTRL | SHIFT)
    added = desk.controller.current_word
    assert desk.controller.document.pages[0].places[added.id] == (0, 3)
    assert added.region.x >= before.right
    QTest.keyClick(desk, Qt.Key.Key_Right, CTRL | ALT | SHIFT)
    assert desk.controller.current_word.region.width > added.region.width
    qtbot.waitUntil(
        lambda: desk.controller.document.word(added.id).reading is not None, timeout=60_000
    )


def test_a_moved_box_is_read_again_but_a_confirmed_one_keeps_its_text(
    desk: MainWindow, qtbot: QtBot
) -> None:
    desk.controller.set_text(word_id(desk, "seven"), "seven")
    desk.controller.select_word(word_id(desk, "seven"))
    QTest.keyClick(desk, Qt.Key.Key_Right, CTRL | ALT)
    before = word(desk, "Margaret").reading
    moved = word_id(desk, "Margaret")
    desk.controller.select_word(moved)
    QTest.keyClick(desk, Qt.Key.Key_Right, CTRL | ALT)
    qtbot.waitUntil(lambda: desk.controller.document.word(moved).reading != before, timeout=60_000)
    assert word(desk, "seven").status is Status.CONFIRMED


def test_a_word_is_split_at_the_caret(desk: MainWindow) -> None:
    desk.controller.select_word(word_id(desk, "o'clock"))
    QTest.keyClick(desk.strip.field, Qt.Key.Key_F2)
    for _ in range(5):
        QTest.keyClick(desk.strip.field, Qt.Key.Key_Left)
    region = word(desk, "o'clock").region
    QTest.keyClick(desk.strip.field, Qt.Key.Key_K, CTRL)
    left, right = list(desk.controller.document.pages[0].words())[5:7]
    assert left.region.right == right.region.x
    assert left.region.width == 50  # the ink of its two characters
    assert right.region.right == region.right
    desk.controller.undo()
    assert word(desk, "o'clock").region == region


def test_a_corrected_word_keeps_its_letters_through_split_and_merge(desk: MainWindow) -> None:
    desk.controller.set_text(word_id(desk, "seven"), "elev en")
    desk.controller.select_word(word_id(desk, "seven"))
    QTest.keyClick(desk.strip.field, Qt.Key.Key_F2)
    for _ in range(3):
        QTest.keyClick(desk.strip.field, Qt.Key.Key_Left)
    QTest.keyClick(desk.strip.field, Qt.Key.Key_K, CTRL)
    assert texts(desk)[4:6] == ["elev", "en"]
    assert current_text(desk) == "elev"
    QTest.keyClick(desk.strip.field, Qt.Key.Key_M, CTRL)
    assert texts(desk)[4] == "eleven"
    assert desk.controller.current_word.status is Status.CORRECTED


def test_the_reading_order_is_set_by_keys(desk: MainWindow) -> None:
    QTest.keyClick(desk, Qt.Key.Key_Left, ALT | SHIFT)
    assert texts(desk)[:3] == ["Margaret", "Dear", "tea"]
    for _ in range(3):
        QTest.keyClick(desk, Qt.Key.Key_Right, ALT | SHIFT)
    assert texts(desk)[:4] == ["Dear", "tea", "Margaret", "at"]


@pytest.fixture
def ordering(desk: MainWindow) -> MainWindow:
    QTest.keyClick(desk, Qt.Key.Key_R, CTRL | SHIFT)
    assert desk.actions_.actions["edit-order"].isChecked()
    assert "in the order" in desk.status.currentMessage()
    return desk


def middle(window: MainWindow, text: str) -> tuple[int, int]:
    across, down = word(window, text).region.centre
    return round(across), round(down)


def point_at(window: MainWindow, text: str) -> None:
    view = window.page_view
    where = view.mapFromScene(*middle(window, text))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_words_are_read_in_the_order_in_which_they_are_clicked(ordering: MainWindow) -> None:
    for text in ("Dear", "tea", "seven"):
        point_at(ordering, text)
    assert texts(ordering)[:5] == ["Dear", "tea", "seven", "Margaret", "at"]
    assert current_text(ordering) == "seven"
    ordering.controller.undo()
    assert texts(ordering)[:5] == ["Dear", "tea", "Margaret", "at", "seven"]


def test_a_click_on_empty_paper_begins_elsewhere(ordering: MainWindow) -> None:
    point_at(ordering, "Dear")
    view = ordering.page_view
    empty = view.mapFromScene(30, 30)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=empty)
    before = texts(ordering)
    point_at(ordering, "at")
    assert texts(ordering) == before
    point_at(ordering, "o'clock")
    assert texts(ordering)[3:6] == ["at", "o'clock", "seven"]


def test_a_drag_over_words_sets_their_order_in_one_step(ordering: MainWindow) -> None:
    plain = ordering.page_view.viewport().grab().toImage()
    drag(ordering, middle(ordering, "tea"), middle(ordering, "Dear"))
    assert texts(ordering)[:3] == ["tea", "Margaret", "Dear"]
    assert ordering.page_view.viewport().grab().toImage() != plain
    ordering.controller.undo()
    assert texts(ordering)[:3] == ["Dear", "Margaret", "tea"]


def test_the_first_word_of_a_line_brings_its_line_along(ordering: MainWindow) -> None:
    for text in ("tea", "on"):
        point_at(ordering, text)
    assert texts(ordering) == [
        *("Dear", "Margaret", "tea"),
        *("on", "Friday", "1967"),
        *("at", "seven", "o'clock"),
    ]


def test_the_mouse_does_one_thing_at_a_time(ordering: MainWindow) -> None:
    actions = ordering.actions_.actions
    QTest.keyClick(ordering, Qt.Key.Key_B, CTRL | SHIFT)
    assert actions["edit-boxes"].isChecked()
    assert not actions["edit-order"].isChecked()
    QTest.keyClick(ordering, Qt.Key.Key_R, CTRL | SHIFT)
    assert not actions["edit-boxes"].isChecked()
    QTest.keyClick(ordering, Qt.Key.Key_R, CTRL | SHIFT)
    assert ordering.status.currentMessage() == ""


@pytest.mark.parametrize(
    "act",
    [
        lambda w: w.box_commands.move_left(),
        lambda w: w.box_commands.split(),
        lambda w: w.box_commands.merge(),
        lambda w: w.box_commands.delete(),
        lambda w: w.box_commands.earlier(),
        lambda w: w.box_commands.read_in_turn([word_id(w, "seven"), word_id(w, "Dear")]),
        lambda w: w.review.reject(),
        lambda w: w.review.set_aside(),
        lambda w: w.review.take_alternative(1),
        lambda w: w.review.confirm_page(),
        lambda w: w.page_commands.remove(),
    ],
)
def test_undo_and_redo_restore_the_document(
    desk: MainWindow, act: Callable[[MainWindow], None]
) -> None:
    before = desk.controller.document
    act(desk)
    after = desk.controller.document
    assert content(after) != content(before)
    desk.controller.undo()
    assert content(desk.controller.document) == content(before)
    desk.controller.redo()
    assert content(desk.controller.document) == content(after)


def content(document: Document) -> list[tuple[str, tuple[Line, ...]]]:
    return [(page.id, page.lines) for page in document.pages]


def test_the_prepared_page_is_shown_at_will(desk: MainWindow, qtbot: QtBot) -> None:
    stored = desk.page_view.viewport().grab().toImage()
    QTest.keyClick(desk, Qt.Key.Key_P, CTRL)
    page = desk.controller.document.pages[0]
    qtbot.waitUntil(lambda: desk.prepared.has(page), timeout=60_000)
    corner = desk.page_view.mapFromScene(QPoint(5, 5))
    assert stored.pixelColor(corner).lightness() == 245
    prepared = desk.page_view.viewport().grab().toImage()
    assert prepared.pixelColor(corner).lightness() > 250


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    asked: list[str] = []

    def ask(_parent: object, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return button

    monkeypatch.setattr(QMessageBox, "question", ask)
    return asked


def test_a_box_around_words_takes_their_place(editing: MainWindow) -> None:
    before = texts(editing)
    drag(editing, (40, 50), (800, 140))
    assert [w for w in texts(editing) if w] == before[3:]
    assert len(editing.controller.document.pages[0].lines[0].words) == 1
    editing.controller.undo()
    assert texts(editing) == before


def test_a_box_that_grows_over_a_word_takes_its_place(editing: MainWindow) -> None:
    editing.controller.select_word(word_id(editing, "Dear"))
    region, other = word(editing, "Dear").region, word(editing, "Margaret").region
    drag(editing, (region.right, region.bottom), (other.right, region.bottom))
    assert "Margaret" not in texts(editing)
    editing.controller.undo()
    assert "Margaret" in texts(editing)


@pytest.mark.parametrize("button", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_reviewed_word_is_replaced_only_when_the_person_says_so(
    editing: MainWindow, monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton
) -> None:
    editing.controller.set_text(word_id(editing, "Dear"), "Dearest")
    before = texts(editing)
    asked = answer(monkeypatch, button)
    drag(editing, (40, 50), (800, 140))
    assert asked == ["The box takes the place of words that you reviewed: Dearest"]
    kept = button is QMessageBox.StandardButton.No
    assert ("Dearest" in texts(editing)) == kept
    if kept:
        assert texts(editing) == before


def test_a_merged_word_has_the_text_of_its_parts_until_it_is_read(desk: MainWindow) -> None:
    ids = (word_id(desk, "Dear"), word_id(desk, "Margaret"))
    desk.controller.select_words(ids, ids[0])
    desk.box_commands.merge()
    assert desk.strip.field.text() == "DearMargaret"
    assert "nothing read" not in desk.strip.facts.text()
