from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu

from hwr_desktop.document.model import Kind
from tests.gui.conftest import add_page, current_text, texts, word_id

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QPoint

    from hwr_desktop.gui.window.main_window import MainWindow


def open_menu(part: QAbstractScrollArea, at: QPoint) -> QMenu:
    """Press the right mouse button, as the platform tells it."""
    port = part.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at))
    QApplication.sendEvent(port, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, name: str) -> None:
    action = next(action for action in menu.actions() if action.objectName() == name)
    menu.close()
    action.trigger()


def box_on_page(window: MainWindow, text: str) -> QPoint:
    region = window.controller.document.word(word_id(window, text)).region
    return window.page_view.mapFromScene(region.x + 10, region.y + 10)


def test_the_menu_of_a_box_is_about_that_box(desk: MainWindow) -> None:
    menu = open_menu(desk.page_view, box_on_page(desk, "Friday"))
    assert current_text(desk) == "Friday"
    choose(menu, "delete-box")
    assert "Friday" not in texts(desk)
    assert "Margaret" in texts(desk)


def test_the_menu_is_about_all_that_are_selected(desk: MainWindow) -> None:
    ids = (word_id(desk, "Dear"), word_id(desk, "tea"))
    desk.controller.select_words(ids, ids[0])
    choose(open_menu(desk.page_view, box_on_page(desk, "tea")), "kind-printed")
    assert [desk.controller.document.word(i).kind for i in ids] == [Kind.PRINTED] * 2


def test_empty_paper_has_a_menu_of_the_page(desk: MainWindow) -> None:
    menu = open_menu(desk.page_view, desk.page_view.mapFromScene(850, 400))
    names = {action.objectName() for action in menu.actions()}
    assert {"add-box", "fit-width"} < names
    assert "delete-box" not in names
    menu.close()


def test_a_row_of_the_table_has_the_same_menu(desk: MainWindow) -> None:
    table = desk.words.table
    index = desk.words.model.index_of(word_id(desk, "seven"))
    choose(open_menu(table, table.visualRect(index).center()), "reject")
    assert "seven" not in texts(desk)


def test_the_menu_of_a_thumbnail_is_about_that_page(desk: MainWindow, page_file: Path) -> None:
    add_page(desk, page_file, "p2")
    rect = desk.pages.visualRect(desk.pages.model().index(1))
    choose(open_menu(desk.pages, rect.center()), "remove-page")
    assert [page.id for page in desk.controller.document.pages] == ["p1"]
