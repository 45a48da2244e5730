"""The actions of finding actions and keys."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "palette",
        QT_TRANSLATE_NOOP("Action", "Find &Action…"),
        "help.show_palette",
        Menu.HELP,
        ("Ctrl+Shift+P",),
        icon="palette",
    ),
    ActionSpec(
        "shortcuts",
        QT_TRANSLATE_NOOP("Action", "&Keyboard Shortcuts"),
        "help.show_shortcuts",
        Menu.HELP,
        ("F1", "?"),
        icon="keyboard",
    ),
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("Action", "A&bout HWR Desktop"),
        "help.show_about",
        Menu.HELP,
        icon="about",
        separated=True,
    ),
)
