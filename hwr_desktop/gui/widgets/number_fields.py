"""Fields for numbers, their text as far from the edge as in every other field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NumberField(QSpinBox):
    """Takes a whole number."""

    def __init__(self, smallest: int, largest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(smallest, largest)
        self.lineEdit().setTextMargins(theme.SPACING, 0, 0, 0)


class PercentField(QDoubleSpinBox):
    """Takes a share in per cent, and tells it once it is typed whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setSuffix("\N{NO-BREAK SPACE}%")
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(theme.SPACING, 0, 0, 0)
