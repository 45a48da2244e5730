"""Characters taken for others, with the ink where it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hwr_desktop.gui.accuracy.confusions_model import shown
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.widgets.crop_delegate import paint_crop
from hwr_desktop.review.marks import Mark

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from hwr_desktop.gui.accuracy.confusions_model import ConfusionsModel
    from hwr_desktop.gui.images.page_images import PageImages

Index = QModelIndex | QPersistentModelIndex

_ROW_HEIGHT = 44
_ROWS_SEEN = 6
_PAIR_WIDTH = 104
_COUNT_WIDTH = 48
_CROP_WIDTH = 92


class ConfusionsList(QListView):
    """A row a confusion. Enter or a click shows a word where it happened, again the next one."""

    word_wanted = Signal(str)
    """Id of the word."""

    def __init__(
        self, model: ConfusionsModel, images: PageImages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._confusions = model
        self._shown = 0
        self.setModel(model)
        self.setItemDelegate(_ConfusionDelegate(model, images, self))
        self.setAccessibleName(self.tr("Characters taken for others"))
        self.setUniformItemSizes(True)
        self.activated.connect(self._show_next)
        self.clicked.connect(self._show_next)
        self.selectionModel().currentChanged.connect(self._start_over)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        model.modelReset.connect(self.updateGeometry)
        images.loaded.connect(lambda _: self.viewport().update())

    def sizeHint(self) -> QSize:
        """Room for the rows, up to a few; the others are scrolled to."""
        rows = min(self.model().rowCount(), _ROWS_SEEN)
        return QSize(super().sizeHint().width(), rows * _ROW_HEIGHT + 2)

    def _start_over(self) -> None:
        self._shown = 0

    def _show_next(self, index: QModelIndex) -> None:
        examples = self._confusions.examples(index.row())
        if examples:
            _, word = examples[self._shown % len(examples)]
            self._shown += 1
            self.word_wanted.emit(word.id)


class _ConfusionDelegate(QStyledItemDelegate):
    def __init__(self, model: ConfusionsModel, images: PageImages, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._images = images

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_PAIR_WIDTH + _COUNT_WIDTH + _CROP_WIDTH, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        confusion = self._model.confusion(index.row())
        palette = option.palette
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            tint = palette.highlight().color()
            tint.setAlpha(44)
            painter.fillRect(option.rect, tint)
        room = option.rect.adjusted(theme.SPACING, 0, -theme.SPACING, 0)
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 1.35)
        painter.setFont(font)
        left = QRect(room.left(), room.top(), _PAIR_WIDTH // 2 - 12, room.height())
        right = left.translated(_PAIR_WIDTH // 2 + 8, 0)
        between = QRect(left.right(), room.top(), right.left() - left.right(), room.height())
        painter.setPen(theme.colour(Mark.DOUBTFUL, palette))
        painter.drawText(left, Qt.AlignmentFlag.AlignCenter, shown(confusion.read))
        painter.setPen(theme.colour(Mark.CONFIRMED, palette))
        painter.drawText(right, Qt.AlignmentFlag.AlignCenter, shown(confusion.true))
        painter.setPen(palette.placeholderText().color())
        painter.setFont(option.font)
        painter.drawText(between, Qt.AlignmentFlag.AlignCenter, "→")
        count = QRect(room.left() + _PAIR_WIDTH, room.top(), _COUNT_WIDTH, room.height())
        painter.setPen(palette.windowText().color())
        painter.drawText(
            count, Qt.AlignmentFlag.AlignCenter, f"{confusion.count} \N{MULTIPLICATION SIGN}"
        )
        ink = room.adjusted(_PAIR_WIDTH + _COUNT_WIDTH + theme.SPACING, 0, 0, 0)
        self._paint_ink(painter, ink, index.row())
        painter.restore()

    def _paint_ink(self, painter: QPainter, room: QRect, row: int) -> None:
        """Draw as many words as there is room for."""
        places = max(0, room.width() // (_CROP_WIDTH + theme.SPACING))
        for place, (page, word) in enumerate(self._model.examples(row)[:places]):
            x = room.left() + place * (_CROP_WIDTH + theme.SPACING)
            cell = QRect(x, room.top() + 6, _CROP_WIDTH, room.height() - 12)
            paint_crop(painter, self._images, page, word, cell)
