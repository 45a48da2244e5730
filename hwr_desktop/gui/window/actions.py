"""The actions of the window itself, and undo."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "close",
        QT_TRANSLATE_NOOP("Action", "&Close Window"),
        "window.close",
        Menu.FILE,
        ("std:Close",),
        separated=True,
    ),
    ActionSpec(
        "quit", QT_TRANSLATE_NOOP("Action", "&Quit"), "window.quit", Menu.FILE, ("std:Quit",)
    ),
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("Action", "&Undo"),
        "controller.undo",
        Menu.EDIT,
        ("std:Undo",),
        When.UNDO,
        "undo",
        toolbar=True,
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("Action", "&Redo"),
        "controller.redo",
        Menu.EDIT,
        ("std:Redo", "Ctrl+Shift+Z"),
        When.REDO,
        "redo",
        toolbar=True,
    ),
)
