"""Other keys for the actions of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.actions import ACTIONS
from hwr_desktop.gui.menus.action_set import action_title, key_sequences

if TYPE_CHECKING:
    from hwr_desktop.gui.menus.action_spec import ActionSpec
    from hwr_desktop.gui.settings import SettingsStore

_SPEC_ROLE = int(Qt.ItemDataRole.UserRole)


class ShortcutEditor(QWidget):
    """Lists the actions; the keys of the chosen one are edited below."""

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.setAccessibleName(self.tr("Actions"))
        self._items: dict[str, QTreeWidgetItem] = {}
        for spec in ACTIONS:
            item = QTreeWidgetItem([action_title(spec), self._keys(spec)])
            item.setData(0, _SPEC_ROLE, spec)
            self._items[spec.id] = item
            self.list.addTopLevelItem(item)
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("Keys of the chosen action"))
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        reset = QPushButton(self.tr("Default"), self)
        reset.setAutoDefault(False)  # Enter must not give up keys that a person chose
        row = QHBoxLayout()
        row.addWidget(self.keys, 1)
        row.addWidget(reset)
        whole = QVBoxLayout(self)
        whole.addWidget(self.list, 1)
        whole.addLayout(row)
        whole.addWidget(self.problem)
        self.list.currentItemChanged.connect(self._show_keys)
        self.keys.keySequenceChanged.connect(self._take_keys)
        reset.clicked.connect(self._reset)
        self.list.setCurrentItem(self._items[ACTIONS[0].id])

    def choose(self, action_id: str) -> None:
        """Show the keys of an action."""
        self.list.setCurrentItem(self._items[action_id])

    def _chosen(self) -> ActionSpec:
        item = self.list.currentItem()
        spec: ActionSpec = item.data(0, _SPEC_ROLE) if item else ACTIONS[0]
        return spec

    def _keys(self, spec: ActionSpec) -> str:
        sequences = key_sequences(spec, self._settings.current)
        return sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""

    def _show_keys(self) -> None:
        self.keys.blockSignals(True)
        sequences = key_sequences(self._chosen(), self._settings.current)
        self.keys.setKeySequence(sequences[0] if sequences else QKeySequence())
        self.keys.blockSignals(False)
        self.problem.clear()

    def _take_keys(self, sequence: QKeySequence) -> None:
        chosen = self._chosen()
        for spec in ACTIONS:
            if spec.id != chosen.id and sequence in key_sequences(spec, self._settings.current):
                self.problem.setText(
                    self.tr("{keys} belongs to “{action}”; choose others").format(
                        keys=sequence.toString(), action=action_title(spec)
                    )
                )
                return
        self._store({**self._settings.current.shortcuts, chosen.id: sequence.toString()})

    def _reset(self) -> None:
        kept = dict(self._settings.current.shortcuts)
        kept.pop(self._chosen().id, None)
        self._store(kept)
        self._show_keys()

    def _store(self, shortcuts: dict[str, str]) -> None:
        self._settings.update(shortcuts=shortcuts)
        chosen = self._chosen()
        self._items[chosen.id].setText(1, self._keys(chosen))
        self.problem.clear()
