"""The actions of the batch window."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "batch",
        QT_TRANSLATE_NOOP("Action", "&Batch…"),
        "batch.show",
        Menu.TOOLS,
        ("Ctrl+Shift+E",),
        icon="batch",
        separated=True,
    ),
)
