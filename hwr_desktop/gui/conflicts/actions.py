"""The actions of conflicts."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "show-conflicts",
        QT_TRANSLATE_NOOP("Action", "Con&flicts"),
        "side.show_conflicts",
        Menu.VIEW,
        ("Ctrl+6",),
        when=When.CONFLICTS,
    ),
)
