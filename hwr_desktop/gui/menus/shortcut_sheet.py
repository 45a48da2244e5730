"""The shortcut sheet, made from the actions table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.actions import ACTIONS
from hwr_desktop.gui.menus.action_set import action_title, field_key, key_sequences
from hwr_desktop.gui.menus.action_spec import MENU_TITLES, Menu
from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from hwr_desktop.gui.settings import Settings


class ShortcutsDialog(QDialog):
    """All actions that have a key, menu by menu."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        columns = QHBoxLayout()
        columns.setSpacing(5 * theme.SPACING)
        for menus in (
            (Menu.REVIEW, Menu.EDIT),
            (Menu.FILE, Menu.VIEW),
            (Menu.BOXES, Menu.TOOLS, Menu.HELP),
        ):
            column = QVBoxLayout()
            column.setSpacing(2 * theme.SPACING)
            for menu in menus:
                column.addLayout(self._sheet(menu, settings))
            if Menu.REVIEW in menus:
                column.addLayout(self._strip_keys())
            column.addStretch(1)
            columns.addLayout(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 18)
        whole.addLayout(columns)
        whole.addWidget(buttons)

    def _sheet(self, menu: Menu, settings: Settings) -> QGridLayout:
        title = QCoreApplication.translate("Menu", MENU_TITLES[menu]).replace("&", "")
        rows = []
        for spec in ACTIONS:
            keys = [
                sequence.toString(QKeySequence.SequenceFormat.NativeText)
                for sequence in key_sequences(spec, settings)
            ]
            shown = "   ".join(filter(None, (field_key(spec), *keys)))
            if spec.menu is menu and shown:
                rows.append((action_title(spec), shown))
        return self._grid(title, rows)

    def _strip_keys(self) -> QGridLayout:
        return self._grid(
            self.tr("In the review strip"),
            [
                (self.tr("Take an alternative"), self.tr("Alt+1 … Alt+9")),
                (self.tr("Type another text"), self.tr("any letter or digit")),
                (self.tr("Give up what was typed"), "Esc"),
            ],
        )

    def _grid(self, title: str, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.SPACING)
        grid.setVerticalSpacing(theme.SPACING // 2)
        head = QLabel(f"<b>{title}</b>", self)
        grid.addWidget(head, 0, 0, 1, 2)
        for row, (text, keys) in enumerate(rows, start=1):
            grid.addWidget(QLabel(text, self), row, 0)
            key = QLabel(keys, self)
            key.setProperty("faint", True)
            grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid
