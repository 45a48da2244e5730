"""The actions palette: type a few letters of an action and press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from hwr_desktop.gui.widgets.search_list import KEYS_ROLE, OWN_ROLE, SearchList

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QAction

_ACTION_ROLE = OWN_ROLE


class ActionPalette(SearchList):
    """Lists the enabled actions that hold all typed words."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = [action for action in actions if action.isEnabled()]
        self._start(self.tr("Find action"), self.tr("What do you want to do?"), self.tr("Actions"))

    def _matches(self, wanted: str) -> Iterator[QListWidgetItem]:
        words = wanted.split()
        for action in self._actions:
            title = action.text().replace("&", "")
            if all(word in title.casefold() for word in words):
                keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
                item = QListWidgetItem(action.icon(), title)
                item.setData(KEYS_ROLE, keys)
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, keys)
                item.setData(_ACTION_ROLE, action)
                yield item

    def _choose(self, item: QListWidgetItem) -> None:
        action: QAction = item.data(_ACTION_ROLE)
        action.trigger()
