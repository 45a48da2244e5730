"""Writes the keys in the user guide from the actions table: ``python docs/make_key_table.py``."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication, QKeySequence

from hwr_desktop.gui.actions import ACTIONS
from hwr_desktop.gui.menus.action_set import action_title, key_sequences
from hwr_desktop.gui.menus.action_spec import MENU_TITLES, Menu
from hwr_desktop.gui.settings import Settings

GUIDE = Path(__file__).parent / "user-guide.md"
START, END = "<!-- keys -->\n", "<!-- end of keys -->\n"


def key_table() -> str:
    """Return all actions with their keys, menu by menu, as Markdown."""
    parts = []
    for menu in Menu:
        rows = []
        for spec in ACTIONS:
            if spec.menu is not menu:
                continue
            sequences = key_sequences(spec, Settings())
            keys = [s.toString(QKeySequence.SequenceFormat.PortableText) for s in sequences]
            if spec.field_key:
                keys.insert(0, f"{spec.field_key} in the strip")
            shown = ", ".join(f"`{key}`" if " in " not in key else key for key in keys)
            rows.append(f"| {action_title(spec)} | {shown} |\n")
        title = MENU_TITLES[menu].replace("&", "")
        parts.append(f"\n**{title}**\n\n| action | keys |\n|---|---|\n{''.join(rows)}")
    return "".join(parts) + "\n"


def main() -> None:
    """Rewrite the guide's table."""
    application = QGuiApplication([])
    text = GUIDE.read_text(encoding="utf-8")
    head, rest = text.split(START)
    tail = rest.split(END)[1]
    GUIDE.write_text(f"{head}{START}{key_table()}{END}{tail}", encoding="utf-8")
    application.quit()


if __name__ == "__main__":
    main()
