"""The actions of searching."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "find-replace",
        QT_TRANSLATE_NOOP("Action", "Find and Re&place…"),
        "search.find_and_replace",
        Menu.EDIT,
        ("std:Replace",),
        when=When.PAGE,
    ),
    ActionSpec(
        "go-to",
        QT_TRANSLATE_NOOP("Action", "&Go to Page or Word…"),
        "search.go_to",
        Menu.EDIT,
        ("Ctrl+G",),
        when=When.PAGE,
    ),
)
