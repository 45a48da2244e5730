from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hwr_desktop.gui.page.word_boxes import box_of
from tests.gui.conftest import current_text, word_id

if TYPE_CHECKING:
    from hwr_desktop.gui.window.main_window import MainWindow


def turn_wheel(window: MainWindow, steps: int, modifiers: Qt.KeyboardModifier) -> None:
    view = window.page_view.viewport()
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(view.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def pinch_pad(window: MainWindow, value: float) -> None:
    view = window.page_view.viewport()
    middle = QPointF(view.rect().center())
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        middle,
        middle,
        QPointF(view.mapToGlobal(middle.toPoint())),
        value,
        QPointF(),
    )
    QApplication.sendEvent(view, event)


def test_the_page_fits_the_width_at_first(desk: MainWindow) -> None:
    view = desk.page_view
    shown = view.mapFromScene(900, 0).x() - view.mapFromScene(0, 0).x()
    assert 0.85 * view.viewport().width() < shown <= view.viewport().width()


def test_ctrl_wheel_and_keys_zoom(desk: MainWindow) -> None:
    before = desk.page_view.scale_factor
    turn_wheel(desk, 2, Qt.KeyboardModifier.ControlModifier)
    assert desk.page_view.scale_factor > before
    QTest.keyClick(desk, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert desk.page_view.scale_factor == before
    QTest.keyClick(desk, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert desk.page_view.scale_factor < before


def test_a_pinch_on_a_touchpad_zooms(desk: MainWindow) -> None:
    before = desk.page_view.scale_factor
    for value in (0.5, -0.2):
        pinch_pad(desk, value)
    assert desk.page_view.scale_factor == pytest.approx(before * 1.5 * 0.8)


def test_two_fingers_on_a_touch_screen_zoom(desk: MainWindow) -> None:
    port = desk.page_view.viewport()
    before = desk.page_view.scale_factor
    middle = port.rect().center()
    screen = QTest.createTouchDevice()
    touch = QTest.touchEvent(port, screen)
    touch.press(0, middle - QPoint(40, 0), port).press(1, middle + QPoint(40, 0), port).commit()
    for apart in range(60, 161, 20):
        touch.move(0, middle - QPoint(apart, 0), port).move(1, middle + QPoint(apart, 0), port)
        touch.commit()
    touch.release(0, middle - QPoint(160, 0), port).release(1, middle + QPoint(160, 0), port)
    touch.commit()
    assert desk.page_view.scale_factor > 2 * before


def test_zoom_has_limits(desk: MainWindow) -> None:
    for _ in range(60):
        desk.page_view.zoom_in()
    largest = desk.page_view.scale_factor
    desk.page_view.zoom_in()
    assert desk.page_view.scale_factor == largest
    for _ in range(80):
        desk.page_view.zoom_out()
    assert desk.page_view.scale_factor > 0.02


def test_selecting_a_word_scrolls_it_into_view(desk: MainWindow) -> None:
    for _ in range(8):
        desk.page_view.zoom_in()
    desk.controller.select_word(word_id(desk, "Dear"))
    desk.controller.select_word(word_id(desk, "1967"))
    word = desk.controller.current_word
    visible = desk.page_view.mapToScene(desk.page_view.viewport().rect()).boundingRect()
    assert visible.contains(box_of(word.region))


def test_fit_word_brings_it_close(desk: MainWindow) -> None:
    QTest.keyClick(desk, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    box = box_of(desk.controller.current_word.region)
    shown = desk.page_view.mapFromScene(box).boundingRect()
    assert desk.page_view.viewport().rect().contains(shown)
    assert shown.width() > desk.page_view.viewport().width() / 4


def test_dragging_the_paper_pans(desk: MainWindow) -> None:
    for _ in range(6):
        desk.page_view.zoom_in()
    view = desk.page_view
    port = view.viewport()
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    empty = next(
        QPoint(x, y)
        for x in range(10, port.width(), 7)
        for y in range(10, port.height(), 7)
        if view.word_at(QPoint(x, y)) is None
    )
    before = view.mapToScene(0, 0)
    selected = current_text(desk)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=empty)
    QTest.mouseMove(port, empty + QPoint(60, 0))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=empty + QPoint(60, 0))
    assert view.mapToScene(0, 0).x() < before.x()
    assert current_text(desk) == selected


def test_boxes_never_hide_ink(desk: MainWindow) -> None:
    """All that boxes and the frame paint lies outside the word's region, but for a faint tint."""
    view = desk.page_view
    for word in desk.controller.document.pages[0].words():
        inside = view.mapFromScene(box_of(word.region)).boundingRect().adjusted(2, 2, -2, -2)
        desk.controller.select_word(word.id)
        with_boxes = view.viewport().grab(inside).toImage()
        view.boxes.setVisible(False)
        without = view.viewport().grab(inside).toImage()
        view.boxes.setVisible(True)
        assert with_boxes == without


def test_overlays_are_drawn_at_will(desk: MainWindow) -> None:
    plain = desk.page_view.viewport().grab().toImage()
    for setting in ("show_text", "show_order"):
        desk.settings.update(**{setting: True})
        assert desk.page_view.viewport().grab().toImage() != plain
        desk.settings.update(**{setting: False})
    assert desk.page_view.viewport().grab().toImage() == plain
