from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from hwr_desktop.document.model import Status
from hwr_desktop.gui.style import theme
from hwr_desktop.review.marks import Mark
from tests.gui.conftest import word_id

if TYPE_CHECKING:
    from hwr_desktop.gui.settings import SettingsStore
    from hwr_desktop.gui.window.main_window import MainWindow


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parts = [linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_colours_can_be_told_from_their_ground(settings: SettingsStore, name: str) -> None:
    settings.update(theme=name)
    palette = QApplication.palette()
    role = QPalette.ColorRole
    for ground in (role.Base, role.Window):
        for mark in Mark:
            assert contrast(theme.colour(mark, palette), palette.color(ground)) >= 4.5, mark
        for text in (role.Text, role.PlaceholderText):
            assert contrast(palette.color(text), palette.color(ground)) >= 4.5
    assert contrast(palette.color(role.HighlightedText), palette.color(role.Highlight)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_round_buttons_can_be_told_from_their_ground(
    settings: SettingsStore, window: MainWindow, name: str
) -> None:
    settings.update(theme=name)
    chosen, other = window.welcome.uses.values()
    for button in (chosen, other):
        picture = button.grab().toImage()
        ground = picture.pixelColor(0, 0)
        middle = picture.height() // 2
        ring = max(contrast(picture.pixelColor(x, middle), ground) for x in range(15))
        assert ring >= 3, button.text()
    assert chosen.isChecked()


def test_boxes_can_be_told_from_paper() -> None:
    for mark in Mark:
        assert contrast(theme.paper_colour(mark), QColor("#f5f5f5")) >= 3


def test_each_state_of_a_word_has_its_own_mark(desk: MainWindow) -> None:
    controller = desk.controller

    def mark(text: str) -> Mark:
        return controller.mark_of(controller.document.word(word_id(desk, text)))

    assert (mark("Dear"), mark("1967"), mark("seven")) == (Mark.SURE, Mark.UNSURE, Mark.DOUBTFUL)
    controller.set_text(word_id(desk, "seven"), "eleven")
    controller.set_text(word_id(desk, "1967"), "1967")
    controller.set_doubtful((word_id(desk, "tea"),), True)
    controller.set_status((word_id(desk, "Dear"),), Status.REJECTED, "Reject")
    assert mark("seven") is Mark.CORRECTED
    assert mark("1967") is Mark.CONFIRMED
    assert mark("tea") is Mark.SET_ASIDE
    assert mark("Dear") is Mark.REJECTED
