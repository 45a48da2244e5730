"""The beginning of an export as it will be."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QIcon, QPixmap, QTransform
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.document.region import Region
from hwr_desktop.exchange.csv import Rows, chosen_columns, rows
from hwr_desktop.exchange.format import no_pixels
from hwr_desktop.exchange.pdf import PdfOptions
from hwr_desktop.exchange.selection import select
from hwr_desktop.exchange.xlsx import XlsxOptions

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document, Page
    from hwr_desktop.exchange.format import ExportOptions, Format
    from hwr_desktop.gui.images.page_images import PageImages

_WORDS_SHOWN = 60
_CROP_SIZE = QSize(110, 26)


def excerpt(document: Document, words: int = _WORDS_SHOWN) -> Document:
    """Return the beginning of a document: whole lines, until there are so many words."""
    pages = []
    for page in document.pages:
        lines = []
        for line in page.lines:
            if words > 0:
                lines.append(line)
                words -= len(line.words)
        pages.append(replace(page, lines=tuple(lines)))
        if words <= 0:
            break
    return replace(document, pages=tuple(pages))


class ExportPreview(QStackedWidget):
    """Text as text, a workbook as a table, a PDF as the picture of its first page."""

    def __init__(self, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._page: Page | None = None
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Beginning of the file"))
        self.table = QTableWidget(self)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setIconSize(_CROP_SIZE)
        self.table.setAccessibleName(self.tr("Beginning of the table"))
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(self.tr("First page"))
        self._picture_page = QWidget(self)
        note = QLabel(
            self.tr("The text lies invisible over its ink, to be searched, marked and copied."),
            self._picture_page,
        )
        note.setProperty("faint", True)
        note.setWordWrap(True)
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside = QVBoxLayout(self._picture_page)
        inside.addWidget(self.picture, 1)
        inside.addWidget(note)
        for part in (self.text, self.table, self._picture_page):
            self.addWidget(part)
        images.loaded.connect(self._take_picture)

    def show_export(self, document: Document, format_: Format, options: ExportOptions) -> None:
        """Show how a document would be written."""
        self._page = document.pages[0] if document.pages else None
        short = excerpt(document)
        if isinstance(options, PdfOptions):
            self.setCurrentWidget(self._picture_page)
            self._show_picture()
        elif isinstance(options, XlsxOptions):
            self.setCurrentWidget(self.table)
            self._show_table(short, options)
        else:
            if not format_.many_pages:
                short = replace(short, pages=short.pages[:1])
            self.setCurrentWidget(self.text)
            written = io.BytesIO()
            format_.write(short, written, options, no_pixels)
            text = written.getvalue().decode("utf-8-sig", "replace")
            self.text.setPlainText(text.replace("\f", "\N{SYMBOL FOR FORM FEED}\n"))

    def _show_table(self, document: Document, options: XlsxOptions) -> None:
        columns = chosen_columns(options.rows, options.columns)
        cells = list(rows(select(document, options), options.rows))
        crops = options.crops and options.rows is Rows.WORD
        table = self.table
        table.clear()
        table.setColumnCount(len(columns) + crops)
        table.setRowCount(len(cells))
        table.setHorizontalHeaderLabels([self.tr("picture")] * crops + columns)
        pages = {(page.file, str(page.number)): page for page in document.pages}
        for i, row in enumerate(cells):
            if crops:
                x, y, width, height = (int(row[name]) for name in ("x", "y", "width", "height"))
                box = Region(x, y, width, height)
                table.setItem(i, 0, self._crop(pages[row["file"], row["page"]], box))
            for j, name in enumerate(columns, crops):
                table.setItem(i, j, QTableWidgetItem(row[name]))
        table.resizeColumnsToContents()
        if crops:
            table.setColumnWidth(0, _CROP_SIZE.width() + 16)

    def _crop(self, page: Page, box: Region) -> QTableWidgetItem:
        crop = self._images.crop(page, box, _CROP_SIZE.height(), _CROP_SIZE.width())
        item = QTableWidgetItem()
        if crop is not None:
            item.setIcon(QIcon(crop))
        return item

    def _show_picture(self) -> None:
        pyramid = self._images.pyramid(self._page) if self._page else None
        if pyramid is None or self._page is None:
            self.picture.setText(self.tr("The picture is not there yet."))
            return
        ratio = self.devicePixelRatioF()
        upright = pyramid.levels[-1].transformed(QTransform().rotate(90 * self._page.turn))
        shown = QPixmap.fromImage(
            upright.scaled(
                QSize(400, 420) * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def _take_picture(self, page_id: str) -> None:
        if (
            self._page is not None
            and page_id == self._page.id
            and self.currentWidget() is self._picture_page
        ):
            self._show_picture()
