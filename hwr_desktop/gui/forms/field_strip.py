"""One field at a time: its ink, its label, what was read, and what a person says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hwr_desktop.document.form import FieldType
from hwr_desktop.forms.corrections import can_stand
from hwr_desktop.gui.background import BackgroundTask
from hwr_desktop.gui.images.page_images import to_image
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.imaging.load import load_page

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from hwr_desktop.document.form import Field
    from hwr_desktop.gui.forms.records_model import Cell
    from hwr_desktop.imaging.page import PageImage

_INK_HEIGHT = 130
_AROUND = 0.15  # of a field's height that is shown above and below it


class FieldStrip(QWidget):
    """Enter says that the text in it is right and asks for the next field."""

    answered = Signal(object, str)
    """The `Cell` and what the person says of it."""
    skipped = Signal(int)
    """The person goes on, or back, without an answer: 1 or -1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell: Cell | None = None
        self._image: tuple[tuple[str, int], PageImage] | None = None
        self._loading: BackgroundTask | None = None
        self.ink = QLabel(self)
        self.ink.setFixedHeight(_INK_HEIGHT)
        self.ink.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.label = QLabel(self)
        font = self.label.font()
        font.setBold(True)
        self.label.setFont(font)
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("faint", True)
        self.field = _AnswerEdit(self)
        self.field.returnPressed.connect(self._answer)
        self.field.walked.connect(self.skipped)
        about = QHBoxLayout()
        about.addWidget(self.label)
        about.addWidget(self.problem, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACING)
        whole.addWidget(self.ink)
        whole.addLayout(about)
        whole.addWidget(self.field)
        self.show_cell(None)

    @property
    def cell(self) -> Cell | None:
        """The field that is shown."""
        return self._cell

    def show_cell(self, cell: Cell | None) -> None:
        """Show a field, or that there is none."""
        self._cell = cell
        self.field.setEnabled(cell is not None)
        self.ink.clear()
        if cell is None:
            self.label.clear()
            self.problem.clear()
            self.field.clear()
            return
        reading = cell.reading
        self.label.setText(reading.field.label or reading.field.name)
        hint = in_window_language(reading.problem) if reading.problem else self._hint(reading.field)
        self.problem.setText(hint)
        text = reading.raw if reading.field.type.written else reading.value
        self.field.setText(text)
        self.field.selectAll()
        self.field.space_ticks = reading.field.type in {FieldType.TICK, FieldType.SIGNATURE}
        self._show_ink(cell)

    def end(self) -> None:
        """Stop loading pictures."""
        if self._loading is not None:
            self._loading.end()
            self._loading = None

    def _hint(self, field: Field) -> str:
        if field.type is FieldType.CHOICE:
            return " · ".join(option.value for option in field.options)
        if field.type in {FieldType.TICK, FieldType.SIGNATURE}:
            return self.tr("Space changes it")
        return ""

    def _answer(self) -> None:
        if self._cell is None:
            return
        text = _completed(self._cell.reading.field, self.field.text().strip())
        if can_stand(self._cell.reading.field, text):
            self.answered.emit(self._cell, text)
        else:
            self.problem.setText(self._hint(self._cell.reading.field))
            self.field.selectAll()

    def _show_ink(self, cell: Cell) -> None:
        key = (cell.page.file, cell.page.number)
        if self._image is not None and self._image[0] == key:
            self._draw(self._image[1])
            return
        if self._loading is not None:
            return  # what is shown then is looked up again when it is over
        path, number = Path(cell.page.file), cell.page.number
        task = BackgroundTask(lambda _tell: load_page(path, number), self)
        task.succeeded.connect(lambda image: self._take_image(key, image))
        task.over.connect(self._end_loading)
        self._loading = task
        task.start()

    def _take_image(self, key: tuple[str, int], image: PageImage) -> None:
        self._image = (key, image)

    def _end_loading(self) -> None:
        self._loading = None
        cell = self._cell
        if cell is None or self._image is None:
            return
        if self._image[0] == (cell.page.file, cell.page.number):
            self._draw(self._image[1])
        else:
            self._show_ink(cell)

    def _draw(self, image: PageImage) -> None:
        if self._cell is None:
            return
        region = self._cell.reading.region
        margin = round(_AROUND * region.height)
        top, left = max(region.y - margin, 0), max(region.x - margin, 0)
        part = np.ascontiguousarray(
            image.pixels[top : region.bottom + margin, left : region.right + margin]
        )
        if not part.size:
            return
        size = QSize(max(self.width(), 1), _INK_HEIGHT)
        self.ink.setPixmap(
            QPixmap.fromImage(to_image(part)).scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )


class _AnswerEdit(QLineEdit):
    """A line in which Tab walks the fields and Space changes a tick."""

    walked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.space_ticks = False
        self.setAccessibleName(self.tr("What stands in the field"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.space_ticks and event.key() == Qt.Key.Key_Space:
            self.setText("0" if self.text() == "1" else "1")
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.walked.emit(1 if forward else -1)
        return True


def _completed(field: Field, text: str) -> str:
    """Return the option that a text begins or counts, for a choice."""
    if field.type is not FieldType.CHOICE or not text:
        return text
    values = [option.value for option in field.options]
    if text.isdecimal() and 1 <= int(text) <= len(values):
        return values[int(text) - 1]
    return next((value for value in values if value.startswith(text.lower())), text)
