"""Filled forms in the window: from the choice of the form to the table."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hwr_desktop.gui.forms.window import FormsWindow
from tests.forms.drawn_form import FIELDS, draw_blank, fill, scan, write_template

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.settings import SettingsStore
    from hwr_desktop.gui.window.main_window import MainWindow

LONG = 120_000
NAMES = [field["name"] for field in FIELDS]


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return write_template(tmp_path, draw_blank())


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Two filled copies, of which one is not signed and has a word that is no date."""
    folder = tmp_path / "scans"
    folder.mkdir()
    blank = draw_blank()
    right = fill(blank, number="4075", day="25.3.2019", contact="letter", signed="x")
    cv2.imwrite(str(folder / "a.png"), scan(right, skew=1.0))
    cv2.imwrite(str(folder / "b.png"), scan(fill(blank, number="31", day="soon"), turn=1))
    return folder


@pytest.fixture
def open_window(
    settings: SettingsStore, tmp_path: Path, qtbot: QtBot
) -> Iterator[Callable[[], FormsWindow]]:
    settings.update(model="crnn-open")
    windows = []

    def make() -> FormsWindow:
        window = FormsWindow(settings, tmp_path / "corrections.jsonl")
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    yield make
    for window in windows:
        window.close()


def read(window: FormsWindow, template: Path, scans: Path, qtbot: QtBot) -> None:
    window.add_forms([template])
    window.add_files([scans])
    qtbot.waitUntil(lambda: len(window.model.pages) == 2, timeout=LONG)
    qtbot.waitUntil(lambda: not window.stop_button.isVisible(), timeout=LONG)


def text(window: FormsWindow, row: int, name: str) -> str:
    return str(window.model.index(row, 1 + NAMES.index(name)).data())


def go_to(window: FormsWindow, row: int, name: str) -> None:
    window.table.setCurrentIndex(window.model.index(row, 1 + NAMES.index(name)))


def answer(window: FormsWindow, typed: str) -> None:
    QTest.keyClicks(window.strip.field, typed)
    QTest.keyClick(window.strip.field, Qt.Key.Key_Return)


def test_the_action_opens_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.actions["forms"].trigger()
    found = window.findChild(FormsWindow)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    assert "Choose the form" in found.status.text()


def test_a_stack_is_read_checked_and_exported(
    open_window: Callable[[], FormsWindow],
    template: Path,
    scans: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    window = open_window()
    read(window, template, scans, qtbot)
    assert [text(window, 0, name) for name in ("number", "day", "contact", "signed")] == [
        *("4075", "2019-03-25", "letter", "✓")
    ]
    assert text(window, 1, "signed") == ""
    cell = window.strip.cell
    assert cell is not None
    assert window.strip.field.text() == cell.reading.raw
    go_to(window, 1, "day")
    assert "not a date" in window.strip.problem.text()
    qtbot.waitUntil(lambda: not window.strip.ink.pixmap().isNull())
    answer(window, "7/8/2020")
    assert text(window, 1, "day") == "7/8/2020"
    go_to(window, 1, "day")
    answer(window, "17 8 2020")
    assert text(window, 1, "day") == "2020-08-17"
    window.export(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["number"], row["day"]) for row in rows] == [
        ("4075", "2019-03-25"),
        ("31", "2020-08-17"),
    ]


def test_ticks_and_choices_are_answered_by_keys(
    open_window: Callable[[], FormsWindow], template: Path, scans: Path, qtbot: QtBot
) -> None:
    window = open_window()
    read(window, template, scans, qtbot)
    go_to(window, 0, "member")
    QTest.keyClick(window.strip.field, Qt.Key.Key_Space)
    QTest.keyClick(window.strip.field, Qt.Key.Key_Return)
    assert text(window, 0, "member") == "✓"
    go_to(window, 0, "contact")
    answer(window, "t")
    assert text(window, 0, "contact") == "telephone"
    go_to(window, 0, "contact")
    answer(window, "by pigeon")
    assert text(window, 0, "contact") == "telephone"
    go_to(window, 0, "contact")
    answer(window, "1")
    assert text(window, 0, "contact") == "letter"


def test_tab_walks_the_fields_and_enter_those_that_need_a_person(
    open_window: Callable[[], FormsWindow], template: Path, scans: Path, qtbot: QtBot
) -> None:
    window = open_window()
    read(window, template, scans, qtbot)
    go_to(window, 0, "number")
    QTest.keyClick(window.strip.field, Qt.Key.Key_Tab)
    assert window.strip.cell.reading.field.name == "paid"
    QTest.keyClick(window.strip.field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert window.strip.cell.reading.field.name == "number"
    seen = 0
    while window.strip.cell is not None and seen < 2 * len(NAMES):
        QTest.keyClick(window.strip.field, Qt.Key.Key_Return)
        seen += 1
    assert window.strip.cell is None
    assert "All fields of 2 forms are settled" in window.status.text()


def test_what_a_person_said_is_there_when_the_scan_is_read_again(
    open_window: Callable[[], FormsWindow], template: Path, scans: Path, qtbot: QtBot
) -> None:
    window = open_window()
    read(window, template, scans, qtbot)
    go_to(window, 1, "day")
    answer(window, "17.8.2020")
    window.close()
    (scans / "b.png").rename(scans / "renamed.png")
    again = open_window()
    read(again, template, scans, qtbot)
    assert text(again, 1, "day") == "2020-08-17"
    assert text(again, 0, "day") == "2019-03-25"


def test_a_template_that_cannot_be_used_is_named(
    open_window: Callable[[], FormsWindow], template: Path
) -> None:
    template.write_text("{")
    window = open_window()
    window.add_forms([template])
    assert str(template) in window.errors.rows.item(0).text()
