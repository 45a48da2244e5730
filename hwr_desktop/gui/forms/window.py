"""The forms window: choose forms, add a stack of copies, check what is doubtful, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError
from hwr_desktop.exchange.record_export import write_records
from hwr_desktop.exchange.record_table import RecordTable
from hwr_desktop.forms.corrections import CorrectionJournal
from hwr_desktop.forms.template import SUFFIX, load_form
from hwr_desktop.gui.batch.error_list import ErrorList
from hwr_desktop.gui.figures import count
from hwr_desktop.gui.forms.field_strip import FieldStrip
from hwr_desktop.gui.forms.records_model import Cell, RecordsModel
from hwr_desktop.gui.forms.task import ReadFormsTask
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.style.icons import icon
from hwr_desktop.gui.widgets.scan_files import ask_files, ask_folder, dropped_paths
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.imaging.find import find_images

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from hwr_desktop.errors import InputError
    from hwr_desktop.forms.records import FormPageReading
    from hwr_desktop.forms.template import Form
    from hwr_desktop.gui.settings import SettingsStore

_COLUMN_WIDTH = 130
_FORMATS = ("xlsx", "csv", "json", "sqlite")


class FormsWindow(QWidget):
    """One row a form; the fields that need a person one after the other in the strip below."""

    def __init__(
        self, settings: SettingsStore, journal: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """Make an empty window.

        Args:
            settings: Which model reads.
            journal: Keeps the corrections; None for the person's own.
            parent: The main window.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Forms"))
        self.setAcceptDrops(True)
        self._settings = settings
        self._journal = CorrectionJournal(journal or _usual_journal())
        self._forms: list[Form] = []
        self._waiting: list[str] = []
        self._task: ReadFormsTask | None = None
        self.add_form_button = self._button(self.tr("Choose &Form…"), "open")
        self.add_files_button = self._button(self.tr("Add &Files…"))
        self.add_folder_button = self._button(self.tr("Add Fol&der…"))
        self.stop_button = self._button(self.tr("S&top"))
        self.export_button = self._button(self.tr("&Export…"), "export")
        self.form_box = QComboBox(self)
        self.form_box.setAccessibleName(self.tr("Form that is shown"))
        self.model = RecordsModel(self.palette(), self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Records"))
        self.table.verticalHeader().setVisible(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.horizontalHeader().setDefaultSectionSize(_COLUMN_WIDTH)
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.strip = FieldStrip(self)
        self.errors = ErrorList(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(self.tr("Part of the forms that is read"))
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.add_form_button.clicked.connect(self._ask_form)
        self.add_files_button.clicked.connect(self._ask_files)
        self.add_folder_button.clicked.connect(self._ask_folder)
        self.stop_button.clicked.connect(self.stop)
        self.export_button.clicked.connect(self._ask_export)
        self.form_box.currentIndexChanged.connect(self._on_form_chosen)
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)
        self.strip.answered.connect(self._on_answered)
        self.strip.skipped.connect(self._walk)
        self._show_state()

    def add_forms(self, paths: Iterable[Path]) -> None:
        """Let pages be of these forms, too; pages that were none of the forms are read again."""
        known = {form.path for form in self._forms}
        for path in paths:
            if path in known:
                continue
            try:
                form = load_form(path)
            except HwrError as error:
                self.errors.add((in_window_language(error),))
                continue
            self._forms.append(form)
            self.form_box.addItem(form.template.name, form)
        self._show_state()
        self._read()

    def add_files(self, paths: Iterable[Path]) -> None:
        """Read files, and the images and PDF files in folders."""
        for path in paths:
            found = find_images(str(path)) if path.is_dir() else [str(path)]
            self._waiting += [
                name
                for name in found
                if isinstance(name, str)
                and name not in self._waiting
                and all(page.file != name for page in self.model.pages)
            ]
        self._show_state()
        self._read()

    def stop(self) -> None:
        """Stop reading; what is read stays."""
        self._waiting = []
        if self._task is not None:
            self._task.cancel()

    def export(self, path: Path) -> None:
        """Write the table that is shown, in the format of the file's name.

        Raises:
            OutputError: The file cannot be written.
        """
        table = RecordTable(self.model.form, self.model.records)
        with atomic_write(path) as out:
            write_records(table, path.suffix.lower().lstrip("."), out, spreadsheet_safe=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._waiting = []
        if self._task is not None:
            self._task.end()
            self._task = None
        self.strip.end()
        self._show_state()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = dropped_paths(event)
        self.add_forms(path for path in paths if path.name.endswith(SUFFIX))
        self.add_files(path for path in paths if not path.name.endswith(SUFFIX))

    def _button(self, text: str, icon_name: str = "") -> QPushButton:
        button = QPushButton(icon(icon_name), text, self)
        button.setAccessibleName(text.replace("&", ""))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for button in (self.add_form_button, self.add_files_button, self.add_folder_button):
            head.addWidget(button)
        head.addWidget(self.form_box)
        head.addStretch(1)
        head.addWidget(self.export_button)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self.stop_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 18)
        whole.setSpacing(2 * theme.SPACING)
        whole.addLayout(head)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.strip)
        whole.addWidget(self.errors)
        whole.addWidget(self.progress)
        whole.addLayout(foot)
        self.resize(1000, 700)

    def _ask_form(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose a form"),
            "",
            self.tr("Form templates ({pattern})").format(pattern=f"*{SUFFIX}"),
        )
        self.add_forms(map(Path, names))

    def _ask_files(self) -> None:
        self.add_files(ask_files(self))

    def _ask_folder(self) -> None:
        self.add_files(ask_folder(self))

    def _ask_export(self) -> None:
        filters = {
            self.tr("Excel workbook ({pattern})").format(pattern="*.xlsx"): ".xlsx",
            self.tr("CSV table ({pattern})").format(pattern="*.csv"): ".csv",
            self.tr("JSON ({pattern})").format(pattern="*.json"): ".json",
            self.tr("SQLite database ({pattern})").format(pattern="*.sqlite"): ".sqlite",
        }
        name, chosen = QFileDialog.getSaveFileName(
            self, self.tr("Export records"), "", ";;".join(filters)
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower().lstrip(".") not in _FORMATS:
            path = path.with_name(path.name + filters.get(chosen, ".csv"))
        try:
            self.export(path)
        except HwrError as error:
            self.errors.add((in_window_language(error),))
            return
        self.status.setText(self.tr("Exported to {path}").format(path=path))

    def _read(self) -> None:
        if self._task is not None or not self._forms or not self._waiting:
            return
        files, self._waiting = self._waiting, []
        task = ReadFormsTask(
            files, tuple(self._forms), self._settings.current, self._journal.applied, self
        )
        task.page_read.connect(self._on_page_read)
        task.page_failed.connect(self._on_page_failed)
        task.progressed.connect(lambda part: self.progress.setValue(round(1000 * part)))
        task.failed.connect(lambda problem: self.errors.add((problem,)))
        task.over.connect(self._on_over)
        self._task = task
        self._show_state()
        task.start()

    def _on_page_read(self, page: FormPageReading) -> None:
        self.model.add(page)
        if page.form is None and self.form_box.findData(None) < 0:
            self.form_box.addItem(self.tr("None of the forms"), None)
        if self.strip.cell is None:
            self._go_to_next()
        self._show_state()

    def _on_page_failed(self, error: InputError) -> None:
        self.errors.add((in_window_language(error),))

    def _on_over(self) -> None:
        self._task = None
        self._show_state()
        self._read()

    def _on_form_chosen(self, place: int) -> None:
        self.strip.show_cell(None)
        self.model.show_form(self.form_box.itemData(place))
        self._go_to_next()
        self._show_state()

    def _on_current_changed(self, current: QModelIndex) -> None:
        cell = self.model.cell(current.row(), current.column())
        self.strip.show_cell(cell)
        if cell is not None:
            self.strip.field.setFocus()

    def _on_answered(self, cell: Cell, text: str) -> None:
        try:
            self._journal.add(cell.page, cell.reading.field, text)
        except HwrError as error:
            self.errors.add((in_window_language(error),))
            return
        self.model.correct(cell, text)
        self._go_to_next()
        self._show_state()

    def _go_to_next(self) -> None:
        """Go to the next field that needs a person, behind the current one or from the start."""
        current = self.table.currentIndex()
        place = self.model.next_to_review(current.row(), current.column())
        if place is None:
            self.table.setCurrentIndex(self.model.index(-1, -1))
            self.strip.show_cell(None)
        else:
            self._go_to(*place)

    def _walk(self, by: int) -> None:
        """Go to the next or previous field, whether it needs a person or not."""
        current = self.table.currentIndex()
        places = list(self._places())
        here = (current.row(), current.column())
        if here in places:
            self._go_to(*places[(places.index(here) + by) % len(places)])

    def _places(self) -> Iterator[tuple[int, int]]:
        for row in range(self.model.rowCount()):
            for column in range(self.model.columnCount()):
                if self.model.cell(row, column) is not None:
                    yield row, column

    def _go_to(self, row: int, column: int) -> None:
        index = self.model.index(row, column)
        self.table.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.table.scrollTo(index)
        self.strip.show_cell(self.model.cell(row, column))
        self.strip.field.setFocus()

    def _show_state(self) -> None:
        running = self._task is not None
        records, left = self.model.rowCount(), self.model.count_to_review
        self.form_box.setVisible(self.form_box.count() > 1)
        self.stop_button.setVisible(running)
        self.progress.setVisible(running)
        self.export_button.setEnabled(records > 0)
        if not self._forms:
            text = self.tr("Choose the form first, then add scans of filled copies.")
        elif not self.model.pages and not running:
            text = self.tr("Add scans of filled copies, or drop them here.")
        elif left:
            text = self.tr("%Ln fields to check", "", left)
        elif running:
            text = self.tr("Reading…")
        else:
            text = self.tr("All fields of {records} forms are settled").format(
                records=count(records)
            )
        self.status.setText(text)


def _usual_journal() -> Path:
    return platformdirs.user_data_path("hwr-desktop", appauthor=False) / "form-corrections.jsonl"
