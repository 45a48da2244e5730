"""The table of words, in step with the selection; texts are edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hwr_desktop.gui.style import theme
from hwr_desktop.gui.widgets.crop_delegate import CropDelegate
from hwr_desktop.gui.widgets.row_table import RowTable
from hwr_desktop.gui.widgets.word_field import WordField, types_text
from hwr_desktop.gui.word_table.model import WORD_ID_ROLE, Column, WordTableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QResizeEvent

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.widgets.titled_table import Index

_ROW_HEIGHT = 38
_WIDTHS = {
    Column.CROP: 130,
    Column.CONFIDENCE: 64,
    Column.STATUS: 130,
    Column.KIND: 100,
    Column.PAGE: 110,
}
_ROOM_FOR_KIND = 510
"""Pixels of width below which the text needs the room more than the kind."""
_ROOM_FOR_STATUS = 410
"""The same for the words of the status, whose icon stays."""
_ICON = 34


class WordTable(RowTable):
    """Selects with the controller; Enter in a text goes to the row below."""

    def __init__(
        self,
        controller: Controller,
        images: PageImages,
        model: WordTableModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_ROW_HEIGHT, parent)
        self._controller = controller
        self._model = model
        self._following = False
        self._status_in_words = True
        self.setModel(model)
        self.setAccessibleName(self.tr("Words"))
        self.setItemDelegateForColumn(Column.CROP, CropDelegate(images, model, self))
        self.setItemDelegateForColumn(
            Column.CONFIDENCE, _ConfidenceDelegate(controller, model, self)
        )
        editor = _TextDelegate(self)
        editor.entered.connect(self._go_to)
        self.setItemDelegateForColumn(Column.TEXT, editor)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        images.loaded.connect(self.viewport().update)
        controller.current_word_changed.connect(self._follow)
        model.modelReset.connect(self._follow)
        model.rowsInserted.connect(self._follow)
        self.selectionModel().selectionChanged.connect(self._lead)

    def copy(self) -> None:
        """Copy the selected rows as a spreadsheet takes them: tabs between cells, no ink."""
        columns = [
            column
            for column in Column
            if column is not Column.CROP and not self.isColumnHidden(column)
        ]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = (
            "\t".join(
                str(self._model.index(row, column).data(Qt.ItemDataRole.EditRole))
                for column in columns
            )
            for row in rows
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        self.setColumnHidden(Column.KIND, room < _ROOM_FOR_KIND)
        if self._status_in_words != (room >= _ROOM_FOR_STATUS):
            self._status_in_words = not self._status_in_words
            width = _WIDTHS[Column.STATUS] if self._status_in_words else _ICON
            self.horizontalHeader().resizeSection(Column.STATUS, width)

    def event(self, event: QEvent) -> bool:
        # F2 and what can be typed edit here, whatever shortcuts the window has for them.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and (event.key() == Qt.Key.Key_F2 or types_text(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def _follow(self) -> None:
        """Select what the controller has selected."""
        word = self._controller.current_word
        index = self._model.index_of(word.id) if word else QModelIndex()
        if not index.isValid():
            if word is not None or not self._controller.document.pages:
                self._following = True
                self.clearSelection()
                self._following = False
            return
        chosen = {row.row() for row in self.selectionModel().selectedRows()}
        if index.row() in chosen and self.currentIndex().row() == index.row():
            return
        self._following = True
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._following = False
        if not self.viewport().rect().contains(self.visualRect(index).center()):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _lead(self) -> None:
        """Tell the controller what a person selected here."""
        if self._following:
            return
        ids = [row.data(WORD_ID_ROLE) for row in self.selectionModel().selectedRows()]
        current = self.currentIndex().data(WORD_ID_ROLE)
        if ids and None not in ids:
            self._controller.select_words(tuple(ids), current if current in ids else ids[-1])

    def _go_to(self, word_id: str) -> None:
        index = self._model.index_of(word_id)
        if index.isValid():
            self.setCurrentIndex(index)


class _ConfidenceDelegate(QStyledItemDelegate):
    """Writes the confidence in the colour of the word's mark, over a small bar."""

    def __init__(self, controller: Controller, model: WordTableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        word = self._model.word(index)
        super().paint(painter, option, index)
        if word is None or word.reading is None:
            return
        mark = self._controller.mark_of(word)
        palette = option.palette
        rect: QRect = option.rect.adjusted(8, 0, -4, -5)
        bar = QRect(rect.left(), rect.bottom() - 2, round(rect.width() * word.confidence), 3)
        painter.fillRect(bar, theme.colour(mark, palette))


class _TextDelegate(QStyledItemDelegate):
    """Edits a word in place: Enter, Tab and leaving commit, Escape does not."""

    entered = Signal(str)
    """A row was committed by Enter; the id of the word that stood below it."""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> QWidget:
        field = WordField(parent)
        field.composition_ended.connect(lambda: self._leave(field))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        field = cast("WordField", editor)
        # The view asks again whenever the row changes; what a person is typing stays.
        if not field.isModified():
            field.setText(index.data(Qt.ItemDataRole.EditRole))
            field.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        field = cast("WordField", editor)
        # Merely looking into a word must not settle it; Enter does.
        if field.isModified() or field.property("entered"):
            model.setData(index, field.text())

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        editor.setGeometry(option.rect.adjusted(0, 2, 0, -2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = cast("WordField", watched)
        if field.composing and event.type() in (QEvent.Type.KeyPress, QEvent.Type.FocusOut):
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        else:
            enter = False
        if enter:
            self._enter(field)
            return True
        return super().eventFilter(watched, event)

    def _enter(self, field: WordField) -> None:
        current = cast("QTableView", self.parent()).currentIndex()
        below = current.siblingAtRow(current.row() + 1).data(WORD_ID_ROLE) or ""
        field.setProperty("entered", True)
        self.commitData.emit(field)
        self.closeEditor.emit(field)
        self.entered.emit(below)

    def _leave(self, field: WordField) -> None:
        if not field.hasFocus():
            self.commitData.emit(field)
            self.closeEditor.emit(field)
