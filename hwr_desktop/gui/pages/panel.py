"""The pages at the left: thumbnails, names, words left to review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from hwr_desktop.gui.images.page_images import THUMBNAIL_SIZE
from hwr_desktop.gui.pages.model import HEALTH_ROLE, NOTE_ROLE, PAGE_ID_ROLE
from hwr_desktop.gui.style import theme
from hwr_desktop.review.marks import Mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.pages.model import PageListModel

_CAPTION = 42
_PAD = 10
_UNHEALTHY = 0.6


class PagesPanel(QListView):
    """Shows the pages in order; a click shows one, a drag reorders them."""

    def __init__(
        self, controller: Controller, model: PageListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._pages = model
        self.setModel(model)
        self.setItemDelegate(_PageDelegate(self))
        self.setAccessibleName(self.tr("Pages"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMinimumWidth(THUMBNAIL_SIZE.width() + 4 * _PAD)
        controller.current_page_changed.connect(self._show_current)
        self.selectionModel().currentChanged.connect(self._take_current)
        model.modelReset.connect(self._show_current)
        model.rowsInserted.connect(self._show_current)

    def _show_current(self) -> None:
        page = self._controller.current_page
        index = self._pages.index_of(page.id) if page else QModelIndex()
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _take_current(self, index: QModelIndex) -> None:
        page_id = index.data(PAGE_ID_ROLE)
        if page_id:
            self._controller.select_page(page_id)


class _PageDelegate(QStyledItemDelegate):
    """A thumbnail on a quiet ground, its name, and how much is left to do."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        return QSize(
            THUMBNAIL_SIZE.width() + 2 * _PAD, THUMBNAIL_SIZE.height() + _CAPTION + 2 * _PAD
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        accent = palette.color(palette.ColorRole.Highlight)
        if selected:
            ground = QColor(accent)
            ground.setAlpha(32)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect.adjusted(4, 3, -4, -3), 8, 8)
        paper = self._paint_paper(painter, rect, index, accent if selected else None)
        self._paint_caption(painter, rect, paper, option, index)
        painter.restore()

    def _paint_paper(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        frame: QColor | None,
    ) -> QRect:
        picture: QPixmap = index.data(Qt.ItemDataRole.DecorationRole)
        size = picture.size().scaled(THUMBNAIL_SIZE, Qt.AspectRatioMode.KeepAspectRatio)
        paper = QRect(0, 0, size.width(), size.height())
        paper.moveCenter(rect.center())
        # A page that lies on its side stands on its name as the others do.
        paper.moveTop(rect.top() + _PAD + THUMBNAIL_SIZE.height() - size.height())
        painter.drawPixmap(paper, picture)
        pen = QPen(frame or QColor(128, 128, 128, 110), 2 if frame else 1)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper)
        return paper

    def _paint_caption(
        self,
        painter: QPainter,
        rect: QRect,
        paper: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = option.palette
        metrics = painter.fontMetrics()
        top = rect.top() + _PAD + THUMBNAIL_SIZE.height() + 5
        line = QRect(rect.left() + _PAD, top, rect.width() - 2 * _PAD, metrics.height())
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, line.width())
        painter.setPen(palette.color(palette.ColorRole.WindowText))
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, name)
        note = index.data(NOTE_ROLE)
        painter.setPen(palette.color(palette.ColorRole.PlaceholderText))
        painter.drawText(line.translated(0, metrics.height()), Qt.AlignmentFlag.AlignHCenter, note)
        if index.data(HEALTH_ROLE) < _UNHEALTHY:
            painter.setBrush(theme.colour(Mark.DOUBTFUL, palette))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(paper.right() - 14, paper.top() + 4, 10, 10))
