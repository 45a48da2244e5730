"""The actions of opening files."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "new-window",
        QT_TRANSLATE_NOOP("Action", "&New Window"),
        "window.open_another",
        Menu.FILE,
        ("std:New",),
    ),
    ActionSpec(
        "open",
        QT_TRANSLATE_NOOP("Action", "&Open…"),
        "opening.open",
        Menu.FILE,
        ("std:Open",),
        icon="open",
        toolbar=True,
    ),
    ActionSpec(
        "open-folder",
        QT_TRANSLATE_NOOP("Action", "Open &Folder…"),
        "opening.open_folder",
        Menu.FILE,
        ("Ctrl+Shift+O",),
    ),
)
