"""The actions of the review budget."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "show-budget",
        QT_TRANSLATE_NOOP("Action", "Review Bud&get"),
        "side.show_budget",
        Menu.VIEW,
        ("Ctrl+4",),
        when=When.PAGE,
    ),
)
