"""The words that find and replace would change, each with a check mark."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from hwr_desktop.gui.widgets.titled_table import Index, TitledTable
from hwr_desktop.gui.widgets.word_rows import WordRows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtCore import QObject

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.review.find import Replacement


class ReplacementColumn(IntEnum):
    """The columns."""

    INK = 0
    BEFORE = 1
    AFTER = 2
    PAGE = 3


class ReplacementsModel(WordRows, TitledTable):
    """One row a word."""

    columns = ReplacementColumn

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._rows: list[Replacement] = []
        self._unchecked: set[str] = set()

    def show_replacements(self, found: Iterable[Replacement]) -> None:
        """Show other words; those that were unchecked before stay so."""
        self.beginResetModel()
        self._rows = list(found)
        self.endResetModel()

    def checked(self) -> list[Replacement]:
        """Return what the person wants to change."""
        return [row for row in self._rows if row.word_id not in self._unchecked]

    def replacement(self, index: Index) -> Replacement:
        """Return what a row stands for."""
        return self._rows[index.row()]

    def word_id(self, index: Index) -> str:
        return self._rows[index.row()].word_id

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == ReplacementColumn.BEFORE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def titles(self) -> Mapping[IntEnum, str]:
        return {
            ReplacementColumn.INK: self.tr("Ink"),
            ReplacementColumn.BEFORE: self.tr("Now"),
            ReplacementColumn.AFTER: self.tr("Then"),
            ReplacementColumn.PAGE: self.tr("Page"),
        }

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], ReplacementColumn(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is ReplacementColumn.BEFORE:
            checked = row.word_id not in self._unchecked
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is ReplacementColumn.INK:
            return self.tr("Picture of {text}").format(text=row.before)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        word_id = self._rows[index.row()].word_id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._unchecked.discard(word_id)
        else:
            self._unchecked.add(word_id)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        return True

    def _text(self, row: Replacement, column: ReplacementColumn) -> str:
        match column:
            case ReplacementColumn.BEFORE:
                return row.before
            case ReplacementColumn.AFTER:
                return row.after
            case ReplacementColumn.PAGE:
                page = self._controller.document.page(row.page_id)
                return f"{Path(page.file).name} {page.number}"
        return ""
