"""The actions of page preparation."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "show-preparation",
        QT_TRANSLATE_NOOP("Action", "Page Preparation, Step by Step…"),
        "preparation.show",
        Menu.VIEW,
        ("Ctrl+Alt+P",),
        When.PAGE,
    ),
)
