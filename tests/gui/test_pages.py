from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hwr_desktop.document.model import Page
from hwr_desktop.gui.pages.model import NOTE_ROLE
from tests.gui.conftest import add_page, read_page

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.gui.window.main_window import MainWindow

MOVE = Qt.DropAction.MoveAction
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def drag_over(window: MainWindow, data: QMimeData, place: QPoint) -> QDragMoveEvent:
    """Send the pages what a platform sends while something is dragged over them."""
    port = window.pages.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(place, MOVE, data, LEFT, NO_KEYS))
    over = QDragMoveEvent(place, MOVE, data, LEFT, NO_KEYS)
    QApplication.sendEvent(port, over)
    return over


def drag_page(window: MainWindow, row: int, place: QPoint) -> None:
    """Drag a page to a place in the list and let go."""
    model = window.pages.model()
    data = model.mimeData([model.index(row)])
    assert drag_over(window, data, place).isAccepted()
    drop = QDropEvent(QPointF(place), MOVE, data, LEFT, NO_KEYS)
    QApplication.sendEvent(window.pages.viewport(), drop)


def order(window: MainWindow) -> list[str]:
    return [page.id for page in window.controller.document.pages]


def place_in(window: MainWindow, row: int, part: float) -> QPoint:
    rect = window.pages.visualRect(window.pages.model().index(row))
    return QPoint(rect.center().x(), round(rect.top() + part * rect.height()))


def test_a_page_is_dragged_before_and_behind_others(desk: MainWindow, page_file: Path) -> None:
    for name in ("p2", "p3"):
        add_page(desk, page_file, name)
    drag_page(desk, 2, place_in(desk, 0, 0.1))
    assert order(desk) == ["p3", "p1", "p2"]
    assert desk.controller.undo_title == "Move page"
    drag_page(desk, 0, place_in(desk, 1, 0.9))
    assert order(desk) == ["p1", "p3", "p2"]
    drag_page(desk, 0, place_in(desk, 2, 0.9))
    assert order(desk) == ["p3", "p2", "p1"]
    for _ in range(3):
        desk.controller.undo()
    assert order(desk) == ["p1", "p2", "p3"]


def test_a_page_dropped_where_it_stands_changes_nothing(desk: MainWindow, page_file: Path) -> None:
    add_page(desk, page_file, "p2")
    before = desk.controller.undo_title
    drag_page(desk, 0, place_in(desk, 0, 0.9))
    assert order(desk) == ["p1", "p2"]
    assert desk.controller.undo_title == before


def test_nothing_else_can_be_dropped_between_pages(desk: MainWindow) -> None:
    text = QMimeData()
    text.setText("p1")
    assert not drag_over(desk, text, place_in(desk, 0, 0.1)).isAccepted()


def test_pages_are_moved_by_keys(desk: MainWindow, page_file: Path) -> None:
    add_page(desk, page_file, "p2")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk, Qt.Key.Key_PageDown, keys)
    assert order(desk) == ["p2", "p1"]
    QTest.keyClick(desk, Qt.Key.Key_PageDown, keys)
    assert order(desk) == ["p2", "p1"]
    QTest.keyClick(desk, Qt.Key.Key_PageUp, keys)
    assert order(desk) == ["p1", "p2"]
    assert desk.controller.current_page.id == "p1"


def test_a_page_says_what_is_left_to_do_once_it_is_read(
    window: MainWindow, page_file: Path
) -> None:
    page = Page("p1", str(page_file), 1, 900, 420)
    window.controller.add_page(page)
    index = window.pages.model().index(0)
    assert index.data(NOTE_ROLE) == "not read yet"
    window.controller.take_layout("p1", 0, read_page(page), "crnn@00000000")
    assert index.data(NOTE_ROLE) == "3 to review"
    for word in window.controller.document.pages[0].words():
        window.controller.set_text(word.id, word.prediction)
    assert index.data(NOTE_ROLE) == "nothing to review"
