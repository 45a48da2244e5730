from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabWidget,
    QWidget,
)

from hwr_desktop.gui.actions import ACTIONS
from hwr_desktop.gui.menus.action_set import key_sequences
from hwr_desktop.gui.menus.palette import ActionPalette
from hwr_desktop.gui.menus.shortcut_sheet import ShortcutsDialog
from hwr_desktop.gui.preferences.dialog import PreferencesDialog
from hwr_desktop.gui.settings import Settings
from hwr_desktop.resources import resource_path
from tests.gui.conftest import texts, word_id

if TYPE_CHECKING:
    from hwr_desktop.gui.window.main_window import MainWindow


def test_no_two_actions_share_a_key() -> None:
    keys = Counter(
        sequence.toString() for spec in ACTIONS for sequence in key_sequences(spec, Settings())
    )
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_action_stands_in_a_menu_with_its_icon(desk: MainWindow) -> None:
    offered = {action for menu in desk.menuBar().actions() for action in menu.menu().actions()}
    for spec in ACTIONS:
        assert desk.actions_.actions[spec.id] in offered
        if spec.icon:
            assert resource_path("icons", f"{spec.icon}.svg").is_file()


def test_mnemonics_are_unique_within_a_menu(desk: MainWindow) -> None:
    for entry in desk.menuBar().actions():
        letters = Counter(
            action.text()[action.text().index("&") + 1].casefold()
            for action in entry.menu().actions()
            if "&" in action.text()
        )
        assert [letter for letter, times in letters.items() if times > 1] == [], entry.text()


def test_undo_names_what_it_takes_back(desk: MainWindow) -> None:
    undo = desk.actions_.actions["undo"]
    assert not undo.isEnabled()
    desk.controller.set_text(word_id(desk, "seven"), "eleven")
    assert "Correct word" in undo.text()
    QTest.keyClick(desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "seven" in texts(desk)
    assert desk.actions_.actions["redo"].isEnabled()


def test_nothing_to_do_means_disabled(window: MainWindow) -> None:
    enabled = {name for name, action in window.actions_.actions.items() if action.isEnabled()}
    assert {"open", "preferences", "shortcuts", "palette"} <= enabled
    assert not {"export", "accept", "undo", "zoom-in", "split", "cancel"} & enabled


def test_the_palette_finds_and_does(desk: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(desk, Qt.Key.Key_P, control | Qt.KeyboardModifier.ShiftModifier)
    palette = desk.findChild(ActionPalette)
    QTest.keyClicks(palette.search, "actual si")
    assert palette.list.count() == 1
    before = desk.page_view.scale_factor
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert desk.page_view.scale_factor != before


def test_the_shortcut_sheet_shows_a_persons_own_keys(desk: MainWindow) -> None:
    desk.settings.update(shortcuts={"fit-word": "Ctrl+J"})
    QTest.keyClick(desk, Qt.Key.Key_F1)
    sheet = desk.findChild(ShortcutsDialog)
    shown = [label.text() for label in sheet.findChildren(QWidget) if hasattr(label, "text")]
    assert "Ctrl+J" in shown
    assert "Fit Word" in shown
    sheet.close()
    before = desk.page_view.scale_factor
    QTest.keyClick(desk, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert desk.page_view.scale_factor != before


def test_a_question_mark_shows_the_sheet_but_is_text_where_one_types(desk: MainWindow) -> None:
    desk.page_view.setFocus()
    QTest.keyClick(desk.page_view, Qt.Key.Key_Question)
    sheet = desk.findChild(ShortcutsDialog)
    sheet.close()
    for typed_in in (desk.strip.field, desk.words.table):
        typed_in.setFocus()
        QTest.keyClick(typed_in, "?")
    assert not any(found.isVisible() for found in desk.findChildren(ShortcutsDialog))


def test_preferences_hold_at_once_and_shortcuts_cannot_clash(desk: MainWindow) -> None:
    desk.actions_.actions["preferences"].trigger()
    dialog = desk.findChild(PreferencesDialog)
    dialog.findChild(QComboBox, "theme").setCurrentIndex(2)
    window_colour = QApplication.palette().window().color()
    assert window_colour.lightness() < 128
    dialog.findChild(QComboBox, "theme").setCurrentIndex(1)
    editor = dialog.shortcuts
    editor.choose("fit-word")
    editor.keys.setKeySequence(QKeySequence("Ctrl+Z"))
    assert "Undo" in editor.problem.text()
    assert "fit-word" not in desk.settings.current.shortcuts
    editor.keys.setKeySequence(QKeySequence("Ctrl+J"))
    dialog.findChild(QTabWidget).setCurrentWidget(editor)
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Return)
    assert desk.settings.current.shortcuts == {"fit-word": "Ctrl+J"}
    dialog.close()


def test_every_control_has_a_name_for_screen_readers(desk: MainWindow) -> None:
    desk.actions_.actions["preferences"].trigger()
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in desk.findChildren(kind)
        if not widget.objectName().startswith("qt_")
        and widget.metaObject().className() != "QLineEditIconButton"
        and widget.isVisible()
    ]
    controls += [desk.page_view, desk.words.table, desk.pages, desk.strip, desk.strip.ink]
    assert len(controls) > 15
    for widget in controls:
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken.text(QAccessible.Text.Name), widget
    desk.findChild(PreferencesDialog).close()


def test_the_strip_speaks_the_word_and_the_table_its_cells(desk: MainWindow) -> None:
    field = QAccessible.queryAccessibleInterface(desk.strip.field)
    assert field.text(QAccessible.Text.Value) == "Margaret"
    table = QAccessible.queryAccessibleInterface(desk.words.table)
    spoken = {table.child(i).text(QAccessible.Text.Name) for i in range(table.childCount())}
    assert {"Margaret", "55\N{NO-BREAK SPACE}%", "Picture of seven"} <= spoken
