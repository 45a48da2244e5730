"""The actions of the statistics."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "statistics",
        QT_TRANSLATE_NOOP("Action", "S&tatistics…"),
        "statistics.show",
        Menu.TOOLS,
        ("Ctrl+I",),
        when=When.PAGE,
        separated=True,
    ),
)
