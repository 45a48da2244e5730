from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from hwr_desktop.gui import app

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_without_a_display_the_console_program_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(app, "_LINUX_LIBRARIES", {})
    assert app.main() == 1
    assert "hwr transcribe" in capsys.readouterr().err


def test_a_missing_library_is_named_with_the_line_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(app, "_X11_LIBRARIES", {"libno-such.so.9": "libno-such9"})
    assert app.main() == 1
    error = capsys.readouterr().err
    assert "sudo apt-get install -y" in error
    assert "libno-such9" in error


def test_the_program_opens_its_window_and_ends_on_a_signal(tmp_path: Path) -> None:
    """The real command, as a person starts it, without a display."""
    places = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "CONFIG", "CACHE")}
    script = (
        "import os, signal, sys, threading\n"
        "from hwr_desktop.gui import app, start\n"
        "class Watched(start.Windows):\n"
        "    def open(self, project=None):\n"
        "        window = super().open(project)\n"
        "        print(window.windowTitle(), flush=True)\n"
        "        return window\n"
        "start.Windows = Watched\n"
        "sys.argv = ['hwr-desktop']\n"
        "sys.exit(app.main())\n"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "HWR Desktop\n"
    program.terminate()
    assert program.wait(60) == 0
    program.stdout.close()
    assert not list((tmp_path / "DATA").rglob("*.hwr"))
