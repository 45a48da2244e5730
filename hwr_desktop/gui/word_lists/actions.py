"""The actions of the word lists."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "add-good-word",
        QT_TRANSLATE_NOOP("Action", "Add to &Good Words"),
        "word_lists.add_good_word",
        Menu.REVIEW,
        ("Ctrl+D",),
        when=When.WORD,
    ),
    ActionSpec(
        "add-bad-word",
        QT_TRANSLATE_NOOP("Action", "Add to &Bad Words"),
        "word_lists.add_bad_word",
        Menu.REVIEW,
        ("Ctrl+Shift+D",),
        when=When.WORD,
    ),
    ActionSpec(
        "word-lists",
        QT_TRANSLATE_NOOP("Action", "&Word Lists…"),
        "word_lists.edit",
        Menu.REVIEW,
    ),
)
