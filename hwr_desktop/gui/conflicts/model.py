"""The words that were read otherwise than a person settled them, both texts side by side."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from hwr_desktop.gui.figures import percent
from hwr_desktop.gui.widgets.titled_table import Index, TitledTable
from hwr_desktop.gui.widgets.word_rows import WordRows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from hwr_desktop.gui.controller import Controller


class ConflictColumn(IntEnum):
    """The columns."""

    INK = 0
    MINE = 1
    READ = 2
    CONFIDENCE = 3
    PAGE = 4


class ConflictsModel(WordRows, TitledTable):
    """One row a word, in reading order."""

    columns = ConflictColumn
    figures = frozenset({ConflictColumn.CONFIDENCE})

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._ids = controller.document.conflicts
        controller.changed.connect(self._refresh)
        controller.document_replaced.connect(self._refresh)

    @property
    def word_ids(self) -> tuple[str, ...]:
        """The words in conflict, in the order of the rows."""
        return self._ids

    def word_id(self, index: Index) -> str:
        return self._ids[index.row()] if index.isValid() else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def titles(self) -> Mapping[IntEnum, str]:
        return {
            ConflictColumn.INK: self.tr("Ink"),
            ConflictColumn.MINE: self.tr("Yours"),
            ConflictColumn.READ: self.tr("Read since"),
            ConflictColumn.CONFIDENCE: self.tr("Sure"),
            ConflictColumn.PAGE: self.tr("Page"),
        }

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        word, page = self.word(index), self.page(index)
        if word is None or page is None or word.later_reading is None:
            return None
        column = ConflictColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return {
                    ConflictColumn.INK: None,
                    ConflictColumn.MINE: word.transcription,
                    ConflictColumn.READ: word.later_reading.text,
                    ConflictColumn.CONFIDENCE: percent(word.later_reading.confidence),
                    ConflictColumn.PAGE: f"{Path(page.file).name} {page.number}",
                }[column]
            case Qt.ItemDataRole.ToolTipRole if column is ConflictColumn.READ:
                return self.tr("Read by {model}").format(model=word.later_reading.model)
            case Qt.ItemDataRole.AccessibleTextRole if column is ConflictColumn.INK:
                return self.tr("Picture of {text}").format(text=word.transcription)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(column)
        return None

    def _refresh(self) -> None:
        wanted = self._controller.document.conflicts
        if wanted != self._ids:
            self.beginResetModel()
            self._ids = wanted
            self.endResetModel()
        elif wanted:
            last = self.index(len(wanted) - 1, ConflictColumn.PAGE)
            self.dataChanged.emit(self.index(0, 0), last)
