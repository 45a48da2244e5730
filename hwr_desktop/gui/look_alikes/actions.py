"""The actions of look-alikes."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "same-again",
        QT_TRANSLATE_NOOP("Action", "Same &Reading, Same Shape"),
        "look_alikes.show_same_again",
        Menu.REVIEW,
        ("Ctrl+L",),
        when=When.PAGE,
        icon="grid",
        separated=True,
    ),
    ActionSpec(
        "show-look-alikes",
        QT_TRANSLATE_NOOP("Action", "&Look-alikes"),
        "side.show_look_alikes",
        Menu.VIEW,
        ("Ctrl+3",),
        when=When.PAGE,
        icon="grid",
    ),
)
