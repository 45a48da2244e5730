"""The files of a batch, a row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hwr_desktop.gui.batch.queue_model import BatchQueueModel, Column
from hwr_desktop.gui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from hwr_desktop.gui.widgets.titled_table import Index

_ROW_HEIGHT = 38
_NUMBER_WIDTH = 90


class BatchTable(RowTable):
    """Rows are chosen whole, one at a time."""

    def __init__(self, model: BatchQueueModel, parent: QWidget | None = None) -> None:
        super().__init__(_ROW_HEIGHT, parent)
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setAccessibleName(self.tr("Files of the batch"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (Column.PAGES, Column.WORDS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, _NUMBER_WIDTH)

    @property
    def current_row(self) -> int | None:
        """The row that is chosen."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None


class _RowDelegate(QStyledItemDelegate):
    """Frames no single cell."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
