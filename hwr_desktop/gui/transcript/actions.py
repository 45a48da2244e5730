"""The actions of the page as text."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "show-transcript",
        QT_TRANSLATE_NOOP("Action", "Te&xt of the Page"),
        "side.show_transcript",
        Menu.VIEW,
        ("Ctrl+2",),
        when=When.PAGE,
    ),
    ActionSpec(
        "show-spelling",
        QT_TRANSLATE_NOOP("Action", "Spell &Marks in the Text"),
        "",
        Menu.VIEW,
        ("F7",),
        setting="show_spelling",
    ),
)
