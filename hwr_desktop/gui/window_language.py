"""What the inner rooms say to a person, in the language of the window.

The rooms know no Qt: their errors, warnings and reasons are templates with values. The template is
translated, then the values are filled in. `docs/messages.py` collects the templates for Qt
Linguist.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hwr_desktop.errors import HwrError
from hwr_desktop.message import Message


def in_window_language(message: HwrError | Message) -> str:
    """Say a message of an inner room in the language of the window; safe in any thread."""
    if isinstance(message, HwrError):
        message = message.message
    values = {
        name: in_window_language(value) if isinstance(value, Message) else value
        for name, value in message.values.items()
    }
    return QCoreApplication.translate("Message", message.template).format(**values)
