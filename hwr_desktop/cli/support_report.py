"""The file that a person sends to support: facts, settings and the window's log."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec

from hwr_desktop.errors import OutputError
from hwr_desktop.log_file import log_path
from hwr_desktop.machine_settings import machine_settings, machine_settings_path

if TYPE_CHECKING:
    from pathlib import Path


def write_report(path: Path, facts: dict[str, Any]) -> None:
    """Write the report as JSON.

    Args:
        path: The file to write or replace.
        facts: What `hwr doctor` found.

    Raises:
        OutputError: The file cannot be written.
        SettingsError: The settings of the machine are not valid.
    """
    report = {
        **facts,
        "machine_settings_file": str(machine_settings_path()),
        "machine_settings": msgspec.to_builtins(machine_settings(), enc_hook=str),
        "log": _lines(log_path()),
    }
    try:
        path.write_text(json.dumps(report, ensure_ascii=False, indent=2), encoding="utf-8")
    except OSError as error:
        raise OutputError(
            "{path} cannot be written ({reason})", path=path, reason=error.strerror
        ) from error


def _lines(path: Path) -> list[str]:
    """Return the lines of a log, none where there is none yet."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
