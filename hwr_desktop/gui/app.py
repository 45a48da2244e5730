"""``hwr-desktop [FILE...]``: checks that a window is possible, and opens it."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_LINUX_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
_WAYLAND_LIBRARIES = {"libwayland-cursor.so.0": "libwayland-cursor0"}


def main() -> int:
    """Open the window with the files of the command line.

    Returns:
        The exit code: 0, or 1 where no window is possible.
    """
    obstacle = obstacle_to_a_window()
    if obstacle:
        print(obstacle, file=sys.stderr)  # noqa: T201
        return 1
    if sys.platform == "win32":
        # Loaded after Qt, ONNX Runtime fails to find its own libraries there.
        import onnxruntime  # noqa: F401
    from hwr_desktop.gui.start import run

    return run([Path(name) for name in sys.argv[1:]])


def obstacle_to_a_window() -> str | None:
    """Say what this machine lacks for a window and how to mend it, or None.

    Qt would abort instead: it can say neither which package is missing nor that a console exists.
    """
    if not sys.platform.startswith("linux"):
        return None
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    on_x11 = bool(os.environ.get("DISPLAY"))
    on_wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    needed = dict(_LINUX_LIBRARIES)
    if chosen.startswith("xcb") or (not chosen and on_x11 and not on_wayland):
        needed |= _X11_LIBRARIES
    if chosen.startswith("wayland") or (not chosen and on_wayland and not on_x11):
        needed |= _WAYLAND_LIBRARIES
    missing = sorted(package for name, package in needed.items() if not _loads(name))
    if missing:
        return (
            "hwr-desktop: Qt needs system libraries that are missing here; install them with\n"
            f"    sudo apt-get install -y {' '.join(missing)}"
        )
    if not chosen and not on_x11 and not on_wayland:
        return (
            "hwr-desktop: this machine has no display. Without one, use the console program:\n"
            "    hwr transcribe FILE... --output transcription.csv"
        )
    return None


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
