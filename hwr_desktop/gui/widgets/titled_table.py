"""What the tables have in common: columns with titles, figures at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import IntEnum

Index = QModelIndex | QPersistentModelIndex


class TitledTable(QAbstractTableModel):
    """A subclass names its columns and gives `titles`, the rows and the data."""

    columns: ClassVar[type[IntEnum]]
    """The columns, from 0."""
    figures: ClassVar[frozenset[IntEnum]] = frozenset()
    """Those columns that hold figures."""

    def titles(self) -> Mapping[IntEnum, str]:
        """Return what stands above each column, translated."""
        raise NotImplementedError

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return where a column's texts stand."""
        right = column in self.figures
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[self.columns(section)]
        return None
