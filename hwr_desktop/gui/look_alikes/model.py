"""The words of one group of look-alikes, as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hwr_desktop.document.model import Status
from hwr_desktop.gui.figures import percent
from hwr_desktop.gui.widgets.word_rows import WordRows
from hwr_desktop.gui.word_table.model import WORD_ID_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.controller import Controller

Index = QModelIndex | QPersistentModelIndex


class LookAlikesModel(WordRows, QAbstractListModel):
    """Keeps the words in the order given, whatever becomes of them, until others are shown."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._ids: list[str] = []
        controller.changed.connect(self._take_changes)
        controller.document_replaced.connect(lambda: self.show_words(()))

    def show_words(self, word_ids: Iterable[str]) -> None:
        """Show these words of the document."""
        self.beginResetModel()
        self._ids = list(word_ids)
        self.endResetModel()

    def words(self) -> list[Word]:
        """Return the words as they are now; those that left the document are left out."""
        document = self._controller.document
        return [document.word(i) for i in self._ids if document.has_word(i)]

    def word_id(self, index: Index) -> str:
        return self._ids[index.row()] if index.isValid() else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        word = self.word(index)
        if word is None:
            return None
        if role == WORD_ID_ROLE:
            return word.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return word.transcription
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._describe(word)
        return None

    def _describe(self, word: Word) -> str:
        if word.status is Status.REJECTED:
            return self.tr("no word")
        state = {
            Status.PREDICTED: self.tr("{sure} sure").format(sure=percent(word.confidence)),
            Status.CONFIRMED: self.tr("confirmed"),
            Status.CORRECTED: self.tr("corrected"),
        }[word.status]
        if word.doubtful:
            state = self.tr("set aside")
        return f"{word.transcription}, {state}"

    def _take_changes(self, changes: Changes) -> None:
        if changes.layout_page_ids or changes.pages_changed:
            document = self._controller.document
            kept = [word_id for word_id in self._ids if document.has_word(word_id)]
            if kept != self._ids:
                self.show_words(kept)
        rows = [row for row, word_id in enumerate(self._ids) if word_id in changes.word_ids]
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
