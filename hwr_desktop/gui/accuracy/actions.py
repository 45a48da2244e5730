"""The actions of the accuracy panel."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "show-accuracy",
        QT_TRANSLATE_NOOP("Action", "A&ccuracy"),
        "side.show_accuracy",
        Menu.VIEW,
        ("Ctrl+5",),
        when=When.PAGE,
    ),
)
