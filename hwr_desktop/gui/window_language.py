"""What the inner rooms say to a person, in the language of the window.

Errors, warnings, reasons and licences come as English sentences from rooms that know no Qt, some of
them out of another process or a file. Each is recognised by its fixed words and said again in
translation, with its paths and figures in their places; any other sentence stays as it is.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hwr_desktop.gui.messages import MESSAGES

if TYPE_CHECKING:
    from hwr_desktop.errors import HwrError
    from hwr_desktop.message import Message

_PLACE = re.compile(r"\{(\w+)\}")
_SENTENCES = ("reason", "message")
"""Places that are filled with sentences of the inner rooms."""


def in_window_language(message: HwrError | Message | str) -> str:
    """Say a message of an inner room in the language of the window; safe in any thread."""
    english = str(message)
    found = _recognised(english)
    if found is None:
        return english
    text, values = found
    filled = {k: in_window_language(v) if k in _SENTENCES else v for k, v in values.items()}
    return QCoreApplication.translate("Message", text).format(**filled)


@functools.lru_cache(maxsize=256)
def _recognised(message: str) -> tuple[str, dict[str, str]] | None:
    for text, pattern in _patterns():
        match = pattern.fullmatch(message)
        if match:
            return text, match.groupdict()
    return None


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each sentence with a pattern for it; those that quote others and the longer come first."""

    def rank(text: str) -> tuple[bool, int]:
        return "{message}" in text, len(_PLACE.sub("", text))

    return tuple((text, _pattern(text)) for text in sorted(MESSAGES, key=rank, reverse=True))


def _pattern(text: str) -> re.Pattern[str]:
    parts = _PLACE.split(text)  # fixed words and names by turns
    fixed, names = parts[::2], parts[1::2]
    places = [f"(?P<{name}>.+?)" for name in names] + [""]
    joined = "".join(re.escape(f) + place for f, place in zip(fixed, places, strict=True))
    return re.compile(joined, re.DOTALL)
