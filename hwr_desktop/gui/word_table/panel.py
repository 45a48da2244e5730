"""The words as a table, with search and filters above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hwr_desktop.gui.style import theme
from hwr_desktop.gui.style.icons import icon
from hwr_desktop.gui.word_table.filter import Show, WordFilter
from hwr_desktop.gui.word_table.model import Column, WordTableModel
from hwr_desktop.gui.word_table.view import WordTable

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages


class WordTablePanel(QWidget):
    """Search and filter above, the table below."""

    def __init__(
        self, controller: Controller, images: PageImages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.model = WordTableModel(controller, self)
        self.table = WordTable(controller, images, self.model, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search words"))
        self.search.setAccessibleName(self.tr("Search words"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.pattern = self.search.addAction(
            icon("pattern"), QLineEdit.ActionPosition.TrailingPosition
        )
        self.pattern.setCheckable(True)
        self.pattern.setText(self.tr("Search by pattern"))
        self.pattern.setToolTip(self.tr("What is typed is a regular expression"))
        self.pattern.toggled.connect(self._filter)
        self.show_box = QComboBox(self)
        self.show_box.setAccessibleName(self.tr("Which words"))
        for text, value in (
            (self.tr("All words"), Show.ALL),
            (self.tr("To review"), Show.TO_REVIEW),
            (self.tr("Set aside"), Show.SET_ASIDE),
            (self.tr("Corrected"), Show.CORRECTED),
            (self.tr("Confirmed"), Show.CONFIRMED),
            (self.tr("No word"), Show.REJECTED),
            (self.tr("Handwritten"), Show.HANDWRITTEN),
            (self.tr("Printed"), Show.PRINTED),
            (self.tr("Marks"), Show.MARKS),
        ):
            self.show_box.addItem(text, value)
        self.scope_box = QComboBox(self)
        self.scope_box.setAccessibleName(self.tr("Which pages"))
        self.scope_box.addItems([self.tr("This page"), self.tr("All pages")])
        self.count = QLabel(self)
        self.count.setProperty("faint", True)
        self._lay_out()

        self.search.textChanged.connect(self._filter)
        self.show_box.currentIndexChanged.connect(self._filter)
        self.scope_box.currentIndexChanged.connect(self._filter)
        controller.current_page_changed.connect(self._filter)
        for signal in (
            self.model.modelReset,
            self.model.rowsInserted,
            self.model.rowsRemoved,
            self.model.dataChanged,
        ):
            signal.connect(self._show_count)
        self._filter()

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.addWidget(self.show_box, 1)
        choices.addWidget(self.scope_box, 1)
        choices.addWidget(self.count)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 10)
        head.setSpacing(theme.SPACING)
        head.addWidget(self.search)
        head.addLayout(choices)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.table, 1)

    def _filter(self) -> None:
        page = self._controller.current_page
        here = self.scope_box.currentIndex() == 0
        self.model.set_filter(
            WordFilter(
                page_id=(page.id if page else "") if here else None,
                show=Show(self.show_box.currentData()),
                text=self.search.text(),
                pattern=self.pattern.isChecked(),
            )
        )
        self.table.setColumnHidden(Column.PAGE, here)
        self.pattern.setIcon(icon("pattern-on" if self.pattern.isChecked() else "pattern"))

    def _show_count(self) -> None:
        number = self.model.word_count()
        marks = self.show_box.currentData() == Show.MARKS
        self.count.setText(
            self.tr("%Ln marks", "", number) if marks else self.tr("%Ln words", "", number)
        )
