"""Export: format, options, a look at the result, and the writing itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.exchange.export import export_document, page_names
from hwr_desktop.exchange.pictures import pixels_from
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.gui.background import BackgroundTask
from hwr_desktop.gui.export.format_titles import format_title
from hwr_desktop.gui.export.options import ExportOptionsForm
from hwr_desktop.gui.export.preview import ExportPreview
from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QHideEvent

    from hwr_desktop.document.model import Document, Page
    from hwr_desktop.exchange.format import ExportOptions, Format
    from hwr_desktop.gui.background import Tell
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.images.page_source import PageSource
    from hwr_desktop.message import Message

_FORMAT_KEY = "export/format"
_FOLDER_KEY = "export/folder"
_NAMES_SHOWN = 5


class ExportDialog(QDialog):
    """Writes the document, or the page that is shown, off the window's thread."""

    exported = Signal(object, object)
    """The place that was written to, and the warnings."""

    def __init__(
        self,
        controller: Controller,
        images: PageImages,
        source: PageSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._controller = controller
        self._source = source
        self._task: BackgroundTask | None = None
        self.format_box = QComboBox(self)
        for name in FORMATS:
            self.format_box.addItem(format_title(name), name)
        self.scope_box = QComboBox(self)
        self.scope_box.addItems([self.tr("All pages"), self.tr("This page")])
        self.form = ExportOptionsForm(
            {self.tr("Format"): self.format_box, self.tr("Pages"): self.scope_box}, self
        )
        self.preview = ExportPreview(images, self)
        self.note = QLabel(self)
        self.note.setProperty("faint", True)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(self.tr("Part written"))
        self.progress.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export_button = buttons.addButton(
            self.tr("&Export…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.export_button.setDefault(True)
        self._lay_out(buttons)

        self.form.changed.connect(self._show)
        self.format_box.currentIndexChanged.connect(self._take_format)
        self.scope_box.currentIndexChanged.connect(self._show)
        self.export_button.clicked.connect(self._ask_place)
        buttons.rejected.connect(self.reject)
        last = self.format_box.findData(QSettings().value(_FORMAT_KEY, ""))
        self.format_box.setCurrentIndex(max(0, last))
        self._take_format()

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return FORMATS[self.format_box.currentData()]

    @property
    def document(self) -> Document:
        """What is to be written."""
        document, page = self._controller.document, self._controller.current_page
        if self.scope_box.currentIndex() == 1 and page is not None:
            return replace(document, pages=(page,))
        return document

    def export_to(self, target: Path) -> None:
        """Begin to write; a person is asked about files that are there already.

        Args:
            target: A file, or a folder for a format that takes one file a page.
        """
        document, format_ = self.document, self.format
        existing = _existing(document, format_, target)
        if existing and not self._may_replace(existing):
            return
        QSettings().setValue(_FORMAT_KEY, format_.name)
        QSettings().setValue(_FOLDER_KEY, str(target.parent if format_.many_pages else target))
        work = _Writing(
            document, format_, target, self.form.options(), self._source, overwrite=bool(existing)
        )
        task = BackgroundTask(work, self)
        task.progressed.connect(self._show_progress)
        task.succeeded.connect(lambda _: self._succeed(target, work.warnings))
        task.failed.connect(self._fail)
        task.cancelled.connect(lambda: self._fail(self.tr("Cancelled.")))
        self._task = task
        self._set_working(working=True)
        task.start()

    def reject(self) -> None:
        """Stop the writing; where there is none, close."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """The thread never outlives the dialog, whatever closes it."""
        if self._task is not None and not event.spontaneous():
            self._task.end()
        super().hideEvent(event)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        self._choices = QWidget(self)
        self._choices.setFixedWidth(300)
        left = QVBoxLayout(self._choices)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.form)
        left.addStretch(1)
        frame = QFrame(self)
        frame.setProperty("panel", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.preview)
        upper = QHBoxLayout()
        upper.setSpacing(3 * theme.SPACING)
        upper.addWidget(self._choices)
        upper.addWidget(frame, 1)
        foot = QHBoxLayout()
        foot.setSpacing(2 * theme.SPACING)
        foot.addWidget(self.note, 1)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(2 * theme.SPACING)
        whole.addLayout(upper, 1)
        whole.addWidget(self.progress)
        whole.addLayout(foot)
        self.resize(940, 600)

    def _take_format(self) -> None:
        self.form.show_format(self.format)

    def _show(self) -> None:
        self.export_button.setEnabled(self.form.complete and self._task is None)
        if not self.form.complete:
            self.note.setText(self.tr("Choose at least one column."))
            return
        self.note.setText(
            self.tr("All pages in one file")
            if self.format.many_pages
            else self.tr("A folder with one file a page")
        )
        self.preview.show_export(self.document, self.format, self.form.options())

    def _ask_place(self) -> None:
        format_ = self.format
        first = Path(self.document.pages[0].file)
        folder = Path(str(QSettings().value(_FOLDER_KEY, "") or first.parent))
        if format_.many_pages:
            name, _ = QFileDialog.getSaveFileName(
                self,
                self.tr("Export"),
                str(folder / f"{first.stem}{format_.suffix}"),
                f"{format_title(format_.name)} (*{format_.suffix})",
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
        else:
            name = QFileDialog.getExistingDirectory(
                self, self.tr("Export to a folder"), str(folder)
            )
        if name:
            path = Path(name)
            plain = not format_.many_pages or path.suffix
            self.export_to(path if plain else path.with_suffix(format_.suffix))

    def _may_replace(self, existing: list[Path]) -> bool:
        names = [path.name for path in existing[:_NAMES_SHOWN]]
        if len(existing) > len(names):
            names.append(self.tr("… and %Ln more", "", len(existing) - len(names)))
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), "", parent=self)
        box.setText(self.tr("%Ln files are there already. Replace them?", "", len(existing)))
        box.setInformativeText("\n".join(names))
        replace_button = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is replace_button

    def _show_progress(self, part: float) -> None:
        self.progress.setValue(round(self.progress.maximum() * part))

    def _set_working(self, *, working: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(working)
        self._choices.setEnabled(not working)
        self.export_button.setEnabled(not working)
        if working:
            self.note.setText(self.tr("Writing…"))

    def _succeed(self, target: Path, warnings: list[Message]) -> None:
        self._task = None
        self.exported.emit(target, warnings)
        self.accept()

    def _fail(self, problem: str) -> None:
        self._task = None
        self._set_working(working=False)
        self.note.setText(problem)


class _Writing:
    """The work of an export.

    Attributes:
        warnings: What was missing.
    """

    def __init__(
        self,
        document: Document,
        format_: Format,
        target: Path,
        options: ExportOptions,
        source: PageSource,
        *,
        overwrite: bool,
    ) -> None:
        self._document = document
        self._format = format_
        self._target = target
        self._options = options
        self._source = source
        self._overwrite = overwrite
        self.warnings: list[Message] = []

    def __call__(self, tell: Tell) -> None:
        load = pixels_from(self._find, self.warnings.append)
        loaded, pages = 0, len(self._document.pages)

        def pixels(page: Page) -> NDArray[np.uint8] | None:
            nonlocal loaded
            tell(loaded / pages)
            loaded += 1
            return load(page)

        export_document(
            self._document,
            self._format,
            self._target,
            self._options,
            pixels=pixels,
            overwrite=self._overwrite,
            progress=tell,
        )

    def _find(self, page: Page) -> Path | None:
        path = self._source.path(page)
        return path if path.is_file() else None


def _existing(document: Document, format_: Format, target: Path) -> list[Path]:
    """The files that an export would replace."""
    if format_.many_pages:
        files = [target]
    else:
        files = [target / name for name in page_names(document, format_.suffix)]
    return [file for file in files if file.exists()]
