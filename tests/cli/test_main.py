from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from hwr_desktop import __version__
from hwr_desktop.cli.main import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Run


def modules_after(*arguments: object) -> set[str]:
    """Return the modules that a run of `hwr` has loaded."""
    code = (
        "import sys\n"
        "from hwr_desktop.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in done.stderr.split()}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["transcribe", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    heavy = {"cv2", "numpy", "onnxruntime", "PIL", "pypdfium2", "lxml", "PySide6"}
    assert not modules_after(*arguments) & heavy


def test_transcribing_loads_no_window(page_file: Path, block_model: Path) -> None:
    loaded = modules_after("transcribe", page_file, "-o", "-", "--model", block_model)
    assert "onnxruntime" in loaded
    assert "PySide6" not in loaded


def test_help_names_every_command(hwr: Callable[..., Run]) -> None:
    text = hwr("--help").out.decode()
    for command in COMMANDS:
        assert f"\n  {command}" in text
        assert "--help" in hwr(command, "--help").out.decode()


def test_version(hwr: Callable[..., Run]) -> None:
    assert __version__ in hwr("--version").out.decode()


def test_unknown_command_is_wrong_usage(hwr: Callable[..., Run]) -> None:
    run = hwr("transmute")
    assert run.code == 2
    assert "transmute" in run.err
