"""Figures as the window's language writes them: its decimal sign, its groups of thousands.

The locale is Qt's default one, which `start.install_language` sets.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale


def count(number: int) -> str:
    """Write a whole number."""
    return QLocale().toString(number)


def decimal(number: float, digits: int = 1) -> str:
    """Write a number with so many digits behind the decimal sign."""
    return QLocale().toString(float(number), "f", digits)


def percent(share: float, digits: int = 0) -> str:
    """Write a share, 0 to 1, in per cent."""
    return f"{decimal(100 * share, digits)}\N{NO-BREAK SPACE}%"
