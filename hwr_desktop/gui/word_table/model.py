"""The words of the document as a table, filtered and sorted."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.gui.figures import percent
from hwr_desktop.gui.style.icons import mark_icon
from hwr_desktop.gui.widgets.titled_table import Index, TitledTable
from hwr_desktop.gui.word_table.filter import PassingWords, WordFilter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtCore import QObject

    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.gui.controller import Controller

WORD_ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Column(IntEnum):
    """The table's columns."""

    CROP = 0
    TEXT = 1
    CONFIDENCE = 2
    STATUS = 3
    KIND = 4
    PAGE = 5


class WordTableModel(TitledTable):
    """One row a word. Texts are edited in place; every change goes through the controller."""

    columns = Column
    figures = frozenset({Column.CONFIDENCE})

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._filter = WordFilter()
        self._order: tuple[Column, Qt.SortOrder] | None = None
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._page_of: dict[str, str] = {}
        self._passing = PassingWords(self._filter, controller)
        self._set_ids(self._wanted())
        controller.changed.connect(self._take_changes)
        controller.document_replaced.connect(self._reset)
        controller.policy_changed.connect(self._reset)

    @property
    def filter(self) -> WordFilter:
        """Which words are shown."""
        return self._filter

    def set_filter(self, chosen: WordFilter) -> None:
        """Show other words."""
        if chosen != self._filter:
            self._filter = chosen
            self._reset()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a column below 0 gives the reading order back."""
        self._order = (Column(column), order) if column >= 0 else None
        self._reset()

    def word(self, index: Index) -> Word | None:
        """Return the word of a row, or None where it has left the document."""
        return self._word_and_page(index)[0]

    def page(self, index: Index) -> Page | None:
        """Return the page of a row, or None where it has left the document."""
        return self._word_and_page(index)[1]

    def index_of(self, word_id: str) -> QModelIndex:
        """Return the text cell of a word, or an invalid index where it is not shown."""
        row = self._rows.get(word_id)
        return QModelIndex() if row is None else self.index(row, Column.TEXT)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def word_count(self) -> int:
        """Return how many of the rows are words; marks count where only they are shown."""
        return sum(self._passing.count(page) for page in self._pages())

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == Column.TEXT:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def titles(self) -> Mapping[IntEnum, str]:
        return {
            Column.CROP: self.tr("Ink"),
            Column.TEXT: self.tr("Text"),
            Column.CONFIDENCE: self.tr("Sure"),
            Column.STATUS: self.tr("Status"),
            Column.KIND: self.tr("Kind"),
            Column.PAGE: self.tr("Page"),
        }

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        word, page = self._word_and_page(index)
        if word is None or page is None:
            return None
        if role == WORD_ID_ROLE:
            return word.id
        column = Column(index.column())
        if role == Qt.ItemDataRole.EditRole and column is Column.CONFIDENCE:
            # As a spreadsheet takes it, whatever its language.
            return f"{word.confidence:.0%}" if word.reading else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(word, page, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.STATUS:
            return mark_icon(self._controller.mark_of(word))
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.CROP:
            return self.tr("Picture of {text}").format(text=word.transcription)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        word = self.word(index)
        if word is None or role != Qt.ItemDataRole.EditRole or index.column() != Column.TEXT:
            return False
        return self._controller.set_text(word.id, str(value))

    def status_text(self, word: Word) -> str:
        """Say a word's status to a person."""
        if word.doubtful:
            return self.tr("set aside")
        if word.kind is Kind.MARK and word.status is Status.PREDICTED:
            return self.tr("no text")
        return {
            Status.PREDICTED: self.tr("read"),
            Status.CONFIRMED: self.tr("confirmed"),
            Status.CORRECTED: self.tr("corrected"),
            Status.REJECTED: self.tr("no word"),
        }[word.status]

    def _text(self, word: Word, page: Page, column: Column) -> object:
        match column:
            case Column.TEXT:
                return word.transcription
            case Column.CONFIDENCE:
                return percent(word.confidence) if word.reading else ""
            case Column.STATUS:
                return self.status_text(word)
            case Column.KIND:
                return {
                    Kind.UNKNOWN: "",
                    Kind.HANDWRITTEN: self.tr("handwritten"),
                    Kind.PRINTED: self.tr("printed"),
                    Kind.MARK: self.tr("mark"),
                }[word.kind]
            case Column.PAGE:
                return f"{Path(page.file).name} {page.number}"
        return None

    def _word_and_page(self, index: Index) -> tuple[Word, Page] | tuple[None, None]:
        if not index.isValid():
            return None, None
        word_id = self._ids[index.row()]
        document = self._controller.document
        number = document.page_numbers.get(self._page_of[word_id])
        if number is None or word_id not in document.pages[number].places:
            return None, None
        page = document.pages[number]
        return page.word(word_id), page

    def _reset(self) -> None:
        self.beginResetModel()
        self._passing = PassingWords(self._filter, self._controller)
        self._set_ids(self._wanted())
        self.endResetModel()

    def _set_ids(self, ids: list[str]) -> None:
        self._ids = ids
        self._rows = {word_id: row for row, word_id in enumerate(ids)}

    def _pages(self) -> Iterable[Page]:
        document = self._controller.document
        if self._filter.page_id is None:
            return document.pages
        number = document.page_numbers.get(self._filter.page_id)
        return () if number is None else (document.pages[number],)

    def _wanted(self) -> list[str]:
        """The ids of the rows as they should be; also learns where each word stands."""
        wanted: list[str] = []
        for page in self._pages():
            passing = self._passing.of(page)
            self._page_of.update(dict.fromkeys(passing, page.id))
            wanted.extend(passing)
        if self._order is None:
            return wanted
        column, order = self._order
        words = self._controller.document
        keys = {i: _sort_key(words.page(self._page_of[i]).word(i), column) for i in wanted}
        return sorted(wanted, key=keys.__getitem__, reverse=order is not _ASCENDING)

    def _take_changes(self, changes: Changes) -> None:
        if changes.word_lists_changed:
            self._reset()
            return
        moves = self._filter.narrows or self._order is not None
        if changes.layout_page_ids or changes.pages_changed or moves:
            self._become(self._wanted())
        shown = self._rows.keys()
        touched = changes.word_ids & shown
        for page_id in changes.layout_page_ids:
            touched |= {i for i in self._controller.document.page(page_id).places if i in shown}
        if touched:
            rows = [self._rows[word_id] for word_id in touched]
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(Column) - 1))

    def _become(self, wanted: list[str]) -> None:
        """Replace the rows between the common head and the common tail."""
        now = self._ids
        if now == wanted:
            return
        head = 0
        while head < min(len(now), len(wanted)) and now[head] == wanted[head]:
            head += 1
        tail = 0
        limit = min(len(now), len(wanted)) - head
        while tail < limit and now[-1 - tail] == wanted[-1 - tail]:
            tail += 1
        if len(now) - tail > head:
            self.beginRemoveRows(QModelIndex(), head, len(now) - tail - 1)
            self._set_ids(now[:head] + now[len(now) - tail :])
            self.endRemoveRows()
        if len(wanted) - tail > head:
            self.beginInsertRows(QModelIndex(), head, len(wanted) - tail - 1)
            self._set_ids(wanted)
            self.endInsertRows()


_ASCENDING = Qt.SortOrder.AscendingOrder


def _sort_key(word: Word, column: Column) -> tuple[float, str]:
    match column:
        case Column.TEXT:
            return 0, word.transcription.casefold()
        case Column.CONFIDENCE:
            return word.confidence, ""
        case Column.STATUS:
            return word.doubtful, word.status.value
        case Column.KIND:
            return 0, word.kind.value
    # Crop and page keep the reading order, since sorting is stable.
    return 0, ""
