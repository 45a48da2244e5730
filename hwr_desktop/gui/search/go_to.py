"""Go to a page or a word: type its number, its name or its text."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidgetItem, QWidget

from hwr_desktop.gui.style.icons import icon
from hwr_desktop.gui.widgets.search_list import OWN_ROLE, SearchList

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.document.model import Page
    from hwr_desktop.gui.controller import Controller

_SHOWN = 60
_PAGE_ROLE = OWN_ROLE
_WORD_ROLE = _PAGE_ROLE + 1


class GoToDialog(SearchList):
    """Lists pages by number and name, then words by text, as one types."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._start(
            self.tr("Go to"), self.tr("Page number, file name or word"), self.tr("Pages and words")
        )

    def _matches(self, wanted: str) -> Iterator[QListWidgetItem]:
        return itertools.islice(self._found(wanted), _SHOWN)

    def _found(self, wanted: str) -> Iterator[QListWidgetItem]:
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

    def _choose(self, item: QListWidgetItem) -> None:
        if item.data(_WORD_ROLE):
            self._controller.select_word(item.data(_WORD_ROLE))
        else:
            self._controller.select_page(item.data(_PAGE_ROLE))
