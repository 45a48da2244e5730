"""Wherever the strip promises a key, the key works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hwr_desktop.document.model import Status
from tests.gui.conftest import add_page, current_text, word_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def click_page(window: MainWindow, row: int) -> None:
    rect = window.pages.visualRect(window.pages.model().index(row))
    QTest.mouseClick(window.pages.viewport(), LEFT, pos=rect.center())


def click_paper(window: MainWindow) -> None:
    point = window.page_view.mapFromScene(850, 400)
    assert window.page_view.word_at(point) is None
    QTest.mouseClick(window.page_view.viewport(), LEFT, pos=point)


def test_enter_begins_the_review_after_a_click_on_a_thumbnail(
    desk: MainWindow, page_file: Path
) -> None:
    add_page(desk, page_file, "p2")
    click_page(desk, 1)
    assert desk.controller.current_word is None
    assert "press Enter" in desk.strip.facts.text()
    QTest.keyClick(desk.focusWidget(), Key.Key_Return)
    assert desk.controller.current_word.id == "p2-0-1"
    QTest.keyClick(desk.focusWidget(), Key.Key_Return)
    assert desk.controller.document.word("p2-0-1").status is Status.CONFIRMED


def test_letters_after_a_click_on_a_thumbnail_choose_no_page(
    desk: MainWindow, page_file: Path
) -> None:
    add_page(desk, page_file, "p2")
    click_page(desk, 1)
    QTest.keyClicks(desk.focusWidget(), "page")
    assert desk.controller.current_page.id == "p2"
    assert desk.strip.field.text() == ""


def test_enter_in_the_list_of_pages_goes_to_the_strip(desk: MainWindow, page_file: Path) -> None:
    add_page(desk, page_file, "p2")
    desk.pages.setFocus()
    QTest.keyClick(desk.pages, Key.Key_Down)
    assert "press F8" in desk.strip.facts.text()
    QTest.keyClick(desk.pages, Key.Key_Return)
    assert desk.strip.field.hasFocus()


def test_a_project_opens_ready_to_review(
    desk: MainWindow, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    desk.controller.select_word("")
    desk.projects.save_as_path(tmp_path / "letters.hwr")
    desk.close()
    QApplication.processEvents()
    window = make_window()
    window.open_files([tmp_path / "letters.hwr"])
    assert window.focusWidget() is window.strip.field
    QTest.keyClick(window.focusWidget(), Key.Key_Return)
    assert current_text(window) == "Margaret"


@pytest.mark.parametrize(
    "name", ["next-page", "previous-page", "actual-size", "fit-page", "show-text", "split", "merge"]
)
def test_a_command_leaves_the_keys_to_the_strip(
    desk: MainWindow, page_file: Path, name: str
) -> None:
    add_page(desk, page_file, "p2")
    for place in (desk.pages, desk.page_view):
        place.setFocus()
        desk.actions_.actions[name].trigger()
        assert desk.strip.field.hasFocus()


def test_the_next_word_to_review_is_reviewed_by_the_next_key(desk: MainWindow) -> None:
    QTest.keyClick(desk.strip.field, Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert desk.side.budget.slider.hasFocus()
    QTest.keyClick(desk.focusWidget(), Key.Key_F8)
    word = desk.controller.current_word
    QTest.keyClick(desk.focusWidget(), Key.Key_Return)
    assert desk.controller.document.word(word.id).status is Status.CONFIRMED


def test_a_click_on_paper_keeps_the_keys_with_the_word(desk: MainWindow) -> None:
    click_paper(desk)
    QTest.keyClick(desk.focusWidget(), Key.Key_Return)
    assert desk.controller.document.word(word_id(desk, "Margaret")).status is Status.CONFIRMED


def test_what_is_drawn_can_be_typed_at_once(desk: MainWindow) -> None:
    desk.settings.update(edit_boxes=True)
    port, view = desk.page_view.viewport(), desk.page_view
    start, end = view.mapFromScene(700, 350), view.mapFromScene(780, 390)
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, start + QPoint(5, 5))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, pos=end)
    QTest.keyClicks(desk.focusWidget(), "2018")
    drawn = desk.controller.current_word
    QTest.keyClick(desk.focusWidget(), Key.Key_Return)
    assert desk.controller.document.word(drawn.id).correction == "2018"


def test_delete_deletes_the_box_while_boxes_are_edited(desk: MainWindow) -> None:
    desk.settings.update(edit_boxes=True)
    gone = desk.controller.current_word.id
    QTest.keyClick(desk.focusWidget(), Key.Key_Delete)
    assert not desk.controller.document.has_word(gone)
    assert desk.controller.undo_title == "Delete box"


def test_the_word_stays_in_sight_when_the_page_is_fitted_to_the_width(desk: MainWindow) -> None:
    desk.resize(900, 560)
    desk.controller.select_word(word_id(desk, "1967"))
    desk.page_view.zoom_by(4)
    QTest.keyClick(desk, Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    region = desk.controller.current_word.region
    point = desk.page_view.mapFromScene(region.x + region.width / 2, region.y + region.height / 2)
    assert desk.page_view.viewport().rect().contains(point)
