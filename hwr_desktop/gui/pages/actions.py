"""The actions of whole pages."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "previous-page",
        QT_TRANSLATE_NOOP("Action", "Previous Page"),
        "pages.previous",
        Menu.VIEW,
        ("Ctrl+PgUp",),
        When.PAGE,
        separated=True,
    ),
    ActionSpec(
        "next-page",
        QT_TRANSLATE_NOOP("Action", "Next Page"),
        "pages.next",
        Menu.VIEW,
        ("Ctrl+PgDown",),
        When.PAGE,
    ),
    ActionSpec(
        "read-page",
        QT_TRANSLATE_NOOP("Action", "&Read Page Again"),
        "pages.read_again",
        Menu.TOOLS,
        ("F5",),
        When.PAGE,
        "read",
    ),
    ActionSpec(
        "page-earlier",
        QT_TRANSLATE_NOOP("Action", "Mo&ve Page Up"),
        "pages.move_earlier",
        Menu.TOOLS,
        ("Ctrl+Shift+PgUp",),
        When.PAGE,
    ),
    ActionSpec(
        "page-later",
        QT_TRANSLATE_NOOP("Action", "Move Page &Down"),
        "pages.move_later",
        Menu.TOOLS,
        ("Ctrl+Shift+PgDown",),
        When.PAGE,
    ),
    ActionSpec(
        "remove-page",
        QT_TRANSLATE_NOOP("Action", "Re&move Page"),
        "pages.remove",
        Menu.TOOLS,
        when=When.PAGE,
        icon="delete",
    ),
)
