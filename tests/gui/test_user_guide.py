from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from hwr_desktop.gui.actions import ACTIONS
from hwr_desktop.gui.menus.action_set import action_title

if TYPE_CHECKING:
    from hwr_desktop.gui.menus.action_spec import ActionSpec

GUIDE = Path(__file__).parents[2] / "docs" / "user-guide.md"


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_the_guide_has_every_action_with_its_keys(spec: ActionSpec) -> None:
    rows = GUIDE.read_text(encoding="utf-8").splitlines()
    row = next((row for row in rows if row.startswith(f"| {action_title(spec)} |")), "")
    assert row, "run docs/make_key_table.py"
    # What standard keys are differs from platform to platform.
    for keys in spec.shortcuts:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
        assert keys.startswith("std:") or f"`{shown}`" in row, "run docs/make_key_table.py"
