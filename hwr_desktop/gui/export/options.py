"""What a person can choose about an export: the fields of the format's own options."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from hwr_desktop.exchange.csv import COLUMNS, Rows
from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from hwr_desktop.exchange.format import ExportOptions, Format

_COLUMNS_HEIGHT = 172


class ExportOptionsForm(QWidget):
    """Shows the choices that a format has, and makes its options of them."""

    changed = Signal()
    """Something else was chosen."""

    def __init__(self, above: dict[str, QWidget], parent: QWidget | None = None) -> None:
        """Make the form.

        Args:
            above: What stands above the options, by its label.
            parent: Owner.
        """
        super().__init__(parent)
        self._format: Format | None = None
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(2 * theme.SPACING)
        self._form.setVerticalSpacing(theme.SPACING)
        self._fields: dict[str, QWidget] = {}
        for label, widget in above.items():
            widget.setAccessibleName(label)
            self._form.addRow(label, widget)

        self.rows = self._choice(
            "rows",
            self.tr("A row for each"),
            {
                Rows.WORD: self.tr("Word"),
                Rows.LINE: self.tr("Line"),
                Rows.PAGE: self.tr("Page"),
            },
        )
        self.columns = QListWidget(self)
        self.columns.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.columns.setSpacing(2)
        self.columns.setFixedHeight(_COLUMNS_HEIGHT)
        self.columns.setToolTip(self.tr("Drag to change their order"))
        self._add("columns", self.tr("Columns"), self.columns)
        self.delimiter = self._choice(
            "delimiter",
            self.tr("Between cells"),
            {",": self.tr("Comma"), ";": self.tr("Semicolon"), "\t": self.tr("Tab")},
        )
        self.page_separator = self._choice(
            "page_separator",
            self.tr("Between pages"),
            {"\f": self.tr("Form feed"), "\n": self.tr("Empty line"), "": self.tr("Nothing")},
        )
        self.quality = QSpinBox(self)
        self.quality.setRange(1, 95)
        self.quality.setValue(80)
        self.quality.lineEdit().setTextMargins(theme.SPACING, 0, 0, 0)
        self._add("quality", self.tr("Picture quality"), self.quality)
        self.printed = self._switch("printed", self.tr("&Printed words"), on=True)
        self.marks = self._switch("marks", self.tr("&Marks: ticks, signatures, stamps"), on=True)
        self.crops = self._switch("crops", self.tr("A p&icture of each word"))
        self.bom = self._switch("bom", self.tr("Mark as &UTF-8 for Excel"))
        self.spreadsheet_safe = self._switch(
            "spreadsheet_safe", self.tr("&Safe for spreadsheets"), on=True
        )
        self.spreadsheet_safe.setToolTip(
            self.tr(
                "Texts that a spreadsheet would run as a formula get an apostrophe in front;\n"
                "a column names them, so that they come back as they were."
            )
        )

        self._fill_columns()
        self.rows.currentIndexChanged.connect(self._fill_columns)
        for choice in (self.delimiter, self.page_separator):
            choice.currentIndexChanged.connect(self.changed)
        self.columns.itemChanged.connect(self.changed)
        self.columns.model().rowsMoved.connect(self.changed)
        self.quality.valueChanged.connect(self.changed)

    def show_format(self, format_: Format) -> None:
        """Show the choices that a format has."""
        self._format = format_
        known = format_.options.__dataclass_fields__
        for name, widget in self._fields.items():
            self._form.setRowVisible(widget, name in known)
        self.changed.emit()

    @property
    def complete(self) -> bool:
        """Whether the choices can be met: a table needs a column."""
        return bool(self._chosen_columns()) or not self._has("columns")

    def options(self) -> ExportOptions:
        """Return the options of the format that is shown."""
        assert self._format is not None
        values: dict[str, Any] = {
            "printed": self.printed.isChecked(),
            "marks": self.marks.isChecked(),
            "created": datetime.now(UTC),
            "rows": Rows(self.rows.currentData()),
            "columns": self._chosen_columns(),
            "delimiter": self.delimiter.currentData(),
            "page_separator": self.page_separator.currentData(),
            "quality": self.quality.value(),
            "crops": self.crops.isChecked(),
            "bom": self.bom.isChecked(),
            "spreadsheet_safe": self.spreadsheet_safe.isChecked(),
        }
        return self._format.options(**{k: v for k, v in values.items() if self._has(k)})

    def _has(self, field: str) -> bool:
        return self._format is not None and field in self._format.options.__dataclass_fields__

    def _chosen_columns(self) -> tuple[str, ...]:
        items = map(self.columns.item, range(self.columns.count()))
        return tuple(i.text() for i in items if i.checkState() is Qt.CheckState.Checked)

    def _fill_columns(self) -> None:
        self.columns.blockSignals(True)
        self.columns.clear()
        for name in COLUMNS[Rows(self.rows.currentData())]:
            item = QListWidgetItem(name, self.columns)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked)
        self.columns.blockSignals(False)
        self.changed.emit()

    def _choice(self, field: str, label: str, options: dict[Any, str]) -> QComboBox:
        box = QComboBox(self)
        for value, text in options.items():
            box.addItem(text, value)
        self._add(field, label, box)
        return box

    def _switch(self, field: str, text: str, *, on: bool = False) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setChecked(on)
        box.toggled.connect(self.changed)
        self._fields[field] = box
        self._form.addRow(box)
        return box

    def _add(self, field: str, label: str, widget: QWidget) -> None:
        widget.setAccessibleName(label)
        self._fields[field] = widget
        self._form.addRow(label, widget)
