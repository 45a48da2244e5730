"""The characters that were taken for others, as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.evaluation import Confusion
    from hwr_desktop.gui.controller import Controller

Index = QModelIndex | QPersistentModelIndex


class ConfusionsModel(QAbstractListModel):
    """One row a confusion, most frequent first."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._confusions: tuple[Confusion, ...] = ()

    def show_confusions(self, confusions: Sequence[Confusion]) -> None:
        """Show these confusions; the same ones again leave the current row alone."""
        if tuple(confusions) == self._confusions:
            return
        self.beginResetModel()
        self._confusions = tuple(confusions)
        self.endResetModel()

    def confusion(self, row: int) -> Confusion:
        """Return the confusion of a row."""
        return self._confusions[row]

    def examples(self, row: int) -> list[tuple[Page, Word]]:
        """Return words where it happened, with their pages; those that are gone are left out."""
        document = self._controller.document
        ids = [i for i in self._confusions[row].word_ids if document.has_word(i)]
        return [(document.page_of(i), document.word(i)) for i in ids]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._confusions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        confusion = self._confusions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{shown(confusion.read)} → {shown(confusion.true)}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._describe(confusion)
        return None

    def _describe(self, confusion: Confusion) -> str:
        if not confusion.read:
            text = self.tr("“{true}” was missed, %Ln times", "", confusion.count)
        elif not confusion.true:
            text = self.tr("“{read}” was read where nothing is, %Ln times", "", confusion.count)
        else:
            text = self.tr("“{true}” was read as “{read}”, %Ln times", "", confusion.count)
        return text.format(read=confusion.read, true=confusion.true)


def shown(character: str) -> str:
    """Return a sign for a character: blanks and nothing must be seen too."""
    return {"": "∅", " ": "␣"}.get(character, character)
