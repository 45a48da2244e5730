"""Names of files that a folder of results or a project cannot carry as they are."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from hwr_desktop.storage.project import Project
from tests.batch.conftest import batch_command, write_page
from tests.cli.conftest import read_rows


def test_a_name_too_long_for_its_results_keeps_no_other_from_being_read(
    tmp_path: Path, block_model: Path
) -> None:
    long = "l" * 248 + ".png"
    (tmp_path / "scans").mkdir()
    for name in ("a.png", long, "z.png"):
        write_page(tmp_path / "scans" / name, "word")
    output = tmp_path / "out"
    command = batch_command(
        tmp_path / "scans", "--output", output, "--jobs", 1, "--model", block_model
    )
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "the name is too long" in done.stderr
    files = [Path(row["file"]).name for row in read_rows(output / "batch.csv")]
    assert [name for name in files if name != long] == ["a.png", "z.png"]


def test_a_name_that_is_no_text_reaches_the_project(tmp_path: Path, block_model: Path) -> None:
    (tmp_path / "scans").mkdir()
    write_page(tmp_path / "scans" / "a.png", "word")
    odd = os.fsencode(tmp_path / "scans") + b"/caf\xe9.png"
    Path(os.fsdecode(odd)).write_bytes((tmp_path / "scans" / "a.png").read_bytes())
    project = tmp_path / "p.hwr"
    command = batch_command(
        *(tmp_path / "scans", "--output", tmp_path / "out", "--project", project),
        *("--jobs", 1, "--model", block_model),
    )
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
    opened = Project.open(project)
    try:
        pages = opened.history.document.pages
        assert [len(list(page.words())) for page in pages] == [1, 1]
    finally:
        opened.close()
