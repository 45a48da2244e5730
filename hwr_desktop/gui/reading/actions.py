"""The actions of reading."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "cancel",
        QT_TRANSLATE_NOOP("Action", "&Stop Reading"),
        "opening.cancel",
        Menu.TOOLS,
        ("Ctrl+.",),
        When.WORKING,
        "cancel",
    ),
)
