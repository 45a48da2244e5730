"""The grid of look-alikes: one card of ink a word, worked by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hwr_desktop.gui.figures import percent
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.style.icons import mark_icon
from hwr_desktop.gui.widgets.crop_delegate import Index, paint_crop
from hwr_desktop.gui.widgets.word_field import WordField, alternative_number, types_text
from hwr_desktop.gui.word_table.model import WORD_ID_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.look_alikes.model import LookAlikesModel

_CARD = QSize(146, 88)
_FOOT = 24
"""Pixels of a card below the ink: the bar, or what the word became."""
_TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class LookAlikesGrid(QListView):
    """Arrows move, typing corrects, and the other keys are signals."""

    confirmed = Signal()
    """Enter: all that are left are right."""
    set_aside = Signal()
    """Space: the selected ones are for later."""
    all_set_aside = Signal()
    """Shift+Space: all that are left are for later."""
    turned = Signal(int)
    """Ctrl with an arrow: the next group is wanted (1), or the previous one (-1)."""
    rejected = Signal()
    """Delete: the selected ones are no words."""
    context_wanted = Signal(str)
    """F2: show the word of this id on its page."""
    corrected = Signal(object, str)
    """Ids of the words that were selected when typing began, and what they are."""
    entered = Signal()
    """Enter ended the typing."""

    def __init__(
        self,
        controller: Controller,
        images: PageImages,
        model: LookAlikesModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Words read alike"))
        delegate = _CardDelegate(controller, images, model, self)
        delegate.typed.connect(self.corrected)
        delegate.entered.connect(self.entered)
        self.setItemDelegate(delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(theme.SPACING // 2)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.doubleClicked.connect(self._ask_for_context)
        images.loaded.connect(self.viewport().update)

    def selected_ids(self) -> tuple[str, ...]:
        """Return the ids of the selected words, or of the current one."""
        indexes = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        ids = (index.data(WORD_ID_ROLE) for index in sorted(indexes, key=QModelIndex.row))
        return tuple(word_id for word_id in ids if word_id)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and (types_text(event) or event.key() == Qt.Key.Key_F2)
        ):
            # Else the window's own shortcuts of these keys would be quicker.
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        key = Qt.Key(event.key())
        if modifiers == Qt.KeyboardModifier.ControlModifier and key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and key is Qt.Key.Key_Space:
            self.all_set_aside.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif plain and key is Qt.Key.Key_Space:
            self.set_aside.emit()
        elif plain and key is Qt.Key.Key_Delete:
            self.rejected.emit()
        elif plain and key is Qt.Key.Key_F2:
            self._ask_for_context(self.currentIndex())
        elif alternative_number(event) is not None:
            event.accept()  # the alternatives of the word in the strip, which is another one
        else:
            super().keyPressEvent(event)

    def _ask_for_context(self, index: QModelIndex) -> None:
        if index.isValid():
            self.context_wanted.emit(index.data(WORD_ID_ROLE))


class _CardDelegate(QStyledItemDelegate):
    """Paints a word's ink on paper, its confidence below, and what became of it."""

    typed = Signal(object, str)
    entered = Signal()

    def __init__(
        self,
        controller: Controller,
        images: PageImages,
        model: LookAlikesModel,
        grid: LookAlikesGrid,
    ) -> None:
        super().__init__(grid)
        self._controller = controller
        self._images = images
        self._model = model
        self._grid = grid
        self._edited: tuple[str, ...] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _CARD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        word, page = self._model.word(index), self._model.page(index)
        if word is None or page is None:
            return
        mark = self._controller.mark_of(word)
        tone = theme.colour(mark, option.palette)
        card = option.rect.adjusted(3, 3, -3, -3)
        paper = card.adjusted(0, 0, 0, -_FOOT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.base())
        painter.drawRoundedRect(card, 7, 7)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(paper, 7, 7)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        gone = word.doubtful or word.status.settled
        painter.setOpacity(0.45 if gone else 1.0)
        ink = paper.adjusted(8, 6, -8, -6)
        paint_crop(painter, self._images, page, word, ink, Qt.AlignmentFlag.AlignHCenter)
        painter.setOpacity(1.0)
        foot = QRect(card.left() + 8, paper.bottom() + 1, card.width() - 16, _FOOT - 1)
        if gone:
            icon = QRect(foot.left(), foot.top() + 4, 15, 15)
            mark_icon(mark).paint(painter, icon)
            painter.setPen(tone)
            text = self.tr("set aside") if word.doubtful else word.transcription
            painter.drawText(
                foot.adjusted(21, 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter,
                painter.fontMetrics().elidedText(
                    text, Qt.TextElideMode.ElideRight, foot.width() - 21
                ),
            )
        else:
            self._paint_confidence(
                painter, foot, word.confidence, tone, option.palette.mid().color()
            )
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        accent = QGuiApplication.palette().highlight().color()
        edge = QPen(accent, 2.5 if focused else 2) if selected else QPen(option.palette.mid(), 1)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.restore()

    def _paint_confidence(
        self, painter: QPainter, foot: QRect, confidence: float, tone: QColor, groove: QColor
    ) -> None:
        label = percent(confidence)
        width = painter.fontMetrics().horizontalAdvance(percent(1))
        bar = QRectF(foot.left(), foot.center().y() - 1, foot.width() - width - 8, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(groove)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(tone)
        bar.setWidth(max(4.0, bar.width() * confidence))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(tone)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        # A click on another card ends the typing, but the typing was not for that card.
        self._edited = self._grid.selected_ids()
        field = WordField(parent)
        field.composition_ended.connect(lambda: self._leave(field))
        return field

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        field = cast("WordField", editor)
        if field.isModified():
            self.typed.emit(self._edited, field.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        height = editor.sizeHint().height()
        foot = QPoint(option.rect.left() + 3, option.rect.bottom() - height - 2)
        editor.setGeometry(QRect(foot, QSize(option.rect.width() - 6, height)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = cast("WordField", watched)
        if field.composing and event.type() in (QEvent.Type.KeyPress, QEvent.Type.FocusOut):
            return False
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._close(field)
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _leave(self, field: WordField) -> None:
        if not field.hasFocus():
            self._close(field)

    def _close(self, field: WordField) -> None:
        self.commitData.emit(field)
        self.closeEditor.emit(field)
