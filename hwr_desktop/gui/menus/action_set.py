"""The Qt actions of a window, made from the actions table and kept enabled by its conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from hwr_desktop.gui.actions import ACTIONS
from hwr_desktop.gui.menus.action_spec import MENU_TITLES, ActionSpec, Menu, When
from hwr_desktop.gui.style.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.settings import Settings, SettingsStore


def action_title(spec: ActionSpec) -> str:
    """Return an action's translated text, without the mnemonic."""
    return QCoreApplication.translate("Action", spec.text).replace("&", "")


def key_sequences(spec: ActionSpec, settings: Settings) -> list[QKeySequence]:
    """Return an action's shortcuts: the person's own, or those of the table."""
    if spec.id in settings.shortcuts:
        return [QKeySequence(settings.shortcuts[spec.id])]
    sequences: list[QKeySequence] = []
    for text in spec.shortcuts:
        if text.startswith("std:"):
            standard = QKeySequence.StandardKey[text.removeprefix("std:")]
            sequences.extend(QKeySequence.keyBindings(standard)[:1])
        else:
            sequences.append(QKeySequence(text))
    return list(dict.fromkeys(sequences))


def field_key(spec: ActionSpec) -> str:
    """Return the key that does the same in the review strip, in the window's language, or empty."""
    return QKeySequence(spec.field_key).toString(QKeySequence.SequenceFormat.NativeText)


class ActionSet(QObject):
    """All actions of a window by id."""

    triggered = Signal(object)
    """A person has done something: its `ActionSpec`, once it is done."""

    def __init__(
        self,
        rooms: Mapping[str, object],
        controller: Controller,
        settings: SettingsStore,
        parent: QObject,
    ) -> None:
        """Make the actions.

        Args:
            rooms: The objects that the table's slots name.
            controller: Tells what is there.
            settings: Hold the switches and the person's own shortcuts.
            parent: The window.
        """
        super().__init__(parent)
        self._rooms = rooms
        self._controller = controller
        self._settings = settings
        self._working = False
        self.actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            self.actions[spec.id] = self._make(spec)
        settings.changed.connect(self._take_settings)
        controller.state_changed.connect(self.refresh)
        controller.document_replaced.connect(self.refresh)
        self._take_settings(settings.current)
        self.refresh()

    def fill_menu_bar(self, bar: QMenuBar, submenus: Mapping[str, QMenu]) -> None:
        """Make the menus.

        Args:
            bar: The window's menu bar.
            submenus: Menus that stand right behind the action of their key.
        """
        menus = {
            menu: bar.addMenu(QCoreApplication.translate("Menu", title))
            for menu, title in MENU_TITLES.items()
        }
        for spec in ACTIONS:
            menu = menus[spec.menu]
            if spec.separated:
                menu.addSeparator()
            menu.addAction(self.actions[spec.id])
            if spec.id in submenus:
                menu.addMenu(submenus[spec.id])

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the toolbar's buttons in, a line between menus."""
        last: Menu | None = None
        for spec in ACTIONS:
            if spec.toolbar:
                if last not in (None, spec.menu):
                    bar.addSeparator()
                last = spec.menu
                bar.addAction(self.actions[spec.id])

    def set_working(self, working: bool) -> None:
        """Tell whether work goes on in the background."""
        self._working = working
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now, and name what undo and redo would do."""
        controller = self._controller
        met = {
            When.ALWAYS: True,
            When.PAGE: controller.current_page is not None,
            When.WORD: controller.current_word is not None,
            When.WORDS: len(controller.selected_words) > 1,
            When.UNDO: controller.undo_title is not None,
            When.REDO: controller.redo_title is not None,
            When.CONFLICTS: bool(controller.document.conflicts),
            When.WORKING: self._working,
        }
        for spec in ACTIONS:
            self.actions[spec.id].setEnabled(met[spec.when])
        for name, title in (("undo", controller.undo_title), ("redo", controller.redo_title)):
            text = QCoreApplication.translate(
                "Action", next(spec.text for spec in ACTIONS if spec.id == name)
            )
            named = self.tr("{action} “{title}”").format(action=text, title=title)
            self.actions[name].setText(named if title else text)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(QCoreApplication.translate("Action", spec.text), self.parent())
        action.setObjectName(spec.id)
        action.setIcon(icon(spec.icon))
        if spec.setting:
            action.setCheckable(True)
            # The menu has one place for the icon and for the tick, and the tick tells more.
            action.setIconVisibleInMenu(False)
            action.setChecked(getattr(self._settings.current, spec.setting))
            action.toggled.connect(lambda on: self._switch(spec, on))
        else:
            action.triggered.connect(self._slot(spec))
        action.triggered.connect(lambda: self.triggered.emit(spec))
        return action

    def _switch(self, spec: ActionSpec, on: bool) -> None:
        values = {spec.setting: on}
        if on and spec.excludes:
            values[spec.excludes] = False
        self._settings.update(**values)

    def _slot(self, spec: ActionSpec) -> Callable[[bool], None]:
        room, method = spec.slot.split(".")
        call: Callable[[], None] = getattr(self._rooms[room], method)

        def act(_checked: bool) -> None:
            call()

        return act

    def _take_settings(self, settings: Settings) -> None:
        for spec in ACTIONS:
            action = self.actions[spec.id]
            action.setShortcuts(key_sequences(spec, settings))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            shown = " / ".join(filter(None, (field_key(spec), keys)))
            action.setToolTip(f"{action_title(spec)}  ({shown})" if shown else action_title(spec))
            if spec.setting:
                action.setChecked(getattr(settings, spec.setting))
