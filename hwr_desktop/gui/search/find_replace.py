"""Find and replace over all pages: every word that would change is shown before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.errors import SearchError
from hwr_desktop.gui.search.replacements_model import ReplacementColumn, ReplacementsModel
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.widgets.crop_delegate import CropDelegate
from hwr_desktop.gui.widgets.row_table import RowTable
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.review.find import Replacement, Search, find_replacements, replace_all

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages

_ROW_HEIGHT = 38


class FindReplaceDialog(QDialog):
    """The words change in one step, and only those that are checked."""

    def __init__(
        self, controller: Controller, images: PageImages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find and replace"))
        self._controller = controller
        self._found: list[Replacement] = []
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Find"))
        self.search.setPlaceholderText(self.tr("Text in a word"))
        self.replacement = QLineEdit(self)
        self.replacement.setAccessibleName(self.tr("Replace with"))
        self.match_case = QCheckBox(self.tr("&Match case"), self)
        self.whole_word = QCheckBox(self.tr("&Whole words"), self)
        self.pattern = QCheckBox(self.tr("Regular &expression"), self)
        self.settled = QCheckBox(self.tr("Also change words that I have &settled"), self)
        self.model = ReplacementsModel(controller, self)
        self.table = RowTable(_ROW_HEIGHT, self)
        self.message = QLabel(self)
        self.message.setProperty("faint", True)
        self.replace_button = QPushButton(self)
        self.replace_button.setDefault(True)
        self._set_up_table(images)
        self._lay_out()

        for field in (self.search, self.replacement):
            field.textChanged.connect(self._find)
        for box in (self.match_case, self.whole_word, self.pattern, self.settled):
            box.toggled.connect(self._find)
        self.model.dataChanged.connect(self._show_count)
        self.table.selectionModel().currentChanged.connect(self._show_context)
        self.table.installEventFilter(self)
        self.replace_button.clicked.connect(self._replace)
        controller.changed.connect(self._find)
        controller.document_replaced.connect(self.reject)
        images.loaded.connect(self.table.viewport().update)
        word = controller.current_word
        self.search.setText(word.transcription if word else "")
        self.search.selectAll()
        self._find()
        self.resize(620, 560)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            self._toggle_selected()
            return True
        return super().eventFilter(watched, event)

    def _set_up_table(self, images: PageImages) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Words that change"))
        table.setItemDelegateForColumn(
            ReplacementColumn.INK, CropDelegate(images, self.model, table)
        )
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(ReplacementColumn.INK, 140)
        for column in (ReplacementColumn.BEFORE, ReplacementColumn.AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(ReplacementColumn.PAGE, 180)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(2 * theme.SPACING)
        fields.setVerticalSpacing(theme.SPACING)
        for row, (text, field) in enumerate(
            ((self.tr("&Find"), self.search), (self.tr("&Replace with"), self.replacement))
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        choices = QHBoxLayout()
        choices.setSpacing(2 * theme.SPACING)
        for box in (self.match_case, self.whole_word, self.pattern):
            choices.addWidget(box)
        choices.addStretch(1)
        fields.addLayout(choices, 2, 1)
        fields.addWidget(self.settled, 3, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.replace_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 14)
        whole.setSpacing(theme.SPACING + 4)
        whole.addLayout(fields)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.message)
        whole.addWidget(buttons)

    def _find(self) -> None:
        search = Search(
            self.search.text(),
            pattern=self.pattern.isChecked(),
            match_case=self.match_case.isChecked(),
            whole_word=self.whole_word.isChecked(),
        )
        try:
            self._found = find_replacements(
                self._controller.document, search, self.replacement.text()
            )
        except SearchError as error:
            self._found = []
            self.model.show_replacements(())
            self._show_count()
            self.message.setText(in_window_language(error))
            return
        settled_too = self.settled.isChecked()
        self.model.show_replacements(r for r in self._found if settled_too or not r.settled)
        self._show_count()

    def _show_count(self) -> None:
        chosen = len(self.model.checked())
        self.replace_button.setText(self.tr("Replace in %Ln words", "", chosen))
        self.replace_button.setEnabled(chosen > 0)
        kept = len(self._found) - self.model.rowCount()
        text = self.tr("%Ln words would change.", "", self.model.rowCount())
        if kept:
            text += " " + self.tr("%Ln that you have settled stay as they are.", "", kept)
        self.message.setText(text if self.search.text() else "")

    def _show_context(self, index: QModelIndex) -> None:
        word = self.model.word(index) if index.isValid() else None
        if word is not None:
            self._controller.select_word(word.id)

    def _toggle_selected(self) -> None:
        rows = self.table.selectionModel().selectedRows(ReplacementColumn.BEFORE)
        role = Qt.ItemDataRole.CheckStateRole
        checked = all(self.model.data(row, role) is Qt.CheckState.Checked for row in rows)
        for row in rows:
            self.model.setData(
                row, Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked, role
            )

    def _replace(self) -> None:
        title = self.tr("Replace '{text}'").format(text=self.search.text())
        chosen = self.model.checked()
        if chosen and self._controller.do(replace_all(chosen, title), title):
            self.message.setText(
                self.tr("%Ln words were changed; undo brings them back.", "", len(chosen))
            )
