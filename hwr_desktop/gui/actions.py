"""Everything a person can do, as one table.

Menus, the toolbar, the actions palette, the shortcut sheet and the preferences are made from it.
`action_set.py` turns rows into Qt actions.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001
    """Mark a text for Qt Linguist, which knows this name, and leave it as it is."""
    return text


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


ACTIONS: tuple[ActionSpec, ...] = (
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
        "files.open",
        Menu.FILE,
        ("std:Open",),
        icon="open",
        toolbar=True,
    ),
    ActionSpec(
        "open-folder",
        QT_TRANSLATE_NOOP("Action", "Open &Folder…"),
        "files.open_folder",
        Menu.FILE,
        ("Ctrl+Shift+O",),
    ),
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
    ActionSpec(
        "export",
        QT_TRANSLATE_NOOP("Action", "&Export…"),
        "files.export",
        Menu.FILE,
        ("Ctrl+E",),
        When.PAGE,
        "export",
        toolbar=True,
        separated=True,
    ),
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
    ActionSpec(
        "find-words",
        QT_TRANSLATE_NOOP("Action", "&Find Words"),
        "panels.find_words",
        Menu.EDIT,
        ("std:Find",),
        when=When.PAGE,
        icon="search",
        separated=True,
    ),
    ActionSpec(
        "find-replace",
        QT_TRANSLATE_NOOP("Action", "Find and Re&place…"),
        "panels.find_and_replace",
        Menu.EDIT,
        ("std:Replace",),
        when=When.PAGE,
    ),
    ActionSpec(
        "go-to",
        QT_TRANSLATE_NOOP("Action", "&Go to Page or Word…"),
        "panels.go_to",
        Menu.EDIT,
        ("Ctrl+G",),
        when=When.PAGE,
    ),
    ActionSpec(
        "accept",
        QT_TRANSLATE_NOOP("Action", "&Accept and Go On"),
        "review.accept",
        Menu.REVIEW,
        ("Ctrl+Return",),
        When.WORD,
        "accept",
        toolbar=True,
        field_key="Enter",
    ),
    ActionSpec(
        "edit-word",
        QT_TRANSLATE_NOOP("Action", "&Edit Text"),
        "review.edit",
        Menu.REVIEW,
        ("F2",),
        When.PAGE,
        "edit",
    ),
    ActionSpec(
        "set-aside",
        QT_TRANSLATE_NOOP("Action", "Set A&side for Later"),
        "review.set_aside",
        Menu.REVIEW,
        ("Ctrl+Space",),
        When.WORD,
        "set-aside",
        field_key="Space",
    ),
    ActionSpec(
        "reject",
        QT_TRANSLATE_NOOP("Action", "This Is &No Word"),
        "review.reject",
        Menu.REVIEW,
        ("Ctrl+Delete",),
        When.WORD,
        "reject",
        field_key="Delete",
    ),
    ActionSpec(
        "reopen",
        QT_TRANSLATE_NOOP("Action", "Re&open"),
        "review.reopen_selected",
        Menu.REVIEW,
        ("Ctrl+Backspace",),
        When.WORD,
    ),
    ActionSpec(
        "confirm-selected",
        QT_TRANSLATE_NOOP("Action", "&Confirm Selected Words"),
        "review.confirm_selected",
        Menu.REVIEW,
        ("Ctrl+Shift+Return",),
        When.WORD,
        "confirm-page",
    ),
    ActionSpec(
        "confirm-page",
        QT_TRANSLATE_NOOP("Action", "Confirm Whole &Page"),
        "review.confirm_page",
        Menu.REVIEW,
        when=When.PAGE,
    ),
    ActionSpec(
        "next-to-review",
        QT_TRANSLATE_NOOP("Action", "Next Word to Review"),
        "review.next_to_review",
        Menu.REVIEW,
        ("F8",),
        When.PAGE,
        "next",
        toolbar=True,
        separated=True,
    ),
    ActionSpec(
        "previous-to-review",
        QT_TRANSLATE_NOOP("Action", "Previous Word to Review"),
        "review.previous_to_review",
        Menu.REVIEW,
        ("Shift+F8",),
        When.PAGE,
        "previous",
    ),
    ActionSpec(
        "next-word",
        QT_TRANSLATE_NOOP("Action", "Next Word"),
        "review.next_word",
        Menu.REVIEW,
        ("Alt+Right",),
        When.PAGE,
        field_key="Down",
    ),
    ActionSpec(
        "previous-word",
        QT_TRANSLATE_NOOP("Action", "Previous Word"),
        "review.previous_word",
        Menu.REVIEW,
        ("Alt+Left",),
        When.PAGE,
        field_key="Up",
    ),
    ActionSpec(
        "same-again",
        QT_TRANSLATE_NOOP("Action", "Same &Reading, Same Shape"),
        "panels.show_same_again",
        Menu.REVIEW,
        ("Ctrl+L",),
        when=When.PAGE,
        icon="grid",
        separated=True,
    ),
    ActionSpec(
        "add-good-word",
        QT_TRANSLATE_NOOP("Action", "Add to &Good Words"),
        "panels.add_good_word",
        Menu.REVIEW,
        ("Ctrl+D",),
        when=When.WORD,
    ),
    ActionSpec(
        "add-bad-word",
        QT_TRANSLATE_NOOP("Action", "Add to &Bad Words"),
        "panels.add_bad_word",
        Menu.REVIEW,
        ("Ctrl+Shift+D",),
        when=When.WORD,
    ),
    ActionSpec(
        "word-lists",
        QT_TRANSLATE_NOOP("Action", "&Word Lists…"),
        "panels.edit_word_lists",
        Menu.REVIEW,
    ),
    ActionSpec(
        "edit-boxes",
        QT_TRANSLATE_NOOP("Action", "&Draw and Move Boxes"),
        "",
        Menu.BOXES,
        ("Ctrl+Shift+B",),
        When.PAGE,
        icon="draw",
        setting="edit_boxes",
        excludes="edit_order",
        toolbar=True,
    ),
    ActionSpec(
        "edit-order",
        QT_TRANSLATE_NOOP("Action", "Set &Reading Order by Mouse"),
        "",
        Menu.BOXES,
        ("Ctrl+Shift+R",),
        When.PAGE,
        icon="order",
        setting="edit_order",
        excludes="edit_boxes",
    ),
    ActionSpec(
        "add-box",
        QT_TRANSLATE_NOOP("Action", "&Add Box"),
        "boxes.add",
        Menu.BOXES,
        ("Ctrl+Shift+N",),
        When.PAGE,
    ),
    ActionSpec(
        "split",
        QT_TRANSLATE_NOOP("Action", "&Split at the Caret"),
        "boxes.split",
        Menu.BOXES,
        ("Ctrl+K",),
        When.WORD,
        icon="split",
        separated=True,
    ),
    ActionSpec(
        "merge",
        QT_TRANSLATE_NOOP("Action", "&Merge"),
        "boxes.merge",
        Menu.BOXES,
        ("Ctrl+M",),
        When.WORD,
        icon="merge",
    ),
    ActionSpec(
        "delete-box",
        QT_TRANSLATE_NOOP("Action", "De&lete Box"),
        "boxes.delete",
        Menu.BOXES,
        ("Ctrl+Shift+Delete",),
        When.WORD,
        icon="delete",
    ),
    ActionSpec(
        "read-earlier",
        QT_TRANSLATE_NOOP("Action", "Read &Earlier"),
        "boxes.earlier",
        Menu.BOXES,
        ("Alt+Shift+Left",),
        When.WORD,
        separated=True,
    ),
    ActionSpec(
        "read-later",
        QT_TRANSLATE_NOOP("Action", "Read La&ter"),
        "boxes.later",
        Menu.BOXES,
        ("Alt+Shift+Right",),
        When.WORD,
    ),
    ActionSpec(
        "move-left",
        QT_TRANSLATE_NOOP("Action", "Move Left"),
        "boxes.move_left",
        Menu.BOXES,
        ("Ctrl+Alt+Left",),
        When.WORD,
        separated=True,
    ),
    ActionSpec(
        "move-right",
        QT_TRANSLATE_NOOP("Action", "Move Right"),
        "boxes.move_right",
        Menu.BOXES,
        ("Ctrl+Alt+Right",),
        When.WORD,
    ),
    ActionSpec(
        "move-up",
        QT_TRANSLATE_NOOP("Action", "Move Up"),
        "boxes.move_up",
        Menu.BOXES,
        ("Ctrl+Alt+Up",),
        When.WORD,
    ),
    ActionSpec(
        "move-down",
        QT_TRANSLATE_NOOP("Action", "Move Down"),
        "boxes.move_down",
        Menu.BOXES,
        ("Ctrl+Alt+Down",),
        When.WORD,
    ),
    ActionSpec(
        "narrow",
        QT_TRANSLATE_NOOP("Action", "Narrower"),
        "boxes.narrow",
        Menu.BOXES,
        ("Ctrl+Alt+Shift+Left",),
        When.WORD,
    ),
    ActionSpec(
        "widen",
        QT_TRANSLATE_NOOP("Action", "Wider"),
        "boxes.widen",
        Menu.BOXES,
        ("Ctrl+Alt+Shift+Right",),
        When.WORD,
    ),
    ActionSpec(
        "lower",
        QT_TRANSLATE_NOOP("Action", "Lower"),
        "boxes.lower",
        Menu.BOXES,
        ("Ctrl+Alt+Shift+Up",),
        When.WORD,
    ),
    ActionSpec(
        "heighten",
        QT_TRANSLATE_NOOP("Action", "Higher"),
        "boxes.heighten",
        Menu.BOXES,
        ("Ctrl+Alt+Shift+Down",),
        When.WORD,
    ),
    ActionSpec(
        "zoom-in",
        QT_TRANSLATE_NOOP("Action", "Zoom &In"),
        "view.zoom_in",
        Menu.VIEW,
        ("std:ZoomIn", "Ctrl+="),
        When.PAGE,
        "zoom-in",
        toolbar=True,
    ),
    ActionSpec(
        "zoom-out",
        QT_TRANSLATE_NOOP("Action", "Zoom &Out"),
        "view.zoom_out",
        Menu.VIEW,
        ("std:ZoomOut",),
        When.PAGE,
        "zoom-out",
        toolbar=True,
    ),
    ActionSpec(
        "actual-size",
        QT_TRANSLATE_NOOP("Action", "&Actual Size"),
        "view.actual_size",
        Menu.VIEW,
        ("Ctrl+1",),
        When.PAGE,
    ),
    ActionSpec(
        "fit-width",
        QT_TRANSLATE_NOOP("Action", "Fit &Width"),
        "view.fit_width",
        Menu.VIEW,
        ("Ctrl+0",),
        When.PAGE,
        "fit-width",
        toolbar=True,
    ),
    ActionSpec(
        "fit-page",
        QT_TRANSLATE_NOOP("Action", "Fit &Page"),
        "view.fit_page",
        Menu.VIEW,
        ("Ctrl+9",),
        When.PAGE,
        "fit-page",
        toolbar=True,
    ),
    ActionSpec(
        "fit-word",
        QT_TRANSLATE_NOOP("Action", "Fit Wor&d"),
        "view.fit_word",
        Menu.VIEW,
        ("Ctrl+8",),
        When.WORD,
        "fit-word",
        toolbar=True,
    ),
    ActionSpec(
        "show-boxes",
        QT_TRANSLATE_NOOP("Action", "Word &Boxes"),
        "",
        Menu.VIEW,
        ("Ctrl+B",),
        icon="boxes",
        separated=True,
        setting="show_boxes",
    ),
    ActionSpec(
        "show-text",
        QT_TRANSLATE_NOOP("Action", "&Text over the Ink"),
        "",
        Menu.VIEW,
        ("Ctrl+T",),
        icon="text",
        setting="show_text",
    ),
    ActionSpec(
        "show-order",
        QT_TRANSLATE_NOOP("Action", "&Reading Order"),
        "",
        Menu.VIEW,
        ("Ctrl+R",),
        icon="order",
        setting="show_order",
    ),
    ActionSpec(
        "show-spelling",
        QT_TRANSLATE_NOOP("Action", "Spell &Marks in the Text"),
        "",
        Menu.VIEW,
        ("F7",),
        setting="show_spelling",
    ),
    ActionSpec(
        "show-words",
        QT_TRANSLATE_NOOP("Action", "Word Table"),
        "panels.show_words",
        Menu.VIEW,
        ("Alt+1",),
        when=When.PAGE,
        separated=True,
    ),
    ActionSpec(
        "show-transcript",
        QT_TRANSLATE_NOOP("Action", "Te&xt of the Page"),
        "panels.show_transcript",
        Menu.VIEW,
        ("Alt+2",),
        when=When.PAGE,
    ),
    ActionSpec(
        "show-look-alikes",
        QT_TRANSLATE_NOOP("Action", "&Look-alikes"),
        "panels.show_look_alikes",
        Menu.VIEW,
        ("Alt+3",),
        when=When.PAGE,
        icon="grid",
    ),
    ActionSpec(
        "show-budget",
        QT_TRANSLATE_NOOP("Action", "Review Bud&get"),
        "panels.show_budget",
        Menu.VIEW,
        ("Alt+4",),
        when=When.PAGE,
    ),
    ActionSpec(
        "show-accuracy",
        QT_TRANSLATE_NOOP("Action", "A&ccuracy"),
        "panels.show_accuracy",
        Menu.VIEW,
        ("Alt+5",),
        when=When.PAGE,
    ),
    ActionSpec(
        "show-conflicts",
        QT_TRANSLATE_NOOP("Action", "Con&flicts"),
        "panels.show_conflicts",
        Menu.VIEW,
        ("Alt+6",),
        when=When.CONFLICTS,
    ),
    ActionSpec(
        "show-prepared",
        QT_TRANSLATE_NOOP("Action", "Page as Prepared for Reading"),
        "",
        Menu.VIEW,
        ("Ctrl+P",),
        icon="page",
        setting="show_prepared",
    ),
    ActionSpec(
        "show-preparation",
        QT_TRANSLATE_NOOP("Action", "Page Preparation, Step by Step…"),
        "pages.show_preparation",
        Menu.VIEW,
        ("Ctrl+Alt+P",),
        When.PAGE,
    ),
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
    ActionSpec(
        "cancel",
        QT_TRANSLATE_NOOP("Action", "&Stop Reading"),
        "files.cancel",
        Menu.TOOLS,
        ("Ctrl+.",),
        When.WORKING,
        "cancel",
    ),
    ActionSpec(
        "batch",
        QT_TRANSLATE_NOOP("Action", "&Batch…"),
        "dialogs.show_batch",
        Menu.TOOLS,
        ("Ctrl+Shift+E",),
        icon="batch",
        separated=True,
    ),
    ActionSpec(
        "statistics",
        QT_TRANSLATE_NOOP("Action", "S&tatistics…"),
        "panels.show_statistics",
        Menu.TOOLS,
        ("Ctrl+I",),
        when=When.PAGE,
        separated=True,
    ),
    ActionSpec(
        "preferences",
        QT_TRANSLATE_NOOP("Action", "&Preferences…"),
        "dialogs.show_preferences",
        Menu.TOOLS,
        ("std:Preferences", "Ctrl+,"),
        icon="settings",
        separated=True,
    ),
    ActionSpec(
        "palette",
        QT_TRANSLATE_NOOP("Action", "Find &Action…"),
        "window.show_palette",
        Menu.HELP,
        ("Ctrl+Shift+P",),
        icon="palette",
    ),
    ActionSpec(
        "shortcuts",
        QT_TRANSLATE_NOOP("Action", "&Keyboard Shortcuts"),
        "dialogs.show_shortcuts",
        Menu.HELP,
        ("F1", "?"),
        icon="keyboard",
    ),
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("Action", "A&bout HWR Desktop"),
        "dialogs.show_about",
        Menu.HELP,
        icon="about",
        separated=True,
    ),
)
