from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from tests.command import run as run_command
from tests.training.drawn_corpora import write_crops
from training.commands.contact_sheet import main

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = """
name = "tiny"
architecture = "crnn"
[shares]
"own.zip" = 1.0
"""


def test_a_sheet_shows_the_samples(tmp_path: Path) -> None:
    write_crops(tmp_path / "own.zip")
    config, sheet = tmp_path / "tiny.toml", tmp_path / "sheet.png"
    config.write_text(CONFIG)

    arguments = [str(config), "--data", str(tmp_path), "--output", str(sheet), "--samples", "7"]
    result = run_command(main, *arguments)
    assert result.exit_code == 0, result.output

    picture = cv2.imread(str(sheet), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    rows = np.array_split(np.asarray(picture), 2)
    assert all((row == 255).any() for row in rows)
    assert (rows[1][:, -400:] == 128).all()  # the last cells of the second row are free
