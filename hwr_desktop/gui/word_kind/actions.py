"""The actions of kinds of ink."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "kind-handwritten",
        QT_TRANSLATE_NOOP("Action", "These Words Are Handwriting"),
        "word_kind.handwritten",
        Menu.REVIEW,
        ("Ctrl+Shift+H",),
        When.WORD,
        separated=True,
    ),
    ActionSpec(
        "kind-printed",
        QT_TRANSLATE_NOOP("Action", "These Words Are Print"),
        "word_kind.printed",
        Menu.REVIEW,
        ("Ctrl+Shift+T",),
        When.WORD,
    ),
    ActionSpec(
        "kind-mark",
        QT_TRANSLATE_NOOP("Action", "These Are Marks, Not Text"),
        "word_kind.mark",
        Menu.REVIEW,
        ("Ctrl+Shift+M",),
        When.WORD,
    ),
    ActionSpec(
        "ticked",
        QT_TRANSLATE_NOOP("Action", "Box Is Ticked"),
        "word_kind.ticked",
        Menu.REVIEW,
        ("Ctrl+Shift+X",),
        When.WORD,
    ),
    ActionSpec(
        "not-ticked",
        QT_TRANSLATE_NOOP("Action", "Box Is Not Ticked"),
        "word_kind.not_ticked",
        Menu.REVIEW,
        ("Ctrl+Shift+Y",),
        When.WORD,
    ),
)
