"""The actions of exporting."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "export",
        QT_TRANSLATE_NOOP("Action", "&Export…"),
        "export.export",
        Menu.FILE,
        ("Ctrl+E",),
        When.PAGE,
        "export",
        toolbar=True,
        separated=True,
    ),
)
