"""How the program was installed, asked of environments that look like each kind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hwr_desktop.installation import Installation

ROOT = Path(__file__).resolve().parents[1]
ASK = "from hwr_desktop.installation import installation; print(installation())"


def asked(folder: Path, prefix: Path) -> str:
    """Return what a Python says that finds the package's metadata in a folder."""
    program = f"import sys; sys.path[:0] = {[str(folder), str(ROOT)]}; sys.prefix = '{prefix}'; "
    command = [sys.executable, "-S", "-I", "-c", program + ASK]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    metadata = tmp_path / "site" / "hwr_desktop-1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.4\nName: hwr-desktop\nVersion: 1.0\n")
    return metadata


def test_without_metadata_it_is_a_checkout(tmp_path: Path) -> None:
    assert asked(tmp_path, tmp_path) == Installation.CHECKOUT


def test_pip_and_editable(site: Path, tmp_path: Path) -> None:
    assert asked(site.parent, tmp_path) == Installation.PIP
    origin = {"url": "file:///here", "dir_info": {"editable": True}}
    (site / "direct_url.json").write_text(json.dumps(origin))
    assert asked(site.parent, tmp_path) == Installation.EDITABLE


@pytest.mark.parametrize(
    ("receipt", "kind"),
    [("uv-receipt.toml", Installation.UV_TOOL), ("pipx_metadata.json", Installation.PIPX)],
)
def test_tools_leave_a_receipt(
    site: Path, tmp_path: Path, receipt: str, kind: Installation
) -> None:
    (tmp_path / receipt).write_text("")
    assert asked(site.parent, tmp_path) == kind
