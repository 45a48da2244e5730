"""A button that shortens its text where there is no room for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_FEWEST_CHARACTERS = 6


class ElidingButton(QToolButton):
    """As wide as its text, or less: a row of them never widens the window around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        few = _FEWEST_CHARACTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(few, self.sizeHint().width()), self.sizeHint().height())

    @property
    def shown_text(self) -> str:
        """The text, or what there is room for of it."""
        missing = self.sizeHint().width() - self.width()
        if missing <= 0:
            return self.text()
        room = self.fontMetrics().horizontalAdvance(self.text()) - missing
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.shown_text
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
