"""What a batch writes, where, and what reads it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QThread, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from hwr_desktop.batch.settings import Outputs
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.gui.batch.task import BatchOrder
from hwr_desktop.gui.export.format_titles import format_title
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.widgets.number_fields import NumberField
from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.gui.settings import SettingsStore

_FORMATS_KEY = "batch/formats"
_JOBS_KEY = "batch/jobs"
_TABLE = "csv"
"""The format that is always written, since the table of the whole batch is made of it."""


class BatchSettingsForm(QWidget):
    """The choices of a batch; formats and workers are kept for the next one."""

    output_changed = Signal()

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.output = QLineEdit(self)
        self.output.setAccessibleName(self.tr("Folder of the results"))
        self.output.setPlaceholderText(self.tr("A folder for the results"))
        self.choose_button = QPushButton(self.tr("&Choose…"), self)
        self.choose_button.setAccessibleName(self.tr("Choose the folder of the results"))
        self.formats = {name: self._format_box(name) for name in FORMATS}
        self.model = QComboBox(self)
        self.model.setAccessibleName(self.tr("Model"))
        names = [path.stem for path in sorted(resource_path("models").glob("*.onnx"))]
        current = settings.current.model
        for name in dict.fromkeys((*names, current)):
            self.model.addItem(Path(name).stem, name)
        self.model.setCurrentIndex(self.model.findData(current))
        self.jobs = NumberField(1, 256, self)
        self.jobs.setAccessibleName(self.tr("Worker processes"))
        self.jobs.setToolTip(self.tr("Each uses one core"))
        self.spreadsheet_safe = QCheckBox(self.tr("&Safe for spreadsheets"), self)
        self.spreadsheet_safe.setChecked(True)
        self.force = QCheckBox(self.tr("Read a&gain what is done"), self)
        self._restore()
        self._lay_out()
        self.choose_button.clicked.connect(self._choose)
        self.output.editingFinished.connect(self.output_changed)

    @property
    def folder(self) -> Path | None:
        """The folder of the results, or None while none is named."""
        text = self.output.text().strip()
        return Path(text).expanduser().absolute() if text else None

    def propose_folder(self, given: Path) -> None:
        """Propose a folder beside what was added first, unless one is named."""
        if self.folder is None:
            name = given.name if given.is_dir() else given.parent.name
            beside = given.parent if given.is_dir() else given.parent.parent
            self.output.setText(str(beside / f"{name or 'scans'}-transcribed"))

    def order(self, inputs: Sequence[str]) -> BatchOrder:
        """Return the order for these inputs; a folder is named."""
        assert self.folder is not None
        QSettings().setValue(_FORMATS_KEY, ",".join(self._chosen()))
        QSettings().setValue(_JOBS_KEY, self.jobs.value())
        return BatchOrder(
            tuple(inputs),
            self.folder,
            Outputs(tuple(self._chosen()), self.spreadsheet_safe.isChecked()),
            self.model.currentData(),
            self._settings.current.provider,
            self.jobs.value(),
            self.force.isChecked(),
        )

    def _chosen(self) -> list[str]:
        return [name for name, box in self.formats.items() if box.isChecked()]

    def _format_box(self, name: str) -> QCheckBox:
        box = QCheckBox(name.upper() if name != "hocr" else "hOCR", self)
        box.setAccessibleName(format_title(name))
        box.setToolTip(format_title(name))
        if name == _TABLE:
            box.setChecked(True)
            box.setEnabled(False)
            box.setToolTip(self.tr("Always written: the table of the whole batch is made of it"))
        return box

    def _restore(self) -> None:
        kept = str(QSettings().value(_FORMATS_KEY, "")).split(",")
        for name, box in self.formats.items():
            box.setChecked(name == _TABLE or name in kept)
        jobs = QSettings().value(_JOBS_KEY, QThread.idealThreadCount(), int)
        self.jobs.setValue(int(str(jobs)))

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(theme.SPACING)
        place.addWidget(self.output, 1)
        place.addWidget(self.choose_button)
        formats = QHBoxLayout()
        formats.setSpacing(2 * theme.SPACING)
        for box in self.formats.values():
            formats.addWidget(box)
        formats.addStretch(1)
        reading = QHBoxLayout()
        reading.setSpacing(2 * theme.SPACING)
        self.model.setMinimumWidth(160)
        reading.addWidget(self.model)
        workers = QLabel(self.tr("&Workers"), self)
        workers.setBuddy(self.jobs)
        reading.addWidget(workers)
        reading.addWidget(self.jobs)
        reading.addWidget(self.spreadsheet_safe)
        reading.addWidget(self.force)
        reading.addStretch(1)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * theme.SPACING)
        form.setVerticalSpacing(theme.SPACING + 2)
        form.addRow(self.tr("Results"), place)
        form.addRow(self.tr("Formats"), formats)
        form.addRow(self.tr("Model"), reading)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of the results"), self.output.text()
        )
        if name:
            self.output.setText(name)
            self.output_changed.emit()
