"""How this copy of the program was installed."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path

_DEBIAN_FILES = Path("/var/lib/dpkg/info/hwr-desktop.list")


class Installation(StrEnum):
    """A way to install the program; the value is what `hwr doctor` prints."""

    DEBIAN_PACKAGE = "Debian package"
    BUNDLE = "bundle"
    EDITABLE = "pip, editable"
    UV_TOOL = "uv tool"
    PIPX = "pipx"
    PIP = "pip"
    CHECKOUT = "checkout, not installed"


def installation() -> Installation:
    """Return how this copy of the program was installed."""
    if getattr(sys, "frozen", False):
        return _bundle()
    try:
        distribution = Distribution.from_name("hwr-desktop")
    except PackageNotFoundError:
        return Installation.CHECKOUT
    origin = json.loads(distribution.read_text("direct_url.json") or "{}")
    if origin.get("dir_info", {}).get("editable"):
        return Installation.EDITABLE
    if Path(sys.prefix, "uv-receipt.toml").is_file():
        return Installation.UV_TOOL
    if Path(sys.prefix, "pipx_metadata.json").is_file():
        return Installation.PIPX
    return Installation.PIP


def _bundle() -> Installation:
    try:
        installed = _DEBIAN_FILES.read_text(encoding="utf-8").splitlines()
    except OSError:
        return Installation.BUNDLE
    program = str(Path(sys.executable).resolve())
    return Installation.DEBIAN_PACKAGE if program in installed else Installation.BUNDLE
