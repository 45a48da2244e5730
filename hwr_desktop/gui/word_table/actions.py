"""The actions of the word table."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "find-words",
        QT_TRANSLATE_NOOP("Action", "&Find Words"),
        "side.find_words",
        Menu.EDIT,
        ("std:Find",),
        when=When.PAGE,
        icon="search",
        separated=True,
    ),
    ActionSpec(
        "show-words",
        QT_TRANSLATE_NOOP("Action", "Word Table"),
        "side.show_words",
        Menu.VIEW,
        ("Ctrl+1",),
        when=When.PAGE,
        separated=True,
    ),
)
