"""The program does its work though a standard stream is closed, or its input never ends."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import cv2
import pytest

from tests.batch.conftest import CHECKOUT, PROGRAM
from tests.cli.conftest import draw_page, read_rows

if TYPE_CHECKING:
    from pathlib import Path


def hwr(redirection: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the program from a shell."""
    program = (sys.executable, "-c", PROGRAM, str(CHECKOUT))
    command = ("sh", "-c", f'exec "$@" {redirection}', "sh", *program, *map(str, arguments))
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.png"
    cv2.imwrite(str(path), draw_page((("some", "words"),)))
    return path


@pytest.mark.parametrize("redirection", ["2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_closed_streams_keep_no_table_from_being_written(
    tmp_path: Path, page: Path, block_model: Path, redirection: str
) -> None:
    table = tmp_path / "out.csv"
    done = hwr(redirection, "transcribe", page, "--output", table, "--model", block_model)
    assert done.returncode == 0
    assert len(read_rows(table)) == 2


def test_a_table_for_a_closed_standard_output_is_reported_lost(
    page: Path, block_model: Path
) -> None:
    done = hwr(">&-", "transcribe", page, "--output", "-", "--model", block_model)
    assert done.returncode == 2
    assert "standard output cannot be written" in done.stderr


def test_a_pipe_in_a_folder_is_named_and_the_others_are_read(
    tmp_path: Path, page: Path, block_model: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    table = tmp_path / "out.csv"
    done = hwr("", "transcribe", tmp_path, "--output", table, "--model", block_model)
    assert done.returncode == 1
    assert f"{tmp_path / 'pipe.png'} is a pipe or a device" in done.stderr
    assert {row["file"] for row in read_rows(table)} == {str(page)}
