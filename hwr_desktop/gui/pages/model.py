"""The pages of the document as a list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap

from hwr_desktop.document.edits import ReorderPages
from hwr_desktop.gui.images.page_images import THUMBNAIL_SIZE
from hwr_desktop.gui.window_language import in_window_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Page
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages

Index = QModelIndex | QPersistentModelIndex

PAGE_ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NOTE_ROLE = PAGE_ID_ROLE + 1
HEALTH_ROLE = PAGE_ID_ROLE + 2
_PAGES = "application/x-hwr-pages"


class PageListModel(QAbstractListModel):
    """One row a page: thumbnail, name, words left to review, health. Rows can be dragged."""

    def __init__(
        self, controller: Controller, images: PageImages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._images = images
        self._ids = [page.id for page in controller.document.pages]
        controller.changed.connect(self._take_changes)
        controller.document_replaced.connect(self._reset)
        controller.policy_changed.connect(self._refresh)
        images.loaded.connect(self._take_thumbnail)
        images.failed.connect(self._take_thumbnail)

    def page(self, index: Index) -> Page | None:
        """Return the page of a row, or None where it has left the document."""
        document = self._controller.document
        page_id = self._ids[index.row()] if index.isValid() else ""
        return document.page(page_id) if page_id in document.page_numbers else None

    def index_of(self, page_id: str) -> QModelIndex:
        """Return the row of a page, or an invalid index."""
        return self.index(self._ids.index(page_id)) if page_id in self._ids else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = self.page(index)
        if page is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(page)
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnail(page)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((page.file, *map(in_window_language, page.health.reasons)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._name(page)}, {self._note(page)}"
            case _ if role == PAGE_ID_ROLE:
                return page.id
            case _ if role == NOTE_ROLE:
                return self._note(page)
            case _ if role == HEALTH_ROLE:
                return page.health.score
        return None

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_PAGES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = [self._ids[row] for row in sorted(index.row() for index in indexes)]
        data.setData(_PAGES, "\n".join(ids).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Reorder the pages. The document moves the rows, so the view is told that it need not."""
        moved = [i for i in bytes(data.data(_PAGES).data()).decode().split("\n") if i in self._ids]
        if not moved or action is not Qt.DropAction.MoveAction or column > 0:
            return False
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self._ids)
        before = [i for i in self._ids[:target] if i not in moved]
        after = [i for i in self._ids[target:] if i not in moved]
        order = (*before, *moved, *after)
        if list(order) != self._ids:
            self._controller.do(ReorderPages(order), self.tr("Move page"))
        return False

    def _name(self, page: Page) -> str:
        several = any(
            other.file == page.file and other.id != page.id
            for other in self._controller.document.pages
        )
        name = Path(page.file).name
        return (
            self.tr("{name}, page {number}").format(name=name, number=page.number)
            if several
            else name
        )

    def _note(self, page: Page) -> str:
        if not page.is_read:
            return self.tr("not read yet")
        left = self._controller.remaining(page)
        return self.tr("%Ln to review", "", left) if left else self.tr("nothing to review")

    def _thumbnail(self, page: Page) -> QPixmap:
        image = self._images.thumbnail(page)
        if image is not None:
            return QPixmap.fromImage(image)
        blank = QPixmap(THUMBNAIL_SIZE)
        blank.fill(QColor(Qt.GlobalColor.white))
        return blank

    def _reset(self) -> None:
        self.beginResetModel()
        self._ids = [page.id for page in self._controller.document.pages]
        self.endResetModel()

    def _refresh(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _take_thumbnail(self, page_id: str) -> None:
        index = self.index_of(page_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _take_changes(self, changes: Changes) -> None:
        wanted = [page.id for page in self._controller.document.pages]
        known = len(self._ids)
        if wanted[:known] == self._ids and len(wanted) > known:
            self.beginInsertRows(QModelIndex(), known, len(wanted) - 1)
            self._ids = wanted
            self.endInsertRows()
        elif wanted != self._ids:
            self._reset()
        if changes.word_lists_changed:
            self._refresh()
            return
        for page_id in self._touched(changes):
            self._take_thumbnail(page_id)

    def _touched(self, changes: Changes) -> set[str]:
        touched = set(changes.layout_page_ids)
        if changes.word_ids:
            for page in self._controller.document.pages:
                if any(word_id in page.places for word_id in changes.word_ids):
                    touched.add(page.id)
        return touched
