"""The action of the forms window."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "forms",
        QT_TRANSLATE_NOOP("Action", "&Forms…"),
        "forms.show",
        Menu.TOOLS,
        ("Ctrl+Shift+F",),
        icon="grid",
    ),
)
