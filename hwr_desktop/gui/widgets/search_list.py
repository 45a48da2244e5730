"""A popup with a search field over a list: type, move with the arrows, press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

Index = QModelIndex | QPersistentModelIndex

_ICON = 18


KEYS_ROLE = int(Qt.ItemDataRole.UserRole)
"""An item's keys, shown at the right."""
OWN_ROLE = KEYS_ROLE + 1
"""The first role that a subclass has for itself."""


class SearchList(QDialog):
    """Shows what matches as one types; Enter or a click chooses.

    A subclass gives `_matches` and `_choose`, and calls `_start` once it can answer.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(self)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_ItemDelegate(self.list))
        whole = QVBoxLayout(self)
        whole.addWidget(self.search)
        whole.addWidget(self.list)
        self.resize(520, 420)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._choose_selected)
        self.list.itemClicked.connect(self._choose_selected)
        self.search.installEventFilter(self)
        if parent is not None:
            middle = parent.mapToGlobal(parent.rect().center())
            top = parent.mapToGlobal(parent.rect().topLeft()).y()
            self.move(middle.x() - self.width() // 2, top + 90)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def _start(self, title: str, hint: str, listed: str) -> None:
        """Show what there is before anything is typed.

        Args:
            title: Title of the popup and name of its field.
            hint: What the empty field says.
            listed: Name of the list for screen readers.
        """
        self.setWindowTitle(title)
        self.search.setAccessibleName(title)
        self.search.setPlaceholderText(hint)
        self.list.setAccessibleName(listed)
        self._fill("")
        self.search.setFocus()

    def _matches(self, wanted: str) -> Iterator[QListWidgetItem]:
        """Yield the items for what was typed, trimmed and without case, best first."""
        raise NotImplementedError

    def _choose(self, item: QListWidgetItem) -> None:
        """Do what an item stands for; the popup has closed already."""
        raise NotImplementedError

    def _fill(self, text: str) -> None:
        self.list.clear()
        for item in self._matches(text.strip().casefold()):
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _choose_selected(self) -> None:
        for item in self.list.selectedItems():
            self.accept()
            self._choose(item)


class _ItemDelegate(QStyledItemDelegate):
    """All texts begin at one place, with an icon before them or not; keys are at the right."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(_ICON, _ICON)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * theme.SPACING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.setPen(option.palette.placeholderText().color())
        room = option.rect.adjusted(0, 0, -theme.SPACING, 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, side, index.data(KEYS_ROLE) or "")
