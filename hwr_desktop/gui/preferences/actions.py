"""The actions of the preferences."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "preferences",
        QT_TRANSLATE_NOOP("Action", "&Preferences…"),
        "preferences.show",
        Menu.TOOLS,
        ("std:Preferences", "Ctrl+,"),
        icon="settings",
        separated=True,
    ),
)
