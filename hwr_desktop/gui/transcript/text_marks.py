"""How words are marked in flowing text: by shade and underline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat

from hwr_desktop.gui.style import theme
from hwr_desktop.review.marks import Mark

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

_UNDERLINES = {
    Mark.UNSURE: QTextCharFormat.UnderlineStyle.DashUnderline,
    Mark.DOUBTFUL: QTextCharFormat.UnderlineStyle.DotLine,
    Mark.SET_ASIDE: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Mark.CORRECTED: QTextCharFormat.UnderlineStyle.SingleUnderline,
}
"""Patterns that tell the marks apart where colours do not."""
_TINTED = {Mark.UNSURE: 40, Mark.DOUBTFUL: 60, Mark.SET_ASIDE: 45}
"""Opacity of the shade behind a word, of 255."""


def is_shaded(mark: Mark) -> bool:
    """Whether words of this mark stand on a shade."""
    return mark in _TINTED


def mark_format(mark: Mark, palette: QPalette) -> QTextCharFormat:
    """Return the format of a word that is marked so."""
    tone = theme.colour(mark, palette)
    shape = QTextCharFormat()
    if mark in _TINTED:
        shade = QColor(tone)
        shade.setAlpha(_TINTED[mark])
        shape.setBackground(shade)
    if mark in _UNDERLINES:
        shape.setUnderlineStyle(_UNDERLINES[mark])
        shape.setUnderlineColor(tone)
    return shape


def underline_misspelt(shape: QTextCharFormat, palette: QPalette) -> None:
    """Draw the wavy line under a word that no word list knows."""
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    shape.setUnderlineColor(theme.colour(Mark.DOUBTFUL, palette))
