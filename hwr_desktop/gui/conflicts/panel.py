"""What was read otherwise than a person settled it: a choice of two, word by word or for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.document.edits import DecideConflicts
from hwr_desktop.gui.conflicts.model import ConflictColumn, ConflictsModel
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.widgets.crop_delegate import CropDelegate
from hwr_desktop.gui.widgets.row_table import RowTable
from hwr_desktop.gui.widgets.word_field import alternative_number

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages

_ROW_HEIGHT = 44
_CROP_WIDTH = 136


class ConflictsPanel(QWidget):
    """The settled text stays until a person takes the new one."""

    came = Signal(int)
    """Words came into conflict: how many."""
    finished = Signal()
    """No word is in conflict any more."""

    def __init__(
        self, controller: Controller, images: PageImages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._known = frozenset(controller.document.conflicts)
        self._row = 0
        self.model = ConflictsModel(controller, self)
        self.table = RowTable(_ROW_HEIGHT, self)
        self.title = QLabel(self)
        self.keep_button = QPushButton(self.tr("Keep Mine"), self)
        self.keep_button.setDefault(True)
        self.take_button = QPushButton(self.tr("Take the New One"), self)
        self.keep_all_button = QPushButton(self.tr("Keep All Mine"), self)
        self.take_all_button = QPushButton(self.tr("Take All New Ones"), self)
        self._set_up_table(images)
        self._lay_out()

        self.keep_button.clicked.connect(lambda: self._decide(self._selected(), take=False))
        self.take_button.clicked.connect(lambda: self._decide(self._selected(), take=True))
        self.keep_all_button.clicked.connect(lambda: self._decide(self.model.word_ids, take=False))
        self.take_all_button.clicked.connect(lambda: self._decide(self.model.word_ids, take=True))
        self.table.installEventFilter(self)
        self.table.selectionModel().currentChanged.connect(self._take_row)
        self.model.modelReset.connect(self._take_conflicts)
        images.loaded.connect(self.table.viewport().update)
        self._take_conflicts()

    def show_word(self) -> None:
        """Show the word of the current row on its page."""
        word = self.model.word(self.table.currentIndex())
        if word is not None:
            self._controller.select_word(word.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            number = alternative_number(event)
            if (enter and plain) or number == 1:
                self._decide(self._selected(), take=number == 1)
            if (enter and plain) or number is not None:
                return True
        return super().eventFilter(watched, event)

    def _set_up_table(self, images: PageImages) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Words that were read otherwise than you settled them"))
        table.setItemDelegateForColumn(ConflictColumn.INK, CropDelegate(images, self.model, table))
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(ConflictColumn.INK, _CROP_WIDTH)
        for column in (ConflictColumn.MINE, ConflictColumn.READ):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (ConflictColumn.CONFIDENCE, ConflictColumn.PAGE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        hint = QLabel(
            self.tr(
                "Your text stays until you take the new one. "
                "Enter keeps yours, Alt+1 takes the new one, undo brings both back."
            ),
            self,
        )
        hint.setProperty("faint", True)
        hint.setWordWrap(True)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 12, 8)
        head.setSpacing(theme.SPACING // 2)
        head.addWidget(self.title)
        head.addWidget(hint)
        foot = QGridLayout()
        foot.setContentsMargins(14, 8, 12, 12)
        foot.setSpacing(theme.SPACING)
        for place, button in enumerate(
            (self.keep_button, self.take_button, self.keep_all_button, self.take_all_button)
        ):
            foot.addWidget(button, place // 2, place % 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)

    def _selected(self) -> tuple[str, ...]:
        rows = self.table.selectionModel().selectedRows()
        return tuple(self.model.word_ids[row] for row in sorted(index.row() for index in rows))

    def _decide(self, word_ids: tuple[str, ...], *, take: bool) -> None:
        if not word_ids:
            return
        self._row = self.model.word_ids.index(word_ids[0])
        title = self.tr("Take new reading") if take else self.tr("Keep settled text")
        self._controller.do(DecideConflicts(word_ids, take), title)

    def _take_row(self, index: QModelIndex) -> None:
        self._row = max(0, index.row())
        if self.table.hasFocus():  # else a person is at work elsewhere
            self.show_word()

    def _take_conflicts(self) -> None:
        now = self.model.word_ids
        self.title.setText(
            self.tr("%Ln words were read otherwise than you settled them", "", len(now))
        )
        if now:
            current = self.model.index(min(self._row, len(now) - 1), 0)
            self.table.selectionModel().setCurrentIndex(
                current,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
        known, self._known = self._known, frozenset(now)
        if came := len(self._known - known):
            self.came.emit(came)
        elif known and not now:
            self.finished.emit()
