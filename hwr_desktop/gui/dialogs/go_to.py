"""Go to a page or a word: type its number, its name or its text."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.document.model import Page
    from hwr_desktop.gui.controller import Controller

_SHOWN = 60
_PAGE_ROLE = int(Qt.ItemDataRole.UserRole)
_WORD_ROLE = _PAGE_ROLE + 1


class GoToDialog(QDialog):
    """Lists pages by number and name, then words by text, as one types."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self._controller = controller
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Page number, file name or word"))
        self.search.setAccessibleName(self.tr("Go to"))
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Pages and words"))
        whole = QVBoxLayout(self)
        whole.addWidget(self.search)
        whole.addWidget(self.list)
        self.resize(460, 380)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.search.installEventFilter(self)
        self._fill("")
        self.search.setFocus()
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

    def _fill(self, text: str) -> None:
        self.list.clear()
        for item in itertools.islice(self._matches(text.strip().casefold()), _SHOWN):
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _matches(self, wanted: str) -> Iterator[QListWidgetItem]:
        pages = self._controller.document.pages
        for number, page in enumerate(pages, start=1):
            name = self._name(page)
            if wanted == str(number) or (not wanted.isdigit() and wanted in name.casefold()):
                item = QListWidgetItem(icon("page"), f"{number}   {name}")
                item.setData(_PAGE_ROLE, page.id)
                yield item
        if not wanted:
            return
        for number, page in enumerate(pages, start=1):
            for word in page.words():
                if wanted in word.transcription.casefold():
                    item = QListWidgetItem(
                        icon("text"),
                        self.tr("{text}   on page {page}").format(
                            text=word.transcription, page=number
                        ),
                    )
                    item.setData(_WORD_ROLE, word.id)
                    yield item

    @staticmethod
    def _name(page: Page) -> str:
        return f"{Path(page.file).name} {page.number}"

    def _go(self) -> None:
        for item in self.list.selectedItems():
            self.accept()
            if item.data(_WORD_ROLE):
                self._controller.select_word(item.data(_WORD_ROLE))
            else:
                self._controller.select_page(item.data(_PAGE_ROLE))
