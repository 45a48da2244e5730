"""What describes an action: a row of the table that each feature has in its `actions.py`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP


class When(StrEnum):
    """What must be there for an action to be enabled."""

    ALWAYS = "always"
    PAGE = "page"
    WORD = "word"
    WORDS = "words"
    """Several selected words."""
    UNDO = "undo"
    REDO = "redo"
    CONFLICTS = "conflicts"
    """Words were read otherwise than a person settled them."""
    WORKING = "working"
    """Work is going on in the background."""


class Menu(StrEnum):
    """The menus, in order."""

    FILE = "file"
    EDIT = "edit"
    REVIEW = "review"
    BOXES = "boxes"
    VIEW = "view"
    TOOLS = "tools"
    HELP = "help"


MENU_TITLES = {
    Menu.FILE: QT_TRANSLATE_NOOP("Menu", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Menu", "&Edit"),
    Menu.REVIEW: QT_TRANSLATE_NOOP("Menu", "&Review"),
    Menu.BOXES: QT_TRANSLATE_NOOP("Menu", "&Boxes"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Menu", "&View"),
    Menu.TOOLS: QT_TRANSLATE_NOOP("Menu", "&Tools"),
    Menu.HELP: QT_TRANSLATE_NOOP("Menu", "&Help"),
}


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that a person can do.

    Attributes:
        id: Name that never changes; settings keep shortcuts by it.
        text: What menus show, to be translated in the context ``Action``.
        slot: Room and method that do it, for example ``review.accept``.
        menu: Where it stands.
        shortcuts: Key sequences in Qt's portable form, or names of standard keys
            (``std:Undo``), the first one shown.
        when: What must be there.
        icon: Name of its icon, or empty.
        toolbar: Whether it is a button of the toolbar.
        field_key: Key that does the same in the review strip while it commands.
        separated: Whether a line stands before it in its menu.
        setting: Name of the boolean setting that it switches, or empty.
        excludes: Name of the setting that this one, switched on, switches off.
    """

    id: str
    text: str
    slot: str
    menu: Menu
    shortcuts: tuple[str, ...] = ()
    when: When = When.ALWAYS
    icon: str = ""
    toolbar: bool = False
    field_key: str = ""
    separated: bool = False
    setting: str = ""
    excludes: str = ""
