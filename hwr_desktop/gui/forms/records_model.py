"""Records as a table: one row a form, one column a field, what needs a person shaded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from hwr_desktop.document.form import FieldType
from hwr_desktop.forms.corrections import corrected
from hwr_desktop.forms.records import assemble, needs_review
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.review.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPalette

    from hwr_desktop.document.form import Field
    from hwr_desktop.forms.field_reading import FieldReading
    from hwr_desktop.forms.records import FormPageReading, Record
    from hwr_desktop.forms.template import Form
    from hwr_desktop.gui.widgets.titled_table import Index

_SHADE = 60  # of 255: opacity of the colour behind a cell that needs a look
_PLACE_COLUMNS = 1


class Cell(NamedTuple):
    """A field of a record.

    Attributes:
        record: Which record of the table.
        page: The page that it stands on.
        reading: What stands there.
    """

    record: int
    page: FormPageReading
    reading: FieldReading


class _Row(NamedTuple):
    """A record with what is looked up of it often.

    Attributes:
        record: The record.
        cells: Its fields by their names.
        to_review: Columns of the table whose fields need a person.
    """

    record: Record
    cells: dict[str, tuple[FormPageReading, FieldReading]]
    to_review: tuple[int, ...]


class RecordsModel(QAbstractTableModel):
    """The records of one form; a form of None holds the pages that are none of the forms."""

    def __init__(self, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._form: Form | None = None
        self._fields: tuple[Field, ...] = ()
        self._pages: list[FormPageReading] = []
        self._rows: list[_Row] = []

    @property
    def pages(self) -> Sequence[FormPageReading]:
        """Every page that was read, of any form, in order."""
        return self._pages

    @property
    def records(self) -> Sequence[Record]:
        """The records of the form that is shown."""
        return [row.record for row in self._rows]

    @property
    def form(self) -> Form | None:
        """The form that is shown."""
        return self._form

    def show_form(self, form: Form | None) -> None:
        """Show the records of a form."""
        self.beginResetModel()
        self._form = form
        self._fields = form.template.fields if form else ()
        records = assemble(self._pages)
        self._rows = [self._row(record) for record in records if record.form is form]
        self.endResetModel()

    def add(self, page: FormPageReading) -> None:
        """Take in a page that was read."""
        before = self._pages[-1] if self._pages else None
        self._pages.append(page)
        if page.form is not self._form:
            return
        last = self._rows[-1].record if self._rows else None
        follows = last is not None and before is last.pages[-1]
        rows = [self._row(r) for r in assemble([*(last.pages if last and follows else ()), page])]
        if follows and len(rows) == 1:
            self._replace(len(self._rows) - 1, rows[0])
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
        self._rows.append(rows[-1])
        self.endInsertRows()

    def correct(self, cell: Cell, text: str) -> None:
        """Put in place what a person says of a field."""
        fields = tuple(
            corrected(reading, text) if reading.field.name == cell.reading.field.name else reading
            for reading in cell.page.fields
        )
        page = replace(cell.page, fields=fields)
        place = next(i for i, known in enumerate(self._pages) if known is cell.page)
        self._pages[place] = page
        record = self._rows[cell.record].record
        pages = [page if known is cell.page else known for known in record.pages]
        self._replace(cell.record, self._row(next(assemble(pages))))

    def cell(self, row: int, column: int) -> Cell | None:
        """Return the field in a cell of the table; None where its page is missing."""
        number = column - _PLACE_COLUMNS
        if not 0 <= row < len(self._rows) or not 0 <= number < len(self._fields):
            return None
        found = self._rows[row].cells.get(self._fields[number].name)
        return None if found is None else Cell(row, *found)

    @property
    def count_to_review(self) -> int:
        """How many fields need a person."""
        return sum(len(row.to_review) for row in self._rows)

    def next_to_review(self, row: int, column: int) -> tuple[int, int] | None:
        """Return the next field that needs a person, from the start again behind the last."""
        order = [*range(max(row, 0), len(self._rows)), *range(min(row + 1, len(self._rows)))]
        for place, number in enumerate(order):
            for waiting in self._rows[number].to_review:
                if place > 0 or number != row or waiting > column:
                    return number, waiting
        return None

    def _row(self, record: Record) -> _Row:
        cells = {reading.field.name: (page, reading) for page, reading in record.readings()}
        waiting = (
            column
            for column, field in enumerate(self._fields, _PLACE_COLUMNS)
            if field.name in cells and needs_review(cells[field.name][1])
        )
        return _Row(record, cells, tuple(waiting))

    def _replace(self, number: int, row: _Row) -> None:
        self._rows[number] = row
        last = self.columnCount() - 1
        self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else _PLACE_COLUMNS + len(self._fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation is not Qt.Orientation.Horizontal or role not in roles:
            return None
        if section < _PLACE_COLUMNS:
            return self.tr("File")
        field = self._fields[section - _PLACE_COLUMNS]
        return field.label or field.name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.column() < _PLACE_COLUMNS:
            return self._about_record(self._rows[index.row()].record, role)
        cell = self.cell(index.row(), index.column())
        return None if cell is None else self._about_field(cell.reading, role)

    def _about_record(self, record: Record, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            name = record.file.replace("\\", "/").rsplit("/", 1)[-1]
            return name if record.number == 1 else f"{name}, {record.number}"
        problems = [in_window_language(problem) for problem in record.problems]
        problems += [
            in_window_language(page.reason) for page in record.pages if page.reason is not None
        ]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((record.file, *problems))
        if role == Qt.ItemDataRole.BackgroundRole and problems:
            return self._shade(Mark.DOUBTFUL)
        return None

    def _about_field(self, reading: FieldReading, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(reading.field, reading.value)
        if role == Qt.ItemDataRole.ToolTipRole:
            problem = in_window_language(reading.problem) if reading.problem else ""
            return "\n".join(filter(None, (reading.raw, problem)))
        if role == Qt.ItemDataRole.BackgroundRole and needs_review(reading):
            return self._shade(Mark.DOUBTFUL if reading.problem else Mark.UNSURE)
        if role == Qt.ItemDataRole.ForegroundRole and reading.reviewed:
            return theme.colour(Mark.CORRECTED, self._palette)
        return None

    def _shade(self, mark: Mark) -> object:
        colour = theme.colour(mark, self._palette)
        colour.setAlpha(_SHADE)
        return colour


def shown(field: Field, value: str) -> str:
    """Return a value as a person reads it: a tick as a tick."""
    if field.type in {FieldType.TICK, FieldType.SIGNATURE}:
        return "✓" if value == "1" else ""
    return value
