"""The actions of the project file."""

from __future__ import annotations

from hwr_desktop.gui.menus.action_spec import ActionSpec, Menu, When
from hwr_desktop.gui.translation import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionSpec(
        "save",
        QT_TRANSLATE_NOOP("Action", "&Save"),
        "project.save",
        Menu.FILE,
        ("std:Save",),
        When.PAGE,
        "save",
        separated=True,
    ),
    ActionSpec(
        "save-as",
        QT_TRANSLATE_NOOP("Action", "Save &As…"),
        "project.save_as",
        Menu.FILE,
        ("std:SaveAs",),
        When.PAGE,
    ),
    ActionSpec(
        "save-copy",
        QT_TRANSLATE_NOOP("Action", "Save a Cop&y…"),
        "project.save_copy",
        Menu.FILE,
        when=When.PAGE,
    ),
    ActionSpec(
        "embed-images",
        QT_TRANSLATE_NOOP("Action", "&Keep Page Images in the Project…"),
        "project.embed_images",
        Menu.FILE,
        when=When.PAGE,
        separated=True,
    ),
    ActionSpec(
        "link-images",
        QT_TRANSLATE_NOOP("Action", "&Link Page Images…"),
        "project.link_images",
        Menu.FILE,
        when=When.PAGE,
    ),
)
