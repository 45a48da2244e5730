"""A table whose rows are chosen whole and whose cells stand free, without numbers or grid."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget


class RowTable(QTableView):
    """Tab leaves it."""

    def __init__(self, row_height: int, parent: QWidget | None = None) -> None:
        """Make a table without a model.

        Args:
            row_height: Of each row, device independent pixels.
            parent: Owner.
        """
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.horizontalHeader().setHighlightSections(False)
