from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import logging
from hwr_desktop.log_file import keep_log

keep_log()
log = logging.getLogger("hwr_desktop.somewhere")
for number in range({repeats}):
    try:
        raise ValueError("Jane Doe, born in Leeds")
    except ValueError:
        log.exception("work on %s failed", "scan.png" * 50)
log.info("this is not kept")
int("Jane Doe")
"""


def logged(folder: Path, repeats: int) -> list[Path]:
    """Run a program that fails so often, with its log in a folder, and return the log's files."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(repeats=repeats)],
        env=os.environ | {"HWR_LOG_FOLDER": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert "Jane Doe" in ended.stderr  # the developer's terminal tells all
    return sorted(folder.glob("*"))


def test_the_log_says_where_and_what_kind_but_no_text(tmp_path: Path) -> None:
    (file,) = logged(tmp_path / "logs", 1)
    text = file.read_text(encoding="utf-8")
    assert "scan.png failed" in text
    assert text.count("ValueError") == 2
    assert "uncaught" in text
    assert "Jane" not in text
    assert "not kept" not in text


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    files = logged(tmp_path, 4_000)
    assert len(files) == 4
    assert all(file.stat().st_size <= 500_000 for file in files)


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    logged(tmp_path / "file" / "logs", 1)
