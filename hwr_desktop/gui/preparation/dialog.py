"""How a page was made ready to be read: its picture before and after each step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.background import BackgroundTask
from hwr_desktop.gui.images.page_images import build_pyramid
from hwr_desktop.gui.style import theme
from hwr_desktop.imaging.page import Step

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QHideEvent

    from hwr_desktop.document.model import Page
    from hwr_desktop.gui.background import Tell
    from hwr_desktop.gui.images.page_images import Pyramid
    from hwr_desktop.gui.images.page_source import PageSource
    from hwr_desktop.imaging.page import PreparedPage

_LONGEST_SIDE = 1600
"""Pixels of a picture shown: eight of full size would fill the memory."""


class PreparationDialog(QDialog):
    """Lists the steps; the picture before and after the chosen one stands beside them."""

    def __init__(self, source: PageSource, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Page preparation"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Steps of the preparation"))
        self.list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.list.currentItemChanged.connect(self._show_step)
        self.before, self.after = (
            _Picture(self.tr("Before"), self),
            _Picture(self.tr("After"), self),
        )
        self.message = QLabel(self.tr("Preparing the page…"), self)
        self.message.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACING)
        row.addWidget(self.list)
        row.addWidget(self.before, 1)
        row.addWidget(self.after, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(2 * theme.SPACING)
        whole.addLayout(row, 1)
        whole.addWidget(self.message)
        whole.addWidget(buttons)
        self.resize(1100, 680)
        self._pictures: dict[Step | None, Pyramid] = {}
        self._task = BackgroundTask(partial(_prepared, source, page), self)
        self._task.succeeded.connect(self._take)
        self._task.failed.connect(self.message.setText)
        self._task.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop preparing."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._task.end()

    def _take(self, result: tuple[PreparedPage, dict[Step | None, Pyramid]]) -> None:
        prepared, self._pictures = result
        details = {
            Step.TURN: self.tr("{degrees}°").format(degrees=90 * prepared.turn),
            Step.LEVEL: self.tr("{degrees}°").format(
                degrees=QLocale().toString(prepared.skew, "f", 1)
            ),
        }
        first = None
        for step, name in self._names().items():
            taken = step in self._pictures
            detail = details.get(step, "") if taken else self.tr("not needed")
            item = QListWidgetItem(f"{name} ({detail})" if detail else name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, step.value)
            if not taken:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            elif first is None:
                first = item
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 4 * theme.SPACING)
        self.message.setText(
            self.tr(
                "Only a copy is changed. Words keep their places on the page as it was scanned."
            )
        )
        if first is not None:
            self.list.setCurrentItem(first)
        self.list.setFocus()

    def _show_step(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        steps = list(self._pictures)
        place = steps.index(Step(item.data(Qt.ItemDataRole.UserRole)))
        self.before.show_picture(self._pictures[steps[place - 1]])
        self.after.show_picture(self._pictures[steps[place]])

    def _names(self) -> dict[Step, str]:
        return {
            Step.SQUARE: self.tr("Make the pixels square"),
            Step.INVERT: self.tr("Turn light ink on dark paper dark on light"),
            Step.GREY: self.tr("Take the colour out"),
            Step.RECTIFY: self.tr("Cut out and flatten the sheet"),
            Step.TURN: self.tr("Turn upright"),
            Step.LEVEL: self.tr("Level the lines"),
            Step.FLATTEN: self.tr("Even the light"),
            Step.SURROUNDINGS: self.tr("Leave out what is around"),
            Step.FADE: self.tr("Fade faint rules"),
            Step.BINARISE: self.tr("Tell ink from paper"),
            Step.RULES: self.tr("Remove rules and boxes"),
            Step.BACK: self.tr("Leave out the front that shines through"),
        }


class _Picture(QWidget):
    """A picture as large as there is room, under its title."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._title = title
        self.picture: Pyramid | None = None

    def show_picture(self, picture: Pyramid) -> None:
        """Show another picture."""
        self.picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 560)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        title = painter.fontMetrics().height() + theme.SPACING
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignHCenter, self._title)
        if self.picture is None:
            return
        room = QRectF(0, title, self.width(), self.height() - title)
        full = self.picture.levels[0].size()
        size = full.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        level, _ = self.picture.for_scale(
            size.width() * self.devicePixelRatioF() / max(full.width(), 1)
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = room.center().x() - size.width() / 2
        painter.drawImage(QRectF(left, title, size.width(), size.height()), level)


def _prepared(
    source: PageSource, page: Page, tell: Tell
) -> tuple[PreparedPage, dict[Step | None, Pyramid]]:
    """Prepare a page; return it and its picture before all steps (None) and after each."""
    import cv2

    from hwr_desktop.imaging.load import load_page
    from hwr_desktop.imaging.prepare import prepare

    def reduced(pixels: NDArray[np.uint8]) -> Pyramid:
        factor = min(_LONGEST_SIDE / max(pixels.shape[:2]), 1.0)
        size = (max(round(pixels.shape[1] * factor), 1), max(round(pixels.shape[0] * factor), 1))
        return build_pyramid(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))

    pictures: dict[Step | None, Pyramid] = {}

    def show(step: Step, pixels: NDArray[np.uint8]) -> None:
        tell(len(pictures) / (len(Step) + 1))
        pictures[step] = reduced(pixels)

    image = load_page(source.path(page), page.number)
    pictures[None] = reduced(image.pixels)
    return prepare(image, page.turn, show), pictures
