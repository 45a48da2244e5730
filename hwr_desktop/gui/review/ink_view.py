"""The ink of the current word, large, with its line around it and its characters under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from hwr_desktop.gui.page.word_boxes import box_of
from hwr_desktop.gui.style import theme
from hwr_desktop.review.characters import doubtful_characters
from hwr_desktop.review.marks import Mark

if TYPE_CHECKING:
    from hwr_desktop.document.model import Page, Reading, Word
    from hwr_desktop.gui.images.page_images import PageImages, Pyramid

_INK_HEIGHT = 74
"""Screen pixels that the ink of an ordinary word is high at least."""
_SHARE_OF_BAND = 0.72
"""How much of the band's height the word takes; the rest shows the lines around it."""
_LETTERS_HEIGHT = 26
_LARGEST_SCALE = 3.0


class InkView(QWidget):
    """Paints a band of the page, centred on a word."""

    def __init__(self, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._page: Page | None = None
        self._word: Word | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Ink of the word"))
        images.loaded.connect(self._take_pixels)

    def show_word(self, page: Page | None, word: Word | None) -> None:
        """Show a word of a page, or nothing."""
        self._page = page
        self._word = word
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, _INK_HEIGHT * 2 + _LETTERS_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, _INK_HEIGHT + _LETTERS_HEIGHT + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._page is None or self._word is None:
            return
        band = QRectF(0, 0, self.width(), self.height() - _LETTERS_HEIGHT)
        path = QPainterPath()
        path.addRoundedRect(band, 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, Qt.GlobalColor.white)
        pyramid = self._images.pyramid(self._page)
        to_screen, scale = self._place(band)
        box = to_screen.mapRect(box_of(self._word.region))
        if pyramid is not None:
            painter.save()
            painter.setClipPath(path)
            self._paint_ink(painter, pyramid, to_screen, scale, band)
            self._paint_veil(painter, band, box)
            painter.restore()
        painter.setPen(QPen(QColor(128, 128, 128, 90), 1))
        painter.drawPath(path)
        if self._word.reading is not None:
            self._paint_letters(painter, self._word.reading, box, scale)

    def _place(self, band: QRectF) -> tuple[QTransform, float]:
        """The map from the stored page to this widget that puts the word into the band."""
        page, word = self._page, self._word
        assert page is not None
        assert word is not None
        upright = QTransform().rotate(90 * page.turn)
        box = upright.mapRect(box_of(word.region))
        scale = min(
            max(_INK_HEIGHT, _SHARE_OF_BAND * band.height()) / max(1.0, box.height()),
            (band.width() - 48) / max(1.0, box.width()),
            _LARGEST_SCALE,
        )
        placed = upright * QTransform.fromScale(scale, scale)
        middle = placed.mapRect(box_of(word.region)).center()
        shift = band.center() - middle
        return placed * QTransform.fromTranslate(shift.x(), shift.y()), scale

    def _paint_ink(
        self,
        painter: QPainter,
        pyramid: Pyramid,
        to_screen: QTransform,
        scale: float,
        band: QRectF,
    ) -> None:
        ratio = self.devicePixelRatioF()
        level, factor = pyramid.for_scale(scale * ratio)
        inverse, _ = to_screen.inverted()
        assert self._page is not None
        shown = inverse.mapRect(band) & QRectF(0, 0, self._page.width, self._page.height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(to_screen, True)
        source = QRectF(
            shown.x() * factor, shown.y() * factor, shown.width() * factor, shown.height() * factor
        )
        painter.drawImage(shown, level, source)
        painter.setTransform(to_screen.inverted()[0], True)

    def _paint_veil(self, painter: QPainter, band: QRectF, box: QRectF) -> None:
        """Let the rest of the line stay readable, but step back."""
        around = QPainterPath()
        around.addRect(band)
        hole = QPainterPath()
        hole.addRoundedRect(box.adjusted(-7, -7, 7, 7), 6, 6)
        painter.fillPath(around.subtracted(hole), QColor(255, 255, 255, 150))
        painter.setPen(QPen(theme.PAPER_SELECTION, 1.5))
        painter.drawPath(hole)

    def _paint_letters(
        self, painter: QPainter, reading: Reading, box: QRectF, scale: float
    ) -> None:
        """Write each character under its ink; the doubtful ones in colour and underlined."""
        if len(reading.spans) != len(reading.text):
            return
        doubtful = doubtful_characters(reading)
        font = QFont(self.font())
        font.setPixelSize(16)
        painter.setFont(font)
        top = self.height() - _LETTERS_HEIGHT
        plain = self.palette().color(self.palette().ColorRole.WindowText)
        warning = theme.colour(Mark.DOUBTFUL, self.palette())
        for place, (character, (start, end)) in enumerate(
            zip(reading.text, reading.spans, strict=True)
        ):
            left, right = box.left() + start * scale, box.left() + end * scale
            around = QRectF(left - 6, top, right - left + 12, _LETTERS_HEIGHT)
            painter.setPen(QPen(warning if place in doubtful else plain, 2))
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, character)
            if place in doubtful:
                foot = self.height() - 2.0
                painter.drawLine(QPointF(left + 1, foot), QPointF(max(right, left + 6) - 1, foot))

    def _take_pixels(self, page_id: str) -> None:
        if self._page is not None and self._page.id == page_id:
            self.update()
