"""The names of the exchange formats in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

_TRANSLATED = (
    QT_TRANSLATE_NOOP("Format", "CSV table"),
    QT_TRANSLATE_NOOP("Format", "Excel workbook"),
    QT_TRANSLATE_NOOP("Format", "Plain text"),
    QT_TRANSLATE_NOOP("Format", "Searchable PDF"),
)
"""Titles that are words; the others are names."""


def format_title(name: str) -> str:
    """Return what the window calls a format of the registry."""
    title = FORMATS[name].title
    return QCoreApplication.translate("Format", title) if title in _TRANSLATED else title
